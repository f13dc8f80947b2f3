import MeetingCore
import Testing

/// The speakers' list: who is next, whatever the rule; nobody waits for ever and no request is lost.
@Suite struct QueueRuleTests {
  /// Ana has spoken for 4 minutes, Cid for 1, Bo and Dee never; all four ask, in the order of their names.
  private func example() throws -> Bench {
    var bench = try Bench.planned()
    for (name, minutes) in [("Ana", Int64(4)), ("Cid", 1)] {
      try bench.act(.requestFloor(name: name))
      try bench.act(.nextSpeaker)
      bench.wait(minutes: minutes)
      try bench.act(.endTurn)
    }
    for name in ["Ana", "Bo", "Cid", "Dee"] { try bench.act(.requestFloor(name: name)) }
    return bench
  }

  @Test(
    arguments: zip(
      [QueueRule.arrival, .firstTimersFirst, .leastTimeFirst],
      [["Ana", "Bo", "Cid", "Dee"], ["Bo", "Dee", "Ana", "Cid"], ["Bo", "Dee", "Cid", "Ana"]]))
  func theWorkedExample(rule: QueueRule, order: [String]) throws {
    var bench = try example()
    if rule != .arrival { try bench.act(.chooseQueueRule(rule)) }
    #expect(bench.names == order)
    for name in order {
      try bench.act(.nextSpeaker)
      #expect(bench.meeting.turn?.name?.value == name, "nobody else comes in between")
    }
    #expect(bench.meeting.queue.isEmpty)
  }

  @Test func theFacilitatorOverridesAndItIsInTheJournal() throws {
    var bench = try example()
    try bench.act(.chooseQueueRule(.leastTimeFirst))
    let ana = try #require(bench.meeting.queue.first).id
    let events = try bench.act(.putFirst(ana))
    #expect(events.map(\.body) == [.meeting(.requestPutFirst(request: ana))])
    #expect(bench.names == ["Ana", "Bo", "Dee", "Cid"])
    #expect(throws: Refusal.alreadyDone) { try bench.act(.putFirst(ana)) }
    let cid = try #require(bench.meeting.queue.first { $0.name.value == "Cid" }).id
    try bench.act(.putFirst(cid))
    #expect(bench.names == ["Cid", "Ana", "Bo", "Dee"], "the last one put first is the very first")
    try bench.undo()
    try bench.undo()
    #expect(bench.names == ["Bo", "Dee", "Cid", "Ana"])
  }

  /// Those who spoke stand elsewhere after it; each request still counts what its own name has spoken.
  @Test func whoeverIsRenamedMeanwhileTakesNobodysTime() throws {
    var bench = try example()
    try bench.act(.chooseQueueRule(.leastTimeFirst))
    let ana = try #require(bench.meeting.speakingTime(of: "Ana")?.name?.id)
    try bench.act(.renameSpeaker(ana, name: "Zoé"))
    #expect(bench.names == ["Ana", "Bo", "Dee", "Cid"], "Ana has not spoken, Zoé has")
  }

  @Test func aClosedListTakesNobodyAndKeepsWhoWaits() throws {
    var bench = try example()
    try bench.act(.closeQueue(true))
    #expect(throws: Refusal.queueClosed) { try bench.act(.requestFloor(name: "Eve")) }
    #expect(throws: Refusal.alreadyDone) { try bench.act(.closeQueue(true)) }
    try bench.act(.nextSpeaker)
    #expect(bench.meeting.turn?.name?.value == "Ana" && bench.meeting.queue.count == 3)
    try bench.act(.closeQueue(false))
    try bench.act(.requestFloor(name: "Eve"))
    #expect(bench.names.last == "Eve")
  }

  @Test func whoSpeaksAndAsksAgainHasSpoken() throws {
    var bench = try Bench.planned()
    try bench.act(.chooseQueueRule(.firstTimersFirst))
    for name in ["Ana", "Bo"] { try bench.act(.requestFloor(name: name)) }
    try bench.act(.nextSpeaker)
    try bench.act(.requestFloor(name: "Ana"))
    try bench.act(.requestFloor(name: "Cid"))
    #expect(bench.names == ["Bo", "Cid", "Ana"])
  }

  /// Over random meetings: each time somebody is given the floor, nobody who asked earlier has been overtaken
  /// more than the bound; all who asked speak, or withdraw; and a change of rule loses and doubles nobody.
  @Test(arguments: 0..<60) func nobodyIsOvertakenForEver(seed: Int) throws {
    var dice = Dice(seed: UInt64(4_000 + seed))
    var bench = try Bench.planned()
    var most = 0
    for name in ["Une liste", "Une autre"] { try bench.act(.addCategory(name: name)) }
    for step in 0..<400 {
      bench.wait(seconds: Int64.random(in: 1...200, using: &dice))
      // More ask than can speak: somebody always could be passed over.
      switch Int.random(in: 0..<10, using: &dice) {
      case 0..<4: _ = try? bench.act(.requestFloor(name: "Prénom \(step)"))
      case 4:
        // What goes before the others does so within the same bound.
        let kind = TurnKind.asked.randomElement(using: &dice) ?? .intervention
        let list = bench.meeting.categories.randomElement(using: &dice)?.id
        _ = try? bench.act(.requestFloor(name: "Prénom \(step)", kind: kind, category: list))
      case 5: _ = try? bench.act(.requestFloor(name: "Encore \(Int.random(in: 0..<6, using: &dice))"))
      case 6:
        let before = Set(bench.meeting.queue)
        _ = try? bench.act(.chooseQueueRule(QueueRule.allCases.randomElement(using: &dice) ?? .arrival))
        #expect(Set(bench.meeting.queue) == before)
      default: try bench.act(.nextSpeaker)
      }
      let order = bench.meeting.speakersQueue(at: bench.now)
      #expect(order == bench.meeting.speakersQueue(at: bench.now), "the same order every time")
      #expect(order.first == bench.meeting.nextRequest(at: bench.now))
      #expect(Set(order) == Set(bench.meeting.queue) && order.count == bench.meeting.queue.count)
      most = max(most, bench.meeting.queue.map(\.overtakenBy).max() ?? 0)
    }
    #expect(most <= QueueRule.mostOvertakings)
    for _ in 0..<bench.meeting.queue.count { try bench.act(.nextSpeaker) }
    #expect(bench.meeting.queue.isEmpty)
  }
}

extension Bench {
  fileprivate var names: [String] { meeting.speakersQueue(at: now).compactMap(\.name.value) }
}
