import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// Asking for the floor, what is said of who spoke, and what the room may see of it.
@MainActor @Suite struct KioskFloorTests {
  @Test func twoLettersAndTabMakeAKnownNameAndEnterAsks() throws {
    var sample = try Sample.make(.usual)
    try sample.act(.adopt(people: ["Mariam", "Marc"], tasks: []))
    var hand = try Hand(sample)
    hand.press(.character("d"))
    hand.type("ma")
    #expect(hand.scene.suggestedNames == ["Mariam", "Marc"])
    hand.press(.tab)
    #expect(hand.kiosk.fields[.text]?.text == "Mariam")
    #expect(hand.press(.enter).meeting == [.requestFloor(name: "Mariam")])
  }

  @Test func withoutAnyMeetingAKeySaysWhatToDoFirst() throws {
    var hand = try Hand(try Sample.make(.usual))
    hand.desk = DeskState()
    for key in [Key.character("n"), .space] {
      hand.kiosk.toast = nil
      #expect(hand.press(key).isEmpty)
      #expect(hand.kiosk.toast?.text == hand.words(Refusal.meetingNotPlanned), "\(key)")
    }
  }

  @Test func whoWaitsIsNotOfferedAgain() throws {
    let sample = try Sample.make(.usual)
    var hand = try Hand(sample)
    hand.press(.character("d"))
    let waiting = Set(sample.state.queue.compactMap(\.name.value))
    #expect(!waiting.isEmpty && waiting.isDisjoint(with: hand.scene.suggestedNames))
    #expect(hand.scene.suggestedNames.contains("Nadia"), "whoever speaks may ask again")
  }

  @Test func aTileAsksWithTheKindAndTheListThatWereChosen() throws {
    let sample = try Sample.fullFloor()
    var hand = try Hand(sample)
    hand.press(.character("d"))
    for label in ["turnKind.intervention", "turnKind.directReply"] { try hand.tap(hand.words(label)) }
    try hand.tap(hand.words("category.key", hand.words("category.none")))
    let list = sample.state.categories[0].id
    #expect(
      try hand.tap("Nadia").meeting == [.requestFloor(name: "Nadia", kind: .clarification, category: list)])
    #expect(hand.kiosk.overlay == nil)
    hand.press(.character("d"))
    #expect(hand.kiosk.turnKind == .intervention && hand.kiosk.turnCategory == nil)
  }

  @Test func theLastTurnsLengthStaysForAMomentAndOneKeyTakesItBack() throws {
    var sample = try Sample.make(.usual)
    var hand = try Hand(sample)
    let events = try sample.act(.nextSpeaker)
    hand.take(sample.desk)
    _ = hand.kiosk.receive(.done(events), of: .act, undone: nil, on: hand.scene)
    let toast = try #require(hand.kiosk.toast)
    #expect(toast.text.contains("Nadia a parlé 1 min 24") && toast.text.contains("Karim a la parole"))
    #expect(toast.offersUndo)
    #expect(hand.press(.character("z"), .control).first == .submit(.undo(.meeting(Sample.meeting)), .undo))
  }

  @Test(arguments: Studio.sizes) func hiddenNamesAreNowhereOnTheTheme(size: Size) throws {
    var sample = try Sample.fullFloor()
    try sample.act(.showNames(false))
    var hand = try Hand(sample)
    hand.kiosk.size = size
    hand.kiosk.route = .theme
    let drawn = FrameText.of(hand.scene.frame()).split(separator: "\n").filter { !$0.hasPrefix("touch") }
    let names = sample.state.queue.compactMap(\.name.value) + ["Marie-Angélique"]
    for name in names {
      let line = drawn.first { $0.contains(name) }
      #expect(line == nil, "\(name): \(line ?? "")")
    }
    // Whoever gives the floor still finds out, one touch away.
    let id = try #require(sample.state.queue.first).id
    hand.kiosk.overlay = .request(id)
    #expect(FrameText.of(hand.scene.frame()).contains(try #require(sample.state.queue[0].name.value)))
  }

  @Test func everythingAboutTheFloorIsChosenFromOnePlace() throws {
    var sample = try Sample.make(.usual)
    var hand = try Hand(sample)
    hand.press(.character("o"))
    #expect(hand.kiosk.overlay == .floorRules)
    try hand.tap(hand.words("floorRules.time"))
    try hand.tap(hand.words("turnTime.every"))
    #expect(try hand.tap("2 min").meeting == [.limitTurns(.every, seconds: 120)])
    #expect(hand.kiosk.overlay == .turnTimes, "which says what holds now")
    hand.press(.escape)
    hand.press(.character("o"))
    try hand.tap(hand.words("floorRules.rule"))
    try hand.tap(hand.words("rule.alternating.short"))
    #expect(hand.kiosk.overlay == .categories, "a rule over lists begins with a list")
    try hand.tap(hand.words("category.add"))
    hand.type("rue")
    #expect(hand.press(.enter).meeting == [.addCategory(name: "rue")])
    #expect(hand.kiosk.overlay == .categories)
    try sample.act(.addCategory(name: "rue"))
    hand.take(sample.desk)
    try hand.tap(hand.words("category.open", "rue"))
    try hand.tap(hand.words("category.count"))
    hand.type("12")
    let list = sample.state.categories[0].id
    #expect(hand.press(.enter).meeting == [.countCategory(list, heads: 12)])
  }

  @Test func sharesAreReadByPersonListAndTheme() throws {
    let sample = try Sample.fullFloor()
    var hand = try Hand(sample)
    hand.press(.character("s"))
    #expect(hand.kiosk.overlay == .shares(.people))
    #expect(FrameText.of(hand.scene.frame()).contains("2 min 50 · 30"))
    try hand.tap(hand.words("shares.lists"))
    #expect(FrameText.of(hand.scene.frame()).contains("Rez-de-chaussée"))
    try hand.tap(hand.words("shares.themes"))
    #expect(FrameText.of(hand.scene.frame()).contains("Ce que nous changeons"))
    try hand.tap(hand.words("shares.people"))
    try hand.tap(hand.words("shares.open", "Chloé"))
    try hand.tap(hand.words("key.rename"))
    hand.type("Cloé")
    let id = try #require(sample.state.speakingTime(of: "Chloé")?.name?.id)
    #expect(hand.press(.enter).meeting == [.renameSpeaker(id, name: "Cloé")])
    #expect(hand.kiosk.overlay == .shares(.people))
  }

  @Test func theTurnSaysByAWordAndASignThatItsEndIsNear() throws {
    var sample = try Sample.make(.usual)
    try sample.act(.limitTurns(.every, seconds: 100))
    let kinds: [TurnTimerState.Kind] = try (0..<40).map { _ in
      sample.wait(minutes: 0, seconds: 1)
      let turn = try #require(sample.state.turn)
      return TurnTimerState(turn.stopwatch, limit: 100_000, at: sample.now).kind
    }
    // 84 seconds were spoken: a quarter of a short turn was left at 75, none at 100.
    #expect(kinds == Array(repeating: .warning, count: 15) + Array(repeating: .over, count: 25))
    #expect(TurnTimerState.warning(of: 180_000) == 30_000)
  }
}
