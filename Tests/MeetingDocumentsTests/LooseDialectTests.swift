import Testing

@testable import MeetingDocuments

@Suite struct LooseDialectTests {
  @Test(
    arguments: [
      ("# CR\n\n- a\n", .markdown), ("**CR du 3 mai**\n\nPrésents : Ana\n\n- a", .markdown),
      ("CR\n\n| Qui | Quoi |\n|-----|------|\n| Ana | clés |", .markdown),
      ("Voir [le pad](http://pad.org/x)\n- a", .markdown),
      ("== Présents ==\n* Ana\n* Bo", .mediaWiki), ("'''CR'''\n*Ana\n*Bo\n#un", .mediaWiki),
      ("{|\n| a\n|}\n[[Catégorie:CR]]\n", .mediaWiki),
      ("====== CR ======\n  * Ana\n  * Bo", .dokuWiki),
      ("==== CR ====\n  * Ana\n  - Bo\n//a// b\\\\ c", .dokuWiki),
      ("From: a\nSubject: b\n\nc", .mail), ("Oui\n\nLe 3 mai, Ana a écrit :\n> - a\n> - b", .mail),
      ("Date: 3 mai\nObjet: réunion\n\n- a", .plain), ("CR\n==\n\n- a\n* b\n1. c", .plain),
      ("Titre\n\nUne phrase, 2 * 3 * 4 = 24.\n> cité", .plain), ("", .plain), ("\n \n", .plain),
      ("CR\n** PAUSE ** (thé)\n- a\n** FIN ** (nuit)", .plain),
      ("=== RETOUR ===\n19h20 Ana : oui\n  . un\n  . deux", .plain), ("=== A ===\n* b", .mediaWiki),
      ("l''eau d''ici [1] http://a.org", .plain),
    ] as [(String, LooseDocument.Dialect)])
  func `The dialect is known by its signs`(text: String, dialect: LooseDocument.Dialect) {
    #expect(LooseDocument.dialect(of: text) == dialect)
  }
}
