import Testing

@testable import MeetingDocuments

@Suite struct LooseMailTests {
  private let mail = """
    From: Ana <ana@exemple.org>
    To: liste@exemple.org
    Subject: CR de mardi
    Date: Tue, 3 May 2026 21:04:00 +0200

    Bonjour à toutes et tous,

    voici ce que nous avons dit mardi soir à propos de la salle, que nous
    voudrions bien garder encore un an.

    Décisions :
    - garder la salle
    - écrire à la mairie, qui ne nous a pas encore répondu depuis deux mois
    et demi

    Le 2 mai 2026 à 10:00, Bo a écrit :
    > On se voit mardi ?
    >> - oui
    >> - non

    -- 
    Ana
    Présidente :
    - du jardin
    """

  @Test func `A mail gives its header, its words, its quotations and its signature`() {
    #expect(LooseDocument.dialect(of: mail) == .mail)
    #expect(
      loose(mail, .mail) == [
        "From: Ana <ana@exemple.org>", "To: liste@exemple.org", "Subject: CR de mardi",
        "Date: Tue, 3 May 2026 21:04:00 +0200", "Bonjour à toutes et tous,",
        "voici ce que nous avons dit mardi soir à propos de la salle, que nous voudrions bien "
          + "garder encore un an.",
        "H2 Décisions :", "1- garder la salle",
        "1- écrire à la mairie, qui ne nous a pas encore répondu depuis deux mois et demi",
        "Le 2 mai 2026 à 10:00, Bo a écrit :", "On se voit mardi ?", "1- oui", "1- non", "Ana",
        "Présidente :",
        "- du jardin",
      ])
  }

  @Test func `Quoted minutes show their title, and what leads into a quotation is no heading`() {
    let mail = """
      From: Ana
      To: Bo

      Lu. Ce que Bo disait de la haie :

      > COMPTE RENDU - la haie
      > mercredi 15 juin 2022, de 18h à 20h
      >
      > * Plantation
      >
      > On a commandé 340 plants.
      >
      > * Taille
      >
      > - Ana écrit
      """
    #expect(
      loose(mail, .mail).suffix(7) == [
        "Lu. Ce que Bo disait de la haie :", "H1 COMPTE RENDU - la haie",
        "mercredi 15 juin 2022, de 18h à 20h", "H2 Plantation", "On a commandé 340 plants.", "H2 Taille",
        "1- Ana écrit",
      ])
  }

  @Test func `A French header is one too, and a quotation ends its signature`() {
    let mail = "De : Ana\nÀ : Bo\nObjet : CR\n\nOui.\n\n> Non.\n> -- \n> Bo\nAgenda\n- un\n"
    #expect(LooseDocument.dialect(of: mail) == .mail)
    #expect(
      loose(mail, .mail) == ["De : Ana", "À : Bo", "Objet : CR", "Oui.", "Non.", "Bo", "H2 Agenda", "1- un"])
  }
}
