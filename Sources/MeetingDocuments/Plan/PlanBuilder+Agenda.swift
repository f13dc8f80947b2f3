import MeetingCore

extension PlanBuilder {
  mutating func beginTheme(_ text: String) {
    endTheme()
    let parts = parts(text, .title)
    theme = parts.first
    bareTheme = theme
    for part in parts.dropFirst() { note(part) }
  }

  mutating func endTheme() {
    // A theme without items has no place on the agenda; its words stay.
    if let bareTheme { note(bareTheme) }
    bareTheme = nil
    theme = nil
    hasItem = false
    cluster = nil
  }

  mutating func addToAgenda(_ line: MarkdownLine) {
    if case .item = line.kind, line.depth == 1 { return addItem(line.text) }
    if case .item = line.kind, let last = record.items.indices.last, hasItem,
      let addendum = addendum(
        line.text, toTask: line.depth > 2 && record.items[last].entries.last?.kind == .task,
        toEntry: line.depth > 2)
    {
      if line.depth == 2 {
        record.items[last].addenda.append(addendum)
        return
      }
      if let entry = record.items[last].entries.indices.last {
        record.items[last].entries[entry].addenda.append(addendum)
        return
      }
    }
    addBeneathItem(line.text)
  }

  mutating func addBeneathItem(_ text: String) {
    guard hasItem, let last = record.items.indices.last else { return note(text) }
    switch EntryLine.read(text) {
    case .actualTime(let total) where record.items[last].total == nil: record.items[last].total = total
    case .plannedTime(let minutes) where record.items[last].plannedMinutes == nil:
      record.items[last].plannedMinutes = minutes
    case .format(let format): record.items[last].formats.append(format)
    case .parked: record.items[last].parked = true
    case .postponed:
      record.items[last].parked = true
      record.items[last].isPostponed = true
    case .actualTime, .plannedTime: noteBeneathItem(EntryRecord(kind: .note, text: text))
    case .entry(let entry): noteBeneathItem(entry)
    }
  }

  private mutating func addItem(_ text: String) {
    let (line, hasBadDuration) = ItemLine.read(text)
    let titles = parts(line.title, .title)
    guard let title = titles.first else { return }
    var item = ItemRecord(title: title)
    item.theme = theme
    item.minutes = line.minutes
    item.isFixed = line.isFixed
    let remarks = line.remark.map { parts($0, .title) } ?? []
    item.remark = remarks.first
    record.items.append(item)
    bareTheme = nil
    hasItem = true
    for part in titles.dropFirst() + remarks.dropFirst() {
      noteBeneathItem(EntryRecord(kind: .note, text: part))
    }
    // In a report of ours it is a title that somebody typed.
    if hasBadDuration && !isReport { self.remarks.append(.notADuration(item: title)) }
  }

  private mutating func noteBeneathItem(_ entry: EntryRecord) {
    guard let last = record.items.indices.last else { return }
    record.items[last].entries += split(entry)
  }
}
