import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// A meeting is prepared on the screen: from nothing, from a template, sheet by sheet.
@MainActor @Suite struct PlanTests {
  /// A person before a plan, whose commands are done at once.
  @MainActor private struct Evening {
    var sample: Sample
    var hand: Hand

    init(_ state: Sample.Plan) throws {
      sample = try Sample.plan(state)
      hand = try Hand(sample)
      hand.kiosk.size = Size(width: 1920, height: 1080)
      hand.kiosk.route = .agenda
      try tap(hand.words("key.plan"))
    }

    var meeting: Meeting { sample.state }

    /// What a tap or a key asks for happens, as the desk lets it.
    mutating func serve(_ effects: [KioskEffect]) throws {
      for case .submit(.meeting(_, let command), let purpose) in effects {
        do {
          let events = try sample.act(command)
          hand.take(sample.desk)
          _ = hand.kiosk.receive(.done(events), of: purpose, undone: nil, on: hand.scene)
        } catch let refusal as Refusal {
          _ = hand.kiosk.receive(.refused(refusal), of: purpose, undone: nil, on: hand.scene)
        }
      }
    }

    /// On whichever page it is.
    mutating func tap(_ label: String) throws {
      for _ in 0..<9 where !hand.labels.contains(label) { hand.press(.pageDown) }
      try serve(try hand.tap(label))
    }

    mutating func type(_ text: String) throws {
      hand.press(.character("a"), .control)
      hand.type(text)
      try serve(hand.press(.enter))
    }
  }

  private let whole = Overlay.plan(.whole)

  @Test func fromNothingTheYellowKeyLeadsToATemplateAndToItsPlan() throws {
    var hand = try Hand(Sample())
    try hand.tap(hand.words("key.prepare"))
    #expect(hand.kiosk.overlay == .plan(.templates))
    #expect(hand.texts.contains(hand.words("templates.looking")))
    hand.kiosk.take(templates: try Studio.templates(.french))
    hand.kiosk.size = Size(width: 1920, height: 1080)
    #expect(hand.texts.contains("Première réunion") && hand.texts.contains("Petites tables"))
    try hand.tap("Assemblée")
    #expect(hand.kiosk.overlay == .plan(.template(2)))
    #expect(hand.texts.contains { $0.contains("Objections et décisions") })
    hand.press(.escape)
    #expect(hand.kiosk.overlay == .plan(.templates), "back to the others")
    try hand.tap("Petites tables")
    let effects = try hand.tap(hand.words("key.takeTemplate"))
    guard case .beginPlan(let record)? = effects.first else {
      Issue.record("no plan was begun: \(effects)")
      return
    }
    #expect(record.title == "Petites tables" && record.date == hand.kiosk.now.date)
    #expect(record.start == ClockTime(minutes: 1140), "it is 19:00")
    var sample = Sample()
    try sample.act(.plan(record, source: nil))
    hand.take(sample.desk)
    _ = hand.kiosk.receive(.done([]), of: .planBegun, undone: nil, on: hand.scene)
    #expect(hand.kiosk.overlay == whole && hand.plainTexts.contains("2 h 25 sur 2 h 30"))
  }

  @Test func aBlankSheetIsAMeetingWithoutATitleAndTheFieldOpensEmpty() throws {
    var hand = try Hand(Sample())
    try hand.tap(hand.words("key.prepare"))
    guard case .beginPlan(let record)? = try hand.tap(hand.words("key.blankPlan")).first else {
      Issue.record("no plan was begun")
      return
    }
    #expect(record.title == "Réunion sans titre" && record.items.isEmpty)
    #expect(record.end?.minutes == 1260)
    var evening = try Evening(.blank)
    #expect(evening.hand.texts.contains { $0.contains("Rien n’est encore prévu") })
    try evening.tap(evening.hand.words("plan.title"))
    #expect(evening.hand.kiosk.fields[.text]?.text == "")
    try evening.type("Le four à pain")
    #expect(evening.meeting.title?.value == "Le four à pain" && evening.hand.kiosk.overlay == whole)
  }

