import MeetingCore

@testable import KioskScreens

extension TaskSource {
  /// Where it is shown large.
  var sheet: Overlay {
    switch self {
    case .meeting(let id): .entry(id)
    case .group(let id): .groupTask(id)
    }
  }
}

/// A meeting with tasks that somebody takes on, or could; and the group's own, one of which waits for long.
extension Sample {
  static func offers(isLong: Bool = false) throws -> Sample {
    var sample = Sample()
    var record = MeetingRecord()
    record.title = "Nos outils, libres ou non ?"
    let tail = isLong ? " avec toutes celles et tous ceux que cela intéresse, un mardi soir" : ""
    record.tasks = [
      "Relire le kit d’accueil\(tail) (15 min) — rédaction, seul·e",
      "Imprimer dix affiches\(tail) (15 min) — sans savoir-faire, chez soi ou sur place",
      "Trier les fichiers de juin\(tail) (1 h) — rangement, à deux",
      "Appeler la salle\(tail) (1 h) — téléphone, seul·e",
      "Monter le kit en logiciels libres\(tail) (demi-journée) — numérique, à plusieurs",
    ].map { TaskRecord(text: $0, done: false) }
    try sample.act(.plan(record, source: nil))
    let ids = sample.state.tasks.map(\.id)
    let name = isLong ? "Marie-Angélique de la rue du Port" : "Nadia"
    try sample.act(.offer(on: .entry(ids[0]), name: name))
    try sample.act(.offer(on: .entry(ids[3]), name: name))
    try sample.act(.offer(on: .entry(ids[3]), name: "Tom"))
    let offer = sample.state.offers[ids[3]]?.first
    if let offer { try sample.act(.agreeOffer(ids[3], offer.id, agreed: true)) }
    if isLong, let offer {
      try sample.act(.tickTask(ids[3], done: true))
      try sample.act(.offer(on: .entry(ids[2]), name: offer.name.value ?? ""))
    }
    try sample.act(.adopt(people: ["Bilal"], tasks: []))
    try sample.act(GroupCommand.addTask(text: "Réparer la sono (20 min) — bricolage"))
    for meeting in 1...4 {
      try sample.act(
        .rememberTasks(
          of: MeetingID(high: 4, low: UInt64(meeting)), on: CalendarDate(daysSince1970: 20_700 + meeting),
          isHeld: true, []))
    }
    return sample
  }
}
