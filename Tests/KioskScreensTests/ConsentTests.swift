import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// A decision by consent and by hands, by pointer alone and by keys alone.
@MainActor @Suite struct ConsentTests {
  /// A kiosk whose commands are carried out at once.
  private struct Room {
    var hand: Hand
    var sample: Sample

    @MainActor init(_ sample: Sample) throws {
      self.sample = sample
      hand = try Hand(sample)
      hand.kiosk.size = Size(width: 1920, height: 1080)
      hand.press(.function(8))
    }

    @MainActor mutating func serve(_ effects: [KioskEffect]) throws {
      for case .submit(.meeting(_, let command), let purpose) in effects {
        let outcome: CommandOutcome
        do { outcome = .done(try sample.act(command)) } catch let refusal as Refusal {
          outcome = .refused(refusal)
        }
        hand.take(sample.desk)
        _ = hand.kiosk.receive(outcome, of: purpose, undone: nil, on: hand.scene)
      }
    }

    @MainActor mutating func tap(_ key: String) throws { try serve(try hand.tap(hand.words(key))) }

    /// Tab until that key has the focus, then Enter.
    @MainActor mutating func reach(_ key: String) throws {
      let label = hand.words(key)
      for _ in 0..<40 where hand.kiosk.focus != label { hand.press(.tab) }
      #expect(hand.kiosk.focus == label)
      try serve(hand.press(.enter))
    }

    @MainActor mutating func write(_ text: String) throws {
      hand.type(text)
      try serve(hand.press(.enter))
    }
  }

  private func shows(_ room: Room, _ text: String) -> Bool {
    room.hand.texts.joined(separator: " ").contains(text)
  }

  @Test(arguments: [false, true]) func aProposalGoesThroughItsStepsToADecision(byKeys: Bool) throws {
    var room = try Room(try Sample.make(.usual))
    func press(_ room: inout Room, _ key: String) throws {
      if byKeys { try room.reach(key) } else { try room.tap(key) }
    }
    try press(&room, "key.newProposal")
    try room.write("Un seul agenda")
    #expect(room.sample.state.consent?.step == .clarifying)
    #expect(shows(room, room.hand.words("step.clarifying.ask")))
    try press(&room, "key.nextStep")
    #expect(shows(room, room.hand.words("step.reactions.ask")))
    try press(&room, "key.nextStep")
    try press(&room, "key.amend")
    #expect(room.hand.kiosk.fields[.text]?.text == "Un seul agenda", "its words are there to be changed")
    try room.write(", dès janvier")
    try press(&room, "key.nextStep")
    try press(&room, "key.objection")
    try room.write("Sans affiche, non")
    #expect(shows(room, "Sans affiche, non"))
    #expect(!room.hand.labels.contains(room.hand.words("key.adopt")), "an objection stands")
    try press(&room, "key.settle")
    try press(&room, "key.integrate")
    try room.write(" et une affiche")
    try press(&room, "key.adopt")
    let decision = try #require(room.sample.state.entries.last)
    #expect(decision.text.value == "Un seul agenda, dès janvier et une affiche")
    #expect(decision.kind == .decision && room.sample.state.consent == nil)
    #expect(decision.manner?.value == "par consentement, 1 objection levée")
  }

  @Test func onASmallPanelAProposalIsMadeWhereADecisionIsWritten() throws {
    var room = try Room(try Sample.make(.usual))
    room.hand.kiosk.size = Size(width: 800, height: 480)
    room.hand.kiosk.panelWidthMillimetres = 154
    try room.tap("key.newDecision")
    try room.tap("key.newProposal")
    try room.write("Un seul agenda")
    #expect(room.sample.state.consent?.text.value == "Un seul agenda")
  }

  @Test func aRoundBrokenOffByAnotherScreenIsFoundWhereItStood() throws {
    var room = try Room(try Sample.consent(.reactions))
    try room.tap("key.otherwise")
    try room.tap("format.goRound")
    #expect(room.sample.state.run?.format == .goRound)
    #expect(room.hand.kiosk.route == .theme, "where the clock of the turns runs")
    for number in [5, 9, 8] { room.hand.press(.function(number)) }
    #expect(shows(room, room.hand.words("step.reactions.ask")))
    try room.tap("key.otherwise")
    try room.tap("format.end")
    #expect(room.sample.state.run == nil && room.sample.state.consent?.step == .reactions)
  }

