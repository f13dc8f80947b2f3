import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore
import Testing

@testable import parvis

/// Somebody new looks for whom to ask: in a real window, by the pointer alone.
@Suite(.serialized) struct BoardInAWindowTests {
  private static let evening = [
    #"{"do":"listTopic","text":"Affiches : Léa"}"#,
    #"{"do":"listTopic","text":"Site web : Inès, Tom (avant)"}"#,
    #"{"do":"listTopic","text":"Clés de la salle"}"#,
  ]

  @Test(.timeLimit(.minutes(10))) func fromTheWelcomeToWhomToAskInThreeTaps() async throws {
    let places = try await Self.places(
      of: ["key.screens", "screen.board", "Site web : Inès, Tom (avant)", "Inès", "key.imHere"])
    let stand = try await Stand()
    let program = try stand.startOnTheWelcome(after: Self.evening)
    // The third tap shows who answers on the subject; what comes after it proves that it did.
    for place in places {
      try stand.hands.click(x: place.x, y: place.y)
      try await Task.sleep(for: .milliseconds(500))
    }
    try stand.expect("Inès [here]")
    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
  }

  /// Where those things are that are tapped one after the other, on the frames of the same evening elsewhere.
  @MainActor
  private static func places(of labels: [String]) throws -> [(x: Int, y: Int)] {
    let shop = try Workshop()
    _ = try shop.act(evening)
    let words = try Installation(root: Fixture.root.path).catalogue(.french)
    let fonts = try FontBook(roles: FontRoles(file: Fixture.root.appending(path: "Fonts/fonts.toml")))
    var kiosk = Kiosk(size: Size(width: 1_280, height: 720), now: SystemClock().now())
    let desk = try shop.desk()
    return try labels.map { label in
      let scene = Scene(desk: desk, kiosk: kiosk, words: words, metrics: fonts)
      let frame = scene.frame()
      let shown = words(label)
      let target = try #require(frame.targets.last { $0.label == shown }, "\(shown) is not there")
      _ = kiosk.handle(.pointerDown(target.rect.center), on: scene, frame: frame)
      _ = kiosk.handle(.pointerUp(target.rect.center), on: scene, frame: frame)
      return (Int(target.rect.center.x), Int(target.rect.center.y))
    }
  }
}
