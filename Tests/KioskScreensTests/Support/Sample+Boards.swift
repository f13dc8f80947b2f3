import MeetingCore

/// What the boards of people and of tasks are filled with.
extension Sample {
  static let topics = [
    "Site web : Inès (référente), Tom (avant), relève souhaitée", "Clés de la salle : Tom",
    "Tout le reste : Léa", "Accueil : Nadia, Sacha", "Salle : Aïcha (avant), relève souhaitée", "Fêtes",
  ]

  static let tasks = [
    ("Relire le kit d’accueil (15 min) — rédaction, seul·e", false),
    ("Trier les fichiers de juin (1 h) — rangement, à deux", false),
    ("Appeler la salle (1 h) — téléphone", true),
    ("Monter le kit en logiciels libres, pour les autres groupes (3 h) — numérique", false),
  ]

  /// Thirty-six subjects: many names, none, names long enough to be cut.
  static let manyTopics = (1...36).map { number in
    let people = [
      "Inès (référente), Tom (avant), relève souhaitée", "Karim", "Léa, Bernard (le mardi)",
      "Nadia, Sacha, Maud (avant), Aïcha, Bilal, Chloé, Driss (avant), Elsa, Farid, Gaëlle, Hugo, Inès",
      "Une personne dont le nom est si long qu’il ne tient sur aucune ficelle de ce mur, ni sur la suivante",
    ]
    let subject = [
      "Site web", "Trésorerie, subventions et remboursement des frais de déplacement", "Affiches", "Accueil",
      "Salle et clés", "Personne encore",
    ][number % 6]
    return "Sujet \(number), \(subject)" + (number % 6 == 5 ? "" : " : " + people[number % 5])
  }

  /// Seventy tasks of every span, some with more words than a paper holds.
  static let manyTasks = (1...70).map { number in
    let words = [
      "Relire le kit", "Imprimer dix affiches et les poser chez les commerçants du quartier qui veulent bien",
      "Trier les fichiers de juin",
      "Écrire à toutes les personnes qui sont venues une fois et qu’on n’a plus revues, pour savoir ce qui "
        + "leur a manqué et si elles reviendraient, sans insister, et noter leurs réponses pour le groupe",
    ][number % 4]
    let span = ["(15 min)", "(10 min)", "(1 h)", "(demi-journée)", "(2 jours)", ""][number % 6]
    let skill = number % 3 == 0 ? "" : " — rédaction, à deux, chez soi ou sur place"
    return ("\(words) (\(number)) \(span)\(skill)", number % 11 == 3)
  }

  /// A usual evening with a group that has tasks of its own, and a line that is as long as lines may be.
  static func boards() throws -> Sample {
    var sample = try make(.usual)
    for text in ["Réparer la sono (2 h) — bricolage", "relire le kit d’accueil (15 min) — rédaction, seul·e"]
    {
      try sample.act(GroupCommand.addTask(text: text))
    }
    try sample.act(.capture(.task, text: "Rappeler la mairie"))
    try sample.act(.addTopic(text: String(repeating: "Fêtes et repas partagés, ", count: 39)))
    try sample.act(.addAddendum(.entry(id: sample.state.topics[0].id), text: "Inès part en juin."))
    return sample
  }
}
