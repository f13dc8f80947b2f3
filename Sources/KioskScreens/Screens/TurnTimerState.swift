import MeetingCore

/// What the timer of a turn, or of a format's time box, says: its word, its figures, its sign.
struct TurnTimerState: Equatable {
  enum Kind: String, CaseIterable { case running, warning, over, paused }

  let kind: Kind
  let figures: String

  /// How long before its end a turn is warned, in milliseconds: half a minute, or a quarter of a short one.
  static func warning(of limit: Int64) -> Int64 { min(30_000, limit / 4) }

  /// `limit` in milliseconds; 0 for none. A turn counts up to it, a time box down from it.
  init(_ stopwatch: Stopwatch, limit: Int64, at now: Moment, countsDown: Bool = false) {
    let total = stopwatch.milliseconds(at: now)
    let isOver = limit > 0 && total >= limit
    let shown = countsDown ? (limit - total + 999) / 1000 * 1000 : total
    figures = isOver ? "+" + TimeText.clock(total - limit) : TimeText.clock(shown)
    kind =
      isOver
      ? .over
      : !stopwatch.isRunning
        ? .paused : limit > 0 && total >= limit - Self.warning(of: limit) ? .warning : .running
  }
}

extension Scene {
  /// How long the turn in progress may take, in milliseconds; 0 for as long as it takes, and where nobody
  /// speaks.
  var turnLimit: Int64 {
    guard let turn = desk.meeting.turn else { return 0 }
    let seconds = desk.meeting.turnSeconds(turn.kind, during: turn.item, usual: kiosk.turnSeconds)
    return Int64(seconds) * 1000
  }
}