  @Test func itemsAreAddedRenamedTimedMovedAndTakenOffAndEachLeadsBack() throws {
    var evening = try Evening(.usual)
    let words = evening.hand.words
    try evening.tap(words("key.newItem"))
    try evening.type("Chants (25 min, fixe)")
    #expect(
      evening.meeting.items.last?.title.value == "Chants" && evening.meeting.items.last?.isFixed == true)
    #expect(evening.hand.kiosk.overlay == whole)
    #expect(
      evening.hand.plainTexts.contains("2 h 15 sur 2 h")
        && evening.hand.plainTexts.contains("dépasse de 15 min"))
    try evening.tap(words("plan.item", "1", "Accueil"))
    #expect(evening.hand.kiosk.overlay == .item(evening.meeting.items[0].id))
    #expect(!evening.hand.labels.contains(words("key.startItem")), "nothing begins by mistake")
    try evening.tap(words("key.minutes.more"))
    #expect(evening.meeting.items[0].minutes == 15)
    try evening.tap(words("key.changeItem"))
    try evening.tap(words("itemChanges.rename"))
    #expect(evening.hand.kiosk.fields[.text]?.text == "Accueil")
    try evening.type("Accueil et soupe (5 min)")
    #expect(
      evening.meeting.items[0].title.value == "Accueil et soupe" && evening.meeting.items[0].minutes == 5)
    #expect(evening.hand.kiosk.overlay == whole)
    let chants = evening.meeting.items[5].id
    for (change, isDone) in [
      ("itemChanges.earlier", { (meeting: Meeting) in meeting.items[4].id == chants }),
      ("itemChanges.unfix", { meeting in meeting.item(chants)?.isFixed == false }),
    ] {
      evening.hand.kiosk.overlay = .itemChanges(chants)
      try evening.tap(words(change))
      #expect(isDone(evening.meeting), "\(change)")
    }
    try evening.tap(words("itemChanges.remove"))
    #expect(evening.meeting.item(chants) == nil && evening.hand.kiosk.overlay == whole)
    #expect(evening.hand.kiosk.toast?.text == "Point retiré.")
    #expect(
      evening.hand.press(.character("z"), .control).first == .submit(.undo(.meeting(Sample.meeting)), .undo))
  }

  @Test func themesComeAndGoAndTheItemsStay() throws {
    var evening = try Evening(.usual)
    let words = evening.hand.words
    let pause = evening.meeting.items[3].id
    evening.hand.kiosk.overlay = .itemChanges(pause)
    try evening.tap(words("itemChanges.theme"))
    try evening.tap("La suite")
    #expect(evening.meeting.items.last?.id == pause && evening.hand.kiosk.overlay == whole)
    evening.hand.kiosk.overlay = .itemChanges(pause)
    try evening.tap(words("itemChanges.theme"))
    try evening.tap(words("newTheme.title"))
    try evening.type("Souffler")
    #expect(evening.meeting.theme(evening.meeting.item(pause)?.theme)?.name.value == "Souffler")
    try evening.tap(words("plan.more"))
    try evening.tap(words("themes.title"))
    try evening.tap("Souffler")
    try evening.tap(words("theme.remove"))
    #expect(evening.hand.kiosk.overlay == .plan(.themes), "where it is no more")
    #expect(evening.meeting.item(pause)?.theme == nil && evening.meeting.items.count == 5)
    try evening.tap(words("newTheme.title"))
    try evening.type("la suite")
    #expect(evening.hand.kiosk.toast?.text == words(.themeIsThere("la suite")))
    #expect(evening.hand.kiosk.fields[.text]?.text == "la suite", "what was typed waits")
    evening.hand.press(.escape)
    #expect(evening.hand.kiosk.overlay == whole)
  }

  @Test func dayAndHoursGoByStepsAndAsTheyAreTyped() throws {
    var evening = try Evening(.usual)
    let words = evening.hand.words
    try evening.tap("jeudi 3 décembre")
    try evening.tap(words("day.after"))
    try evening.tap(words("day.week"))
    #expect(evening.meeting.date?.description == "2026-12-11")
    #expect(evening.hand.kiosk.overlay == .plan(.day), "pressed again and again")
    try evening.tap(words("when.type"))
    try evening.type("bientôt")
    #expect(evening.hand.kiosk.toast?.text == words("when.unclear"))
    #expect(evening.hand.kiosk.overlay == .plan(.when), "the words are still there")
    try evening.type("demain 19h30–22h")
    #expect(evening.meeting.date?.description == "2026-12-04")
    #expect(evening.meeting.plannedStart?.description == "19:30" && evening.hand.kiosk.overlay == whole)
    try evening.tap("19:30 – 22:00")
    try evening.tap(words("hours.startEarlier"))
    try evening.tap(words("hours.endLater"))
    #expect(evening.meeting.plannedStart?.description == "19:15")
    #expect(evening.meeting.plannedEnd?.description == "22:15")
    try evening.tap(words("hours.none"))
    #expect(evening.meeting.plannedStart == nil)
    try evening.tap(words("hours.propose"))
    #expect(evening.meeting.plannedStart?.description == "19:00", "the next quarter")
    evening.hand.press(.escape)
    #expect(evening.hand.kiosk.overlay == whole)
    evening.hand.press(.escape)
    #expect(evening.hand.kiosk.overlay == nil)
  }

  @Test func placeRolesAndQuestionsAreChangedFromThere() throws {
    var evening = try Evening(.usual)
    let words = evening.hand.words
    try evening.tap("Salle du canal")
    try evening.tap(words("key.noPlace"))
    #expect(evening.meeting.place == nil && evening.hand.kiosk.overlay == whole)
    try evening.tap(words("plan.more"))
    try evening.tap(words("plan.prompts.change"))
    try evening.tap("Qu’est-ce qui vous ferait revenir\u{202F}?")
    try evening.tap(words("prompt.reword"))
    try evening.type("Pourquoi revenir ?")
    #expect(evening.meeting.prompts[0].text.value == "Pourquoi revenir ?")
    #expect(evening.hand.kiosk.overlay == .prompts)
    try evening.tap(words("key.newPrompt"))
    try evening.type("Et après ?")
    #expect(evening.hand.kiosk.route == .agenda, "the plan is what is looked at")
    #expect(evening.hand.kiosk.overlay == whole)
    try evening.tap(words("plan.more"))
    try evening.tap(words("plan.prompts.change"))
    try evening.tap("Et après ?")
    try evening.tap(words("prompt.remove"))
    #expect(evening.meeting.prompts.count == 1)
    evening.hand.press(.escape)
    try evening.tap(words("plan.more"))
    try evening.tap(words("roles.title"))
    try evening.tap("Scribe\u{202F}: à prendre")
    try evening.type("Bo")
    #expect(evening.meeting.holders(of: .scribe).map(\.value) == ["Bo"])
    evening.hand.press(.escape)
    #expect(evening.hand.kiosk.overlay == whole)
  }

  @Test func aQuestionThatHoldsSlipsStaysAndSaysWhy() throws {
    var evening = try Evening(.usual)
    let prompt = evening.meeting.prompts[0].id
    try evening.sample.act(.hangSlip(prompt, cluster: nil, text: "Oui", signature: nil))
    evening.hand.take(evening.sample.desk)
    evening.hand.kiosk.overlay = .plan(.prompt(prompt))
    try evening.tap(evening.hand.words("prompt.remove"))
    #expect(evening.hand.kiosk.toast?.text == evening.hand.words(.promptHoldsSlips))
    #expect(evening.meeting.prompts.count == 1)
  }

  @Test func whenItFitsTheYellowKeySaysThatItIsReadyAndLeadsToTheStart() throws {
    var evening = try Evening(.usual)
    let words = evening.hand.words
    #expect(try evening.hand.tap(words("key.savePlan")) == [.savePlan])
    try evening.tap(words("key.planReady"))
    #expect(evening.hand.kiosk.overlay == nil && evening.hand.kiosk.route == .agenda)
    try evening.tap(words("key.begin"))
    #expect(evening.meeting.opened != nil)
    #expect(!evening.hand.labels.contains(words("key.plan")), "the agenda has other keys now")
    try evening.tap(words("key.screens"))
    try evening.tap(words("screen.plan"))
    #expect(evening.hand.kiosk.overlay == whole, "words may still be mended")
    try evening.sample.act(.close)
    evening.hand.take(evening.sample.desk)
    evening.hand.press(.escape)
    try evening.tap(words("key.screens"))
    #expect(try evening.hand.tap(words("screen.plan")) == [.findTemplates], "the next one begins")
  }

  @Test func passersByAreKeptFromIt() throws {
    var hand = try Hand(try Sample.plan(.usual))
    hand.kiosk.isPublic = true
    #expect(hand.kiosk.perform(.open(.plan(.whole)), on: hand.scene).isEmpty && hand.kiosk.overlay == nil)
    #expect(hand.kiosk.perform(.plan(.prepare), on: hand.scene).isEmpty && hand.kiosk.overlay == nil)
    var nobody = try Hand(Sample())
    nobody.kiosk.isPublic = true
    #expect(!nobody.labels.contains(nobody.words("key.prepare")))
  }

  @Test(arguments: Studio.sizes) func everyItemOfACrowdIsAPageAwayAndNoKeyIsLost(_ size: Size) throws {
    var hand = try Hand(try Sample.plan(.crowd))
    hand.kiosk.size = size
    _ = hand.kiosk.perform(.plan(.prepare), on: hand.scene)
    var seen: Set<String> = []
    for _ in 0..<60 {
      seen.formUnion(hand.labels.filter { $0.hasPrefix("Point ") && $0.contains(",") })
      if !Stage(hand.scene).planLayout.page.hasMoreAfter { break }
      hand.press(.pageDown)
    }
    #expect(seen.count == 60)
    for key in ["key.newItem", "key.screens"] { #expect(hand.labels.contains(hand.words(key)), "\(key)") }
    let page = hand.kiosk.planRow
    try hand.tap(hand.words("plan.item", "60", "Point numéro 60"))
    hand.press(.escape)
    #expect(hand.kiosk.overlay == whole && hand.kiosk.planRow == page, "back where it was")
  }

  @Test func byTheKeyboardAloneAnItemIsFoundAndTimed() throws {
    var evening = try Evening(.usual)
    for _ in 0..<30
    where evening.hand.kiosk.focus != evening.hand.words("plan.item", "2", "Ce qui a bien marché") {
      evening.hand.press(.tab)
    }
    evening.hand.press(.enter)
    #expect(evening.hand.kiosk.overlay == .item(evening.meeting.items[1].id))
    try evening.serve(evening.hand.press(.plus, types: "+"))
    #expect(evening.meeting.items[1].minutes == 21)
  }

  @Test func whatTheLastMeetingLeftIsPreparedAndADocumentIsRead() throws {
    var evening = try Evening(.usual)
    let words = evening.hand.words
    try evening.tap(words("plan.more"))
    evening.hand.press(.pageDown)
    #expect(try evening.hand.tap(words("plan.other")) == [.findTemplates])
    evening.hand.kiosk.take(templates: try Studio.templates(.french))
    #expect(try evening.hand.tap(words("key.nextPlan")) == [.goOn(from: Sample.meeting)])
    var record = MeetingRecord()
    record.title = "La suite"
    evening.hand.kiosk.take(
      incoming: IncomingDocument(name: "La suite", record: record, source: nil, meeting: nil))
    #expect(evening.hand.kiosk.overlay == .incoming)
    _ = evening.hand.kiosk.receive(.done([]), of: .broughtIn, undone: nil, on: evening.hand.scene)
    #expect(evening.hand.kiosk.overlay == whole)
    let source = PlanSource(name: "cr.md", digest: "1")
    evening.hand.kiosk.take(
      incoming: IncomingDocument(name: "CR", record: record, source: source, meeting: nil))
    _ = evening.hand.kiosk.receive(.done([]), of: .broughtIn, undone: nil, on: evening.hand.scene)
    #expect(evening.hand.kiosk.overlay != whole && evening.hand.kiosk.route == .report)
  }
}
