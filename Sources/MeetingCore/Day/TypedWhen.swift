/// A day, hours, or both, as somebody types them: `3 décembre`, `vendredi 19h30`, `demain, 19h–21h`,
/// `jusqu’à 22h`.
public struct TypedWhen: Hashable, Sendable {
  public let date: CalendarDate?
  public let start: ClockTime?
  public let end: ClockTime?

  /// More is no day and no hour.
  private static let mostScalars = 200

  /// `nil` where the text names neither. A day without its year is the next one from `today` on.
  public init?(_ text: String, today: CalendarDate) {
    let tokens = Token.tokens(of: Array(text.unicodeScalars.prefix(Self.mostScalars)))
    date = Self.day(tokens, today)
    (start, end) = Self.hours(tokens)
    if date == nil && start == nil && end == nil { return nil }
  }

  /// What asks for them: what the text does not name stays, and the end follows a start that moves.
  public func command(for meeting: Meeting) -> MeetingCommand {
    let start = start ?? meeting.plannedStart
    var end = end ?? meeting.plannedEnd
    if self.end == nil, let old = meeting.plannedStart, let last = meeting.plannedEnd, let start {
      end = ClockTime(minutes: start.minutes + last.minutes - old.minutes)
    }
    return .setDate(date ?? meeting.date, start: start, end: end)
  }

  // MARK: The day

  private static func day(_ tokens: [Token], _ today: CalendarDate) -> CalendarDate? {
    if let found = DateFinder(tokens).all().lazy.compactMap({ CalendarDate($0.date) }).first { return found }
    if let found = DateFinder(tokens, year: today.year).all().lazy.compactMap({ CalendarDate($0.date) }).first
    {
      return next(found, from: today)
    }
    return numbers(tokens, today) ?? named(tokens, today)
  }

  /// `3/12`
  private static func numbers(_ tokens: [Token], _ today: CalendarDate) -> CalendarDate? {
    for (place, sign) in tokens.enumerated().dropFirst().dropLast() where sign.sign == "/" {
      guard let day = tokens[place - 1].number, let month = tokens[place + 1].number,
        let date = CalendarDate(year: today.year, month: month, day: day)
      else { continue }
      return next(date, from: today)
    }
    return nil
  }

  /// The next day of that name; today or tomorrow.
  private static func named(_ tokens: [Token], _ today: CalendarDate) -> CalendarDate? {
    let words = tokens.compactMap(\.word)
    for (place, word) in words.enumerated() {
      if let weekday = weekdays[word] {
        let days = (weekday - today.weekday + 7) % 7
        return CalendarDate(daysSince1970: today.daysSince1970 + days)
      }
      switch word {
      case "aujourd", "today", "tonight", "soir": return today
      case "demain", "tomorrow":
        let days = place > 0 && words[place - 1] == "apres" ? 2 : 1
        return CalendarDate(daysSince1970: today.daysSince1970 + days)
      default: continue
      }
    }
    return nil
  }

  private static func next(_ date: CalendarDate, from today: CalendarDate) -> CalendarDate {
    if date >= today { return date }
    return CalendarDate(year: date.year + 1, month: date.month, day: date.day) ?? date
  }

  private static let weekdays: [String: Int] = {
    let french = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
    let english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    var days: [String: Int] = [:]
    for names in [french, english] { for (index, name) in names.enumerated() { days[name] = index + 1 } }
    return days
  }()

  // MARK: The hours

  private static func hours(_ tokens: [Token]) -> (start: ClockTime?, end: ClockTime?) {
    if let range = TimeFinder.range(tokens) { return range }
    let found = TimeFinder.all(tokens)
    guard let first = found.first else { return (nil, nil) }
    if found.count > 1 { return (first.time, found[1].time) }
    let before = tokens.prefix { $0.range.upperBound <= first.range.lowerBound }
    return before.contains(where: saysEnd) ? (nil, first.time) : (first.time, nil)
  }

  private static func saysEnd(_ token: Token) -> Bool {
    if let word = token.word { return ["jusqu", "until", "till", "fin", "end"].contains(word) }
    return token.sign.map { ["–", "—", "→"].contains($0) } ?? false
  }
}

extension CalendarDate {
  /// `nil` where the day or the month is not known.
  fileprivate init?(_ date: PartialDate) {
    guard let month = date.month, let day = date.day else { return nil }
    self.init(year: date.year, month: month, day: day)
  }
}
