import MeetingCore
import Testing

/// Kinds of turns, lists that take turns, times for turns, and names that change: no request and no second is
/// lost.
@Suite struct SpeakersTests {
  @Test func whatCannotWaitGoesBeforeAndHasItsOwnTime() throws {
    var bench = try Bench.planned()
    for name in ["Ana", "Bo"] { try bench.act(.requestFloor(name: name)) }
    try bench.act(.requestFloor(name: "Cid", kind: .clarification))
    try bench.act(.requestFloor(name: "Dee", kind: .directReply))
    try bench.act(.closeQueue(true))
    try bench.act(.requestFloor(name: "Eve", kind: .pointOfOrder))
    #expect(bench.order == ["Eve", "Dee", "Cid", "Ana", "Bo"])
    try bench.act(.nextSpeaker)
    #expect(bench.meeting.turn?.kind == .pointOfOrder)
    #expect(seconds(bench, .pointOfOrder) == 60 && seconds(bench, .intervention) == 180)
    try bench.act(.limitTurns(.every, seconds: 40))
    #expect(seconds(bench, .pointOfOrder) == 40 && seconds(bench, .intervention) == 40)
    let item = bench.meeting.items[0].id
    try bench.act(.limitTurns(.item(item: item), seconds: 0))
    #expect(bench.meeting.turnSeconds(.intervention, during: item, usual: 180) == 0)
    #expect(bench.meeting.turnSeconds(.directReply, during: item, usual: 180) == 60)
    try bench.act(.limitTurns(.kind(kind: .directReply), seconds: 90))
    #expect(bench.meeting.turnSeconds(.directReply, during: item, usual: 180) == 90)
    for seconds in [-1, 3601, 36_000] {
      #expect(throws: Refusal.turnTimeOutOfRange) { try bench.act(.limitTurns(.every, seconds: seconds)) }
    }
  }

  @Test func listsTakeTurns() throws {
    var bench = try Bench.planned()
    #expect(throws: Refusal.noCategories) { try bench.act(.chooseQueueRule(.alternating)) }
    for name in ["Rez-de-chaussée", "Étages"] { try bench.act(.addCategory(name: name)) }
    let lists = bench.meeting.categories.map(\.id)
    for name in ["Ana", "Bo", "Cid"] { try bench.act(.requestFloor(name: name, category: lists[0])) }
    try bench.act(.requestFloor(name: "Dee", category: lists[1]))
    try bench.act(.requestFloor(name: "Eve"))
    try bench.act(.chooseQueueRule(.alternating))
    #expect(bench.order == ["Ana", "Dee", "Eve", "Bo", "Cid"])
    try bench.act(.nextSpeaker)
    #expect(bench.order == ["Dee", "Eve", "Bo", "Cid"], "the same order, one turn later")
    try bench.act(.nextSpeaker)
    // Whoever asks again is still on their list.
    try bench.act(.requestFloor(name: "dee"))
    #expect(bench.order == ["Eve", "Bo", "dee", "Cid"])
    let queue = Set(bench.meeting.queue)
    for list in lists { try bench.act(.removeCategory(list)) }
    #expect(bench.meeting.queueRule == .arrival && Set(bench.meeting.queue) == queue)
    for name in 0..<SpeakerCategory.maximum { try bench.act(.addCategory(name: "Liste \(name)")) }
    #expect(throws: Refusal.tooManyCategories) { try bench.act(.addCategory(name: "Une de trop")) }
  }

