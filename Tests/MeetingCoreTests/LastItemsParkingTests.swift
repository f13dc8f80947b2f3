import MeetingCore
import Testing

/// The last items go until the rest ends in time: no fixed one, not the one in progress, none too many.
@Suite struct LastItemsParkingTests {
  @Test func theLastOnesGoAndTheBreakStays() throws {
    // 140 minutes in two hours; the break is fixed.
    var bench = try Bench.evening([40, 30, 30, -10, 15, 15])
    #expect(bench.late == 20)
    let before = bench.meeting
    #expect(LastItemsParking(bench.meeting, at: bench.now).items == [bench.id(5), bench.id(6)])
    try bench.act(.parkLast())
    #expect(bench.meeting.items.map { $0.progress == .parked } == [false, false, false, false, true, true])
    #expect(bench.late == -10)
    #expect(throws: Refusal.notLate) { try bench.act(.parkLast()) }
    try bench.undo()
    #expect(bench.meeting == before, "one undo restores exactly")
    try bench.act(.parkLast(postponed: true))
    #expect(bench.meeting.items.map(\.isPostponed) == [false, false, false, false, true, true])
  }

  @Test func whereNothingCanGoItIsSaid() throws {
    var bench = try Bench.evening([100, -40])
    try bench.act(.nextItem)
    #expect(throws: Refusal.nothingToPark) { try bench.act(.parkLast()) }
  }

  @Test(arguments: 0..<200) func neverAFixedOneNorTheCurrentNorOneTooMany(seed: Int) throws {
    var dice = Dice(seed: UInt64(4000 + seed))
    let minutes = (0..<Int.random(in: 1...9, using: &dice)).map { _ in
      Int.random(in: 1...45, using: &dice) * (Int.random(in: 0..<4, using: &dice) == 0 ? -1 : 1)
    }
    var bench = try Bench.evening(minutes)
    for _ in 0..<Int.random(in: 0...3, using: &dice) {
      _ = try? bench.act(.startItem(bench.meeting.items.randomElement(using: &dice)?.id ?? bench.id(1)))
      bench.wait(
        minutes: Int64.random(in: 0...40, using: &dice), seconds: Int64.random(in: 0...59, using: &dice))
    }
    let (before, late) = (bench.meeting, bench.late)
    let parking = LastItemsParking(before, at: bench.now)
    guard late > 0 else { return #expect(parking.items.isEmpty && parking.leftOver == 0) }
    let waiting = before.remainingItems.filter { $0.progress == .waiting && !$0.isFixed }
    #expect(parking.items == waiting.suffix(parking.items.count).map(\.id), "the last, in their order")
    guard (try? bench.act(.parkLast())) != nil else { return #expect(parking.items.isEmpty) }
    #expect(bench.meeting.items.filter { $0.progress == .parked }.allSatisfy { !$0.isFixed })
    #expect(bench.meeting.currentItem == before.currentItem)
    #expect(max(0, bench.late) == parking.leftOver)
    #expect(parking.leftOver == 0 || parking.items.count == waiting.count, "all went, and it was too little")
    // With the first of them back it would be too late again.
    try bench.act(.moveItem(parking.items[0], before: parking.items[0]))
    #expect(bench.late > 0)
    try bench.undo()
    try bench.undo()
    #expect(bench.meeting == before)
  }
}
