import Testing

@testable import MeetingDocuments

/// No word of a document is missing from its lines, whatever it is made of.
@Suite struct LooseWordsTests {
  /// An entity is another way of typing one character, and a definition of ours is no text.
  private static let pieces =
    NastyText.pieces.filter { !$0.contains("&") && !$0.hasPrefix("[parvis]") } + [
      "Présents (3) :", "Ordre du jour", "TITRE EN CAPITALES", "I. Bilan", "A. Comptes", "1.2 Recettes",
      "Ce qui a bien marché ?", "Rangement :", "Ana: des mots", "Date : 3 mai 2026", "•collé", "◦ creux",
      "01. zéro", "7) sept", "(8) huit", "c) lettre", "123. cent", "- [ ] vide", "- [x] pleine", "☐ à faire",
      "** deux", "-- deux", "**Gras**", "**Gras** :", "== Deux ==", "====== Six ======", "= Un =", "== nu",
      "'''gras''' l''un", "{{modèle|x=1}}", "{{ouvert", "}}", "{|", "|}", "| cellule", "<!-- ouvert", "-->",
      "a\\\\ b", "//penché// __s__", "http://exemple.org/a//b__c__", "# dièse", "*# mixte",
      ":: deux",
      "-- ", "Le 3 mai, Ana a écrit :", "> > cité", "From: ana", "Bonjour,", "\t- tabulé", "    - quatre",
      "        loin", "→ flèche", "---------", "=========", "| a | b | c |", "|--|--|", "| 1 | 2 | 3 | 4 |",
      "une ligne assez longue pour qu'elle soit prise pour le bord d'un texte", "et ça continue ainsi",
      "1.", "12)", "- ", "> ", "\u{E001}x", "\u{2028}y", "[ouvert", "fermé]: http://exemple.org/z",
      "٣. trois",
    ]
  private static let links = [
    "[[Page|mots]]", "[[Page]]", "[http://a.org b c]", "[[a|b]] [[c", "[[F:x|d|e]]",
  ]

  private func document(_ random: inout SeededRandom, _ pieces: [String]) -> String {
    var text = ""
    for _ in 0..<(1 + random.upTo(24)) {
      text += random.pick(["", "", "", "", "  ", "    ", "- ", "* ", "1. ", "> ", "   ", "\t"])
      text += random.pick(pieces)
      if random.chance(4) { text += " " + random.pick(pieces) }
      text += random.pick(["\n", "\n", "\n", "\n\n", "\r\n", "  \n"])
    }
    return text
  }

  @Test(arguments: LooseDocument.Dialect.allCases)
  func `Every letter and digit comes out, in order`(dialect: LooseDocument.Dialect) {
    var random = SeededRandom(seed: 11)
    for round in 0..<3_000 {
      let text = document(&random, Self.pieces)
      let lines = LooseDocument.lines(of: text, as: dialect, readsMarks: false)
      // A wiki's numbers are not in its source.
      let isWiki = dialect == .mediaWiki || dialect == .dokuWiki
      let read = isWiki ? lines.flatMap { letters($0.text) } : letters(of: lines)
      guard read != letters(text) else { continue }
      Issue.record("round \(round), \(dialect):\n\(text)\n--->\n\(notation(lines).joined(separator: "\n"))")
      return
    }
  }

  @Test(arguments: [LooseDocument.Dialect.mediaWiki, .dokuWiki])
  func `A wiki's links keep the order of their words and lose none`(dialect: LooseDocument.Dialect) {
    var random = SeededRandom(seed: 12)
    for _ in 0..<2_000 {
      let text = document(&random, Self.pieces + Self.links + Self.links)
      let lines = LooseDocument.lines(of: text, as: dialect, readsMarks: false)
      guard lines.flatMap({ letters($0.text) }) != letters(text) else { continue }
      Issue.record("\(text)\n--->\n\(notation(lines).joined(separator: "\n"))")
      return
    }
  }

  @Test(arguments: LooseDocument.Dialect.allCases)
  func `Every line is one line of clean text`(dialect: LooseDocument.Dialect) {
    var random = SeededRandom(seed: 13)
    for _ in 0..<2_000 {
      let text = document(&random, NastyText.pieces + Self.pieces + Self.links)
      for line in LooseDocument.lines(of: text, as: dialect, readsMarks: false) {
        let scalars = Array(line.text.unicodeScalars)
        #expect(!scalars.isEmpty && !scalars[0].properties.isWhitespace)
        #expect(scalars.last?.properties.isWhitespace == false)
        #expect(
          !scalars.contains { $0 != " " && $0.properties.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" })
        #expect(!scalars.contains { (0xE000...0xE00F).contains($0.value) })
        #expect(!zip(scalars, scalars.dropFirst()).contains { $0 == " " && $1 == " " })
      }
    }
  }

  @Test func `The dialect is found for any text`() {
    var random = SeededRandom(seed: 14)
    var found: Set<LooseDocument.Dialect> = []
    for _ in 0..<2_000 {
      found.insert(LooseDocument.dialect(of: document(&random, Self.pieces + Self.links)))
    }
    #expect(found.count > 3)
  }
}
