import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

@MainActor @Suite struct DecisionsTests {
  /// Every text of a frame, in the order in which it is drawn.
  private func texts(_ hand: Hand) -> [String] { FrameText.texts(hand.scene.frame()) }

  @Test(arguments: [Route.decisions, .report], Studio.sizes)
  func aLongWordBreaksBeforeItsLineGetsTooSmall(_ route: Route, _ size: Size) throws {
    let sample = try Sample.longWords()
    let scene = try Studio().scene(route, sample.desk, at: sample.now, size: size)
    var kiosk = scene.kiosk
    var found = 0
    for row in stride(from: 0, to: 24, by: 4) {
      kiosk.firstRow = row
      let frame = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics).frame()
      let least = min(size.width, size.height) / 1080 * 57
      for (text, style) in FrameText.styledTexts(frame)
      where text.contains("wiki.") || text.contains("onstitu") {
        found += 1
        #expect(Double(style.pixels) >= least.rounded(.down), "\(text): \(style.pixels)")
      }
    }
    #expect(found > 0)
  }

  @Test func aDecisionSaysHowItWasTakenAndElseThatItWasNoted() throws {
    var hand = try Hand()
    hand.press(.function(8))
    let shown = texts(hand)
    for (words, manner) in [
      ("CR relu à voix haute", "par consentement"), ("Une seule liste de diffusion", "noté"),
    ] {
      let place = try #require(shown.firstIndex(of: words))
      #expect(shown[place + 1] == manner)
    }
  }

  @Test func aTapOnALineOpensIt() throws {
    var hand = try Hand()
    hand.press(.function(8))
    let entry = try #require(hand.desk.meeting.entries.first { $0.manner != nil })
    let target = try #require(hand.scene.frame().target(labelled: "CR relu à voix haute"))
    hand.serve(.pointerDown(target.rect.center))
    hand.serve(.pointerUp(target.rect.center))
    #expect(hand.kiosk.overlay == .entry(entry.id))
  }

  @Test(
    arguments: zip(
      ["newDecision", "newQuestion", "newParked"], [EntryKind.decision, .openQuestion, .parkingLot]))
  func eachKeyOpensItsLine(key: String, kind: EntryKind) throws {
    var hand = try Hand()
    hand.press(.function(8))
    let target = try #require(hand.scene.frame().target(labelled: hand.words("key." + key)))
    hand.serve(.pointerDown(target.rect.center))
    hand.serve(.pointerUp(target.rect.center))
    #expect(hand.kiosk.overlay == .newEntry(kind))
  }

  /// The crowded sample on the relevé, at one of the five sizes.
  private func crowded(_ size: Size) throws -> Hand {
    var hand = try Hand(.crowded)
    hand.kiosk.size = size
    hand.press(.function(8))
    return hand
  }

  @Test(arguments: Studio.sizes) func turningPagesShowsEveryLineOnceAndComesBack(size: Size) throws {
    var hand = try crowded(size)
    let wanted = hand.desk.meeting.entries.filter { $0.kind != .note && $0.kind != .task }
    var seen: Set<EntryID> = []
    for _ in 0..<300 {
      for case .open(.entry(let id)) in hand.scene.frame().targets.map(\.action) { seen.insert(id) }
      let before = hand.kiosk.firstRow
      hand.press(.pageDown)
      if hand.kiosk.firstRow == before { break }
    }
    #expect(seen == Set(wanted.map(\.id)))
    for _ in 0..<300 where hand.kiosk.firstRow != 0 { hand.press(.pageUp) }
    let first = try #require(wanted.first)
    let isBack = hand.scene.frame().targets.contains { $0.action == .open(.entry(first.id)) }
    #expect(isBack)
  }

  @Test func fromTheLastPageOneKeyLeadsBackToTheStart() throws {
    var hand = try crowded(Studio.sizes[1])
    hand.kiosk.firstRow = 10_000
    let key = try #require(hand.scene.frame().target(labelled: hand.words("key.toStart")))
    hand.serve(.pointerDown(key.rect.center))
    hand.serve(.pointerUp(key.rect.center))
    #expect(hand.kiosk.firstRow == 0)
  }

  @Test func theLinesOfAParkedItemAreReadButNotTouched() throws {
    var sample = try Sample.make(.crowded)
    let item = try #require(sample.state.items.last)
    let title = try #require(item.title.value)
    try sample.act(.parkItem(item.id))
    var hand = try Hand(sample.desk)
    hand.press(.function(8))
    hand.kiosk.firstRow = 10_000
    #expect(texts(hand).joined(separator: " ").contains("Point numéro 20"))
    #expect(hand.scene.frame().target(labelled: title) == nil)
  }

  @Test func anEmptyPlaceBeginsWhatItWaitsFor() throws {
    var hand = try Hand(.empty)
    hand.press(.function(8))
    let place = try #require(hand.scene.frame().target(labelled: hand.words("decisions.empty")))
    #expect(place.action == .open(.newEntry(.decision)))
  }
}
