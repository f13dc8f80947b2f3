/// A line of the head, before the first section, that says something known.
package enum HeadLine: Hashable, Sendable {
  case date(CalendarDate?, start: ClockTime?, end: ClockTime?)
  case place(String)
  case group(String)
  case opened(ClockTime)
  case closed(ClockTime)
  case headcount(present: Int, newcomers: Int)
  case role(Role, names: String)
  case attendance(Attendance, names: String)

  private enum Key {
    case date, place, group, opened, closed, headcount
    case role(Role)
    case attendance(Attendance)
  }

  /// `nil` for a line that is kept as it stands.
  package static func read(_ line: String) -> HeadLine? {
    let scalars = Scalars(line)
    guard scalars.last.map({ String($0) }) != TextMark.fence, let (head, tail) = scalars.split(at: ":"),
      head.count <= 40,
      let key = keys[LineKey(head.text)]
    else { return nil }
    let value = tail.trimmed
    if value.isEmpty { return nil }
    switch key {
    case .date:
      guard let (date, start, end) = DateText.read(value) else { return nil }
      return .date(date, start: start, end: end)
    case .place: return .place(value.text)
    case .group: return .group(value.text)
    case .opened: return DateText.time(value).map { .opened($0) }
    case .closed: return DateText.time(value).map { .closed($0) }
    case .headcount: return headcount(value)
    case .attendance(let attendance):
      if attendance == .present, let count = headcount(value) { return count }
      return .attendance(attendance, names: value.text.replacing(TextMark.fence, with: ""))
    case .role(let role): return .role(role, names: value.text)
    }
  }

  /// The roles that one line of a plan gives: `Animation : Léa ; Scribe : Karim`.
  package static func readRoles(_ line: String) -> [(role: Role, names: String)] {
    var roles: [(role: Role, names: String)] = []
    for part in Scalars(line).split(separator: ";") {
      if case .role(let role, let names) = read(part.trimmed.text) {
        roles.append((role, names))
      } else if let last = roles.indices.last {
        roles[last].names += " ; " + part.trimmed.text
      } else {
        return []
      }
    }
    return roles
  }

  /// Which of the two languages the line's first word belongs to.
  package static func language(of line: String) -> Language? {
    guard let (head, _) = Scalars(line).split(at: ":") else { return nil }
    let key = LineKey(head.text)
    let isFrench = frenchKeys.contains { LineKey($0.0) == key }
    let isEnglish = englishKeys.contains { LineKey($0.0) == key }
    if isFrench == isEnglish { return nil }
    return isFrench ? .french : .english
  }

  static func saysHeadcount(_ names: String) -> Bool { headcount(Scalars(names).trimmed) != nil }

  private static func headcount(_ value: Scalars) -> HeadLine? {
    var rest = value
    guard let present = rest.takeNumber() else { return nil }
    rest.skipBlanks()
    guard rest.take(["personnes", "personne", "people", "person"]) else { return nil }
    if rest.isEmpty { return .headcount(present: present, newcomers: 0) }
    guard rest.take([","]) else { return nil }
    rest.skipBlanks()
    guard let newcomers = rest.takeNumber(), newcomers <= present else { return nil }
    rest.skipBlanks()
    guard ["nouvelles", "nouvelle", "newcomers", "newcomer", "new"].contains(rest.text) else { return nil }
    return .headcount(present: present, newcomers: newcomers)
  }

  private static let keys: [LineKey: Key] = {
    var keys: [LineKey: Key] = [:]
    for (word, key) in frenchKeys + englishKeys { keys[LineKey(word)] = key }
    return keys
  }()

  private static let frenchKeys: [(String, Key)] = [
    ("Date", .date), ("Quand", .date), ("Lieu", .place), ("Où", .place), ("Groupe", .group),
    ("Ouverture", .opened), ("Clôture", .closed), ("Effectif", .headcount),
    ("Présent·es", .attendance(.present)),
    ("Excusé·es", .attendance(.excused)),
    ("Animation", .role(.facilitator)), ("Scribe", .role(.scribe)), ("Temps", .role(.timekeeper)),
    ("Maître du temps", .role(.timekeeper)), ("Tours de parole", .role(.floorKeeper)),
    ("Prise des tours de parole", .role(.floorKeeper)),
  ]

  private static let englishKeys: [(String, Key)] = [
    ("Date", .date), ("When", .date), ("Place", .place), ("Where", .place), ("Group", .group),
    ("Opened", .opened), ("Closed", .closed), ("Headcount", .headcount),
    ("Present", .attendance(.present)), ("Apologies", .attendance(.excused)),
    ("Facilitator", .role(.facilitator)), ("Facilitation", .role(.facilitator)),
    ("Scribe", .role(.scribe)), ("Timekeeper", .role(.timekeeper)), ("Time", .role(.timekeeper)),
    ("Floor keeper", .role(.floorKeeper)),
  ]
}
