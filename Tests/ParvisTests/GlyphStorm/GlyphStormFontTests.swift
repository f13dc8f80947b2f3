import Foundation
import KioskToolkit
import Testing

@testable import KioskPlatform
@testable import parvis

/// `GlyphStorm` of RELIABILITY with the gate off: hostile texts straight into the toolkit, in every font.
@MainActor
@Suite(.serialized) struct GlyphStormFontTests {
  private static func roles() throws -> FontRoles {
    try FontRoles(file: Fixture.root.appending(path: "Fonts/fonts.toml"))
  }

  @Test func noTextInAnyFontMakesALargeSurfaceOrLosesACharacter() throws {
    var roles = try Self.roles()
    let named = roles.files.values.flatMap { $0 } + roles.fallbacks + roles.emoji
    let files = Set(named).sorted()
    let start = ContinuousClock.now
    for (number, file) in files.enumerated() {
      roles.files = [FontRoles.Face(.text, .regular): [file]]
      guard let fonts = try? FontBook(roles: roles) else {
        Issue.record("\(file) cannot be opened")
        continue
      }
      let style = TextStyle(.text, .regular, pixels: 16 + number)
      for hostile in HostileText.share(number, of: 40) {
        StormProbe.check(hostile.text, style, fonts, scalars: 4_000)
      }
    }
    print(
      "GlyphStorm: \(files.count) fonts, \(ContinuousClock.now - start)")
  }

  @Test func everyTextIsBrokenIntoLinesThatHoldAndDrawn() throws {
    let fonts = try FontBook(roles: Self.roles())
    let canvas = Canvas(fonts: fonts, artFolder: Fixture.root.appending(path: "Assets").path)
    let size = Size(width: 800, height: 480)
    let picture = try Picture(size: size)
    let style = TextStyle(.easy, .medium, pixels: 40)
    for hostile in HostileText.share(0, of: 4) {
      // A word of 200 kB is broken whole in the toolkit's own tests; here the first screens of it will do.
      let text = String(hostile.text.prefix(1_000))
      let lines = Typesetter(metrics: fonts).lines(of: text, style: style, width: 700)
      let inked = { (text: String) in
        text.unicodeScalars.filter { !$0.properties.isWhitespace }.map(\.value)
      }
      #expect(inked(lines.joined()) == inked(text))
      for line in lines where line.count > 1 { #expect(fonts.width(of: line, style: style) <= 700) }
      let set = Typesetter(metrics: fonts).fit(text, styles: [style], width: 700, lines: 6)
      let commands = set.lines.enumerated().map { index, line in
        let origin = Point(x: 10, y: Double(60 + index * 50))
        return DrawCommand.text(line, origin: origin, style: set.style, color: Color(0))
      }
      let frame = Frame<Bool>(size: size, commands: commands)
      _ = canvas.draw(frame, previous: nil, on: picture.raster)
    }
    #expect(canvas.problems.isEmpty)
  }

  /// The harness is broken where this passes: SDL_ttf by itself draws whatever it is given.
  @Test func withoutOurCapASurfaceIsOver100000Pixels() throws {
    let path = try #require(try RawText.path(of: "Andika-Regular.ttf", in: Self.roles().folders))
    let word = String(repeating: "W", count: 2_000)
    let pile = "e" + String(repeating: "\u{301}", count: 8_000)
    #expect(try #require(RawText.surface(word, font: path, pixels: 60)).width > 100_000)
    #expect(try #require(RawText.surface(pile, font: path, pixels: 60)).height > 100_000)
    let fonts = try FontBook(roles: Self.roles())
    let style = TextStyle(.easy, .regular, pixels: 60)
    for text in [word, pile] {
      let line = fonts.line(text, style: style, doubled: false)
      #expect(!line.runs.isEmpty)
      #expect(line.runs.allSatisfy { $0.run.width <= 4_096 && $0.run.height <= 4_096 })
    }
  }
}
