import MeetingCore
import Testing

/// Timers run on the time since the machine started; the projected end stands on the dial of the wall clock.
@Suite struct AgendaClockTests {
  /// Five minutes into the first of two items of an hour, 19:00 to 21:00.
  private func running() throws -> Bench {
    var bench = try Bench.evening([60, 60])
    try bench.act(.nextItem)
    bench.wait(minutes: 5)
    return bench
  }

  @Test(arguments: [-86_400_000, 86_400_000, 7 * 86_400_000] as [Int64])
  func aJumpByDaysChangesNothing(by milliseconds: Int64) throws {
    let bench = try running()
    var jumped = bench.now
    jumped.wallMilliseconds += milliseconds
    #expect(AgendaTimes(bench.meeting, at: jumped) == AgendaTimes(bench.meeting, at: bench.now))
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: jumped) == 300_000)
  }

  @Test func aMeetingOpenedIn1970IsNotADayLateOnceTheClockIsRight() throws {
    var bench = try Bench.evening([60, 60])
    let right = bench.now
    bench.jump { $0.wallMilliseconds = 0 }
    try bench.act(.nextItem)
    bench.jump { $0.wallMilliseconds = right.wallMilliseconds }
    bench.wait(minutes: 5)
    let times = AgendaTimes(bench.meeting, at: bench.now)
    #expect(times.lateMinutes == 0 && times.projectedEnd?.description == "21:00")
    #expect(times.rows.allSatisfy { $0.overflowMinutes == 0 })
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: bench.now) == 300_000)
  }

  @Test func aChangeToSummerTimeMovesTheDialAndNoTimer() throws {
    let bench = try running()
    var summer = bench.now
    summer.offsetMinutes += 60
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: summer) == 300_000)
    let times = AgendaTimes(bench.meeting, at: summer)
    #expect(times.projectedEnd?.description == "22:00" && times.lateMinutes == 60)
  }

  @Test func anHourAsleepIsAnHourOfTheItem() throws {
    var bench = try running()
    bench.wait(minutes: 60)
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: bench.now) == 65 * 60_000)
    let times = AgendaTimes(bench.meeting, at: bench.now)
    #expect(times.projectedEnd?.description == "21:05" && times.lateMinutes == 5)
  }

  /// The plan says 19:00 to 21:00, the room is still talking at ten past seven.
  @Test(arguments: [(-30, 0), (0, 0), (10, 10), (95, 95)]) func whatHasNotBegunInTimeIsLateAlready(
    waited: Int, late: Int
  ) throws {
    var bench = Bench(hour: 19)
    var record = MeetingRecord()
    record.title = "Une soirée"
    record.date = bench.now.date
    record.start = ClockTime(minutes: 1140)
    record.end = ClockTime(minutes: 1260)
    record.items = [ItemRecord(title: "Accueil"), ItemRecord(title: "La suite")]
    for index in record.items.indices { record.items[index].minutes = 60 }
    try bench.act(.plan(record, source: nil))
    bench.wait(minutes: Int64(waited))
    #expect(AgendaTimes(bench.meeting, at: bench.now).lateMinutes == late)
    // The day before, nothing is late.
    var eve = bench.now
    eve.wallMilliseconds -= 86_400_000
    #expect(AgendaTimes(bench.meeting, at: eve).lateMinutes == 0)
    // Opened a second later, it says the same.
    try bench.act(.nextItem)
    #expect(AgendaTimes(bench.meeting, at: bench.now).lateMinutes == (waited < 0 ? waited : late))
  }

  /// Space begins the evening, and whoever speaks already goes on.
  @Test func theFirstItemBeginsBeneathWhoeverSpeaks() throws {
    var bench = try Bench.evening([60, 60])
    try bench.act(.nextSpeaker)
    bench.wait(minutes: 1)
    try bench.act(.toggleTimers)
    #expect(bench.meeting.currentItem == bench.meeting.items[0].id)
    #expect(bench.meeting.turn?.stopwatch.isRunning == true)
    try bench.act(.toggleTimers)
    #expect(bench.meeting.turn?.stopwatch.isRunning == false)
    #expect(bench.meeting.items[0].stopwatch.isRunning == false)
  }

  @Test func aLongDayIsNotLateAtItsStart() throws {
    var bench = Bench(hour: 8)
    var record = MeetingRecord()
    record.title = "Une journée"
    record.start = ClockTime(minutes: 480)
    record.end = ClockTime(minutes: 1320)
    record.items = [ItemRecord(title: "Accueil")]
    record.items[0].minutes = 30
    try bench.act(.plan(record, source: nil))
    #expect(bench.late == -810)
    try bench.act(.nextItem)
    #expect(bench.late == -810)
  }

  @Test func twentyItemsOfTenHoursAreLateByDaysAndStayCounted() throws {
    var bench = try Bench.evening(Array(repeating: 600, count: 20))
    #expect(bench.late == 11_880)
    try bench.act(.nextItem)
    #expect(bench.late == 11_880)
    try bench.act(.parkLast())
    #expect(bench.late == 480 && bench.meeting.remainingItems.count == 1)
  }

  /// Over random evenings and changes: the projected end is now and what remains, fixed and running included;
  /// before the start, the planned start and what remains.
  @Test(arguments: 0..<100) func theEndIsNowAndWhatRemains(seed: Int) throws {
    var dice = Dice(seed: UInt64(6000 + seed))
    var bench = try Bench.evening(
      (0..<6).map { _ in Int.random(in: 1...40, using: &dice) * (Bool.random(using: &dice) ? 1 : -1) })
    #expect(bench.late == bench.meeting.items.reduce(-120) { $0 + ($1.minutes ?? 0) })
    for _ in 0..<30 {
      bench.wait(seconds: Int64.random(in: 0...400, using: &dice))
      guard let item = bench.meeting.items.randomElement(using: &dice)?.id else { return }
      let commands: [MeetingCommand] = [
        .nextItem, .toggleTimers, .splitItem(item), .moveItem(item, before: nil), .parkItem(item),
        .moveItem(item, before: item), .fixItem(item, true), .shareOverrun, .parkLast(),
        .adjustItem(item, minutes: 7),
      ]
      let (before, late) = (bench.meeting, bench.late)
      let command = commands.randomElement(using: &dice) ?? .nextItem
      guard (try? bench.act(command)) != nil else { continue }
      switch command {
      case .splitItem, .fixItem, .toggleTimers:
        #expect(bench.late == late || before.openedAt == nil, "\(command)")
      case .moveItem where before.item(item)?.progress == .waiting: #expect(bench.late == late)
      default: break
      }
      guard bench.meeting.openedAt != nil else { continue }
      let left = bench.meeting.remainingItems.reduce(Int64(0)) {
        $0 + AgendaTimes.remaining(of: $1, at: bench.now)
      }
      let end = AgendaTimes(bench.meeting, at: bench.now).projectedEnd
      #expect(end?.description == bench.now.advanced(milliseconds: left).clock.description)
    }
  }
}
