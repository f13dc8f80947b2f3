/// The value of a `Date` line: a day, hours, or both: `2026-12-03, 19:00–21:30`, `3 décembre 2026, 19 h`.
enum DateText {
  typealias Value = (date: CalendarDate?, start: ClockTime?, end: ClockTime?)

  static func write(_ date: CalendarDate?, _ start: ClockTime?, _ end: ClockTime?) -> String {
    var hours = start?.description ?? ""
    if let end { hours += "–\(end)" }
    return [date?.description, hours.isEmpty ? nil : hours].compactMap { $0 }.joined(separator: ", ")
  }

  /// `nil` unless every word of it is understood. An end before the start is on the following day.
  static func read(_ value: Scalars) -> Value? {
    if let date = day(value) { return (date, nil, nil) }
    if let (start, end) = hours(value) { return (nil, start, end) }
    for place in value.indices where value[place] == "," {
      if let date = day(value[..<place].trimmed), let (start, end) = hours(value[(place + 1)...].trimmed) {
        return (date, start, end)
      }
    }
    return nil
  }

  /// `19:05`, `19h05`, `19 h 05`, `19h`.
  static func time(_ value: Scalars) -> ClockTime? {
    var rest = value.trimmed
    guard let hour = rest.takeNumber() else { return nil }
    rest.skipBlanks()
    let isColon = rest.take([":"])
    guard isColon || rest.take(["h", "H"]) else { return nil }
    rest.skipBlanks()
    if rest.isEmpty { return isColon ? nil : ClockTime(hour: hour, minute: 0) }
    guard let minute = rest.takeNumber(), rest.isEmpty else { return nil }
    return ClockTime(hour: hour, minute: minute)
  }

  private static func hours(_ value: Scalars) -> (start: ClockTime?, end: ClockTime?)? {
    if let only = time(value) { return (only, nil) }
    for place in value.indices where ["–", "—", "-", "à", "/"].contains(value[place]) {
      let before = value[..<place].trimmed
      guard var end = time(value[(place + 1)...]) else { continue }
      if before.isEmpty { return (nil, end) }
      guard let start = time(before) else { continue }
      if end <= start { end.minutes += 1440 }
      return (start, end)
    }
    return nil
  }

  private static func day(_ value: Scalars) -> CalendarDate? {
    if let date = CalendarDate(value.text) { return date }
    var words = value.split { $0.isBlank }.map { TextGate.folded($0.text) }
    if words.count == 4 && weekdays.contains(words[0]) { words.removeFirst() }
    guard words.count == 3, let year = Int(words[2]), let month = months[words[1]] else { return nil }
    let number = words[0] == "1er" ? "1" : words[0]
    return Int(number).flatMap { CalendarDate(year: year, month: month, day: $0) }
  }

  private static let weekdays: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let months: [String: Int] = {
    let french = [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
      "novembre", "decembre",
    ]
    let english = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    var months: [String: Int] = [:]
    for names in [french, english] { for (index, name) in names.enumerated() { months[name] = index + 1 } }
    return months
  }()
}
