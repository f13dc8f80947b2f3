import ArgumentParser
import Foundation
import MeetingCore

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Prints the lines of all meetings that say something.",
    discussion: """
      Every word is the beginning of one; accents and capitals do not matter. A line holds all of them.
      Words within quotes stand together: '"small tables"'. What follows a minus sign must not be there:
      'canteen -school'. The latest meeting comes first.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: "How many lines of each meeting to print.")
  var lines = 3

  @Argument(parsing: .allUnrecognized, help: "What to look for.")
  var words: [String] = []

  func run() throws {
    let settings = try common.settings()
    let typed = words.joined(separator: " ")
    guard typed.unicodeScalars.count <= ArchiveQuery.maximumScalars else {
      throw Failure(.usage, "that is too long to look for; give at most \(ArchiveQuery.maximumScalars) signs")
    }
    guard let query = ArchiveQuery(typed) else {
      throw Failure(.usage, "there is no word to look for; give one, as in: parvis search canteen")
    }
    guard lines >= 1 else { throw Failure(.usage, "--lines is a number from 1") }
    let findings = try MeetingFinder(settings).find(query, linesEach: lines)
    if json { return try JSONPrinter.print(findings.hits.map(Hit.init)) }
    let words = try settings.words()
    print(text(findings, query, words), terminator: "")
    if findings.hits.isEmpty { print(words("search.none")) }
  }

  private func text(_ findings: ArchiveFindings, _ query: ArchiveQuery, _ words: Catalogue) -> String {
    let isTerminal = isatty(STDOUT_FILENO) != 0
    var text = ""
    for hit in findings.hits {
      text += "\(hit.card.date)  \(hit.card.title)  (\(hit.card.id.description.prefix(8)))\n"
      for line in hit.lines {
        let said = query.pieces(of: line.words).map { piece in
          piece.isFound && isTerminal ? "\u{1B}[1m\(piece.words)\u{1B}[0m" : piece.words
        }
        let kind = words("archive.kind.\(line.kind.rawValue)")
        text += "  \(words("archive.line", kind, said.joined()))\n"
      }
      let more = hit.count - hit.lines.count
      if more > 0 {
        text += "  … \(more == 1 ? words("archive.more.one") : words("archive.more.count", "\(more)"))\n"
      }
    }
    return text
  }

  private struct Hit: Encodable {
    let id: String
    let title: String
    let date: String
    let count: Int
    let lines: [Line]

    init(_ hit: ArchiveHit) {
      id = hit.card.id.description
      title = hit.card.title
      date = hit.card.date.description
      count = hit.count
      lines = hit.lines.map { Line(kind: $0.kind.rawValue, words: $0.words) }
    }
  }

  private struct Line: Encodable {
    let kind: String
    let words: String
  }
}
