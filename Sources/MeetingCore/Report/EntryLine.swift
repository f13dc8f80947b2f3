/// A line beneath an item: what was captured there, the time it took, or that it was parked.
package enum EntryLine: Hashable, Sendable {
  case entry(EntryRecord)
  /// Milliseconds.
  case actualTime(Int64)
  case parked

  /// What `line` says; what says nothing known is a note with all its words.
  package static func read(_ line: String) -> EntryLine {
    for language in Language.allCases where LineKey(ReportWords(language).parked) == LineKey(line) {
      return .parked
    }
    let note = EntryLine.entry(EntryRecord(kind: .note, text: line))
    guard let (head, tail) = Scalars(line).split(at: ":") else { return note }
    let key = LineKey(head.text)
    let text = tail.trimmed
    if text.isEmpty { return note }
    if let (kind, done) = kinds[key] {
      var entry = EntryRecord(kind: kind, text: text.text)
      entry.done = done
      if kind == .decision { (entry.text, entry.manner) = MannerLine.read(text.text) }
      return .entry(entry)
    }
    if times.contains(key), let total = DurationText.milliseconds(text.text) { return .actualTime(total) }
    return note
  }

  private static let kinds: [LineKey: (EntryKind, done: Bool)] = {
    var kinds: [LineKey: (EntryKind, done: Bool)] = [:]
    for words in Language.allCases.map({ ReportWords($0) }) {
      for kind in EntryKind.allCases { kinds[LineKey(words.kind(kind))] = (kind, false) }
      kinds[LineKey(words.kind(.task) + words.done)] = (.task, true)
    }
    return kinds
  }()

  private static let times = Set(Language.allCases.map { LineKey(ReportWords($0).actualTime) })
}
