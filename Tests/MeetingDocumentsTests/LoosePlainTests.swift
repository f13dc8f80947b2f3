import Testing

@testable import MeetingDocuments

@Suite struct LoosePlainTests {
  @Test(
    arguments: [
      (
        "- a\n* b\n+ c\n• d\n– e\n— f\n◦ g\n▪ h\n· i",
        (0..<9).map { "1- " + ["a", "b", "c", "d", "e", "f", "g", "h", "i"][$0] }
      ),
      ("-collé\n–collé aussi\n•encore", ["1- collé", "1- collé aussi", "1- encore"]),
      ("1. un\n2) deux\n(3) trois\n4/ quatre", ["1-1. un", "1-2. deux", "1-3. trois", "1-4. quatre"]),
      (
        "a) un\nii) deux\n(c) trois\n01. quatre",
        ["1- a) un", "1- ii) deux", "1- (c) trois", "1- 01. quatre"]
      ),
      (
        "- [ ] à faire\n- [x] fait\n- ☐ à faire\n- ☑ fait\n☐ seul\n[ ] nu",
        ["1-[ ] à faire", "1-[x] fait", "1-[ ] à faire", "1-[x] fait", "1-[ ] seul", "1-[ ] nu"]
      ),
      (
        "Le reste va ainsi.\n→ Ana écrit\n=> Bo relit\n-5 degrés\n--option x\n+33 6 12\n*gras*\n"
          + "2026. Une année",
        [
          "Le reste va ainsi.", "→ Ana écrit", "=> Bo relit", "-5 degrés", "--option x", "+33 6 12", "*gras*",
          "2026. Une année",
        ]
      ),
      (
        "- a\n  - b\n      - c\n    - d\n- e\n\t- f\n\t\t- g",
        ["1- a", "2- b", "3- c", "3- d", "1- e", "2- f", "3- g"]
      ),
      ("  * a\n   * b\n * c\n-- d", ["1- a", "2- b", "1- c", "2- d"]),
      (
        "- un point\n  qui va plus loin\n  → et une flèche\n- autre",
        ["1- un point qui va plus loin", "→ et une flèche", "1- autre"]
      ),
      ("- un point\n\n  paragraphe dessous.\n- autre", ["1- un point", "paragraphe dessous.", "1- autre"]),
      (
        "  . point\n  . autre\n1.- un\n2.- deux\n3- trois\n... et encore.\n** PAUSE ** (thé)",
        [
          "1- point", "1- autre", "1-1. un", "1-2. deux", "1-3. trois", "... et encore.", "** PAUSE ** (thé)",
        ]
      ),
      (
        "On choisit.\nA. partir ; rester.\nB. revenir.\n\nA. seule, la lettre n'est rien.",
        ["On choisit.", "1- A. partir ; rester.", "1- B. revenir.", "A. seule, la lettre n'est rien."]
      ),
      ("· a\n→ b\n→ c\n=> d\n\n→ e", ["1- a", "1- → b", "1- → c", "=> d", "→ e"]),
      ("- a\n---\n***\n____\n=====\n-\n- - -\n- b", ["1- a", "1- b"]),
      (
        "  Un\t\ttexte   large.  \r\n\r\nça\u{202F}va\u{A0}?  Oui.\rFin.",
        ["Un texte large.", "ça\u{202F}va\u{A0}? Oui.", "Fin."]
      ),
      ("\u{FEFF}- a\u{E001}b\u{2028}- c", ["1- ab", "1- c"]),
    ] as [(String, [String])])
  func `Lines and points are read as they stand`(text: String, lines: [String]) {
    #expect(loose(text, .plain) == lines)
  }

  @Test func `A text wrapped at one width is put together, one of long lines is not`() {
    let wrapped = """
      Nous avons longuement parlé de la salle des fêtes, dont la chaudière ne
      marche plus depuis le mois de novembre. La mairie ne répond pas au
      courrier que Ana a envoyé.
      Décision : relancer.
      - un point assez long pour qu'il aille jusqu'au bout de sa ligne et que
        le reste soit dessous, indenté comme il se doit
      - court
      """
    #expect(
      loose(wrapped, .plain) == [
        "Nous avons longuement parlé de la salle des fêtes, dont la chaudière ne marche plus "
          + "depuis le mois de "
          + "novembre. La mairie ne répond pas au courrier que Ana a envoyé.",
        "Décision : relancer.",
        "1- un point assez long pour qu'il aille jusqu'au bout de sa ligne et que le reste soit dessous, "
          + "indenté comme il se doit",
        "1- court",
      ])
    let pad =
      "Ana raconte.\nelle a vu le maire et il a dit qu'il viendrait bien à la fête de l'école au "
      + "mois de juin "
      + "si on l'invite.\net puis voilà\nBo aussi."
    #expect(loose(pad, .plain).count == 4)
  }
}
