/// A task as one writes it: `Relire le kit d'accueil (30 min) — rédaction, seul·e`.
public struct TaskPhrase: Hashable, Sendable {
  /// How much time it takes, as one looks for it.
  public enum Span: Int, Hashable, Sendable, CaseIterable {
    case quarterHour, halfHour, hour, halfDay, more, unknown
  }

  public let words: String
  /// Time needed in minutes; `nil` where it is not said.
  public let minutes: Int?
  /// What it asks for, alone or together, here or at home.
  public let skill: String?

  /// Half a day.
  static let halfDayMinutes = 240

  /// What is thought of as half an hour.
  static let halfHourMinutes = 40

  public var span: Span {
    guard let minutes else { return .unknown }
    switch minutes {
    case ...20: return .quarterHour
    case ...Self.halfHourMinutes: return .halfHour
    case ...60: return .hour
    case ...Self.halfDayMinutes: return .halfDay
    default: return .more
    }
  }

  public init(_ line: String) {
    let scalars = Scalars(line)
    var skill: String?
    var head = scalars
    if let dash = scalars.indices.last(where: { scalars[$0...].hasPrefix(" — ") }) {
      let tail = scalars[(dash + 3)...].trimmed
      if !tail.isEmpty && !scalars[..<dash].trimmed.isEmpty {
        skill = tail.text
        head = scalars[..<dash].trimmed
      }
    }
    self.skill = skill
    if head.last == ")", let open = head.lastIndex(of: "("), !head[..<open].trimmed.isEmpty,
      let minutes = Self.minutes(head[(open + 1)...].dropLast())
    {
      words = head[..<open].trimmed.text
      self.minutes = minutes
    } else {
      words = head.trimmed.text
      minutes = nil
    }
  }

  private static func minutes(_ text: Scalars) -> Int? {
    if let minutes = DurationText.timebox(text), minutes > 0 { return minutes }
    let key = LineKey(text.text).letters
    if ["unedemijournee", "demijournee", "halfaday", "halfday"].contains(key) { return halfDayMinutes }
    if ["unejournee", "journee", "unjour", "1jour", "aday", "oneday", "1day"].contains(key) {
      return 2 * halfDayMinutes
    }
    if ["uneheure", "anhour", "onehour"].contains(key) { return 60 }
    return nil
  }
}
