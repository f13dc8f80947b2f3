import MeetingCore
import Testing

@Suite struct MeetingAgendaTests {
  @Test func theWorkedExampleOfProjectedTimes() throws {
    var bench = try Bench.planned(hour: 19, minute: 5)
    let items = bench.meeting.items.map(\.id)
    try bench.act(.startItem(items[0]))
    bench.wait(minutes: 26)
    try bench.act(.nextItem)
    bench.wait(minutes: 10)

    let times = AgendaTimes(bench.meeting, at: bench.now)
    #expect(bench.now.clock.description == "19:41")
    #expect(times.rows[0].actualEnd?.description == "19:31")
    #expect(times.rows[0].plannedEnd?.description == "19:20")
    #expect(times.rows[1].projectedEnd?.description == "19:51")
    #expect(times.rows[2].projectedStart?.description == "19:51")
    #expect(times.rows[2].projectedEnd?.description == "20:11")
    #expect(times.projectedEnd?.description == "20:11")
    #expect(times.lateMinutes == 11)
    #expect(times.rows[2].overflowMinutes == 11)
  }

  @Test func theWorkedExampleOfSpeakingTime() throws {
    var bench = try Bench.planned()
    try bench.act(.requestFloor(name: "Amina"))
    try bench.act(.nextSpeaker)
    bench.wait(minutes: 2, seconds: 30)
    try bench.act(.endTurn)
    try bench.act(.requestFloor(name: "amina"))
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 40)
    try bench.act(.nextSpeaker)
    let share = try #require(bench.meeting.speakingTime(of: "Amina"))
    #expect(share.milliseconds == 190_000)
    #expect(share.turns == 2)
  }

  @Test func theTwoTimersAreSeparate() throws {
    var bench = try Bench.planned()
    try bench.act(.toggleTimers)
    bench.wait(minutes: 3)
    try bench.act(.nextSpeaker)
    bench.wait(minutes: 1)
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: bench.now) == 240_000)
    #expect(bench.meeting.turn?.stopwatch.milliseconds(at: bench.now) == 60_000)
    try bench.act(.endTurn)
    bench.wait(minutes: 1)
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: bench.now) == 300_000)
  }

  @Test func pausingStopsBothAndGoingOnResumesBoth() throws {
    var bench = try Bench.planned()
    try bench.act(.nextItem)
    try bench.act(.nextSpeaker)
    bench.wait(minutes: 2)
    try bench.act(.toggleTimers)
    bench.wait(minutes: 9)
    try bench.act(.toggleTimers)
    bench.wait(minutes: 1)
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: bench.now) == 180_000)
    #expect(bench.meeting.turn?.stopwatch.milliseconds(at: bench.now) == 180_000)
  }

  @Test func aMistakenStopIsUndoneAndTheTimesComeOutRight() throws {
    var bench = try Bench.planned()
    try bench.act(.requestFloor(name: "Karim"))
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 50)
    try bench.act(.endTurn)
    bench.wait(seconds: 10)
    try bench.undo()
    bench.wait(seconds: 5)
    #expect(bench.meeting.turn?.stopwatch.milliseconds(at: bench.now) == 65_000)
    #expect(bench.meeting.speaking.isEmpty)
  }

  @Test func undoNeverTakesASlipOrAnErasureBack() throws {
    var bench = try Bench.planned()
    try bench.act(.capture(.note, text: "une note"))
    let prompt = bench.meeting.prompts[0].id
    try bench.act(.hangSlip(prompt, cluster: nil, text: "un papier", signature: nil))
    try bench.act(.eraseSlip(bench.meeting.prompts[0].slips[0].id))
    try bench.undo()
    #expect(bench.meeting.entries.isEmpty)
    #expect(bench.meeting.prompts[0].slips.count == 1)
    #expect(throws: Refusal.nothingToUndo) { try bench.undo() }
  }

  @Test func aQuestionThatHoldsSlipsIsNotUndone() throws {
    var bench = try Bench.planned()
    try bench.act(.addPrompt(text: "Encore une ?"))
    try bench.act(.hangSlip(bench.meeting.prompts[1].id, cluster: nil, text: "oui", signature: nil))
    #expect(throws: Refusal.promptHoldsSlips) { try bench.undo() }
  }

  @Test(arguments: [true, false])
  func afterARestartThePauseCountsOnlyIfTheRoomSaysSo(counts: Bool) throws {
    var bench = try Bench.planned()
    try bench.act(.nextItem)
    bench.wait(minutes: 4)
    let lastSeen = bench.now
    bench.restart(afterMinutes: 10)
    try bench.act(.noticeInterruption(lastSeen: lastSeen))
    #expect(bench.meeting.interruption?.itemRan == true)
    try bench.act(.settleInterruption(counts: counts))
    bench.wait(minutes: 1)
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: bench.now) == (counts ? 15 : 5) * 60_000)
    #expect(bench.meeting.interruption == nil)
  }

  @Test func theWallClockMayJumpAndNoTimerMoves() throws {
    var bench = try Bench.planned()
    try bench.act(.nextItem)
    bench.wait(minutes: 5)
    var jumped = bench.now
    jumped.wallMilliseconds = 0
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: jumped) == 300_000)
  }

  @Test func pastMidnightLateStaysLate() throws {
    var bench = Bench(hour: 22)
    var record = MeetingRecord()
    record.title = "Nuit"
    record.start = ClockTime(minutes: 22 * 60)
    record.end = ClockTime(minutes: 24 * 60 + 30)
    var item = ItemRecord(title: "Un long point")
    item.minutes = 180
    record.items = [item]
    try bench.act(.plan(record, source: nil))
    try bench.act(.nextItem)
    bench.wait(minutes: 150)
    let times = AgendaTimes(bench.meeting, at: bench.now)
    #expect(times.projectedEnd?.description == "01:00")
    #expect(times.lateMinutes == 30)
  }

  @Test func refusalsSayWhy() throws {
    var bench = try Bench.planned()
    #expect(throws: Refusal.nobodySpeaks) { try bench.act(.endTurn) }
    #expect(throws: Refusal.durationOutOfRange) {
      try bench.act(.addItem(title: "X", minutes: 0, theme: nil))
    }
    try bench.act(.requestFloor(name: "Zoé"))
    #expect(throws: Refusal.alreadyInQueue("zoe")) { try bench.act(.requestFloor(name: "zoe")) }
    try bench.act(.close)
    #expect(throws: Refusal.meetingClosed) { try bench.act(.nextItem) }
  }

  @Test func boxesOfNoTimeAndOfMoreThanTenHoursAreRefused() throws {
    var bench = try Bench.planned()
    for minutes in [-10, 0, 601, Int.max] {
      #expect(throws: Refusal.durationOutOfRange) {
        try bench.act(.addItem(title: "X", minutes: minutes, theme: nil))
      }
    }
    let item = try #require(bench.meeting.items.first)
    for minutes in [601, -601, 581, Int.min] {
      #expect(throws: Refusal.durationOutOfRange) { try bench.act(.adjustItem(item.id, minutes: minutes)) }
    }
    try bench.act(.adjustItem(item.id, minutes: -600))
    #expect(bench.meeting.items[0].minutes == 1, "never nothing")
    try bench.act(.adjustItem(item.id, minutes: 599))
    try bench.act(.nextItem)
    let times = AgendaTimes(bench.meeting, at: bench.now)
    #expect(times.projectedEnd?.description == "05:40" && times.lateMinutes == 580)
  }

  @Test func aTurnGivenWhileOneRunsEndsItAndOneGivenToNobodyCounts() throws {
    var bench = try Bench.planned()
    try bench.act(.requestFloor(name: "Ana"))
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 70)
    #expect(bench.meeting.queue.isEmpty)
    try bench.act(.nextSpeaker)
    #expect(bench.meeting.turn != nil && bench.meeting.turn?.name == nil)
    bench.wait(seconds: 20)
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 10)
    try bench.act(.endTurn)
    #expect(bench.meeting.speaking.map { $0.name?.value } == ["Ana", nil])
    #expect(bench.meeting.speaking.map(\.milliseconds) == [70_000, 30_000])
    #expect(bench.meeting.speaking.map(\.turns) == [1, 2])
  }
}
