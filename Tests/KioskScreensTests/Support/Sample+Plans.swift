import MeetingCore

extension Sample {
  /// States of a plan that is prepared.
  enum Plan: String, CaseIterable { case blank, usual, long, exceeds, full, untimed, crowd }

  static func plan(_ state: Plan) throws -> Sample {
    var sample = Sample()
    try sample.act(.plan(record(state, on: sample.now.date), source: nil))
    return sample
  }

  private static func record(_ state: Plan, on day: CalendarDate) -> MeetingRecord {
    var record = MeetingRecord()
    record.title = "Nos outils, libres ou non\u{202F}?"
    record.date = day
    (record.start, record.end) = (ClockTime(minutes: 1140), ClockTime(minutes: 1260))
    record.place = "Salle du canal"
    record.roles = [RoleRecord(role: .facilitator, names: "Léa")]
    record.prompts = [PromptRecord(text: "Qu’est-ce qui vous ferait revenir\u{202F}?")]
    let usual: [(String, String?, Int?)] = [
      ("Accueil", "Ce que nous vivons", 10), ("Ce qui a bien marché", "Ce que nous vivons", 20),
      ("Nos outils, libres ou non\u{202F}?", "Ce que nous changeons", 40),
      ("Pause", "Ce que nous changeons", 10),
      ("Qui fait quoi\u{202F}?", "La suite", 30),
    ]
    switch state {
    case .blank:
      record = MeetingRecord()
      record.title = "Réunion sans titre"
      (record.date, record.start, record.end) = (day, ClockTime(minutes: 1140), ClockTime(minutes: 1260))
    case .usual: record.items = usual.map(item)
    case .full: record.items = usual.map(item) + [item(("Relire les décisions", "La suite", 10))]
    case .exceeds:
      record.date = CalendarDate(daysSince1970: day.daysSince1970 - 40)
      record.items = usual.map(item) + [item(("Idées pour l’été", "La suite", 35))]
    case .untimed: record.items = usual.map { item(($0.0, $0.1, $0.1 == "La suite" ? nil : $0.2)) }
    case .long:
      record.title = "Assemblée extraordinaire de toutes les personnes qui habitent le quartier et alentour"
      record.place = "Maison des associations, deuxième étage, au fond du couloir à gauche après l’escalier"
      record.items = usual.map { title, theme, minutes in
        item(
          (title + ", et tout ce que nous n’avons pas eu le temps de dire la dernière fois", theme, minutes))
      }
    case .crowd:
      record.items = (0..<60).map { item(("Point numéro \($0 + 1)", "Thème \($0 / 3 + 1)", 5)) }
      record.prompts = (0..<12).map { PromptRecord(text: "Question \($0 + 1)\u{202F}?") }
    }
    return record
  }

  private static func item(_ line: (title: String, theme: String?, minutes: Int?)) -> ItemRecord {
    var item = ItemRecord(title: line.title)
    item.theme = line.theme
    item.minutes = line.minutes
    item.isFixed = line.title.hasPrefix("Pause") && line.minutes != nil
    return item
  }
}
