import Testing

@testable import MeetingCore

struct InterruptionTests {
  @Test(arguments: [(false, 40_000), (true, 100_000)] as [(Bool, Int64)])
  func `what ran again before the answer is counted once`(counts: Bool, total: Int64) {
    let item = ItemID(high: 1, low: 1)
    let before = Moment(wallMilliseconds: 0, offsetMinutes: 0, boot: "a", uptimeMilliseconds: 0)
    let after = Moment(wallMilliseconds: 90_000, offsetMinutes: 0, boot: "b", uptimeMilliseconds: 5000)
    var meeting = Meeting()
    for event: MeetingEvent in [
      .itemAdded(
        item: item, title: Text(id: TextID(high: 1, low: 2), value: "Accueil"), theme: nil, minutes: 10,
        remark: nil, after: nil),
      .itemStarted(item: item, at: before),
      .timersInterrupted(lastSeen: before.advanced(milliseconds: 30_000)),
      .itemStarted(item: item, at: after),
      .interruptionSettled(counted: counts, gap: 70_000, at: after.advanced(milliseconds: 10_000)),
    ] { meeting.evolve(event) }
    #expect(meeting.interruption == nil)
    #expect(meeting.items[0].stopwatch.milliseconds(at: after.advanced(milliseconds: 10_000)) == total)
  }
}
