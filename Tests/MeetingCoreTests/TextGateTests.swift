import MeetingCore
import Testing

@Suite struct TextGateTests {
  @Test func composesAndTrims() throws {
    #expect(try TextGate.admit("  E\u{301}te\u{301} ", as: .line) == "\u{C9}t\u{E9}")
  }

  @Test func dropsWhatCannotBeSeenOrTurnsTextAround() throws {
    let hostile = "a\u{0}b\u{202E}c\u{2066}d\u{200B}e\u{FEFF}f\u{7}g\u{E0041}h"
    #expect(try TextGate.admit(hostile, as: .line) == "abcdefgh")
  }

  @Test func keepsWhatScriptsAndEmojiNeed() throws {
    for text in ["👩\u{200D}🌾", "न\u{94D}\u{200D}", "« Oui\u{202F}! »", "مرحبا", "🇫🇷"] {
      #expect(try TextGate.admit(text, as: .line) == text)
    }
  }

  @Test func pilesOfMarksAreLevelled() throws {
    let pile = "e" + String(repeating: "\u{323}", count: 300)
    let admitted = try TextGate.admit(pile, as: .line)
    #expect(admitted.unicodeScalars.count <= 1 + TextGate.maximumMarks)
    // One mark that composing makes two of.
    #expect(try TextGate.admit("x\u{344}\u{344}\u{344}\u{344}", as: .line).unicodeScalars.count <= 5)
  }

  @Test(arguments: TextField.allCases.filter { $0 != .document })
  func everyFieldHasItsCap(field: TextField) throws {
    let exact = String(repeating: "a", count: field.maximumScalars)
    #expect(try TextGate.admit(exact, as: field).count == field.maximumScalars)
    #expect(throws: Refusal.textTooLong(field)) { try TextGate.admit(exact + "a", as: field) }
    let wide = String(repeating: "😀", count: field.maximumBytes / 4 + 1)
    #expect(throws: Refusal.textTooLong(field)) { try TextGate.admit(wide, as: field) }
    #expect(throws: Refusal.emptyText(field)) { try TextGate.admit(" \n\u{200B} ", as: field) }
  }

  @Test func linesAreCountedInASlipAndJoinedElsewhere() throws {
    #expect(try TextGate.admit("a\r\nb\rc\nd", as: .slip) == "a\nb\nc\nd")
    #expect(try TextGate.admit("a\nb", as: .name) == "a b")
    let tall = Array(repeating: "x", count: 21).joined(separator: "\n")
    #expect(throws: Refusal.textTooLong(.slip)) { try TextGate.admit(tall, as: .slip) }
  }

  @Test(arguments: 0..<200) func admittingTwiceChangesNothing(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var scalars = String.UnicodeScalarView()
    for _ in 0..<60 {
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &dice)) { scalars.append(scalar) }
    }
    guard let once = try? TextGate.admit(String(scalars), as: .slip) else { return }
    #expect(try TextGate.admit(once, as: .slip) == once)
  }

  @Test func namesAreComparedWithoutCaseOrAccents() {
    #expect(TextGate.folded("Zoé") == TextGate.folded("ZOE"))
    #expect(TextGate.folded("Ana") != TextGate.folded("Anna"))
    #expect(TextGate.folded("L’Œuvre\u{202F}: ÉTÉ à Straße") == "l’œuvre : ete a strasse")
  }

  /// What folds by the table folds as the whole does, whatever it stands beside.
  @Test func everyCharacterFoldsByItself() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let alone = TextGate.folded("e\(String(scalar))")
      #expect(TextGate.folded("e\(String(scalar))Ж") == alone + "ж", "U+\(String(value, radix: 16))")
    }
  }
}
