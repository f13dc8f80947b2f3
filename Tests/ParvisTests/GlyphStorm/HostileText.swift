import Foundation

/// Texts that people paste to see what breaks, and bytes that are no text: the same ones at every run.
struct HostileText {
  /// Not always UTF-8.
  let bytes: [UInt8]

  /// As a program reads it: what is no UTF-8 becomes U+FFFD.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  static let all: [HostileText] = {
    var dice = Dice(seed: 20_261_203)
    return (0..<1_000).map { HostileText(number: $0, &dice) }
  }()

  /// One part in so many, of every kind, another part for each number; all of them with `PARVIS_STORM=full`.
  static func share(_ number: Int, of parts: Int) -> [HostileText] {
    if ProcessInfo.processInfo.environment["PARVIS_STORM"] == "full" { return all }
    return all.indices.filter { ($0 / makers.count + number) % parts == 0 }.map { all[$0] }
  }

  private typealias Maker = @Sendable (inout Dice) -> [UInt8]

  private init(number: Int, _ dice: inout Dice) {
    // A few are so long that a thousand of them would try the patience, not the program.
    bytes =
      number % 200 == 7 ? Self.longWord(200_000, &dice) : Self.makers[number % Self.makers.count](&dice)
  }

  private static let makers: [Maker] = [
    { dice in zalgo(&dice) },
    { dice in some(of: ["\u{202E}", "\u{202D}", "\u{2066}", "\u{2069}", "abc", "אבג", "سلام", "12"], &dice) },
    { dice in some(of: ["\u{200D}", "👩", "👨🏿", "\u{200D}👧", "❤️", "\u{FE0F}", "a\u{200D}"], &dice) },
    { dice in some(of: ["🇫", "🇷", "🏿", "1\u{20E3}", "\u{20E3}", "🏴\u{E0067}\u{E0062}", "👍🏿"], &dice) },
    { dice in bytes(of: [0xC0, 0x80, 0xC1, 0xBF, 0xE0, 0x80, 0xAF, 0xF0, 0xF8, 0xFE, 0xFF, 0x61], &dice) },
    { dice in bytes(of: [0x00, 0x07, 0x08, 0x1B, 0x5B, 0x33, 0x7F, 0x61, 0x20], &dice) },
    { dice in longWord(Int.random(in: 300...3_000, using: &dice), &dice) },
    { dice in some(of: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "a", ""], &dice) },
    { dice in some(of: ["", " ", "\u{200B}", "\u{FEFF}", "\u{3000}", "\u{A0}", "\u{202F}"], &dice) },
    { dice in
      some(of: ["\u{301}", "\u{489}", "\u{20DD}", "\u{5B0}", "\u{93F}", "\u{E31}", "\u{1ABE}"], &dice)
    },
    { dice in some(of: ["\u{E0041}", "\u{E007F}", "\u{FE0E}", "\u{E0101}", "\u{180B}", "x", "漢"], &dice) },
    { dice in some(of: ["\u{E001}", "\u{E000}", "\u{F0000}", "\u{378}", "\u{F8FF}"], &dice) },
    { dice in bytes(of: [0xED, 0xA0, 0x80, 0xED, 0xB0, 0x80, 0x41, 0xEF, 0xBF, 0xBE, 0xB7], &dice) },
    { dice in anyScalars(&dice) },
    { dice in
      some(of: ["%s%n", "\"", "\\", "</b>", "](x)", "`", "# ", "| ", "../", "{\"do\":", "'; --"], &dice)
    },
    { dice in some(of: ["!", "?", "»", "«", "…", "%", ")", "(", "\u{202F}!", "。", "「"], &dice) },
    { dice in some(of: ["﷽", "𒐫", "ꧏ", "༼", "ཀྵྵ", "ᰄ", "ﷺ", "W", "𝕬", "꙰", "ฏ๎๎๎", "සිංහල"], &dice) },
    { dice in some(of: ["سلام", " ", "kiosk", "שלום", "12", "世界", "สวัสดี", "नमस्ते", ":", "!"], &dice) },
  ]

  private static func zalgo(_ dice: inout Dice) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...12, using: &dice) {
      text.append(Unicode.Scalar(UInt8.random(in: 0x41...0x7A, using: &dice)))
      for _ in 0..<Int.random(in: 0...80, using: &dice) {
        text.append(Unicode.Scalar(UInt16.random(in: 0x300...0x36F, using: &dice)) ?? "\u{301}")
      }
    }
    return Array(String(text).utf8)
  }

  private static func some(of parts: [String], _ dice: inout Dice) -> [UInt8] {
    (0..<Int.random(in: 0...60, using: &dice)).flatMap { _ in
      Array((parts.randomElement(using: &dice) ?? "").utf8)
    }
  }

  private static func bytes(of values: [UInt8], _ dice: inout Dice) -> [UInt8] {
    (0..<Int.random(in: 1...60, using: &dice)).map { _ in values.randomElement(using: &dice) ?? 0 }
  }

  private static func longWord(_ count: Int, _ dice: inout Dice) -> [UInt8] {
    let letter = ["W", "é", "i", "ع", "漢", "-"].randomElement(using: &dice) ?? "W"
    return Array(String(repeating: letter, count: count).utf8)
  }

  private static func anyScalars(_ dice: inout Dice) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...60, using: &dice) {
      text.append(Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &dice)) ?? "\u{FFFD}")
    }
    return Array(String(text).utf8)
  }
}
