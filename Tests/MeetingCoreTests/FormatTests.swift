import MeetingCore
import Testing

/// Rounds and time boxes on the same engine as the speakers' list, which waits meanwhile and loses nobody.
@Suite struct FormatTests {
  @Test func everybodyHasTheFloorOnceAndMayPass() throws {
    var bench = try Bench.planned()
    try bench.act(.requestFloor(name: "Zoé"))
    try bench.act(.startFormat(.goRound, names: ["Ana", "Bo", "ana", "Cid"]))
    #expect(bench.meeting.turn?.name?.value == "Ana" && bench.meeting.turn?.kind == .goRound)
    #expect(bench.meeting.run?.places.compactMap(\.name?.value) == ["Bo", "Cid"], "each once")
    bench.wait(seconds: 30)
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 4)
    try bench.act(.passTurn)
    #expect(bench.meeting.turn?.name?.value == "Cid")
    bench.wait(seconds: 20)
    try bench.act(.nextSpeaker)
    #expect(bench.meeting.run == nil && bench.meeting.turn == nil)
    #expect(bench.meeting.speakingTime(of: "Ana")?.milliseconds == 30_000)
    #expect(bench.meeting.speakingTime(of: "Bo") == nil, "who passes has not spoken")
    #expect(bench.meeting.speakingTime(of: "Cid")?.turns == 1)
    try bench.act(.nextSpeaker)
    #expect(bench.meeting.turn?.name?.value == "Zoé", "the list goes on where it was")
  }

  @Test func whoWasCountedAndNotNamedHasAPlaceToo() throws {
    var bench = try Bench.planned()
    try bench.act(.takeHeadcount(present: 4, newcomers: 0))
    try bench.act(.startFormat(.weather, names: ["Ana"]))
    #expect(bench.meeting.run?.places.map(\.name) == [nil, nil, nil])
    for _ in 0..<4 { try bench.act(.nextSpeaker) }
    #expect(bench.meeting.run == nil && bench.meeting.speaking.reduce(0) { $0 + $1.turns } == 4)
    #expect(bench.meeting.turnSeconds(.weather, during: nil, usual: 180) == 20)
  }

  @Test func aRoundWithoutNamesGoesOnUntilItIsEnded() throws {
    var bench = try Bench.planned()
    try bench.act(.startFormat(.goRound))
    for _ in 0..<5 { try bench.act(.nextSpeaker) }
    #expect(bench.meeting.run != nil && bench.meeting.turn != nil)
    try bench.act(.endFormat)
    #expect(bench.meeting.run == nil && bench.meeting.turn == nil)
    #expect(throws: Refusal.nothingRunning) { try bench.act(.endFormat) }
    #expect(throws: Refusal.nobodySpeaks) { try bench.act(.passTurn) }
  }

  @Test func timeBoxesFollowOneAnotherAndPauseWithEverything() throws {
    var bench = try Bench.planned()
    try bench.act(.startItem(bench.meeting.items[0].id))
    try bench.act(.startFormat(.snowball))
    #expect(bench.meeting.run?.box == 60_000)
    bench.wait(seconds: 50)
    try bench.act(.toggleTimers)
    bench.wait(seconds: 500)
    #expect(bench.meeting.run?.stopwatch.milliseconds(at: bench.now) == 50_000)
    try bench.act(.toggleTimers)
    bench.wait(seconds: 20)
    #expect(bench.meeting.run?.stopwatch.milliseconds(at: bench.now) == 70_000)
    var boxes: [Int64] = []
    while let box = bench.meeting.run?.box {
      boxes.append(box)
      try bench.act(.nextSpeaker)
    }
    #expect(boxes == [60_000, 120_000, 240_000, 300_000])
    #expect(bench.meeting.items[0].stopwatch.milliseconds(at: bench.now) == 70_000)
  }

  @Test func whateverEndsTheItemEndsTheFormat() throws {
    for command in [MeetingCommand.nextItem, .finishItem, .close] {
      var bench = try Bench.planned()
      try bench.act(.startItem(bench.meeting.items[0].id))
      try bench.act(.startFormat(.goRound, names: ["Ana", "Bo"]))
      bench.wait(seconds: 10)
      try bench.act(command)
      #expect(bench.meeting.run == nil && bench.meeting.turn == nil)
      #expect(bench.meeting.speakingTime(of: "Ana")?.milliseconds == 10_000)
      try bench.undo()
      #expect(bench.meeting.run?.places.count == 1 && bench.meeting.turn?.name?.value == "Ana")
    }
  }

  @Test func aTimeBoxGoesOnAfterARestartFromWhereItWasSeen() throws {
    var bench = try Bench.planned()
    try bench.act(.startFormat(.silence))
    bench.wait(seconds: 20)
    let seen = bench.now
    bench.restart(afterMinutes: 3)
    try bench.act(.noticeInterruption(lastSeen: seen))
    #expect(bench.meeting.run?.stopwatch.milliseconds(at: bench.now) == 20_000)
    try bench.act(.settleInterruption(counts: true))
    bench.wait(seconds: 5)
    #expect(bench.meeting.run?.stopwatch.milliseconds(at: bench.now) == 25_000)
  }

  @Test func aGuestSpeaksForTheTimeThatTheItemGives() throws {
    var bench = try Bench.planned()
    let item = bench.meeting.items[0].id
    try bench.act(.boxGuest(item, minutes: 5))
    #expect(throws: Refusal.nothingRunning) { try bench.act(.giveGuestFloor) }
    try bench.act(.startItem(item))
    try bench.act(.requestFloor(name: "Ana"))
    try bench.act(.giveGuestFloor)
    #expect(bench.meeting.turn?.kind == .guest && bench.meeting.turn?.name?.value == "Invité·e")
    #expect(bench.meeting.turnSeconds(.guest, during: item, usual: 60) == 300)
    #expect(bench.meeting.queue.map(\.name.value) == ["Ana"], "who waits goes on waiting")
    bench.wait(seconds: 100)
    try bench.act(.nextSpeaker)
    #expect(bench.meeting.speakingTime(of: "Invité·e")?.milliseconds == 100_000)
    #expect(bench.meeting.turn?.name?.value == "Ana")
  }
}
