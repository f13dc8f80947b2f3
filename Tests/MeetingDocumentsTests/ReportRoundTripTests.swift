import MeetingCore
import MeetingDocuments
import Testing

@Suite struct ReportRoundTripTests {
  @Test(arguments: 0..<8) func `Export, import, export gives the same bytes`(block: UInt64) throws {
    for seed in (block * 100)..<(block * 100 + 100) {
      let meeting = SampleMeeting.make(seed: seed)
      let first = Report.markdown(of: meeting, id: someID, form: .full)
      let reading = try reading(first)
      let second = Report.markdown(of: try imported(reading), id: someID, form: .full)
      #expect(reading.reportID == someID && reading.remarks.isEmpty, "seed \(seed): \(reading.remarks)")
      let isSame = Array(first.utf8) == Array(second.utf8)
      #expect(isSame, "seed \(seed): \(difference(first, second))")
    }
  }

  @Test func `Minutes that were added to give the same bytes too`() throws {
    for (number, document) in try Corpus.documents().enumerated() {
      for seed in UInt64(0)..<6 {
        let meeting = SampleMeeting.make(
          seed: UInt64(number) * 100 + seed, commands: 30, minutes: document.reading.record)
        let first = Report.markdown(of: meeting, id: someID, form: .full)
        let second = Report.markdown(of: try imported(try reading(first)), id: someID, form: .full)
        #expect(first == second, "\(document.name), seed \(seed): \(difference(first, second))")
      }
    }
  }

  private func difference(_ first: String, _ second: String) -> String {
    let left = first.split(separator: "\n", omittingEmptySubsequences: false)
    let right = second.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, pair) in zip(left, right).enumerated() where Array(pair.0.utf8) != Array(pair.1.utf8) {
      return "line \(index + 1)\n\(pair.0)\n\(pair.1)"
    }
    return "\(left.count) lines, then \(right.count)"
  }
}
