import Testing

@testable import MeetingDocuments

@Suite struct LooseWikiTests {
  @Test(
    arguments: [
      ("= A =\n== B ==\n===== E =====\n======= F =======", ["H1 A", "H2 B", "H5 E", "H6 = F ="]),
      (
        "* a\n** b\n*# c\n*# d\n# e\n# f\n: indenté\n*: suite\n; terme : sens\n*collé",
        [
          "1- a", "2- b", "2-1. c", "2-2. d", "1-1. e", "1-2. f", "indenté", "suite", "terme : sens",
          "1- collé",
        ]
      ),
      (
        "'''gras''' et ''penché'' et '''''les deux'''''<br>l'eau<br />fin",
        ["gras et penché et les deux l'eau fin"]
      ),
      (
        "[[Page]] [[Page|mots]] [http://a.org/x''y b c] [http://a.org] http://a.org/''z''",
        ["Page Page (mots) http://a.org/x''y (b c) http://a.org http://a.org/''z''"]
      ),
      (
        "[[Fichier:a.png|vignette|le plan]] [[ouvert [simple] <u>x</u>",
        ["Fichier:a.png|vignette (le plan) [[ouvert [simple] <u>x</u>"]
      ),
      (
        "{{Modèle\n|a=''1''\n}}\n{|\n! ''tête''\n|-\n| [[x|y]]\n|}\n<!-- * a\n* b -->\n* c\n----\nfin",
        [
          "{{Modèle", "|a=''1''", "}}", "tête", "x (y)", "<!-- * a", "* b -->",
          "1- c", "fin",
        ]
      ),
      (
        "{| class=\"x\"\n|+ Qui\n! a !! ''b''\n|-\n| c || d\n|-\n| e\n| [[f|g]]\n|}\nh\n| i",
        ["{| class=\"x\"", "Qui", "a | b", "c | d", "e | f (g)", "h", "| i"]
      ),
      ("{|\n| a\n== B ==\n* c\n\nfin", ["a", "H2 B", "1- c", "fin"]),
      (
        "'''Réunion du 3 mai'''\n== A ==\n'''Sous A'''\n'''Décidé :''' oui\n"
          + "'''Lieu : ici'''\n'''a''' '''b'''",
        ["H1 Réunion du 3 mai", "H2 A", "H3 Sous A", "Décidé : oui", "Lieu : ici", "a b"]
      ),
      ("{{oublié\n* a\n== B ==\n* c", ["{{oublié", "* a", "H2 B", "1- c"]),
    ] as [(String, [String])])
  func `MediaWiki`(text: String, lines: [String]) { #expect(loose(text, .mediaWiki) == lines) }

  @Test(
    arguments: [
      ("====== A ======\n===== B =====\n== E ==", ["H1 A", "H2 B", "H5 E"]),
      (
        "  * a\n    * b\n      - c\n      - d\n  * e\n  - f\n* g",
        ["1- a", "2- b", "3-1. c", "3-2. d", "1- e", "1-1. f", "1- g"]
      ),
      (
        "**gras** //penché// __souligné__ ''code'' l''un **ouvert",
        ["gras penché souligné code l''un **ouvert"]
      ),
      ("un\\\\ deux \\\\serveur fin\\\\\n----\n> cité", ["un deux \\\\serveur fin", "cité"]),
      (
        "[[page|mots]] [[http://a.org/b__c__d]] http://a.org//x__y__ {{image.png|plan}} ((note)) <u>x</u>",
        ["page (mots) http://a.org/b__c__d http://a.org//x__y__ {{image.png|plan}} ((note)) <u>x</u>"]
      ),
      ("^ a ^ b ^\n| c | d |", ["a | b", "c | d"]),
      ("^ a | [[b|c]] |\n| ouvert\n| x | | y |", ["a | b (c)", "| ouvert", "x | | y"]),
    ] as [(String, [String])])
  func `DokuWiki`(text: String, lines: [String]) { #expect(loose(text, .dokuWiki) == lines) }
}
