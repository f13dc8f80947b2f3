import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// A document brought in, looked at and kept; the keyboard on the screen.
@MainActor @Suite struct DocumentFlowTests {
  private func document(lines count: Int) -> IncomingDocument {
    var record = MeetingRecord()
    record.title = "CR"
    record.lines = (0..<count).map { number in
      let text = "Ligne \(number) " + String(repeating: "de mots ", count: number % 17)
      return LineRecord(
        shape: number % 9 == 0 ? .heading(level: 2) : .item(depth: 1 + number % 3, number: nil, ticked: nil),
        text: text, meanings: number % 4 == 0 ? [.entry(.decision, text, manner: nil)] : [])
    }
    return IncomingDocument(name: "cr.txt", record: record, source: nil, meeting: nil)
  }

  @Test(arguments: Studio.sizes) func everyLineOfADocumentIsShownOnceBeforeItIsKept(_ size: Size) throws {
    var hand = try Hand(.usual)
    hand.kiosk.size = size
    let incoming = document(lines: 60)
    hand.kiosk.take(incoming: incoming)
    var seen: [String] = []
    for _ in 0..<80 {
      let page = Stage(hand.scene).incomingPage
      seen += incoming.lines[page.first..<(page.first + page.visible)].map(\.text)
      if !page.hasMoreAfter { break }
      hand.serve(.wheel(1))
    }
    #expect(seen == incoming.lines.map(\.text))
    let effects = try hand.tap(hand.words("key.makeMeeting"))
    #expect(effects == [.bringIn(incoming)])
  }

  @Test func documentsAreLookedForShownAndRead() throws {
    var hand = try Hand(.usual)
    hand.serve(.key(.function(10), []))
    #expect(try hand.tap(hand.words("key.bringIn")) == [.findDocuments])
    #expect(hand.texts.contains(hand.words("documents.looking")))
    hand.kiosk.take(documents: [])
    #expect(!hand.texts.contains(hand.words("documents.looking")))
    hand.kiosk.take(documents: [FoundDocument(name: "cr.md", folder: "Documents", path: "/d/cr.md")])
    #expect(try hand.tap("cr.md") == [.readDocument("/d/cr.md")])
  }

  @Test func aFingerGetsAKeyboardAndATypingHandDoesWithout() throws {
    var hand = try Hand(.usual)
    hand.serve(.key(.function(7), []))
    try hand.tap(hand.words("key.newTask"))
    for letter in ["R", "a", "n"] { try hand.tap(letter) }
    try hand.tap(hand.words("keyboard.erase"))
    try hand.tap("é")
    try hand.tap(hand.words("keyboard.signs"))
    try hand.tap("1")
    #expect(hand.kiosk.fields[.text]?.text == "Raé1")
    hand.kiosk.now = hand.kiosk.now.advanced(milliseconds: 3_000)
    hand.press(.character("x"), types: "x")
    #expect(hand.kiosk.keyboard == nil && hand.kiosk.fields[.text]?.text == "Raé1x")
    try hand.tap(hand.words("keyboard.show"))
    #expect(hand.kiosk.keyboard != nil)
    try hand.tap(hand.words("keyboard.hide"))
    #expect(hand.kiosk.keyboard == nil)
  }

  @Test func aNarrowPanelHasNoKeyboard() throws {
    var hand = try Hand(.usual)
    hand.kiosk.panelWidthMillimetres = 154
    hand.serve(.key(.function(7), []))
    try hand.tap(hand.words("key.newTask"))
    #expect(hand.kiosk.keyboard == nil && !hand.labels.contains(hand.words("keyboard.show")))
  }

  @Test(arguments: [Look.day, .contrast, .easy]) func theKeysOfTheKeyboardAreApartAndInside(_ look: Look)
    throws
  {
    for size in Studio.sizes where min(size.width, size.height) >= 600 {
      var hand = try Hand(.usual)
      hand.kiosk.size = size
      hand.kiosk.look = look
      hand.kiosk.overlay = .newEntry(.decision)
      hand.kiosk.fields = [.text: TextEntry(), .manner: TextEntry()]
      hand.kiosk.focusedField = .text
      for layer in [ScreenKeyboard.Layer.letters, .signs] {
        hand.kiosk.keyboard = ScreenKeyboard()
        hand.kiosk.keyboard?.layer = layer
        let keys = hand.scene.frame().targets.filter { if case .keyboard = $0.action { true } else { false } }
        #expect(keys.count >= 44)
        for (index, key) in keys.enumerated() {
          #expect(key.rect.x >= 0 && key.rect.maxX <= size.width && key.rect.maxY <= size.height)
          for other in keys[..<index] {
            let apart =
              key.rect.x >= other.rect.maxX || other.rect.x >= key.rect.maxX || key.rect.y >= other.rect.maxY
              || other.rect.y >= key.rect.maxY
            #expect(apart, "\(key.label) on \(other.label)")
          }
        }
      }
    }
  }
}
