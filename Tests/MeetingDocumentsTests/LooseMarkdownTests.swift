import MeetingCore
import Testing

@testable import MeetingDocuments

@Suite struct LooseMarkdownTests {
  @Test(
    arguments: [
      ("# A\n\n## B ##\n\nC\n===\n\nD *e* **f** `g`", ["H1 A", "H2 B", "H1 C", "D e f g"]),
      (
        "- a\n  - b\n    1. c\n    1. d\n3. e\n- [ ] f\n- [x] g\n- ☑ h",
        ["1- a", "2- b", "3-1. c", "3-1. d", "1-3. e", "1-[ ] f", "1-[x] g", "1-[x] h"]
      ),
      ("01. a\n\n1.\n\n1. - b\n\n2026. Année", ["1- 01. a", "1- 1.", "1- 1.", "2- b", "2026. Année"]),
      ("- a\n\n  paragraphe\n\n  autre\n- b", ["1- a", "paragraphe", "autre", "1- b"]),
      ("- a\nAna: collé\n- b\n  dessous", ["1- a", "Ana: collé", "1- b dessous"]),
      ("Un pad.\nÀ lignes dures.\nAna arrive", ["Un pad.", "À lignes dures.", "Ana arrive"]),
      ("• a\n• b\n    ◦ c\nfin", ["1- a", "1- b", "2- c", "fin"]),
      (
        "# T\n\n**Présents**\nAna, Bo\n\n**Décisions** :\n\n**Date : 3 mai**\n\n**a** et **b**\n\n**Fini.**",
        ["H1 T", "H2 Présents", "Ana, Bo", "H2 Décisions :", "Date : 3 mai", "a et b", "Fini."]
      ),
      ("**Nu**\n\n- a", ["H2 Nu", "1- a"]), ("### T\n\n__Sous__", ["H3 T", "H4 Sous"]),
      ("Une phrase.\nUne autre\n---\nfin\n\nCourt\n---", ["Une phrase.", "Une autre", "fin", "H2 Court"]),
      (
        "| Qui | Quoi | Où |\n|--|:-:|--|\n| Ana | **clés** |\n| a | b | c | d |",
        ["Qui | Quoi | Où", "Ana | clés", "a | b | c | d"]
      ),
      (
        "[mots](http://a.org/x \"titre\") <http://b.org> [r]: http://c.org",
        ["mots (http://a.org/x titre) http://b.org [r]: http://c.org"]
      ),
      (
        "[réf]: http://c.org\n\n[début\nfin]: http://d.org",
        ["[réf]: http://c.org", "[début", "fin]: http://d.org"]
      ),
      ("> cité\n\n---\n\n<b>x</b>\n\n```swift\nlet a\n```", ["cité", "<b>x</b>", "swift", "let a"]),
      (
        "---\ntitle: A\n---\n\n###### tags: `b`\n\n## C\n\n**D :** e",
        ["title: A", "tags: b", "H2 C", "D : e"]
      ),
      ("Marché\n2026-05-03, 11h\n\n## A\n- b", ["H1 Marché", "2026-05-03, 11h", "H2 A", "1- b"]),
      ("Marché\n2026-05-03, 11h\n\n# A", ["Marché", "2026-05-03, 11h", "H1 A"]),
      (
        "## A\n\n> b\n\nQuestions Bo:\n- c\n\nConcerns:\n- d\n\n## E\n\nSix points :\n- f",
        ["H2 A", "b", "H3 Questions Bo:", "1- c", "H3 Concerns:", "1- d", "H2 E", "Six points :", "1- f"]
      ),
      ("a\u{E001}b\\\nc", ["ab", "c"]),
      ("[bar](r) - x\n\n- [ ] vide [x]", ["bar (r) - x", "1-[ ] vide [x]"]),
    ] as [(String, [String])])
  func `Markdown`(text: String, lines: [String]) { #expect(loose(text, .markdown) == lines) }

  @Test func `A paragraph that was wrapped is one line`() {
    let text = """
      Nous avons longuement parlé de la salle des fêtes, dont la chaudière ne
      marche plus depuis le mois de novembre. La mairie ne répond pas au
      courrier que Ana a envoyé.

      - un point assez long pour qu'il aille jusqu'au bout de sa ligne et que
        le reste soit dessous
      """
    #expect(loose(text, .markdown).count == 2)
    #expect(loose(text, .markdown, readsMarks: true).count == 5)
  }

  @Test func `In a report of ours nothing is inferred and marks come through`() {
    let text = "**Présents**\nAna\n• a\n\n- *(effacé)*\n- *(mis de côté)* b\n- c<!-- --> : d\n1234. e\n"
    #expect(
      loose(text, .plain, readsMarks: true) == [
        "Présents", "Ana", "• a", "1- \(TextMark.erased)", "1- \(TextMark.setAside) b",
        "1- c\(TextMark.fence) : d",
        "1-1234. e",
      ])
  }
}
