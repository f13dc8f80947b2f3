import Foundation
import MeetingCore
import Testing

/// The random meetings that the report is tried on hold every kind of thing that can happen.
@Suite struct EveryEventTests {
  @Test func `No kind of event never comes`() throws {
    var kinds: Set<String> = []
    for seed in UInt64(0)..<800 {
      let sample = SampleMeeting.held(seed: seed)
      kinds.formUnion(sample.timeline.events.compactMap { Self.kind($0.body) })
      // What only comes with a report that is brought in.
      if seed < 200 {
        let report = Report.markdown(of: sample.reported, id: someID, form: .full)
        let record = try reading(report).record
        let act = CommandID(high: 7, low: 7)
        let events = try Meeting().decide(.plan(record, source: nil), at: someMoment, id: act)
        kinds.formUnion(events.compactMap { Self.kind(.meeting($0)) })
      }
    }
    for document in try Corpus.documents() {
      let act = CommandID(high: 7, low: 7)
      let plan = MeetingCommand.plan(document.reading.record, source: nil)
      kinds.formUnion(
        try Meeting().decide(plan, at: someMoment, id: act).compactMap { Self.kind(.meeting($0)) })
    }
    let all = try Self.allKinds()
    #expect(all.count > 85)
    #expect(all.subtracting(kinds) == [], "no random meeting holds these")
  }

  private static func kind(_ body: EventBody) -> String? {
    guard case .meeting(let event) = body else { return nil }
    return Mirror(reflecting: event).children.first?.label
  }

  /// NB: read from the source, so that a kind added later is asked for too.
  private static func allKinds() throws -> Set<String> {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/MeetingCore/Meeting/MeetingEvent.swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    return Set(source.matches(of: /^  case (\w+)\(/.anchorsMatchLineEndings()).map { String($0.1) })
  }
}
