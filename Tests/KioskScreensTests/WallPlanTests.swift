import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

@MainActor
@Suite struct WallPlanTests {
  @Test(arguments: Studio.sizes)
  func turningPagesShowsEverySlipOnce(_ size: Size) throws {
    let studio = try Studio()
    let sample = try Sample.make(.crowded)
    let prompt = try #require(sample.state.prompts.first)
    var scene = try studio.scene(.wall, sample.desk, at: sample.now, size: size)
    var seen: [String] = []
    var kiosk = scene.kiosk
    while seen.count < prompt.hanging.count {
      let slips = scene.frame().targets.compactMap { target in
        if case .openSlip(let slip) = target.action { slip.description } else { nil }
      }
      #expect(!slips.isEmpty)
      seen += slips
      kiosk.firstSlip = scene.firstSlip(afterTurning: 1)
      guard seen.count < prompt.hanging.count, kiosk.firstSlip > scene.kiosk.firstSlip else { break }
      scene = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
    }
    #expect(seen.count == prompt.hanging.count)
    #expect(Set(seen).count == prompt.hanging.count)
  }

  @Test(arguments: [Look.day, .evening, .contrast])
  func aSignatureStaysWhereItsPaperHasRoom(_ look: Look) throws {
    let sample = try Sample.signed(["Un papier court", "Un autre, à peine plus long", "Oui", "Non", "Si"])
    let size = Size(width: 1920, height: 1080)
    let frame = try Studio().scene(.wall, sample.desk, at: sample.now, size: size, look: look).frame()
    let signatures = FrameText.texts(frame).filter { $0.hasPrefix("Prénom ") }
    let slips = frame.things.filter { $0.name.hasPrefix("slip/") }
    #expect(slips.count > 3 && signatures.count == slips.count)
  }

  @Test func turningPastTheLastPageStaysThere() throws {
    let studio = try Studio()
    let sample = try Sample.make(.crowded)
    let scene = try studio.scene(.wall, sample.desk, at: sample.now, size: Studio.sizes[0])
    let plan = Stage(scene).wallPlan(try #require(sample.state.prompts.first))
    var kiosk = scene.kiosk
    kiosk.firstSlip = try #require(plan.starts.last)
    let last = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
    #expect(last.firstSlip(afterTurning: 1) == kiosk.firstSlip)
    #expect(last.firstSlip(afterTurning: -1) < kiosk.firstSlip)
  }

  @Test(arguments: Studio.sizes)
  func turningBackShowsWhatCameBeforeAndEndsAtTheFirst(_ size: Size) throws {
    let studio = try Studio()
    let sample = try Sample.make(.crowded)
    let scene = try studio.scene(.wall, sample.desk, at: sample.now, size: size)
    let plan = Stage(scene).wallPlan(try #require(sample.state.prompts.first))
    var first = try #require(plan.starts.last)
    while first > 0 {
      let before = plan.start(before: first)
      #expect(before < first && before + plan.count(from: before) >= first)
      first = before
    }
  }

  @Test func theOrderIsPegByPegWhateverWasTakenOff() throws {
    let sample = try Sample.make(.crowded)
    let prompt = try #require(sample.state.prompts.first)
    let ranks = [nil] + prompt.clusters.map { Optional($0.id) }
    let expected = ranks.flatMap { rank in prompt.hanging.filter { prompt.slips[$0].cluster == rank } }
    #expect(Array(WallOrder(prompt)) == expected)
    #expect(WallOrder(prompt).count == prompt.hanging.count)
  }

  @Test func lookingForWordsShowsWhatHoldsThemOrIsSignedSo() throws {
    var hand = try Hand()
    hand.kiosk.route = .wall
    let prompt = hand.desk.meeting.prompts[0]
    hand.press(.character("f"), .control)
    hand.type("TELEPHONE mon")
    let shown = { (hand: Hand) in
      hand.scene.frame().targets.compactMap { target in
        if case .openSlip(let slip) = target.action { slip } else { nil }
      }
    }
    let telephone = prompt.slips.filter { $0.text.value?.contains("mon téléphone") ?? false }.map(\.id)
    #expect(telephone.count == 1 && shown(hand) == telephone)
    #expect(hand.texts.contains(hand.words("search.one")))
    hand.press(.escape)
    hand.press(.character("f"), .control)
    hand.type("noé")
    #expect(shown(hand).map { hand.desk.meeting.slip($0)?.signature?.value } == ["Noé, 19 ans"])
    hand.type("x")
    #expect(shown(hand).isEmpty && hand.texts.contains(hand.words("search.none")))
    #expect(!hand.labels.contains(hand.words("wall.empty")), "the wall is not said to be empty")
    hand.press(.escape)
    #expect(shown(hand).count > 1)
  }

  @Test func withoutAKeyboardTheOneOnTheScreenFinds() throws {
    var hand = try Hand(.crowded)
    hand.kiosk.route = .wall
    hand.kiosk.size = Size(width: 1920, height: 1080)
    try hand.tap(hand.words("key.search"))
    for letter in ["T", "r", "i", "e", "r"] { try hand.tap(letter) }
    #expect(hand.kiosk.search?.text.lowercased() == "trier")
    try hand.tap(hand.words("key.search"))
    #expect(hand.kiosk.keyboard == nil && hand.kiosk.search != nil)
    try hand.tap(hand.words("key.endSearch"))
    #expect(hand.kiosk.search == nil && hand.labels.contains(hand.words("key.search")))
  }

  @Test func whoWritesAfterLookingForSomethingSeesThePaperHang() throws {
    var hand = try Hand(.crowded)
    hand.kiosk.route = .wall
    hand.press(.character("f"), .control)
    hand.type("introuvable")
    hand.press(.enter)
    try hand.tap(hand.words("key.writeSlip"))
    #expect(hand.kiosk.search == nil && hand.kiosk.overlay == .writing(hand.desk.meeting.prompts[0].id))
  }
}
