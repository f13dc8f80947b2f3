import Foundation
import KioskToolkit
import Testing

@testable import KioskPlatform

@MainActor
@Suite(.serialized)
struct LanguageTests {
  private let style = TextStyle(.text, .medium, pixels: 40)

  private func runs(_ text: String, _ fonts: FontBook) -> [TextRun] {
    fonts.runs(of: text, style: style, pixels: style.pixels)
  }

  @Test(
    "No character of the street's languages is left to a font that lacks it", arguments: Typeface.allCases)
  func noEmptyBox(typeface: Typeface) throws {
    let fonts = try FontBook(roles: .installed())
    for (name, text) in Languages.sentences {
      let runs = fonts.runs(of: text, style: TextStyle(typeface, .medium, pixels: 40), pixels: 40)
      #expect(!runs.isEmpty, "\(name)")
      for run in runs {
        let seen = run.text.unicodeScalars.filter { !TextCluster.isInvisible($0) }
        for scalar in seen { #expect(run.font.has([scalar]), "\(name): \(scalar) U+\(scalar.value)") }
      }
      let kept = runs.reduce(0) { $0 + $1.text.unicodeScalars.count }
      #expect(kept == text.unicodeScalars.count, "\(name): \(runs.map(\.text))")
      #expect(!runs.contains { $0.text.contains("\u{FFFD}") }, "\(name)")
    }
    #expect(fonts.problems.isEmpty)
  }

  @Test("The short way for Latin lines gives what the long one gives")
  func shortWay() throws {
    let fonts = try FontBook(roles: .installed())
    let primary = try #require(fonts.font(for: style, pixels: 40))
    var dice = SeededGenerator(state: 11)
    let letters = Array("aàâéèçœŷšğİß AVWfi 0123456789.,;:!?«»’“”()[]…–—·°©®€£\u{A0}\u{202F}‼".unicodeScalars)
    for _ in 0..<300 {
      let scalars = (0..<Int.random(in: 1...30, using: &dice)).compactMap { _ in
        letters.randomElement(using: &dice)
      }
      let text = String(String.UnicodeScalarView(scalars))
      let (short, long) = (runs(text, fonts), fonts.mixedRuns(of: text, primary: primary, pixels: 40))
      #expect(short.map(\.text) == long.map(\.text))
      #expect(short.map(\.script) == long.map(\.script))
      #expect(zip(short, long).allSatisfy { $0.font === $1.font && !$1.isRightToLeft })
    }
  }

  @Test("Arabic letters join: a word is not as wide as its letters apart")
  func arabicJoins() throws {
    let fonts = try FontBook(roles: .installed())
    let word = "مرحبا"
    let apart = word.reduce(0.0) { $0 + fonts.width(of: String($1), style: style) }
    #expect(fonts.width(of: word, style: style) < apart * 0.9)
    #expect(runs(word, fonts).count == 1)
  }

  @Test(
    "Devanagari, Bengali and Tamil are shaped by their own rules: two letters become one",
    arguments: [("क्ष", "Deva"), ("ক্ষ", "Beng"), ("க்ஷ", "Taml")])
  func indicShapes(word: String, script: String) throws {
    let fonts = try FontBook(roles: .installed())
    let runs = runs(word, fonts)
    #expect(runs.map(\.script.name) == [script])
    let run = try #require(runs.first)
    let unshaped = TextRun(font: run.font, script: .latin, isRightToLeft: false, text: word)
    #expect(run.font.width(of: run) < run.font.width(of: unshaped) * 0.9)
  }

  @Test("Thai is a run of its own")
  func thai() throws {
    #expect(runs("น้ำ ที่นี่", try FontBook(roles: .installed())).first?.script.name == "Thai")
  }

  @Test("A line is seen in the order of its first strong letter, runs of the other direction turned")
  func order() throws {
    let fonts = try FontBook(roles: .installed())
    let right = runs("שלום Parvis עולם", fonts)
    #expect(
      right.map { $0.text.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty } == [
        "עולם", "Parvis", "שלום",
      ])
    #expect(right.filter { $0.text.contains("ש") }.allSatisfy { $0.isRightToLeft })
    let left = runs("Parvis: שלום עולם!", fonts)
    #expect(left.first?.text.hasPrefix("Parvis") == true)
    #expect(left.last?.text.hasSuffix("!") == true)
    #expect(left.last?.isRightToLeft == false)
  }

