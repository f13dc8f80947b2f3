import Foundation
import MeetingCore

@testable import MeetingDocuments

/// The made-up minutes beside the tests.
enum Corpus {
  struct Document {
    let name: String
    let text: String
    let reading: PlanReading
    let key: MinutesFacts
  }

  static func documents() throws -> [Document] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/Minutes")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let names = files.filter { $0.pathExtension != "key" && $0.lastPathComponent != "README.md" }
    return try names.sorted { $0.path < $1.path }.map { file in
      let bytes = [UInt8](try Data(contentsOf: file))
      let key = try String(
        contentsOf: file.deletingPathExtension().appendingPathExtension("key"), encoding: .utf8)
      return Document(
        name: file.lastPathComponent, text: String(decoding: bytes, as: UTF8.self),
        reading: try PlanReader.read(bytes, fallbackTitle: "Sans titre"), key: MinutesFacts(key: key))
    }
  }

  /// The day that a line about the next meeting names, by the year of the meeting where it names none.
  static func day(in line: String, after record: MeetingRecord) -> String? {
    var date: CalendarDate?
    for case .date(let day?, _, _) in record.lines.flatMap(\.meanings) { date = day }
    let tokens = Token.tokens(of: Array(line.unicodeScalars))
    guard let found = DateFinder(tokens, year: date?.year).all().first?.date, let month = found.month,
      let day = found.day, var next = CalendarDate(year: found.year, month: month, day: day)
    else { return nil }
    if let date, next < date, let later = CalendarDate(year: found.year + 1, month: month, day: day) {
      next = later
    }
    return next.description
  }
}

extension MinutesFacts {
  /// What was read of a document, the days of the next meeting where its words name one.
  init(_ document: Corpus.Document) {
    self.init(document.reading.record)
    if document.key.values["title"] != nil { add("title", document.reading.record.title) }
    let next = values["next"] ?? []
    values["next"] = next.map { Corpus.day(in: $0, after: document.reading.record) ?? $0 }
  }
}

/// Words of `source` that do not come in `report` in their order. Marks of a dialect are no words.
func lostWords(of typed: String, in report: String) -> [String] {
  let source = typed.replacingOccurrences(of: "<br>", with: " ").replacingOccurrences(of: "<br />", with: " ")
    .replacingOccurrences(of: "<br/>", with: " ")
  let shown = words(of: unescaped(report))
  var place = shown.startIndex
  var lost: [String] = []
  for word in words(of: source) {
    if let found = shown[place...].firstIndex(of: word) {
      place = found + 1
    } else {
      lost.append(word)
    }
  }
  return lost
}

private func unescaped(_ report: String) -> String {
  report.replacingOccurrences(of: "<!--@-->", with: "").replacingOccurrences(of: "&#32;", with: " ")
}

private func words(of text: String) -> [String] {
  text.precomposedStringWithCanonicalMapping.unicodeScalars
    .split { !($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
    .map { String(String.UnicodeScalarView($0)) }
}

func firstDifference(_ left: String, _ right: String) -> String {
  let pairs = zip(left.split(separator: "\n"), right.split(separator: "\n"))
  return pairs.first { $0 != $1 }.map { "\n\($0)\n\($1)" } ?? "lengths differ"
}
