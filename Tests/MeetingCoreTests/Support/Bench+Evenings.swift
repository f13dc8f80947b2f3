import MeetingCore

extension Bench {
  /// A meeting from 19:00 to `end` minutes past midnight, its items given by their minutes; those that a
  /// minus stands before are fixed.
  static func evening(until end: Int = 1260, _ minutes: [Int]) throws -> Bench {
    var bench = Bench()
    var record = MeetingRecord()
    record.title = "Un soir"
    record.start = ClockTime(minutes: 1140)
    record.end = ClockTime(minutes: end)
    record.items = minutes.enumerated().map { place, minutes in
      var item = ItemRecord(title: "Point \(place + 1)")
      item.minutes = abs(minutes)
      item.isFixed = minutes < 0
      return item
    }
    try bench.act(.plan(record, source: nil))
    return bench
  }

  var late: Int { AgendaTimes(meeting, at: now).lateMinutes ?? 0 }

  func id(_ number: Int) -> ItemID { meeting.items[number - 1].id }

  /// Titles in the agenda's order.
  var titles: [String] { meeting.items.map { $0.title.value ?? "…" } }
}