  @Test("Figures within a line from right to left are read from left to right")
  func figures() throws {
    let fonts = try FontBook(roles: .installed())
    let line = runs("الساعة 19:30 مساء", fonts)
    let figures = line.filter { $0.text.contains("19") }
    #expect(figures.map(\.text) == ["19:30"])
    #expect(figures.allSatisfy { !$0.isRightToLeft })
    #expect(line.first?.text.contains("مساء") == true)
  }

  @Test(
    "Emoji come from the font in colour, each one whole",
    arguments: [
      "😀", "👍🏿", "👩‍👩‍👧", "🇫🇷", "1️⃣", "❤️", "☎️", "⌚", "🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    ])
  func emoji(text: String) throws {
    let fonts = try FontBook(roles: .installed())
    let line = runs("a" + text, fonts)
    #expect(line.count == 2)
    #expect(line.last?.font.isPictures == true)
    #expect(line.last?.text == text)
    // As wide as one: a family that comes apart is three people wide.
    let one = fonts.width(of: "😀", style: style)
    #expect(abs(fonts.width(of: text, style: style) - one) < 1)
  }

  @Test(
    "A sign that asks for no colour, or for none, is a letter like the others",
    arguments: ["☎", "☎\u{FE0E}", "❤", "1"])
  func signs(text: String) throws {
    let fonts = try FontBook(roles: .installed())
    #expect(runs(text, fonts).map(\.font.isPictures) == [false])
  }

  @Test(
    "What no font has is shown as U+FFFD, what nobody sees is left out",
    arguments: [
      ("a\u{10A00}b\u{F8000}", "a\u{FFFD}b\u{FFFD}"), ("\u{378}", "\u{FFFD}"),
      ("a\u{202E}b\u{FEFF}c\u{200B}", "abc"),
      ("\u{301}", "\u{25CC}\u{301}"), ("a\nb\u{0}c", "a b c"), ("a\u{3000}b", "a b"),
    ])
  func substitutes(text: String, shown: String) throws {
    var roles = FontRoles.sample
    roles.emoji = []
    let fonts = try FontBook(roles: roles)
    let runs = fonts.runs(of: text, style: style, pixels: 40)
    #expect(runs.map(\.text).joined().unicodeScalars.map(\.value) == shown.unicodeScalars.map(\.value))
  }

  @Test("The large font of Chinese is not opened before somebody writes Chinese")
  func lazy() throws {
    let fonts = try FontBook(roles: .installed())
    _ = fonts.line("Bonjour, Žluťoučký Привет", style: style, doubled: false)
    #expect(fonts.openFontCost == 2)
    _ = fonts.line("世界", style: style, doubled: false)
    #expect(fonts.openFontCost > 4)
  }

  /// Only where `PARVIS_PICTURES` names a folder: all the languages, to be looked at.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["PARVIS_PICTURES"] != nil))
  func drawnToBeLookedAt() throws {
    let folder = try #require(ProcessInfo.processInfo.environment["PARVIS_PICTURES"])
    let fonts = try FontBook(roles: .installed())
    let size = Size(width: 1_600, height: Double(Languages.sentences.count) * 62 + 20)
    var commands = [
      DrawCommand.fill(Rect(x: 0, y: 0, width: 1_600, height: size.height), Color(0xFFFDF6), radius: 0)
    ]
    for (index, (name, text)) in Languages.sentences.enumerated() {
      let y = Double(index) * 62 + 52
      let label = TextStyle(.text, .semibold, pixels: 24)
      commands.append(.text(name, origin: Point(x: 16, y: y), style: label, color: Color(0xB0124F)))
      commands.append(.text(text, origin: Point(x: 190, y: y), style: style, color: Color(0x16232E)))
      let width = fonts.width(of: text, style: style)
      commands.append(
        .outline(
          Rect(x: 190, y: y - 40, width: width, height: 50), Color(0xB0D0F0), width: 1, radius: 0, dash: []))
    }
    let picture = try Picture(size: size)
    _ = Canvas(fonts: fonts, artFolder: assets).draw(
      Frame<NoAction>(size: size, commands: commands), previous: nil, on: picture.raster)
    try picture.savePNG(to: folder + "/languages.png")
  }
}
