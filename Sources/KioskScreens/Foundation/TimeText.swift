import MeetingCore

/// Durations as people read them.
struct TimeText {
  let words: Catalogue

  /// `27:40`, `1:05:09`; whole seconds.
  static func clock(_ milliseconds: Int64) -> String {
    let seconds = Int(max(0, milliseconds) / 1000)
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let tail = "\(pad(seconds % 60))"
    return hours > 0 ? "\(hours):\(pad(minutes)):\(tail)" : "\(minutes):\(tail)"
  }

  /// `7 min`, `1 h`, `1 h 05`.
  func minutes(_ value: Int) -> String {
    if value < 60 { return words("duration.minutes", "\(value)") }
    let rest = value % 60
    return rest == 0
      ? words("duration.hours", "\(value / 60)")
      : words("duration.hoursMinutes", "\(value / 60)", Self.pad(rest))
  }

  /// `40 s`, `3 min 10`, `1 h 05`.
  func seconds(_ value: Int) -> String {
    if value < 60 { return words("duration.seconds", "\(value)") }
    if value >= 3600 || value % 60 == 0 { return minutes(value / 60) }
    return words("duration.minutesSeconds", "\(value / 60)", Self.pad(value % 60))
  }

  private static func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
