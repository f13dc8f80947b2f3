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

  @Test func `A French header is one too, and a quotation ends its signature`() {
    let mail = "De : Ana\nÀ : Bo\nObjet : CR\n\nOui.\n\n> Non.\n> -- \n> Bo\nAgenda\n- un\n"
    #expect(LooseDocument.dialect(of: mail) == .mail)
    #expect(
      loose(mail, .mail) == ["De : Ana", "À : Bo", "Objet : CR", "Oui.", "Non.", "Bo", "H2 Agenda", "1- un"])
  }
}