  @Test func whoeverSpokeLastIsNextAgain() throws {
    var bench = try Bench.planned()
    #expect(throws: Refusal.nobodySpokeByName) { try bench.act(.readdLastSpeaker) }
    for name in ["Ana", "Bo"] { try bench.act(.requestFloor(name: name)) }
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 30)
    try bench.act(.endTurn)
    try bench.act(.readdLastSpeaker)
    #expect(bench.order == ["Ana", "Bo"])
    #expect(throws: Refusal.alreadyInQueue("Ana")) { try bench.act(.readdLastSpeaker) }
    try bench.undo()
    #expect(bench.order == ["Bo"])
  }

  @Test func aMistakenStartOrStopIsTakenBackWithTheRightTimes() throws {
    var bench = try Bench.planned()
    for name in ["Ana", "Bo"] { try bench.act(.requestFloor(name: name)) }
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 50)
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 7)
    try bench.undo()
    #expect(bench.meeting.turn?.name?.value == "Ana" && bench.order == ["Bo"])
    #expect(bench.meeting.turn?.stopwatch.milliseconds(at: bench.now) == 57_000)
    try bench.act(.endTurn)
    bench.wait(seconds: 3)
    try bench.undo()
    bench.wait(seconds: 10)
    try bench.act(.endTurn)
    #expect(bench.meeting.speakingTime(of: "Ana")?.milliseconds == 70_000)
    #expect(bench.meeting.speakingTime(of: "Ana")?.turns == 1 && bench.meeting.speakingTime(of: "Bo") == nil)
  }

  @Test func aNameThatChangesKeepsItsTime() throws {
    var bench = try Bench.planned()
    try bench.act(.startItem(bench.meeting.items[0].id))
    try bench.act(.nextSpeaker)
    bench.wait(seconds: 20)
    try bench.act(.nameTurn("Anna"))
    try bench.act(.endTurn)
    for name in ["Ana", "Bo"] { try bench.speak(name, seconds: 10) }
    let anna = try #require(bench.meeting.speakingTime(of: "Anna")?.name?.id)
    try bench.act(.renameSpeaker(anna, name: "Ana"))
    #expect(bench.meeting.speakingTime(of: "ana")?.milliseconds == 30_000)
    #expect(bench.meeting.speakingTime(of: "ana")?.turns == 2 && bench.meeting.speaking.count == 2)
    let ana = try #require(bench.meeting.speakingTime(of: "Ana")?.name?.id)
    try bench.act(.renameSpeaker(ana, name: "ANA"))
    #expect(bench.meeting.speakingTime(of: "Ana")?.name?.value == "ANA")
    let bo = try #require(bench.meeting.speakingTime(of: "Bo")?.name?.id)
    try bench.act(.forgetSpeaker(bo))
    #expect(bench.meeting.speakingTime(of: "Bo") == nil)
    #expect(bench.meeting.speaking.reduce(0) { $0 + $1.milliseconds } == 40_000, "the time is kept")
    #expect(throws: Refusal.unknown(.person)) { try bench.act(.forgetSpeaker(bo)) }
    try bench.undo()
    #expect(bench.meeting.speakingTime(of: "Bo")?.milliseconds == 10_000)
  }

  /// By person, by list and by theme it is the same time; with the silence it is that of the items.
  @Test(arguments: 0..<40) func sharesSumToAllThatWasSaid(seed: Int) throws {
    var dice = Dice(seed: UInt64(7_000 + seed))
    var bench = try Bench.planned()
    for name in ["Haut", "Bas"] { try bench.act(.addCategory(name: name)) }
    var spoken: Int64 = 0
    var elapsed: Int64 = 0
    for step in 0..<120 {
      let seconds = Int64.random(in: 0...30, using: &dice)
      bench.wait(seconds: seconds)
      let itemRuns = bench.meeting.items.contains { $0.stopwatch.isRunning }
      if bench.meeting.turn?.stopwatch.isRunning == true { spoken += seconds * 1000 }
      if itemRuns { elapsed += seconds * 1000 }
      let name = "P\(Int.random(in: 0..<8, using: &dice))"
      let list = bench.meeting.categories.randomElement(using: &dice)?.id
      let someone = bench.meeting.speaking.compactMap(\.name?.id).randomElement(using: &dice)
      let all: [MeetingCommand] = [
        .requestFloor(
          name: name, kind: TurnKind.asked.randomElement(using: &dice) ?? .intervention, category: list),
        .requestFloor(name: name), .nextSpeaker, .nextSpeaker, .endTurn, .nameTurn(name), .nextItem,
        .toggleTimers, .readdLastSpeaker,
        .startFormat(.allCases.randomElement(using: &dice) ?? .silence, names: [name, "Zoé"]), .passTurn,
        .endFormat, .chooseQueueRule(.alternating),
        .addItem(title: "\(step)", minutes: 9, theme: nil),
        someone.map { .renameSpeaker($0, name: name) } ?? .endTurn,
        someone.map { .forgetSpeaker($0) } ?? .endTurn,
      ]
      let command = all.randomElement(using: &dice) ?? .endTurn
      let dropped = bench.meeting.turn?.stopwatch.milliseconds(at: bench.now) ?? 0
      // Who passes has not spoken.
      if (try? bench.act(command)) != nil, command == .passTurn { spoken -= dropped }
      let shares = SpeakingShares(bench.meeting, at: bench.now)
      #expect(shares.spoken == spoken)
      #expect(shares.people.reduce(0) { $0 + $1.milliseconds } == spoken)
      #expect(shares.categories.reduce(0) { $0 + $1.milliseconds } == spoken)
      #expect(shares.themes.reduce(0) { $0 + $1.milliseconds } == spoken)
      #expect(shares.silence >= elapsed - spoken && shares.silence <= elapsed)
    }
  }

  private func seconds(_ bench: Bench, _ kind: TurnKind) -> Int {
    bench.meeting.turnSeconds(kind, during: nil, usual: 180)
  }
}

extension Bench {
  fileprivate var order: [String] { meeting.speakersQueue(at: now).compactMap(\.name.value) }

  fileprivate mutating func speak(_ name: String, seconds: Int64) throws {
    try act(.requestFloor(name: name))
    try act(.nextSpeaker)
    wait(seconds: seconds)
    try act(.endTurn)
  }
}
