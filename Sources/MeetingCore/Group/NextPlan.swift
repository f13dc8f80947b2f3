/// What one meeting leaves to the next: what was parked or put off, what stayed open, the tasks that nobody
/// has done, the subjects and whom to ask, and what comes back every time.
public enum NextPlan {
  /// The record of a plan. `meetings`: those of the group, oldest first; it goes on from the last one.
  ///
  /// What was dealt with stays behind: an item that was finished, a question that was answered, a task that
  /// is done. Nothing is listed twice: equal words, accents and case aside, are one.
  public static func record(after meetings: [Meeting], group: Group) -> MeetingRecord {
    var record = MeetingRecord()
    guard let last = meetings.last else { return record }
    record.title = last.title?.value ?? ""
    record.language = last.language
    record.place = last.place?.value
    record.group = last.group?.value
    record.items = items(after: meetings)
    var seen: Set<String> = []
    func once(_ kind: EntryKind, _ text: Text) -> EntryRecord? {
      guard let words = text.value, seen.insert(TextGate.folded(words)).inserted else { return nil }
      return EntryRecord(kind: kind, text: words)
    }
    record.entries = last.openQuestions
      .compactMap { once(.openQuestion, $0.text) }
    seen = Set(record.items.map { TextGate.folded($0.title) })
    record.entries += last.entries.filter { $0.kind == .parkingLot }.compactMap { once(.parkingLot, $0.text) }
    record.tasks = tasks(after: last, group)
    record.topics = last.topics.compactMap(\.text.value).map { TopicRecord(text: $0) }
    return record
  }

  /// What comes back every time where it always stood; between them what was left over, put off first.
  private static func items(after meetings: [Meeting]) -> [ItemRecord] {
    guard let last = meetings.last else { return [] }
    let recurring = recurringTitles(meetings)
    let left = last.items.filter { $0.progress != .finished }
    let leftOver = left.filter(\.isPostponed) + left.filter { !$0.isPostponed }
    var seen: Set<String> = []
    func records(_ items: [AgendaItem]) -> [ItemRecord] {
      items.compactMap { item in
        guard let title = item.title.value, seen.insert(TextGate.folded(title)).inserted else { return nil }
        var record = ItemRecord(title: title)
        record.minutes = item.minutes
        record.isFixed = item.isFixed
        record.remark = item.remark?.value
        return record
      }
    }
    let known = last.items.filter { recurring.contains(TextGate.folded($0.title.value ?? "")) }
    // Before the first item of its own evening a recurring one opens, after it one closes.
    let middle = last.items.firstIndex { !recurring.contains(TextGate.folded($0.title.value ?? "")) }
    let opening = known.filter { item in
      (last.items.firstIndex { $0.id == item.id } ?? 0) < (middle ?? last.items.count)
    }
    let closing = known.filter { item in !opening.contains { $0.id == item.id } }
    let fresh = leftOver.filter { !recurring.contains(TextGate.folded($0.title.value ?? "")) }
    return records(opening) + records(fresh) + records(closing)
  }

  /// Folded titles of what was on the last agenda and was dealt with in a meeting before, and of what keeps
  /// its time, as a break does.
  private static func recurringTitles(_ meetings: [Meeting]) -> Set<String> {
    guard let last = meetings.last else { return [] }
    let before = meetings.dropLast().flatMap(\.items).filter { $0.progress == .finished }
    let held = Set(before.compactMap(\.title.value).map(TextGate.folded))
    func titles(_ items: [AgendaItem]) -> Set<String> {
      Set(items.compactMap(\.title.value).map(TextGate.folded))
    }
    return titles(last.items).intersection(held).union(titles(last.items.filter(\.isFixed)))
  }

  /// The open ones of the meeting, then those that only the group remembers.
  private static func tasks(after last: Meeting, _ group: Group) -> [TaskRecord] {
    let remembered = Dictionary(
      group.tasks.map { (TextGate.folded($0.text.value ?? ""), $0.isOpen) }, uniquingKeysWith: { $0 || $1 })
    var seen: Set<String> = []
    let tonight = last.taskMemories.filter { !$0.done && remembered[TextGate.folded($0.text)] != false }
    let lines = tonight.map(\.text) + group.tasks.filter(\.isOpen).compactMap(\.text.value)
    return lines.filter { seen.insert(TextGate.folded($0)).inserted }
      .map { TaskRecord(text: $0, done: false) }
  }
}
