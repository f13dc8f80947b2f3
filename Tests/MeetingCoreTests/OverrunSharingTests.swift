import Testing

@testable import MeetingCore

/// An overrun shared among what remains: exactly, in proportion, under no floor, around what is fixed.
@Suite struct OverrunSharingTests {
  /// 19:00–21:00; at 20:10 remain C 20, D 20, a fixed break of 10 and E 20: 20 minutes late.
  private func example() throws -> Bench {
    var bench = Bench(hour: 19, minute: 0)
    var record = MeetingRecord()
    record.title = "Outils"
    record.start = ClockTime(minutes: 19 * 60)
    record.end = ClockTime(minutes: 21 * 60)
    record.items = [("A", 25), ("B", 25), ("C", 20), ("D", 20), ("Pause", 10), ("E", 20)].map {
      var item = ItemRecord(title: $0)
      item.minutes = $1
      return item
    }
    try bench.act(.plan(record, source: nil))
    try bench.act(.fixItem(bench.meeting.items[4].id, true))
    try bench.act(.nextItem)
    bench.wait(minutes: 40)
    try bench.act(.nextItem)
    bench.wait(minutes: 30)
    try bench.act(.nextItem)
    return bench
  }

  @Test func theWorkedExample() throws {
    var bench = try example()
    var times = AgendaTimes(bench.meeting, at: bench.now)
    #expect(times.projectedEnd == ClockTime(hour: 21, minute: 20) && times.lateMinutes == 20)
    let before = bench.meeting
    try bench.act(.shareOverrun)
    #expect(bench.meeting.items.dropFirst(2).map(\.minutes) == [13, 13, 10, 14])
    let planned = times.rows.map(\.plannedEnd)
    times = AgendaTimes(bench.meeting, at: bench.now)
    #expect(times.projectedEnd == ClockTime(hour: 21, minute: 0) && times.lateMinutes == 0)
    #expect(times.rows.map(\.plannedEnd) == planned, "the plan stays what it was")
    #expect(times.plannedEnd == ClockTime(hour: 21, minute: 0))
    #expect(throws: Refusal.notLate) { try bench.act(.shareOverrun) }
    try bench.undo()
    #expect(bench.meeting == before, "undo restores exactly")
  }

  @Test func whereNothingCanGiveItIsSaid() throws {
    var bench = try example()
    for item in bench.meeting.items.dropFirst(2) where !item.isFixed {
      try bench.act(.fixItem(item.id, true))
    }
    #expect(throws: Refusal.nothingToShorten) { try bench.act(.shareOverrun) }
  }

  /// Over random minutes: exact sums, no floor gone under, nobody gains, and proportion but for rounding.
  @Test(arguments: 0..<200) func sharesAreExactFairAndAboveTheFloor(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<50 {
      let count = Int.random(in: 0...9, using: &dice)
      let minutes = (0..<count).map { _ in Int.random(in: 0...90, using: &dice) }
      let late = Int.random(in: 0...200, using: &dice)
      let floor = Int.random(in: 1...20, using: &dice)
      let kept = OverrunSharing.shares(of: late, among: minutes, floor: floor)
      let most = minutes.reduce(0) { $0 + max(0, $1 - floor) }
      #expect(minutes.reduce(0, +) - kept.reduce(0, +) == min(late, most))
      for (before, after) in zip(minutes, kept) { #expect(after <= before && after >= min(before, floor)) }
      let free = zip(minutes, kept).filter { $0 > floor && $1 > floor + 1 }
      for (one, other) in zip(free, free.dropFirst()) {
        let (left, right) = (Double(one.1) / Double(one.0), Double(other.1) / Double(other.0))
        let rounding = 1.001 / Double(one.0) + 1.001 / Double(other.0)
        #expect(abs(left - right) <= rounding, "\(minutes) late \(late) floor \(floor): \(kept)")
      }
    }
  }

  /// In random meetings: after sharing the projected end is the planned one, or nothing more can give.
  @Test(arguments: 0..<100) func theProjectedEndMovesByWhatWasTaken(seed: Int) throws {
    var dice = Dice(seed: UInt64(9_000 + seed))
    var bench = try example()
    bench.wait(
      minutes: Int64.random(in: 0...60, using: &dice), seconds: Int64.random(in: 0...59, using: &dice))
    let before = AgendaTimes(bench.meeting, at: bench.now)
    let sharing = OverrunSharing(bench.meeting, at: bench.now)
    guard (try? bench.act(.shareOverrun)) != nil else { return #expect(sharing.boxes.isEmpty) }
    let after = AgendaTimes(bench.meeting, at: bench.now)
    #expect(sharing.leftOver >= 0 && sharing.leftOver < (before.lateMinutes ?? 0))
    #expect(
      abs((after.lateMinutes ?? 0) - sharing.leftOver) <= 1, "what is under a minute is the current item's")
  }
}
