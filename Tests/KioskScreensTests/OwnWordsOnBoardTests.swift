import Foundation
import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// The board while somebody types what they look for, in their own words.
@MainActor @Suite struct OwnWordsOnBoardTests {
  private static let topics = [
    "Salle et clés : Tom", "Site web : Inès (référente), Tom (avant)", "Covoiturage : Léa", "Potager : Karim",
  ]

  /// On the board, with the field open.
  private func hand(_ size: Size = Studio.sizes[0]) throws -> Hand {
    var sample = try Sample.make(.empty)
    for topic in Self.topics { try sample.act(.addTopic(text: topic)) }
    var hand = try Hand(sample)
    hand.kiosk.size = size
    hand.kiosk.synonyms = try Studio.synonyms(.french)
    hand.press(.function(6))
    hand.press(.character("f"), .control)
    return hand
  }

  private func shown(_ hand: Hand) -> [String] { hand.labels.filter(Self.topics.contains) }

  @Test(arguments: Studio.sizes) func theLikelySubjectStandsFirstAndTheUnlikelyOnesAreGone(size: Size) throws
  {
    var hand = try hand(size)
    #expect(shown(hand).first == Self.topics[0])
    hand.type("j’arrive pas a me conecter a internet, qui peut m’aider ?")
    #expect(shown(hand) == [Self.topics[1]])
    hand.press(.enter)
    #expect(shown(hand) == [Self.topics[1]])
    try hand.tap(Self.topics[1])
    guard case .board(.subject) = hand.kiosk.overlay else {
      Issue.record("not the subject: \(String(describing: hand.kiosk.overlay))")
      return
    }
  }

  @Test func theyStandByLikelinessNotByTheirPlace() throws {
    var hand = try hand()
    hand.type("un vélo pour venir, ou la clef du local web wordpress")
    #expect(shown(hand).prefix(2) == [Self.topics[1], Self.topics[0]])
  }

  @Test func whatHoldsTheLettersStaysToo() throws {
    var hand = try hand()
    hand.type("tom")
    #expect(shown(hand).prefix(2) == [Self.topics[0], Self.topics[1]])
    hand.press(.character("a"), .control)
    hand.type("vo")
    #expect(shown(hand) == [Self.topics[2]])
  }

  @Test func whereNothingIsLikeItTheQuestionIsAskedAllTheSame() throws {
    var hand = try hand()
    hand.type("xyzxyz ?")
    #expect(shown(hand).isEmpty)
    try hand.tap(hand.words("board.nothing"))
    #expect(hand.kiosk.overlay == .board(.ask(nil)))
    #expect(hand.kiosk.fields[.text]?.text == "xyzxyz ?")
    let effects = hand.press(.enter)
    #expect(
      effects.contains { effect in
        guard case .submit(.group(.ask(nil, let text)), _) = effect else { return false }
        return text == "xyzxyz ?"
      }, "\(effects)")
    #expect(hand.kiosk.route == .board && hand.kiosk.search == nil)
  }

  @Test func byKeysAloneTheQuestionIsAskedToo() throws {
    var hand = try hand()
    hand.type("xyzxyz")
    hand.press(.enter)
    for _ in 0..<20 where hand.kiosk.focus != hand.words("board.nothing") { hand.press(.tab) }
    hand.press(.enter)
    #expect(hand.kiosk.overlay == .board(.ask(nil)))
  }

  @Test func aPasserByAsksTheSameWay() throws {
    var hand = try hand()
    hand.kiosk.isPublic = true
    hand.type("xyzxyz ?")
    try hand.tap(hand.words("board.nothing"))
    #expect(hand.kiosk.overlay == .board(.ask(nil)) && hand.kiosk.fields[.text]?.text == "xyzxyz ?")
  }

  @Test func aWholeQuestionHasRoom() throws {
    var hand = try hand()
    hand.type(String(repeating: "ou est la cle ", count: 20))
    #expect(hand.kiosk.search?.text.count == 280)
    #expect(shown(hand) == [Self.topics[0]])
  }

  /// The hundred questions of the corpus, on the screen itself.
  @Test func newcomersSeeTheirSubjectAmongTheFirstThree() throws {
    let folder = Studio.root.appending(path: "Tests/MeetingCoreTests/Fixtures/own-words")
    let fonts = try Studio().fonts
    var (asked, found) = (0, 0)
    for language in Language.allCases {
      func lines(_ name: String) throws -> [String] {
        try String(contentsOf: folder.appending(path: "\(name).\(language.rawValue).txt"), encoding: .utf8)
          .split(separator: "\n").map(String.init)
      }
      var sample = try Sample.make(.empty)
      for subject in try lines("subjects") {
        try sample.act(.addTopic(text: subject + " : Inès, Tom (avant)"))
      }
      var kiosk = Kiosk(size: Studio.sizes[0], now: sample.now)
      kiosk.synonyms = try Studio.synonyms(language)
      for line in try lines("questions") {
        let parts = line.split(separator: "\t").map(String.init)
        kiosk.search = TextEntry(text: parts[1])
        let scene = Scene(
          desk: sample.desk, kiosk: kiosk, words: try Studio.words(language), metrics: fonts)
        asked += 1
        if scene.likelySubjects(of: scene.board).prefix(3).contains(where: { $0.name.hasPrefix(parts[0]) }) {
          found += 1
        }
      }
    }
    #expect(asked == 100 && found >= 90, "\(found) of \(asked)")
  }
}
