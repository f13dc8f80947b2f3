import KioskToolkit
import Testing

@testable import KioskPlatform

/// Breaking lines, over random texts in the languages of the street, with fixed and with real widths.
@MainActor
@Suite(.serialized)
struct StreetTextTests {
  private struct FixedMetrics: TextMetrics {
    func width(of text: String, style: TextStyle) -> Double { Double(text.count * style.pixels) / 2 }
    func ascent(of style: TextStyle) -> Double { Double(style.pixels) }
  }

  private let style = TextStyle(.text, .regular, pixels: 24)

  private static let words = Languages.sentences.flatMap { sentence in
    sentence.text.split(separator: " ").map(String.init)
  }

  private static func text(seed: UInt64) -> String {
    var dice = SeededGenerator(state: seed)
    let signs = ["", "", "", "", " !", " ?", " ;", " :", " »", ",", ".", " %", " €", "…", ")", "。", "」"]
    let openings = ["", "", "", "", "", "« ", "(", "「", "“"]
    let spaces = [" ", " ", " ", " ", "\u{A0}", "\u{202F}", "  ", "-", "\n"]
    var text = ""
    for _ in 0..<Int.random(in: 1...40, using: &dice) {
      text += openings.randomElement(using: &dice) ?? ""
      for _ in 0..<(Int.random(in: 0..<12, using: &dice) == 0 ? 6 : 1) {
        text += Self.words.randomElement(using: &dice) ?? ""
      }
      text += (signs.randomElement(using: &dice) ?? "") + (spaces.randomElement(using: &dice) ?? "")
    }
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  @Test("Nothing is lost, no line is too wide, the rules hold: fixed widths", arguments: 0..<400)
  func fixed(seed: Int) { check(seed, FixedMetrics()) }

  @Test("Nothing is lost, no line is too wide, the rules hold: the real fonts")
  func real() throws {
    let fonts = try FontBook(roles: .installed())
    for seed in 1_000..<1_150 { check(seed, fonts) }
  }

  private func check(_ seed: Int, _ metrics: any TextMetrics) {
    let text = Self.text(seed: UInt64(seed))
    var dice = SeededGenerator(state: UInt64(seed) &* 7_919)
    let width = Double(Int.random(in: 200...900, using: &dice))
    let lines = Typesetter(metrics: metrics).lines(of: text, style: style, width: width)
    #expect(bare(lines.joined()) == bare(text), "seed \(seed)")
    for line in lines {
      #expect(line.count == 1 || metrics.width(of: line, style: style) <= width, "seed \(seed): \(line)")
    }
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = Set(paragraphs.compactMap { $0.first { !$0.isWhitespace } })
    let ends = Set(paragraphs.compactMap { $0.last { !$0.isWhitespace } })
    for line in lines {
      if let first = line.first, !starts.contains(first) {
        #expect(!";:!?».,%€…)。」、ー؟\u{A0}\u{202F}".contains(first), "seed \(seed): \(lines)")
      }
      if let last = line.last, !ends.contains(last) {
        #expect(!"«(「“\u{A0}\u{202F}".contains(last), "seed \(seed): \(lines)")
      }
    }
  }

  private func bare(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }
}
