import MeetingCore

/// A word before a colon, or a heading, that says what follows: `Présents`, `Scribe`, `Décision`, `Date`.
enum MinutesLabel: Hashable {
  case title, date, place, group, hours, opened, closed
  case present, excused, headcount
  case role(Role)
  case agenda, decision, vote, task, openQuestion, parkingLot, topics, nextMeeting, wall
  /// Ends what the heading before it began: notes, summary, any other business.
  case other

  /// What `text` says by its letters alone, a count in brackets and a trailing colon left out.
  static func of(_ text: String) -> MinutesLabel? {
    if let label = table[LineKey(text)] { return label }
    let folded = TextGate.folded(text)
    guard folded.unicodeScalars.count <= 48 else { return nil }
    if folded.contains("ordre du jour") { return .agenda }
    return stems.first { _, stems in stems.contains { folded.hasPrefix($0) } }?.0
  }

  private static let table: [LineKey: MinutesLabel] = {
    var table: [LineKey: MinutesLabel] = [:]
    for (label, words) in lists { for word in words { table[LineKey(word)] = label } }
    return table
  }()

  /// How headings and labels begin that go on in their own way: `À faire d'ici dimanche`.
  private static let stems: [(MinutesLabel, [String])] = [
    (.decision, ["decisions ", "decision ", "decide ", "decides ", "ce qu'on decide", "ce qu’on decide"]),
    (.task, ["a faire ", "todo ", "taches ", "actions ", "action items", "qui fait ", "reste a faire"]),
    (
      .nextMeeting,
      [
        "prochaine pleni", "next circle", "next house", "next gather", "prochaine fois", "prochaine reu",
        "prochaine rencontre", "prochaine coord", "prochaine seance", "prochaine ag",
        "prochain rdv", "prochain rendez", "next meeting", "next session", "date de la prochaine",
      ]
    ),
    (
      .openQuestion,
      [
        "questions en suspens", "questions ouvertes", "questions pas ", "questions non ", "open questions",
        "ce qu'on ne sait", "ce qu’on ne sait",
      ]
    ),
    (.parkingLot, ["reporte a ", "reportes a ", "points reportes", "au frigo", "parking"]),
    (
      .excused,
      [
        "personnes excus", "excuse", "absents ", "absentes ", "other apolog", "membres excus",
        "membres absents",
      ]
    ),
    (.present, ["personnes presentes", "etaient presents", "etaient presentes", "presents ", "presentes "]),
  ]

