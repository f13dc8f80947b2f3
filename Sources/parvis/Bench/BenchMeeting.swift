import KioskScreens
import MeetingCore
import MeetingStore

/// The meetings that the bench measures with.
enum BenchMeeting {
  static let question = "Quel outil vous a déjà fait renoncer à venir ?"

  /// A meeting with three items and a wall of so many slips, on three pegs and none.
  static func record(slips: Int) -> MeetingRecord {
    var record = MeetingRecord()
    record.title = "Outils numériques"
    record.items = [("Accueil", 10), ("Ce qui a bien marché", 20), ("Nos outils", 40)].map { title, minutes in
      var item = ItemRecord(title: title)
      item.minutes = minutes
      return item
    }
    var prompt = PromptRecord(text: question)
    prompt.clusters = ["Ce qu’on perd en route", "Ce qui marche", "À essayer"]
    prompt.slips = (0..<slips).map { index in
      var slip = SlipRecord(text: words(index))
      if index % 4 < 3 { slip.cluster = index % 4 }
      if index % 3 == 0 { slip.signature = "Amina, \(20 + index % 60) ans" }
      return slip
    }
    record.prompts = [prompt]
    return record
  }

  /// Different words for every slip, 20 to 100 scalars of them.
  static func words(_ index: Int) -> String {
    let ends = [
      "le groupe où tout défile trop vite", "les dates, toujours les dates",
      "le mot de passe que personne n’a, et la personne qui l’avait est partie sans le dire à quelqu’un",
      "on ne sait pas à qui s’adresser", "il fallait un compte de plus",
    ]
    return "\(index + 1) : \(ends[index % ends.count])"
  }

  /// A subject with its people, no two alike.
  static func topic(_ index: Int) -> String {
    let subjects = [
      "Site web, pages et mises à jour", "Affiches et tracts", "Salle et clés", "Trésorerie", "Covoiturage",
      "Garde d’enfants", "Matériel son", "Traduction", "Juridique", "Relations presse",
    ]
    return "\(subjects[index % subjects.count]), quartier \(index + 1) : Inès, Tom (avant), relève souhaitée"
  }

  /// The same without a journal.
  static func meeting(slips: Int, topics: Int = 0) throws -> Meeting {
    var meeting = Meeting()
    var record = record(slips: slips)
    record.topics = (0..<topics).map { TopicRecord(text: topic($0)) }
    let events = try meeting.decide(
      .plan(record, source: nil), at: SystemClock().now(), id: SystemIdentifiers.next())
    for event in events { meeting.take(event) }
    return meeting
  }

  /// Makes a data folder with that meeting on that screen; with a timer, its first item runs.
  static func make(_ settings: Settings, slips: Int, on route: Route, timer: Bool = false) throws
    -> DeskState
  {
    let words = try settings.words()
    let open = try OpenDesk(settings)
    defer { open.close() }
    let id = try open.bringIn(record(slips: slips), id: nil, source: nil, words: words)
    try open.perform(.kiosk(.showScreen(route.rawValue)), words: words)
    if timer { try open.perform(.meeting(id, .toggleTimers), words: words) }
    return open.state
  }
}
