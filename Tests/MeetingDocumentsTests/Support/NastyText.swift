/// Texts that Markdown, or the plan's own grammar, would take for something else.
enum NastyText {
  static let pieces = [
    "simple", "Ce qui a bien marché", "# pas un titre", "## fin ##", "- pas une puce", "* étoile", "+ plus",
    "1. pas un point", "2026) non plus", "> cité", "*gras* _souligné_ **fort** __fort__ snake_case_ici",
    "`code` ``double``", "[lien](http://exemple.org/a_b?c=d&e=f)", "![image](x.png \"titre\")", "[ ] case",
    "[x] cochée", "[réf]: http://exemple.org", "[^1]", "<b>gras</b>", "<script>alert(1)</script>",
    "<!-- -->", "<!--@-->", "<https://exemple.org>", "&amp; &lt; &#35; &copy; R&D A & B",
    "www.exemple.org", "https://exemple.org/chemin", "ftp://exemple.org", "WWW.EXEMPLE.ORG",
    "lea@exemple.org", "a.b+c@d.e", "@karim", "mailto:lea@exemple.org", "| a | b |", "|---|---|", "---",
    "===", "***", "~~barré~~ ~un~", "```", "~~~", "\\ barre \\* oblique \\", "fin\\", "10 % !", "![", "!",
    "(Amina)", "Le temps (Amina, 34 ans)", "texte (version 3)", "Accueil (10 min)", "A (10 min) — reste",
    "B (0 min)", "B (5 min, fixe)", "À reprendre\u{202F}: B", "Remis à la prochaine rencontre", "C — D",
    " — ", "Date : 2026-01-01", "Lieu : ici", "Scribe : Ana ; Temps : Bo",
    "Note : x", "Décision : y", "Mis au frigo", "Temps réel : 26 min", "Une personne", "Somebody",
    "Amina : 3 min 10, 2 prises de parole", "*(effacé)*", "(effacé)", "*(mis de côté)* texte",
    "[parvis]: <#parvis?id=0&form=full&version=1>", "سلام عليكم", "שלום (עולם)", "👩‍👩‍👧 famille", "🇫🇷",
    "\u{301}accent d’abord", "e\u{301}te\u{301}", "  espaces   dedans  ", "«\u{A0}oui\u{A0}»", "ça\u{202F}?",
    "\u{202E}renversé", "zéro\u{200B}largeur", "tab\tulation", "100 personnes", "5", "5.", "-", "=", "#",
    "a  ", "x\u{A0}", ":", "a : b : c", "http:", "://", "Amina (la grande)", ")", "(", "()", "A ()",
    "*", "_", "\\", "&", "&#32;", "* * *", "\u{1F468}\u{1F3FD}\u{200D}\u{1F373}", "日本語、テスト",
  ]

  /// One to three pieces; now and then over several lines, some of them blank or indented.
  static func make(_ random: inout SeededRandom, lines: Bool = false) -> String {
    var text = random.pick(pieces)
    for _ in 0..<random.upTo(2) {
      text +=
        lines
        ? random.pick([" ", "\n", "\n\n", "\n   ", " \n", "\n \n", "\n- ", "\n1. ", "\n    "])
        : random.pick([" ", "", " (", ") "])
      text += random.pick(pieces)
    }
    return text
  }
}
