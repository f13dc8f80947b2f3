import MeetingCore

/// What the agenda's string carries, from top to bottom, and how much of it is in view.
struct AgendaList: Equatable {
  enum Entry: Equatable {
    case item(AgendaItem, AgendaTimes.Row)
    /// Where the string ends: the planned end.
    case end(ClockTime)
    /// What comes after that end.
    case overflow(AgendaItem, AgendaTimes.Row)
    /// How many items are in the parking lot.
    case parked(Int)
  }

  let entries: [Entry]
  let visible: Int
  let first: Int

  /// `room` and `rowHeight` in pixels; `wanted` is the first entry asked for, nil to follow what is in progress.
  init(_ meeting: Meeting, at now: Moment, room: Double, rowHeight: Double, wanted: Int?) {
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
    let parked = meeting.items.count { $0.progress == .parked }
    entries = hung + end + fallen + (parked > 0 ? [.parked(parked)] : [])
    visible = max(1, min(entries.count, Int(room / rowHeight)))
    let last = max(0, entries.count - visible)
    let followed = entries.firstIndex {
      if case .item(let item, _) = $0 {
        item.progress == .current || item.progress == .waiting
      } else {
        false
      }
    }
    first = max(0, min(last, wanted ?? max(0, (followed ?? 0) - 1)))
  }
}
