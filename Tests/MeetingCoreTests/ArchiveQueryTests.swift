import MeetingCore
import Testing

@Suite struct ArchiveQueryTests {
  @Test(arguments: [
    ("reperes", "Pas de repères : on ne sait pas à qui s’adresser.", true),
    ("REPÈ", "Pas de repères.", true),
    ("peres", "Pas de repères.", false),
    ("école cantine", "La cantine de l’école", true),
    ("école cantine", "La cantine", false),
    ("coeur", "Le cœur du sujet", true),
    ("cœur", "Le coeur du sujet", true),
    ("\"la cantine\"", "La cantine", true),
    ("\"la cantine\"", "La cantines", false),
    ("« la cantine »", "Où est LA CANTINE ?", true),
    ("\"cantine la\"", "La cantine", false),
    ("cantine -école", "La cantine de l’école", false),
    ("cantine −\"de la\"", "La cantine de l’école", true),
    ("cantine – école", "La cantine de l’école", true),
    ("\"cantine", "La cantine", true),
    ("l'école", "L’école", true),
    ("a", "Salle A", true),
    ("a", "Aller", false),
    ("porte-parole", "Porte parole", true),
    ("NEAR( cantine", "Near, la cantine", true),
    ("cantine*", "cantines", true),
    ("words:cantine", "cantine", false),
  ])
  func aLineIsFoundOrNot(query: String, line: String, isFound: Bool) throws {
    #expect(try #require(ArchiveQuery(query)).finds(ArchiveQuery.words(of: line)) == isFound)
  }

  @Test(arguments: ["", "  ", "\"", "*", "-", "-école", "\"\"", "( ) ^ :", "- -", "«»"])
  func signsAloneLookForNothing(query: String) {
    #expect(ArchiveQuery(query) == nil)
  }

  @Test(arguments: [
    ("repères", "Pas de repères : où ?", ["Pas de ", "[repères]", " : où ?"]),
    ("rep", "Repères, repas.", ["[Repères]", ", ", "[repas]", "."]),
    ("\"de la\" cantine", "De la place de la cantine", ["[De la]", " place ", "[de la]", " ", "[cantine]"]),
    ("zèbre", "Rien.", ["Rien."]),
    ("e\u{301}cole", "L’école", ["L’", "[école]"]),
  ])
  func wordsAreShownInPlace(query: String, text: String, pieces: [String]) throws {
    let query = try #require(ArchiveQuery(query))
    #expect(query.pieces(of: text).map { $0.isFound ? "[\($0.words)]" : $0.words } == pieces)
  }

  /// Over random texts and queries: what is cut is the same text again, and a line is found where each word
  /// that is wanted stands in it.
  @Test(arguments: 0..<200) func piecesLoseNothing(seed: UInt64) throws {
    var random = Dice(seed: seed)
    let signs = Array("aàâeéèœŒ’' -«»\"*():^é😀1½\u{301}ßnñ")
    func words(_ count: Int) -> String {
      String((0..<count).map { _ in signs.randomElement(using: &random) ?? "a" })
    }
    for _ in 0..<50 {
      let text = words(Int.random(in: 0...30, using: &random))
      guard let query = ArchiveQuery(words(Int.random(in: 1...12, using: &random))) else { continue }
      let pieces = query.pieces(of: text)
      #expect(pieces.map(\.words).joined() == text)
      if query.finds(ArchiveQuery.words(of: text)) {
        #expect(pieces.contains { $0.isFound }, "\(query) in \(text)")
      }
    }
  }
}
