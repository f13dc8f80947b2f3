import KioskToolkit
import MeetingCore

/// One line large, with what can be done with it.
extension Stage {
  mutating func addEntry(_ id: EntryID) {
    guard meeting.words(of: id) != nil else { return addGone() }
    draw(entryLayout(id))
    if let card = scene.card(of: .meeting(id)) { return plinth(taskSheetKeys(card)) }
    let isDecision = meeting.entries.contains { $0.id == id && $0.kind == .decision }
    let follows = PlinthKey(
      icon: "arrow-right", label: words("key.decisionChanges"), short: words("key.decisionChanges.short"),
      action: .open(.decisionChanges(id)))
    let hands = PlinthKey(
      icon: "hand", label: words("key.handCount"), short: words("key.handCount.short"),
      action: .open(.handCount(id)))
    let edit = PlinthKey(
      icon: "pencil", label: words("key.edit"), short: words("key.edit"), action: .open(.edit(id)))
    let remove = PlinthKey(
      icon: "minus", label: words("key.remove"), short: words("key.remove"),
      action: .command(.removeEntry(id)))
    plinth((isDecision ? [follows, hands, edit] : [edit, remove]) + [closeKey])
  }

  mutating func addGroupTask(_ id: TaskID) {
    guard let card = scene.card(of: .group(id)) else { return addGone() }
    draw(groupTaskLayout(id))
    plinth(taskSheetKeys(card))
  }

  mutating func addGone() {
    _ = heading(words("refusal.unknown.entry"))
    plinth([closeKey])
  }

  // MARK: What it is

  func entryLayout(_ id: EntryID) -> LargeSheet {
    guard let found = meeting.words(of: id) else { return largeSheet("note", "", "", []) }
    var more = scene.card(of: .meeting(id)).map(offerLines) ?? []
    if let manner = found.manner?.value { more.append(words("entry.manner", manner)) }
    more += outcomeLines(of: id)
    more += (meeting.addenda[.entry(id: id)] ?? []).map { addition($0) }
    let (icon, name) = kindOfEntry(id)
    return largeSheet(icon, name, found.text.display(words), more)
  }

  func groupTaskLayout(_ id: TaskID) -> LargeSheet {
    let text = scene.desk.group.tasks.first { $0.id == id }?.text.display(words) ?? ""
    let more = scene.card(of: .group(id)).map(offerLines) ?? []
    return largeSheet("list", words("tasks.ofGroup.title"), text, more)
  }

  private func kindOfEntry(_ id: EntryID) -> (icon: String, name: String) {
    if let entry = meeting.entries.first(where: { $0.id == id }) {
      let icons: [EntryKind: String] = [
        .note: "note", .decision: "check", .task: "list", .openQuestion: "help", .parkingLot: "snow",
      ]
      let name = words(entry.done ? "entry.kind.taskDone" : "kind.\(entry.kind.rawValue)")
      return (entry.done ? "check" : icons[entry.kind] ?? "note", name)
    }
    if let task = meeting.tasks.first(where: { $0.id == id }) {
      return (task.done ? "check" : "list", words(task.done ? "entry.kind.taskDone" : "kind.task"))
    }
    if meeting.topics.contains(where: { $0.id == id }) { return ("people", words("screen.board")) }
    return ("clock", words("entry.kind.nextMeeting"))
  }

  /// What was added later, and when.
  func addition(_ addendum: Addendum) -> String {
    let text = addendum.text.display(words)
    return addendum.date.map { words("entry.addendum.dated", date($0), text) }
      ?? words("entry.addendum", text)
  }

  /// `3 décembre 2026`, or as much of it as is known.
  private func date(_ date: PartialDate) -> String {
    guard let month = date.month else { return "\(date.year)" }
    guard let day = date.day else { return words("entry.month", words("month.\(month)"), "\(date.year)") }
    return words("entry.date", "\(day)", words("month.\(month)"), "\(date.year)")
  }
}
