import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// Those who wait for the floor, as they hang on the theme.
@MainActor @Suite struct QueueTests {
  private func cards(_ sample: Sample, _ size: Size, _ look: Look = .day) throws -> [[DrawCommand]] {
    let frame = try Studio().scene(.theme, sample.desk, at: sample.now, size: size, look: look).frame()
    return frame.things.filter { $0.name.hasPrefix("request/") }.map(\.commands)
  }

  private func words(_ card: [DrawCommand]) -> [(text: String, style: TextStyle)] {
    FrameText.styledTexts(card)
  }

  @Test(arguments: Look.allCases) func onASmallPanelTheKindStandsBesideTheWholeName(_ look: Look) throws {
    let sample = try Sample.kindsWaiting()
    let cards = try cards(sample, Size(width: 800, height: 480), look)
    #expect(!cards.isEmpty)
    for card in cards {
      #expect(!words(card).contains { $0.text.hasSuffix("…") }, "\(words(card))")
    }
    #expect(words(cards[0]).contains { $0.text == "Léa" })
  }

  @Test func aLongNameTakesTwoLinesBeforeItGetsSmallerThanWhatItsOwnerSpoke() throws {
    let sample = try Sample.waiting(["Jean-Christophe", "Personne 200", "Personne 201"])
    let cards = try cards(sample, Size(width: 1920, height: 1080))
    let first = words(cards[0])
    #expect(first.contains { $0.text == "Jean-" } && first.contains { $0.text == "Christophe" })
    let sizes = Set(
      cards.flatMap(words).filter { $0.style.weight == .semibold || $0.style.weight == .extrabold }
        .map(\.style.pixels))
    #expect(sizes.count == 1, "\(sizes)")
    #expect((sizes.first ?? 0) >= 57)
  }

  @Test func oneOfManyIsCountedInTheSingular() throws {
    let (french, english) = (try Studio.words(.french), try Studio.words(.english))
    let more = [0, 1, 2].map { french(counted: "board.more", $0) }
    #expect(more == ["et 0 autre", "et 1 autre", "et 2 autres"])
    #expect(french(counted: "writing.count", 0).hasPrefix("0 signe sur"))
    #expect(english(counted: "import.summary", 1, "0").hasPrefix("1 line."))
    #expect(english(counted: "import.summary", 0, "0").hasPrefix("0 lines."))
  }

  @Test(arguments: [Look.day, .easy], [3, 40])
  func uprightTheRestIsCountedAsItHangs(_ look: Look, _ count: Int) throws {
    let names = (1...count).map { "Prénom \($0)" }
    for sample in [try Sample.waiting(names), try Sample.waiting(names, hasItems: false)] {
      let size = Size(width: 1080, height: 1920)
      let shown = try cards(sample, size, look).count
      let frame = try Studio().scene(.theme, sample.desk, at: sample.now, size: size, look: look).frame()
      let texts = FrameText.texts(frame).joined(separator: " ")
      let left = count - shown
      #expect(texts.contains("Encore \(left)") == (left > 0), "\(shown) of \(count): \(texts)")
    }
  }
}
