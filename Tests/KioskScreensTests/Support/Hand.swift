import KioskScreens
import KioskToolkit
import MeetingCore

/// A person at the kiosk: keys and pointer go in, effects come out, and the frame is what they look at.
@MainActor
struct Hand {
  var kiosk = Kiosk(size: Size(width: 1280, height: 720), now: Sample().now)
  let desk: DeskState
  let words: Catalogue
  private let studio: Studio

  var scene: Scene { Scene(desk: desk, kiosk: kiosk, words: words, metrics: studio.fonts) }

  init() throws {
    studio = try Studio()
    words = try Studio.words()
    desk = try Sample.make(.usual).desk
  }

  @discardableResult
  mutating func serve(_ event: InputEvent) -> [KioskEffect] {
    let seen = scene
    return kiosk.handle(event, on: seen, frame: seen.frame())
  }

  /// A key, and the characters that it makes, as the window sends them.
  @discardableResult
  mutating func press(_ key: Key, _ modifiers: Modifiers = [], types text: String? = nil) -> [KioskEffect] {
    let effects = serve(.key(key, modifiers))
    return effects + (text.map { serve(.text($0)) } ?? [])
  }

  mutating func type(_ text: String) {
    for character in text {
      press(.character(Character(character.lowercased())), types: String(character))
    }
  }
}
