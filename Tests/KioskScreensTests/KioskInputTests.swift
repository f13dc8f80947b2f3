import KioskScreens
import KioskToolkit
import MeetingCore
import Testing

/// The kiosk driven as a person does, through the frames that it shows.
@MainActor @Suite struct KioskInputTests {
  @Test func aSlipIsTypedSignedAndHandedIn() throws {
    var hand = try Hand()
    hand.press(.function(5))
    hand.press(.character("e"), types: "e")
    hand.type("Déjà")
    hand.press(.tab)
    hand.type("Noé")
    let effects = hand.press(.enter)
    let prompt = hand.desk.meeting.prompts[0].id
    #expect(
      effects.contains { effect in
        guard case .submit(.meeting(_, let command), _) = effect else { return false }
        return command == .hangSlip(prompt, cluster: nil, text: "Déjà", signature: "Noé")
      }, "\(effects)")
    #expect(hand.kiosk.overlay == nil)
  }

  @Test func theKeyThatOpensAFieldLeavesNoLetterInItAndTheNextOneDoes() throws {
    var hand = try Hand()
    hand.press(.character("d"), types: "d")
    hand.press(.character("d"), types: "d")
    #expect(hand.kiosk.fields[.text]?.text == "d")
  }

  @Test func inAFieldLettersAreOnlyLettersAndFunctionKeysAct() throws {
    var hand = try Hand()
    hand.press(.function(3))
    hand.press(.character("d"), types: "d")
    #expect(hand.press(.character("n"), types: "n").isEmpty)
    #expect(hand.press(.space, types: " ").isEmpty)
    hand.press(.function(4))
    #expect(hand.kiosk.route == .theme)
    #expect(hand.kiosk.overlay == nil)
  }

  @Test func whatWasTypedWaitsWhereItWasLeft() throws {
    var hand = try Hand()
    hand.press(.character("e"), types: "e")
    hand.type("Inè")
    hand.press(.escape)
    #expect(hand.kiosk.overlay == nil)
    hand.press(.character("e"), types: "e")
    #expect(hand.kiosk.fields[.text]?.text == "Inè")
  }

  /// Whoever asks next is somebody else.
  @Test func aNameThatWasGivenUpDoesNotWait() throws {
    var hand = try Hand()
    hand.press(.character("d"), types: "d")
    hand.type("Inè")
    hand.press(.escape)
    hand.press(.character("d"), types: "d")
    #expect(hand.kiosk.fields[.text]?.text == "")
  }

  @Test func aTextThatWasNotSavedComesBack() throws {
    var hand = try Hand()
    hand.press(.character("d"), types: "d")
    hand.type("Sacha")
    let effects = hand.press(.enter)
    guard case .submit(_, let purpose) = effects.last else {
      Issue.record("nothing was handed in: \(effects)")
      return
    }
    _ = hand.kiosk.receive(.notSaved("notSaved.disk"), of: purpose, undone: nil, on: hand.scene)
    #expect(hand.kiosk.overlay == .floor)
    #expect(hand.kiosk.fields[.text]?.text == "Sacha")
    #expect(hand.kiosk.toast?.text.contains("Pas enregistré") == true)
  }

  @Test func wordsForAQuestionThatWentAwayGoUnderAnother() throws {
    var sample = try Sample.make(.usual)
    var hand = try Hand(sample)
    let before = hand.desk
    try sample.act(.addPrompt(text: "Et demain\u{202F}?"))
    hand.take(sample.desk)
    let gone = try #require(sample.state.prompts.last?.id)
    hand.kiosk.route = .wall
    hand.kiosk.promptIndex = sample.state.prompts.count - 1
    hand.press(.character("e"), types: "e")
    #expect(hand.kiosk.overlay == .writing(gone))
    hand.type("Des mots à garder")
    hand.take(before)
    #expect(hand.texts.contains { $0.contains("Des mots") })
    #expect(hand.press(.enter).isEmpty, "nothing is handed in that would be refused")
    let other = try #require(before.meeting.prompts.last?.id)
    #expect(hand.kiosk.overlay == .writing(other))
    #expect(hand.kiosk.fields[.text]?.text == "Des mots à garder")
    #expect(hand.press(.enter).count == 1)
  }

  @Test func anAnswerToASlipThatWentAwayIsKeptToo() throws {
    let sample = try Sample.make(.usual)
    var hand = try Hand(sample)
    hand.kiosk.route = .wall
    var without = hand.desk
    without.meeting = try Sample.make(.empty).state
    let slip = try #require(sample.state.prompts[0].slips.last?.id)
    _ = hand.kiosk.perform(.openSlip(slip), on: hand.scene)
    try hand.tap(hand.words("key.answer"))
    hand.type("Moi aussi")
    hand.take(without)
    #expect(hand.press(.enter).isEmpty)
    #expect(hand.kiosk.toast?.text == hand.words("writing.gone"))
    let question = try #require(without.meeting.prompts.first?.id)
    #expect(hand.kiosk.overlay == .writing(question) && hand.kiosk.fields[.text]?.text == "Moi aussi")
  }

  @Test func aSlipThatWasNotSavedComesBackWhereTheNextOneIsTypedIn() throws {
    var hand = try Hand()
    hand.press(.function(5))
    hand.press(.character("p"), types: "p")
    for (typed, left) in [("Perdu", "Perdu"), ("Perdu", "Le suivant")] {
      hand.type(typed)
      guard case .submit(_, let purpose) = hand.press(.enter).last else { return #expect(Bool(false)) }
      if left != typed { hand.type(left) }
      _ = hand.kiosk.receive(.notSaved("notSaved.disk"), of: purpose, undone: nil, on: hand.scene)
      #expect(hand.kiosk.fields[.text]?.text == left)
      hand.kiosk.fields[.text]?.selectAll()
      hand.press(.backspace)
    }
    hand.press(.escape)
    hand.press(.character("p"), types: "p")
    #expect(hand.kiosk.fields[.text]?.text == "Perdu")
  }

  @Test func theNextSlipIsBegunOnTheThanksForTheOneBefore() throws {
    var hand = try Hand()
    let prompt = hand.desk.meeting.prompts[0]
    hand.kiosk.overlay = .thanks(prompt.slips[0].id)
    hand.press(.character("e"), types: "e")
    hand.type("Encore")
    #expect(hand.kiosk.overlay == .writing(prompt.id) && hand.kiosk.fields[.text]?.text == "Encore")
  }

  @Test func theKeyboardOnTheScreenStaysForFingersThatWriteAtTheSameTime() throws {
    var hand = try Hand()
    for (milliseconds, key, stays) in [
      (2_999, Key.character("a"), true), (2_999, .backspace, true), (3_000, .character("a"), false),
      (0, .enter, false), (0, .escape, false), (0, .function(5), false),
    ] {
      hand.press(.function(5))
      try hand.tap(hand.words("key.writeSlip"))
      try hand.tap(hand.labels.contains("Z") ? "Z" : "z")
      hand.kiosk.now = hand.kiosk.now.advanced(milliseconds: Int64(milliseconds))
      hand.press(key)
      #expect((hand.kiosk.keyboard != nil) == stays, "\(key) after \(milliseconds) ms")
    }
  }

  @Test func fromAFieldTheKeyboardAloneReachesTheKeysBelowIt() throws {
    var hand = try Hand()
    hand.press(.function(5))
    hand.press(.character("p"), types: "p")
    hand.type("Un")
    var reached: Set<String> = []
    for _ in hand.labels {
      hand.press(.tab, .shift)
      if let focus = hand.kiosk.focus { reached.insert(focus) }
    }
    #expect(reached == Set(hand.labels))
    for _ in hand.labels where hand.kiosk.focus != hand.words("typingIn.text") { hand.press(.tab, .shift) }
    hand.press(.enter)
    hand.type(" deux")
    #expect(hand.kiosk.fields[.text]?.text == "Un deux")
  }

  @Test(arguments: zip(EntryKind.allCases, ["1", "é", "3", "'", "("] as [Character]))
  func aCapturedLineTakesItsKindFromTheNumberRow(kind: EntryKind, key: Character) throws {
    var hand = try Hand()
    hand.press(.character("n"), .control)
    hand.type("Une ligne")
    hand.press(.enter)
    #expect(hand.kiosk.overlay == .captureKind)
    let effects = hand.press(.character(key), types: String(key))
    #expect(effects.count == 1)
    guard case .submit(.meeting(_, let command), _) = effects.first else { return }
    #expect(command == .capture(kind, text: "Une ligne"))
  }

  @Test func aTapActsOnReleaseAndSlidingOffCancels() throws {
    var hand = try Hand()
    hand.press(.function(4))
    let key = try #require(hand.scene.frame().target(labelled: hand.words("key.nextSpeaker")))
    hand.serve(.pointerDown(key.rect.center))
    #expect(hand.kiosk.pressed == key.label)
    hand.serve(.pointerMoved(Point(x: key.rect.midX, y: key.rect.y - 30)))
    #expect(hand.serve(.pointerUp(Point(x: key.rect.midX, y: key.rect.y - 30))).isEmpty)
    hand.serve(.pointerDown(key.rect.center))
    #expect(hand.serve(.pointerUp(key.rect.center)).count == 1)
  }

  @Test func blackIsOneKeyAwayAndOneKeyBack() throws {
    var hand = try Hand()
    hand.press(.character("b"), types: "b")
    #expect(hand.scene.frame().commands.count == 1)
    #expect(hand.press(.space, types: " ").isEmpty)
    hand.press(.character("b"), types: "b")
    #expect(!hand.kiosk.isBlack)
  }

  @Test func theKeyboardAloneReachesEveryTarget() throws {
    for route in Route.allCases {
      var hand = try Hand()
      hand.press(.function(route.functionKey))
      let labels = Set(hand.scene.frame().targets.map(\.label))
      var reached: Set<String> = []
      for _ in 0...labels.count {
        hand.press(.tab)
        if let focus = hand.kiosk.focus { reached.insert(focus) }
      }
      #expect(reached == labels, "\(route)")
    }
  }
}