  private static let lists: [(MinutesLabel, [String])] = [
    (.title, ["Objet", "Subject", "Sujet", "Titre", "Title"]),
    (
      .date,
      [
        "Date", "Quand", "When", "Jour", "Day", "Le", "Date de la réunion", "Meeting date", "Date et heure",
        "Date and time", "Date/time", "Date & heure",
      ]
    ),
    (
      .place,
      [
        "Lieu", "Où", "Where", "Place", "Location", "Venue", "Adresse", "Salle", "Room", "Endroit",
        "Lieu de la réunion", "Lieu de rendez-vous",
      ]
    ),
    (.group, ["Groupe", "Group", "Commission", "Équipe", "Team", "Association", "Collectif", "Cercle"]),
    (.hours, ["Heure", "Heures", "Horaire", "Horaires", "Time", "Hours", "Durée", "Times"]),
    (
      .opened,
      [
        "Ouverture", "Début", "Début de séance", "Ouverture de séance", "Ouverture de la séance",
        "Début de la réunion", "Opened", "Start", "Started", "Called to order", "Call to order", "Begin",
        "Meeting opened", "Meeting started", "Ouvert à", "Heure de début", "Start time",
      ]
    ),
    (
      .closed,
      [
        "Clôture", "Fin", "Fin de séance", "Clôture de séance", "Fin de la réunion", "Levée de séance",
        "Fin de réunion", "Closed", "End", "Ended", "Adjourned", "Adjournment", "Meeting closed",
        "Meeting ended",
        "Heure de fin", "End time", "Levée de la séance", "Clôture de la séance",
      ]
    ),
    (
      .present,
      [
        "Là", "Ici", "Here tonight", "Here", "Who", "Who listened", "On était", "Invités", "Invitée",
        "Invité", "Invitées", "Équipe", "Équipe présente", "Étaient présentes", "Étaient présents·es",
        "Members", "Nous étions présents", "Guests", "Presents",
        "Présents", "Présent·es", "Présentes", "Présent", "Présent(e)s", "Présents et présentes",
        "Étaient présents", "Étaient présent·es", "Étaient là", "Personnes présentes", "Participants",
        "Participant·es", "Participantes", "Participantes et participants", "Attendees", "Present",
        "Attendance",
        "Those present", "Members present", "In attendance", "Attending", "People present",
        "Liste des présents",
        "Membres présents", "Présence", "Présences", "Qui est là", "Who was there", "Who is here",
        "Asistentes",
        "Assistants", "Participaient", "Sont présents", "Sont présent·es", "Ont participé",
        "Autour de la table",
      ]
    ),
    (
      .excused,
      [
        "Pas là", "Away", "Not here", "Excusées et excusés", "Absents et excusés", "Absentes excusées",
        "Excusé-e-s", "Couldn’t make it",
        "Excusés", "Excusé·es", "Excusées", "Excusé", "Excusée", "Excusé(e)s", "Absents", "Absent·es",
        "Absentes", "Absent", "Absente", "Absents excusés", "Absent·es excusé·es", "Absents / excusés",
        "Excusés / absents", "Apologies", "Apologies for absence", "Regrets", "Excused",
        "Absent with apologies",
        "Pouvoirs", "Procurations", "Members absent", "Absences", "Ausentes", "N'ont pas pu venir",
      ]
    ),
    (
      .headcount,
      [
        "Effectif", "Headcount", "Nombre de personnes", "Nombre de présents", "Nombre de participants",
        "Number of people", "Nous étions", "Combien",
      ]
    ),
    (
      .role(.facilitator),
      [
        "Facilité par", "Président", "Présidente", "Animateurs", "Animatrices", "Animatrice et animateur",
        "Co-animation", "Chairman", "Chairwoman",
        "Animation", "Animateur", "Animatrice", "Anime", "Animé par", "Animée par",
        "Facilitation", "Facilitateur", "Facilitatrice", "Facilitator", "Facilitators", "Chair", "Chairs",
        "Chairperson", "Chaired by", "Présidence", "Président de séance", "Présidente de séance", "Moderator",
        "Modération", "Host", "Facilite", "Présidé par", "Meeting chair", "Modère", "Moderación",
      ]
    ),
    (
      .role(.scribe),
      [
        "Rapporteur", "Rapporteuse", "Secrétaires", "Retranscription", "Transcription", "Notes",
        "Prise de notes et CR", "Rédigé par", "Scribed by", "Scribers",
        "Scribe", "Scribes", "Secrétaire", "Secrétaire de séance", "Secrétariat", "Prise de notes",
        "Prise de note", "Notes prises par", "Preneur de notes", "Preneuse de notes", "Rédaction",
        "Rédacteur",
        "Rédactrice", "Rédaction du CR", "Compte rendu par", "CR par", "CR", "Minute taker",
        "Minutes taken by",
        "Minutes by", "Note taker", "Notetaker", "Notes by", "Recorder", "Secretary", "Scribenick", "Minutes",
        "Compte-rendu", "Note-taker", "Notes taken by", "Acta",
      ]
    ),
    (
      .role(.timekeeper),
      [
        "Temps", "Maître du temps", "Maîtresse du temps", "Gardien du temps",
        "Gardienne du temps", "Gestion du temps", "Timekeeper", "Time keeper", "Time", "Gardien·ne du temps",
        "Garde-temps", "Chrono", "Maître·sse du temps", "Timekeeping",
      ]
    ),
    (
      .role(.floorKeeper),
      [
        "Liste de parole", "Micro", "Prise de parole",
        "Tours de parole", "Tour de parole", "Prise des tours de parole",
        "Distribution de la parole", "Gestion de la parole", "Répartition de la parole", "Parole",
        "Floor keeper",
        "Stack", "Stack keeper", "Floor", "Gestion des tours de parole", "Queue", "Distribution de parole",
        "Stack taker", "Speakers list", "Inscription des tours de parole",
      ]
    ),
    (
      .agenda,
      [
        "Déroulé", "Ordre du jour (ODJ)", "Déroulement", "Points", "Schedule", "Plan de la réunion", "Topics",
        "Today",
        "Ordre du jour", "ODJ", "Agenda", "Programme", "Points à l'ordre du jour", "Points du jour",
        "Au programme", "Points à aborder", "Sujets", "Topics to cover", "Orden del día", "Points abordés",
        "Sommaire", "Ordre du jour proposé", "Proposed agenda", "Agenda items", "Au menu",
      ]
    ),
    (
      .decision,
      [
        "Décidé ce jour", "Décidé ensemble", "On a décidé", "Décisions du jour", "We decided",
        "What we decided", "Approuvé", "Adopté",
        "Décision", "Décisions", "Décisions prises", "Décidé", "Décidé ce soir", "Relevé de décisions",
        "Decision", "Decisions", "Decisions taken", "Decisions made", "Resolved", "Resolution", "Resolutions",
        "Agreed", "On décide", "Nous décidons", "Acté", "On acte", "Motion", "Motions", "Acuerdos",
        "Agreements",
        "Il est décidé", "Résolution", "Résolutions", "Relevé des décisions", "Ce qui est décidé", "Validé",
        "Decided", "Motion carried", "Accord", "Décision prise", "Ce qu'on a décidé", "Ce qui a été décidé",
      ]
    ),
    (
      .vote,
      [
        "Vote", "Votes", "Voté", "Résultat du vote", "Résultat", "Voted", "Result", "Votación",
        "Show of hands",
        "Vote à main levée",
      ]
    ),
    (
      .task,
      [
        "Tableau des actions", "Tableau d’actions", "Actions table", "Qui s’y colle", "Who is on it",
        "Action", "Actions", "Action item", "Action items", "AI", "TODO", "To do", "To-do", "À faire",
        "A faire",
        "Tâche", "Tâches", "Tâche à faire", "Tâches à faire", "Liste de tâches", "Liste des tâches",
        "todo ponctuel facile rapide", "Todo ponctuel", "Reste à faire", "Next actions", "Next steps",
        "Tasks",
        "Task", "Actions à mener", "Actions à faire", "Qui fait quoi", "Who does what", "Prochaines actions",
        "Prochaines étapes", "Plan d'action", "Plan d'actions", "Suites à donner", "Quand j'ai du temps",
        "When I have time", "Petites tâches", "Bilan des actions", "Tareas", "Actions décidées",
        "À faire d'ici là",
        "Action list", "Small jobs", "Jobs", "Todo list", "Todos", "À faire avant la prochaine fois",
        "Qui s'en occupe",
      ]
    ),
    (
      .openQuestion,
      [
        "Reste à discuter", "À discuter", "À rediscuter", "Ce qu’on ne sait pas encore",
        "Questions sans réponse", "To discuss", "Undecided",
        "Questions pas réglées", "Questions non réglées", "Question ouverte à creuser", "Non tranché",
        "Pas tranché", "Questions restées ouvertes", "Questions à creuser", "Reste à savoir",
        "Questions we could not answer", "Unanswered",
        "Question en suspens", "Questions en suspens", "En suspens", "À creuser", "Question ouverte",
        "Questions ouvertes", "Open question", "Open questions", "Open issues", "Unresolved", "Questions",
        "Points en suspens", "Reste à décider", "À trancher", "Questions pending", "Question à creuser",
        "Still open", "Open points", "Pendiente", "Pendientes", "Non résolu", "Restent ouvertes", "Left open",
      ]
    ),
    (
      .parkingLot,
      [
        "Pour une autre fois", "Une autre fois", "Another time", "Not today", "Pas aujourd’hui",
        "Frigo", "Au frigo", "Mis au frigo", "Parking", "Parking lot", "Reporté", "Reportés",
        "Reporté à la prochaine fois", "Points reportés", "Reportés à la prochaine fois", "Deferred",
        "Tabled",
        "Postponed", "À reporter", "Pas traité", "Points non traités", "Held over", "Carried over",
        "Pas eu le temps", "Remis à plus tard", "Sujets reportés", "Pour plus tard", "For later",
        "Au frigidaire",
      ]
    ),
    (
      .topics,
      [
        "À qui demander", "Référents", "Référent·es", "Référentes", "Contacts", "Whom to ask",
        "Who to ask", "Qui contacter", "Personnes référentes", "Personnes ressources",
      ]
    ),
    (
      .nextMeeting,
      [
        "Next", "Prochaine plénière", "Next circle", "Rendez-vous", "Rdv", "Prochain", "Prochaine",
        "Date de la prochaine", "Prochaine date", "Et après",
        "Prochaine réunion", "Prochaine rencontre", "Prochain rendez-vous", "Prochain rdv",
        "Prochaine date", "Next meeting", "Next session", "Date of next meeting", "Prochaine séance",
        "Prochaine AG",
        "Prochaine assemblée", "La prochaine fois", "Next time", "Date de la prochaine réunion",
        "Prochaines dates",
        "Prochaine fois", "Próxima reunión", "Next meeting date", "Prochaines réunions", "Prochain conseil",
        "Prochain atelier", "Prochaine permanence", "Next gathering",
      ]
    ),
    (.wall, ["Questions au mur", "Questions on the wall", "Porteur de parole", "Au mur"]),
    (
      .other,
      [
        "Avant de commencer", "Proposals", "Propositions", "Points d’information", "Remarques",
        "Divers", "Questions diverses", "AOB", "Any other business", "Bilan", "Résumé", "Summary",
        "Discussion", "Discussions", "Informations", "Infos", "Accueil", "Introduction", "Tour de table",
        "Météo", "Annexes", "Annexe", "Notes de séance", "Compte rendu des échanges", "Échanges",
        "Points discutés",
        "Minutes of the meeting", "Minutes", "Temps de parole", "Speaking time", "Announcements", "Updates",
        "News",
        "Check-in", "Checkin", "Varios",
      ]
    ),
  ]
}
