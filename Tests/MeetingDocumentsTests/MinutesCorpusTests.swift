import Foundation
import MeetingCore
import Testing

@testable import MeetingDocuments

/// Minutes in the shapes that groups write, each against a key written before the importer was.
@Suite struct MinutesCorpusTests {
  /// What must be reached, in parts of one: at least so much of what the keys say is found, and at least so
  /// much of what is found is in the keys.
  private static let floors: [(name: String, kinds: [String], least: Double)] = [
    ("headings", ["heading"], 0.9), ("bullets", ["bullet"], 0.9),
    ("people", ["present", "excused", "role"], 0.8), ("decisions", ["decision"], 0.8),
    ("tasks", ["task"], 0.8), ("dates", ["date"], 0.8),
  ]

  @Test func `the corpus is read as its keys say`() throws {
    var scores: [String: MinutesFacts.Score] = [:]
    for document in try Corpus.documents() {
      let found = MinutesFacts(document)
      for kind in MinutesFacts.kinds {
        let score = found.score(kind, against: document.key)
        scores[kind, default: MinutesFacts.Score()] += score
        if ProcessInfo.processInfo.environment["PARVIS_CORPUS"] != nil {
          for text in score.missing { print("\(document.name)\tmissing\t\(kind)\t\(text)") }
          for text in score.wrong { print("\(document.name)\twrong\t\(kind)\t\(text)") }
        }
      }
    }
    print("kind\tknown\tfound\trecall\tprecision")
    for kind in MinutesFacts.kinds { print(row(kind, scores[kind] ?? MinutesFacts.Score())) }
    for (name, kinds, least) in Self.floors {
      let score = kinds.compactMap { scores[$0] }.reduce(into: MinutesFacts.Score()) { $0 += $1 }
      print(row(name, score))
      #expect(score.recall >= least && score.precision >= least, "\(row(name, score))")
    }
  }

  private func row(_ name: String, _ score: MinutesFacts.Score) -> String {
    "\(name)\t\(score.known)\t\(score.found)\t\(percent(score.recall))\t\(percent(score.precision))"
  }

  private func percent(_ part: Double) -> String { "\(Int((part * 100).rounded())) %" }

  @Test func `no word of the corpus is lost, and none changes its place`() throws {
    for document in try Corpus.documents() {
      let report = Report.markdown(of: try imported(document.reading), id: someID, form: .full)
      #expect(lostWords(of: document.text, in: report).isEmpty, "\(document.name)")
    }
  }

  @Test func `the report of minutes opens as the same meeting, to the byte`() throws {
    for document in try Corpus.documents() {
      let first = Report.markdown(of: try imported(document.reading), id: someID, form: .full)
      let again = try reading(first)
      let second = Report.markdown(of: try imported(again), id: someID, form: .full)
      #expect(first == second, "\(document.name): \(firstDifference(first, second))")
    }
  }
}
