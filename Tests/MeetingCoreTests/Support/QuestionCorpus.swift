import Foundation
import MeetingCore

/// Made-up questions, each with the subject of a board that answers it.
struct QuestionCorpus {
  struct Question {
    /// How the subject's line begins; empty where no subject answers.
    var subject: String
    var text: String
  }

  let subjects: [String]
  let questions: [Question]

  private static let support = URL(filePath: #filePath).deletingLastPathComponent()
  private static let fixtures = support.deletingLastPathComponent().appending(path: "Fixtures/own-words")
  private static let assets = support.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Assets")

  init(_ name: String, _ language: Language) throws {
    subjects = try Self.lines("subjects.\(language.rawValue).txt")
    questions = try Self.lines("\(name).\(language.rawValue).txt").map { line in
      let parts = line.split(separator: "\t", maxSplits: 1)
      return Question(subject: parts.count == 2 ? String(parts[0]) : "", text: String(parts[parts.count - 1]))
    }
  }

  private static func lines(_ name: String) throws -> [String] {
    try String(contentsOf: fixtures.appending(path: name), encoding: .utf8).split(separator: "\n").map(
      String.init)
  }

  /// Those that come with the program.
  static func synonyms(_ language: Language) throws -> (synonyms: Synonyms, bad: [Synonyms.BadLine]) {
    var synonyms = Synonyms(language)
    let file = assets.appending(path: "synonyms.\(language.rawValue).txt")
    let bad = synonyms.read(try String(contentsOf: file, encoding: .utf8))
    return (synonyms, bad)
  }

  /// Questions whose subject is not among the first three that `search` gives, and what it gives.
  func missed(_ search: (String) -> [Int]) -> [String] {
    questions.compactMap { question in
      let found = search(question.text).prefix(3).map { subjects[$0] }
      if found.contains(where: { $0.hasPrefix(question.subject) }) { return nil }
      return "\(question.text) → \(found), not \(question.subject)"
    }
  }
}
