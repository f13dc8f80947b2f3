extension MeetingRecord {
  /// How long a meeting is where nothing says it.
  static let usualMinutes = 120

  /// The same to be held today, at its hours or, where those have begun, from the next quarter on.
  public func held(soonAfter now: Moment) -> MeetingRecord {
    var record = self
    let boxes = items.reduce(0) { $0 + ($1.minutes ?? 0) }
    var length = boxes > 0 ? boxes : Self.usualMinutes
    if let start, let end { length = end.minutes - start.minutes }
    let quarter = (now.clock.minutes + 14) / 15 * 15
    var minutes = quarter
    if let start, start.minutes >= now.clock.minutes { minutes = start.minutes }
    let day = now.date.daysSince1970 + minutes / 1440
    minutes %= 1440
    record.date = CalendarDate(daysSince1970: day)
    record.start = ClockTime(minutes: minutes)
    record.end = ClockTime(minutes: minutes + length)
    return record
  }
}
