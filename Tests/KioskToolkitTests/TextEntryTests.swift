import KioskToolkit
import Testing

@Suite struct TextEntryTests {
  @Test func typingReplacesTheSelection() {
    var entry = TextEntry(text: "bonjour")
    entry.move(.start)
    entry.move(.wordRight, selecting: true)
    #expect(entry.selectedText == "bonjour")
    entry.insert("salut")
    #expect(entry.text == "salut")
    #expect(entry.caret == 5)
  }

  @Test func aDeadKeysMarkJoinsItsLetter() {
    var entry = TextEntry(text: "ab")
    entry.move(.left)
    entry.insert("e")
    entry.insert("\u{301}")
    #expect(entry.text == "ae\u{301}b")
    #expect(entry.caret == 2)
    entry.deleteBackward()
    #expect(entry.text == "ab")
  }

  @Test func whatWouldNotFitIsLeftOutWhole() {
    var entry = TextEntry(text: "1234", maximumScalars: 5)
    let tooMuch = entry.insert("56")
    #expect(!tooMuch)
    #expect(entry.text == "1234")
    let enough = entry.insert("5")
    #expect(enough)
  }

  @Test func oneLineFieldsTakeNoLineBreak() {
    var entry = TextEntry()
    entry.insert("a\nb")
    #expect(entry.text == "a b")
  }

  @Test(arguments: 0..<300) func anyKeysKeepTheCaretWithinTheText(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    var entry = TextEntry(multiline: true, maximumScalars: 60)
    for _ in 0..<120 {
      let selecting = Bool.random(using: &dice)
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: entry.deleteBackward()
      case 1: entry.deleteForward()
      case 2: entry.deleteWordBackward()
      case 3: entry.move(.left, selecting: selecting)
      case 4: entry.move(.right, selecting: selecting)
      case 5: entry.move(.wordLeft, selecting: selecting)
      case 6: entry.move(.wordRight, selecting: selecting)
      case 7: entry.move(.start, selecting: selecting)
      case 8: entry.selectAll()
      case 9: entry.move(.end, selecting: selecting)
      default:
        entry.insert(["é", "👩\u{200D}🌾", "mot ", "\n", "\u{301}", "x"].randomElement(using: &dice) ?? "")
      }
      #expect((0...entry.text.count).contains(entry.caret))
      #expect((0...entry.text.count).contains(entry.anchor))
      #expect(entry.scalarCount <= 60)
    }
  }
}
