import MeetingCore

/// What the speaker's timer says: its word, its figures, and its sign beside them.
struct TurnTimerState: Equatable {
  enum Kind: String, CaseIterable { case running, warning, over, paused }

  let kind: Kind
  let figures: String

  /// How long before its end a turn is warned, in milliseconds: half a minute, or a quarter of a short one.
  static func warning(of limit: Int64) -> Int64 { min(30_000, limit / 4) }

  /// `limit` in milliseconds; 0 for none.
  init(_ turn: Turn, limit: Int64, at now: Moment) {
    let total = turn.stopwatch.milliseconds(at: now)
    let isOver = limit > 0 && total >= limit
    figures = isOver ? "+" + TimeText.clock(total - limit) : TimeText.clock(total)
    kind =
      isOver
      ? .over
      : !turn.stopwatch.isRunning
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
