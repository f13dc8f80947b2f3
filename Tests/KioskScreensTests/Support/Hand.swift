import KioskScreens
import KioskToolkit
import MeetingCore

/// A person at the kiosk: keys and pointer go in, effects come out, and the frame is what they look at.
@MainActor
struct Hand {
  var kiosk = Kiosk(size: Size(width: 1280, height: 720), now: Sample().now)
  private(set) var desk: DeskState
  let words: Catalogue
  private let studio: Studio

  var scene: Scene { Scene(desk: desk, kiosk: kiosk, words: words, metrics: studio.fonts) }

  init(_ kind: Sample.Kind = .usual) throws { try self.init(Sample.make(kind).desk) }

  init(_ desk: DeskState) throws {
    studio = try Studio()
    words = try Studio.words()
    self.desk = desk
  }

  /// A new state comes from the desk.
  mutating func take(_ new: DeskState) {
    kiosk.notice(new, after: desk)
    desk = new
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
