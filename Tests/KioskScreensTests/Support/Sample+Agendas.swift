import MeetingCore

/// Agendas in every state that the agenda's screen has: before the start, on time, over, and half empty.
extension Sample {
  enum Agenda: String, CaseIterable { case fits, exceeds, warning, overrun, away, parked, none }

  /// 19:00 to 21:00, with a fixed break and a guest.
  static func agenda(_ state: Agenda, long: Bool = false) throws -> Sample {
    var sample = Sample()
    var record = MeetingRecord()
    record.title = "Nos outils"
    record.start = ClockTime(hour: 19, minute: 0)
    record.end = ClockTime(hour: 21, minute: 0)
    let items = [
      ("Accueil", 10), ("Ce qui a bien marché", 20), ("Nos outils, libres ou non ?", 40), ("Pause", 10),
      ("Le kit d’accueil", 20), ("Qui fait quoi ?", 20), ("Idées pour l’été", 25),
    ]
    record.items = items.prefix(state == .none ? 0 : state == .fits || state == .warning ? 6 : 7).map {
      var item = ItemRecord(title: long ? $0 + ", et " + $0 : $0)
      item.theme = $0 == "Pause" ? nil : "Ce que nous changeons"
      item.minutes = $1
      item.isFixed = $0 == "Pause"
      if $0.hasPrefix("Nos outils") { item.remark = "invitée : une hébergeuse associative" }
      return item
    }
    try sample.act(.plan(record, source: nil))
    try sample.run(state)
    return sample
  }

  private mutating func run(_ wanted: Agenda) throws {
    let ids = state.items.map(\.id)
    switch wanted {
    case .fits, .exceeds, .none: return
    case .warning:
      // The last minute of an item, and ten minutes ahead.
      try act(.nextItem)
      wait(minutes: 9, seconds: 20)
    case .overrun:
      try act(.nextItem)
      wait(minutes: 12)
      try act(.nextItem)
      wait(minutes: 33)
    case .away:
      try act(.boxGuest(ids[2], minutes: 15))
      try act(.startItem(ids[2]))
      wait(minutes: 12)
      try act(.parkItem(ids[5]))
      try act(.postponeItem(ids[6]))
      try act(.splitItem(ids[4]))
    case .parked: for id in ids { try act(.parkItem(id)) }
    }
  }
}