  @Test func moreHandsThanEyesCountAreRefusedAndNotCutShort() throws {
    var room = try Room(try Sample.make(.usual))
    let decision = try #require(room.sample.state.entries.first { $0.kind == .decision })
    try room.serve(try room.hand.tap(try #require(decision.text.value)))
    try room.tap("key.handCount")
    try room.tap("hand.inFavour")
    try room.write("99999")
    #expect(room.hand.kiosk.toast?.text == room.hand.words("hands.bad"))
    #expect(room.hand.kiosk.hands.total == 0)
  }

  @Test func theHeadcountIsTakenWhereTheHandsAreMoreThanThePeople() throws {
    var room = try Room(try Sample.make(.usual))
    let decision = try #require(room.sample.state.entries.first { $0.kind == .decision })
    room.hand.press(.character("r"))
    try room.tap("headcount.title")
    try room.tap("headcount.present.title")
    try room.write("16")
    try room.tap("headcount.newcomers.more")
    #expect(room.sample.state.headcount?.present == 16 && room.sample.state.headcount?.newcomers == 1)
    #expect(room.hand.kiosk.toast?.offersUndo == true)
    try room.serve(room.hand.press(.minus))
    #expect(room.sample.state.headcount?.present == 15 && room.sample.state.headcount?.newcomers == 1)
    #expect(shows(room, "15 personnes"))
    room.hand.press(.escape)
    try room.serve(try room.hand.tap(try #require(decision.text.value)))
    try room.tap("key.handCount")
    try room.tap("hand.inFavour")
    try room.write("17")
    try room.serve(try room.hand.tap(room.hand.words("key.keepHands", "17")))
    #expect(room.hand.kiosk.toast?.text.hasPrefix("17 mains, et 15 personnes") == true)
    try room.tap("key.headcount")
    for _ in 0..<2 { try room.tap("headcount.present.more") }
    try room.tap("key.handsAgain")
    try room.serve(try room.hand.tap(room.hand.words("key.keepHands", "17")))
    #expect(room.sample.state.entries.first { $0.id == decision.id }?.manner?.value == "17 pour")
  }

  @Test func handsAreCountedPartByPartAndTasksFollow() throws {
    var sample = try Sample.make(.usual)
    try sample.act(.takeHeadcount(present: 16, newcomers: 5))
    var room = try Room(sample)
    let decision = try #require(room.sample.state.entries.first { $0.kind == .decision })
    try room.serve(try room.hand.tap(try #require(decision.text.value)))
    try room.tap("key.handCount")
    for (part, number) in [("inFavour", "14"), ("against", "1")] {
      try room.tap("hand.\(part)")
      try room.write(number)
    }
    try room.tap("hand.abstaining")
    try room.write("100")
    try room.serve(try room.hand.tap(room.hand.words("key.keepHands", "115")))
    #expect(room.hand.kiosk.toast?.text.hasPrefix("115 mains, et 16 personnes") == true)
    #expect(room.hand.kiosk.overlay == .handCount(decision.id), "it stays to be counted again")
    try room.tap("hand.abstaining")
    try room.write("0")
    try room.serve(try room.hand.tap(room.hand.words("key.keepHands", "15")))
    #expect(room.sample.state.entries.first { $0.id == decision.id }?.manner?.value == "14 pour, 1 contre")
    try room.serve(try room.hand.tap(try #require(decision.text.value)))
    try room.tap("key.decisionChanges")
    try room.tap("decision.derive")
    try room.write("Coller dix affiches")
    #expect(room.sample.state.tasks(from: decision.id).map(\.text.value) == ["Coller dix affiches"])
    #expect(shows(room, room.hand.words("decisions.tasks.one", "1")))
  }

  @Test func aDecisionAnswersAQuestionWhichLeavesTheList() throws {
    var room = try Room(try Sample.make(.usual))
    let question = try #require(room.sample.state.openQuestions.first?.text.value)
    let decision = try #require(room.sample.state.entries.first { $0.kind == .decision }?.text.value)
    #expect(room.hand.labels.contains(question))
    try room.serve(try room.hand.tap(decision))
    try room.tap("key.decisionChanges")
    try room.serve(try room.hand.tap(room.hand.words("decision.answers", question)))
    #expect(!room.hand.labels.contains(question))
    try room.serve(try room.hand.tap(decision))
    // Its mark stands after a narrow space on the screen.
    #expect(shows(room, String(question.dropLast(2))), "it is said with its answer")
  }
}
