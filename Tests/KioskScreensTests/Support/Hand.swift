import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// A person at the kiosk: keys and pointer go in, effects come out, and the frame is what they look at.
@MainActor
struct Hand {
  var kiosk = Kiosk(size: Size(width: 1280, height: 720), now: Sample().now)
  var desk: DeskState
  let words: Catalogue
  private let studio: Studio

  var scene: Scene { Scene(desk: desk, kiosk: kiosk, words: words, metrics: studio.fonts) }

  init(_ kind: Sample.Kind = .usual) throws { try self.init(Sample.make(kind).desk) }

  init(_ sample: Sample) throws { try self.init(sample.desk) }

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

  /// Puts the finger on what bears that label, and takes it off.
  @discardableResult
  mutating func tap(_ label: String) throws -> [KioskEffect] {
    let target = try #require(scene.frame().targets.last { $0.label == label }, "nothing is called \(label)")
    // Whoever looks for something has let go of what was before.
    kiosk.lastTouch = nil
    serve(.pointerDown(target.rect.center))
    return serve(.pointerUp(target.rect.center))
  }

  /// Everything that the frame says, in drawing order.
  var texts: [String] { Self.texts(scene.frame().commands) }
  /// The same with plain spaces where a number is kept with its unit.
  var plainTexts: [String] { texts.map { $0.replacing("\u{A0}", with: " ") } }
  var labels: [String] { scene.frame().targets.map(\.label) }

  private static func texts(_ commands: [DrawCommand]) -> [String] {
    commands.flatMap { command -> [String] in
      switch command {
      case .text(let text, _, _, _), .cutText(let text, _, _, _, _): [text]
      case .sheet(let sheet): texts(sheet.contents)
      case .clipped(_, let inner): texts(inner)
      case .thing(let thing): texts(thing.commands)
      default: []
      }
    }
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
