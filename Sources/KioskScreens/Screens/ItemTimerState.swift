import MeetingCore

/// What the item's timer says: its word, its figures, and how far the bead has come.
struct ItemTimerState: Equatable {
  enum Kind: String, CaseIterable { case waiting, running, lastMinute, over, paused }

  let kind: Kind
  let figures: String
  /// 0 at the first nail, 1 at the last.
  let part: Double
  /// 0 a minute before the end, 1 at the end; by whole seconds.
  var warmth = 0.0

  /// As a page of samples shows it.
  init(_ kind: Kind, figures: String, part: Double) {
    self.kind = kind
    self.figures = figures
    self.part = part
  }

  init(_ item: AgendaItem?, at now: Moment) {
    guard let item, let minutes = item.minutes else {
      let total = item?.stopwatch.milliseconds(at: now) ?? 0
      kind = item?.stopwatch.isRunning == true ? .running : .waiting
      figures = TimeText.clock(total)
      part = 0
      return
    }
    let box = Int64(minutes) * 60_000
    let spent = item.stopwatch.milliseconds(at: now)
    part = min(1, Double(spent / 1000 * 1000) / Double(box))
    let left = box - spent
    // NB: counted up to whole seconds, so that 40:00 stands for one second and 0:00 comes at the very end.
    let shown = (left + 999) / 1000 * 1000
    if left <= 0 {
      kind = item.stopwatch.isRunning || item.progress != .current ? .over : .paused
      figures = "+" + TimeText.clock(-left)
    } else {
      figures = TimeText.clock(shown)
      warmth = max(0, 1 - Double(shown) / 60_000)
      kind =
        item.progress == .waiting && spent == 0
        ? .waiting : !item.stopwatch.isRunning ? .paused : left <= 60_000 ? .lastMinute : .running
    }
  }
}
