import Foundation
import MeetingCore
import Testing

@testable import MeetingDocuments

/// Minutes in the shapes that groups write, each against a key written before the importer was.
@Suite struct MinutesCorpusTests {
  @Test func `the corpus is read as its keys say`() throws {
    var scores: [String: MinutesFacts.Score] = [:]
    for document in try Corpus.documents() {
      var found = MinutesFacts(document.reading.record)
      if document.key.values["title"] != nil { found.add("title", document.reading.record.title) }
      // NB: what the line says of the next meeting is words; the key holds its day where it can be known.
      let next = found.values["next"] ?? []
      found.replaceNext(next.map { Corpus.day(in: $0, after: document.reading.record) ?? $0 })
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
    for kind in MinutesFacts.kinds {
      guard let score = scores[kind] else { continue }
      print("\(kind)\t\(score.known)\t\(score.found)\t\(percent(score.recall))\t\(percent(score.precision))")
    }
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
