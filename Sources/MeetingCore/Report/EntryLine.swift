/// A line beneath an item: what was captured there, the time it took, or that it was parked.
package enum EntryLine: Hashable, Sendable {
  case entry(EntryRecord)
  /// Milliseconds.
  case actualTime(Int64)
  /// Minutes that the item had when the meeting was opened, where that is not what it has.
  case plannedTime(Int)
  case format(FormatLine)
  case parked
  /// That it was put off to the next meeting.
  case postponed

  /// What `line` says; what says nothing known is a note with all its words.
  package static func read(_ line: String) -> EntryLine {
    let key = LineKey(line)
    for words in Language.allCases.map({ ReportWords($0) }) {
      if LineKey(words.parked) == key { return .parked }
      if LineKey(words.postponed) == key { return .postponed }
    }
    let note = EntryLine.entry(EntryRecord(kind: .note, text: line))
    guard let (head, tail) = Scalars(line).split(at: ":") else { return note }
    let said = LineKey(head.text)
    let text = tail.trimmed
    if text.isEmpty { return note }
    if let (kind, done) = kinds[said] {
      var entry = EntryRecord(kind: kind, text: text.text)
      entry.done = done
      if kind == .decision { (entry.text, entry.manner) = MannerLine.read(text.text) }
      return .entry(entry)
    }
    if let format = FormatLine.read(line) { return .format(format) }
    if plannedTimes.contains(said), let total = DurationText.milliseconds(text.text) {
      return .plannedTime(Int(total / 60_000))
    }
    if times.contains(said), let total = DurationText.milliseconds(text.text) { return .actualTime(total) }
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

  private static let plannedTimes = Set(Language.allCases.map { LineKey(ReportWords($0).plannedTime) })

  private static let times = Set(Language.allCases.map { LineKey(ReportWords($0).actualTime) })
}
