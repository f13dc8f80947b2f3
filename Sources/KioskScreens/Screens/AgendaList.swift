import MeetingCore

/// What the agenda's string carries, from top to bottom, and how much of it is in view.
struct AgendaList: Equatable {
  enum Entry: Equatable {
    case item(AgendaItem, AgendaTimes.Row)
    /// Where the string ends: the planned end.
    case end(ClockTime)
    /// What comes after that end.
    case overflow(AgendaItem, AgendaTimes.Row)
    /// How many items are in the parking lot, and put off to the next meeting.
    case parked(Int, postponed: Int)

    /// The same wherever it hangs.
    var name: String {
      switch self {
      case .item(let item, _), .overflow(let item, _): "\(item.id)"
      case .end: "end"
      case .parked: "parked"
      }
    }
  }

  let entries: [Entry]
  let visible: Int
  let first: Int

  /// Heights in pixels of the entries in view.
  let heights: [Double]

  /// `room` in pixels; `height` answers how much of it an entry takes; `wanted` is the first entry asked for,
  /// nil to follow what is in progress.
  init(_ meeting: Meeting, at now: Moment, room: Double, wanted: Int?, height: (Entry) -> Double) {
    let times = AgendaTimes(meeting, at: now)
    var hung: [Entry] = []
    var fallen: [Entry] = []
    for row in times.rows {
      guard let item = meeting.item(row.item) else { continue }
      if item.progress == .waiting && row.overflowMinutes > 0 {
        fallen.append(.overflow(item, row))
      } else {
        hung.append(.item(item, row))
      }
    }
    let end = times.plannedEnd.map { [Entry.end($0)] } ?? []
    let parked = meeting.items.filter { $0.progress == .parked }
    let postponed = parked.count { $0.isPostponed }
    let away = parked.isEmpty ? [] : [Entry.parked(parked.count - postponed, postponed: postponed)]
    let entries = hung + end + fallen + away
    let all = entries.map(height)
    let followed = Self.place(of: .current, in: entries) ?? Self.place(of: .waiting, in: entries)
    var last = entries.count
    var used = 0.0
    while last > 0, used + all[last - 1] <= room || last == entries.count {
      used += all[last - 1]
      last -= 1
    }
    let first = max(0, min(last, wanted ?? max(0, (followed ?? 0) - 1)))
    var count = 0
    used = 0
    while first + count < entries.count, used + all[first + count] <= room || count == 0 {
      used += all[first + count]
      count += 1
    }
    self.entries = entries
    self.first = first
    visible = count
    // What is left over goes between the rows, a little to each.
    let extra = count == 0 ? 0 : max(0, min((room - used) / Double(count), all[first] * 0.2))
    heights = all[first..<first + count].map { $0 + extra }
  }

  private static func place(of progress: AgendaItem.Progress, in entries: [Entry]) -> Int? {
    entries.firstIndex { if case .item(let item, _) = $0 { item.progress == progress } else { false } }
  }
}
