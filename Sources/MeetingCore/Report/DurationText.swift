/// Durations as people write them, and as the report does: `26 min`, `1 h 05`, `3 min 10`, `40 s`.
package enum DurationText {
  /// A time box of so many minutes: `20 min`, `1 h`, `1 h 05`.
  static func minutes(_ minutes: Int) -> String {
    if minutes < 60 { return "\(minutes) min" }
    return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(twoDigits(minutes % 60))"
  }

  /// Time spent on an item: to the second below ten minutes, to the nearest minute above.
  static func rounded(_ milliseconds: Int64) -> String {
    if milliseconds < 600_000 { return precise(milliseconds) }
    return minutes(Int((milliseconds + 30_000) / 60_000))
  }

  /// Time spoken: to the second below an hour.
  static func precise(_ milliseconds: Int64) -> String {
    let seconds = Int(max(0, milliseconds) / 1000)
    if seconds < 60 { return "\(seconds) s" }
    if seconds >= 3600 { return minutes(seconds / 60) }
    return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(twoDigits(seconds % 60))"
  }

  /// Milliseconds that one of the above says.
  static func milliseconds(_ text: String) -> Int64? {
    var rest = Scalars(text).trimmed
    guard let first = rest.takeNumber() else { return nil }
    rest.skipBlanks()
    let unit: Int64
    if rest.take(["h"]) {
      unit = 60
    } else if rest.take(["min"]) {
      unit = 1
    } else {
      return rest.text == "s" ? Int64(first) * 1000 : nil
    }
    rest.skipBlanks()
    var second = 0
    if !rest.isEmpty {
      guard let number = rest.takeNumber(), rest.isEmpty, number < 60 else { return nil }
      second = number
    }
    return (Int64(first) * 60 + Int64(second)) * unit * 1000
  }

  /// Minutes that the inside of an item's brackets says: `10 min`, `1 h 30`, `1h30`, `90`, `-5 min`; `nil`
  /// where it says no duration at all. Whether they make a time box is for the caller.
  static func timebox(_ text: Scalars) -> Int? {
    var rest = Scalars(TextGate.folded(text.text)).trimmed
    let negative = rest.take(["-", "−"])
    guard let first = rest.takeNumber() else { return nil }
    rest.skipBlanks()
    var minutes = first
    if rest.take(["heures", "heure", "hours", "hour", "hr", "h"]) {
      minutes = first * 60
      rest.skipBlanks()
      if let more = rest.takeNumber() {
        minutes += more
        rest.skipBlanks()
        _ = rest.take(minuteWords)
      }
    } else {
      _ = rest.take(minuteWords)
    }
    return rest.isEmpty ? (negative ? -minutes : minutes) : nil
  }

  private static let minuteWords = ["minutes", "minute", "min.", "min", "mn", "m", "'", "’", "′"]
}
