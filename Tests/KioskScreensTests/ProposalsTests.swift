import KioskScreens
import KioskToolkit
import MeetingCore
import Testing

/// What minutes propose to the group, settled with the finger.
@MainActor @Suite struct ProposalsTests {
  @Test func eachIsAcceptedOrLeftOutUntilNothingIsLeft() throws {
    var sample = try Sample.make(.usual)
    var hand = try Hand(sample)
    hand.press(.function(7))
    let all = Proposals(of: sample.state, to: sample.desk.group)
    try hand.tap(hand.words("key.proposals", "\(all.count)"))
    #expect(hand.texts.contains { $0.contains("document") }, "says where these come from")
    for (index, words) in (all.people + all.tasks).enumerated() {
      let label = hand.words(index % 2 == 0 ? "proposals.accept" : "proposals.decline", words)
      try hand.tap(label, &sample)
      #expect(hand.kiosk.overlay == .proposals)
      #expect(!hand.labels.contains(label))
    }
    #expect(hand.texts.contains(hand.words("proposals.settled")))
    let kept = sample.desk.group.people.map(\.name.value) + sample.desk.group.tasks.map(\.text.value)
    #expect(kept == (all.people + all.tasks).enumerated().filter { $0.offset % 2 == 0 }.map(\.element))
  }

  @Test func allAreAcceptedByTheYellowKeyAtOnce() throws {
    var sample = try Sample.make(.crowded)
    var hand = try Hand(sample)
    hand.kiosk.overlay = .proposals
    let all = Proposals(of: sample.state, to: sample.desk.group)
    let effects = try hand.tap(hand.words("key.adoptAll"))
    #expect(effects == [.submit(.group(.adopt(people: all.people, tasks: all.tasks)), .act)])
    try hand.carryOut(effects, &sample)
    #expect(sample.desk.group.tasks.count == all.tasks.count)
    #expect(hand.texts.contains(hand.words("proposals.settled")))
  }

  @Test(arguments: Studio.sizes) func everyProposalHasItsTwoPlacesOnSomePage(_ size: Size) throws {
    let sample = try Sample.make(.crowded)
    var hand = try Hand(sample)
    hand.kiosk.size = size
    hand.kiosk.overlay = .proposals
    var labels: [String] = []
    var last: [String] = []
    while last != hand.labels {
      last = hand.labels
      labels += last
      hand.serve(.wheel(1))
    }
    let all = Proposals(of: sample.state, to: sample.desk.group)
    for words in all.people + all.tasks {
      #expect(labels.contains(hand.words("proposals.accept", words)))
      #expect(labels.contains(hand.words("proposals.decline", words)))
    }
    #expect(hand.kiosk.firstRow == nil, "the screen beneath keeps its page")
  }

  @Test func whatWasJustSettledIsTakenBackFromThePlinth() throws {
    var sample = try Sample.make(.usual)
    var hand = try Hand(sample)
    hand.kiosk.overlay = .proposals
    let first = try #require(Proposals(of: sample.state, to: sample.desk.group).people.first)
    try hand.tap(hand.words("proposals.accept", first), &sample)
    #expect(try hand.tap(hand.words("key.undo")) == [.submit(.undo(.group), .undo)])
  }
}
