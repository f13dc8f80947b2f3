/// A line beneath an item: what was captured there, the time it took, or that it was parked.
package enum EntryLine: Hashable, Sendable {
  case entry(EntryKind, String)
  /// Milliseconds.
  case actualTime(Int64)
  case parked

  /// What `line` says; what says nothing known is a note with all its words.
  package static func read(_ line: String) -> EntryLine {
    for language in Language.allCases where LineKey(ReportWords(language).parked) == LineKey(line) {
      return .parked
    }
    guard let (head, tail) = Scalars(line).split(at: ":") else { return .entry(.note, line) }
    let key = LineKey(head.text)
    let text = tail.trimmed
    if text.isEmpty { return .entry(.note, line) }
    if let kind = kinds[key] { return .entry(kind, text.text) }
    if times.contains(key), let total = DurationText.milliseconds(text.text) { return .actualTime(total) }
    return .entry(.note, line)
  }

  private static let kinds: [LineKey: EntryKind] = {
    var kinds: [LineKey: EntryKind] = [:]
    for language in Language.allCases {
      for kind in EntryKind.allCases { kinds[LineKey(ReportWords(language).kind(kind))] = kind }
    }
    return kinds
  }()

  private static let times = Set(Language.allCases.map { LineKey(ReportWords($0).actualTime) })
}
