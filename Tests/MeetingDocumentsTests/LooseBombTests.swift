import MeetingCore
import Testing

@testable import MeetingDocuments

/// One after the other, since they look at the clock.
@Suite(.serialized) struct LooseBombTests {
  private static let pieces = [
    "a", "mot ", "- a\n", "* [[", "[[a|", "{{", "'", "''", "**", "//", "__", "\\\\", "<", "<!--", "|", "> ",
    "=",
    "Titre :\n", "Pourquoi ?\n\n", "TITRE\n", "1. a\n", "I. a\n\n", "a\n---\n", "(", "a : ", "a\n\n", " \n",
    "\t",
    "http://", ". ", "\u{E001}", "é",
  ]

  @Test(arguments: [LooseDocument.Dialect.mediaWiki, .dokuWiki, .mail, .plain])
  func `Thirty thousand bytes of any piece are read soon`(dialect: LooseDocument.Dialect) {
    for piece in Self.pieces {
      let text = String(repeating: piece, count: 30_000 / piece.utf8.count)
      let start = ContinuousClock.now
      _ = LooseDocument.dialect(of: text)
      let lines = LooseDocument.lines(of: text, as: dialect, readsMarks: false)
      #expect(ContinuousClock.now - start < .seconds(3), "\(piece)")
      #expect(lines.reduce(0) { $0 + letters($1.text).count } <= letters(text).count)
    }
  }

  @Test(arguments: [
    "[", "*a_", "`a``", "<", "**a** ", "- a\n", "1. a\n", "a\n", "• a\n", "| a ", "a\n|-|\n", "> ",
  ])
  func `Markdown bombs are read soon`(piece: String) {
    let text = String(repeating: piece, count: 30_000)
    let start = ContinuousClock.now
    let lines = LooseDocument.lines(of: text, as: .markdown, readsMarks: false)
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(letters(of: lines).count >= letters(text).count)
  }

  @Test(arguments: LooseDocument.Dialect.allCases)
  func `A megabyte of minutes is read`(dialect: LooseDocument.Dialect) {
    let section =
      "Ce qui a bien marché ?\n\n- un point qui dit ce qu'il dit, et un autre\n  qui va plus loin\n"
      + "Ana: des mots et des mots encore, qui font une ligne de plus que rien ne signale ici\n\n"
    let text = String(repeating: section, count: 1_000_000 / section.utf8.count)
    let start = ContinuousClock.now
    let lines = LooseDocument.lines(of: text, as: dialect, readsMarks: false)
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(lines.count > 15_000)
  }

  @Test(arguments: LooseDocument.Dialect.allCases)
  func `Lists of five thousand points, or thirty deep, keep their points`(dialect: LooseDocument.Dialect) {
    let sign = dialect == .mediaWiki ? "* " : "  * "
    let long = String(repeating: sign + "un point\n", count: 5_000)
    #expect(LooseDocument.lines(of: long, as: dialect, readsMarks: false).count == 5_000)
    let deep = (0..<30).map { depth in
      dialect == .mediaWiki
        ? String(repeating: "*", count: depth + 1) + " a\n" : String(repeating: "  ", count: depth) + "- a\n"
    }.joined()
    let shapes = LooseDocument.lines(of: deep, as: dialect, readsMarks: false).map(\.shape)
    #expect(shapes.last == .item(depth: 30, number: dialect == .dokuWiki ? 1 : nil, ticked: nil))
  }

  @Test(arguments: LooseDocument.Dialect.allCases)
  func `Markers nested a thousand deep and a thousand pipes stay a line`(dialect: LooseDocument.Dialect) {
    for marker in ["- ", "* ", "1. ", "> ", "*", "#", "|", "**"] {
      let lines = LooseDocument.lines(
        of: String(repeating: marker, count: 1_000) + "mot\n", as: dialect, readsMarks: false)
      #expect(lines.count == 1 && lines[0].text.hasSuffix("mot"), "\(marker)")
    }
  }
}
