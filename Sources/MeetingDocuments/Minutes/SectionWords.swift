import MeetingCore

/// The words that minutes use as headings of sections, in the languages that are read.
enum SectionWords {
  /// Whether `line` is such a word, by itself or with a colon, a number or a count in brackets.
  static func matches(_ look: LineLook) -> Bool {
    guard look.core.count <= 50 else { return false }
    let core = look.endsWithColon ? LineLook(look.core.dropLast().trimmed).core : look.core
    return keys.contains(LineKey(core.text))
  }

  /// Whether `line` begins with a word for the document itself: it may be a title whatever else it holds.
  static func beginTitle(_ look: LineLook) -> Bool {
    let line = TextGate.folded(look.core.prefix(40).text)
    return titles.contains { line.hasPrefix($0) }
  }

  static func isGreeting(_ look: LineLook) -> Bool { greetings.contains(look.firstWord) }

  private static let keys: Set<LineKey> = Set(
    [
      "Présents", "Présentes", "Présent", "Présent·es", "Présent.e.s", "Présent-e-s", "Présents et présentes",
      "Présences", "Participants", "Participant·es", "Participantes et participants", "Personnes présentes",
      "Membres présents", "Absents", "Absent·es", "Absents excusés", "Excusés", "Excusé·es", "Excusé.e.s",
      "Invités", "Invité·es", "Ordre du jour", "Odj", "Points à l'ordre du jour", "Décisions",
      "Décisions prises", "Relevé de décisions", "Relevé des décisions", "À faire", "Todo", "To do",
      "Tâches", "Actions", "Actions à mener", "Plan d'action", "Bilan des actions", "Suites à donner",
      "Prochaine réunion", "Prochaine rencontre", "Prochaines réunions", "Prochaines rencontres",
      "Prochaine date", "Prochaines dates", "Prochaines étapes", "Prochain rendez-vous", "Divers",
      "Questions diverses", "Points divers", "Questions", "Questions en suspens", "Points en suspens",
      "Tour de table", "Tour d'horizon", "Informations", "Infos", "Annonces", "Introduction", "Conclusion",
      "Bilan", "Contexte", "Objectifs", "Notes", "Discussion", "Discussions", "Échanges", "Compte rendu",
      "Rôles", "Liens", "Annexes", "Annexe", "Ressources", "Idées", "Résumé", "Synthèse", "Frigo",
      "Votes", "Attendees", "Attendance", "Present", "In attendance", "Absent", "Apologies", "Regrets",
      "Guests", "Agenda", "Topics", "Decisions", "Decisions made", "Action items", "Action points",
      "Next actions", "Next steps", "Next meeting", "Next meetings", "Any other business", "AOB", "Minutes",
      "Announcements", "Updates", "Open questions", "Parking lot", "Summary", "Old business",
      "New business", "Reports", "Links", "Resources", "Roles", "Tasks", "Background", "Goals", "Motions",
    ].map { LineKey($0) })

  private static let titles = [
    "compte rendu", "compte-rendu", "cr ", "cr-", "c.r.", "pv ", "proces-verbal", "proces verbal",
    "releve de decisions", "minutes", "reunion", "meeting", "assemblee", "ag ", "notes de", "notes from",
  ]

  private static let greetings: Set<String> = [
    "bonjour", "bonsoir", "salut", "coucou", "hello", "hi", "dear", "cher", "chere", "chers", "cheres",
    "merci", "thanks", "cordialement", "amicalement", "bien", "regards", "best", "kind",
  ]
}
