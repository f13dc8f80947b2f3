import MeetingCore

extension PlanBuilder {
  /// A line of one of the sections that are plain lists.
  mutating func addToList(_ line: MarkdownLine, _ section: SectionHeading) {
    switch section {
    case .decisions:
      var decision = EntryRecord(kind: .decision, text: line.text)
      (decision.text, decision.manner) = MannerLine.read(line.text)
      record.entries += split(decision)
    case .answeredQuestions, .openQuestions:
      record.entries += split(EntryRecord(kind: .openQuestion, text: line.text))
    case .parkingLot: record.entries += split(EntryRecord(kind: .parkingLot, text: line.text))
    case .tasks: addTask(line)
    case .topics: addTopic(line.text)
    case .speaking: addSpeaking(line)
    case .nextMeeting:
      if !isPostponedItem(line.text) { record.nextMeeting += parts(line.text, .line) }
    case .notes, .agenda, .wall: note(line.text)
    }
  }

  /// A line that completes the one before it, beneath which it stands.
  mutating func addAddendum(_ line: MarkdownLine, _ section: SectionHeading) -> Bool {
    guard case .item = line.kind, line.depth == 2,
      let addendum = addendum(line.text, toTask: section == .tasks, toEntry: section != .topics)
    else { return false }
    switch section {
    case .tasks:
      guard let last = record.tasks.indices.last else { return false }
      record.tasks[last].addenda.append(addendum)
    case .topics:
      guard let last = record.topics.indices.last else { return false }
      record.topics[last].addenda.append(addendum)
    default:
      guard let last = record.entries.indices.last else { return false }
      record.entries[last].addenda.append(addendum)
    }
    return true
  }

  /// `nil` where the line is none, or too long for one. Only beneath a task may it say who takes it on, only
  /// beneath a line of a report of ours how that came to be.
  mutating func addendum(_ text: String, toTask: Bool = false, toEntry: Bool = false) -> AddendumRecord? {
    if toEntry && isReport, let line = HistoryLine.read(text), holds(line) { return line }
    guard let addendum = AddendumLine.read(text), toTask || addendum.offer == nil,
      TextSplitter.parts(addendum.text, as: addendum.offer == nil ? .line : .name).count == 1
    else { return nil }
    return addendum
  }

  /// Whether its words are not too many.
  private func holds(_ line: AddendumRecord) -> Bool {
    let isName = line.history == .proposer
    var isWhole = TextSplitter.parts(line.text, as: isName ? .name : .line).count == 1
    if case .objection(let author?, _) = line.history {
      isWhole = isWhole && TextSplitter.parts(author, as: .name).count == 1
    }
    return isWhole
  }

  /// The same as several where its words are too many for one; the manner stays with the last.
  mutating func split(_ entry: EntryRecord) -> [EntryRecord] {
    var entry = entry
    if let manner = entry.manner, TextSplitter.parts(manner, as: .line).count != 1 {
      entry.text += " — " + manner
      entry.manner = nil
    }
    var records = parts(entry.text, .line).map { part in
      var record = EntryRecord(kind: entry.kind, text: part)
      record.done = entry.done
      return record
    }
    if let last = records.indices.last { records[last].manner = entry.manner }
    return records
  }

  /// Whether a line only repeats that an item above was put off; each item is repeated once.
  private mutating func isPostponedItem(_ text: String) -> Bool {
    let line = Scalars(text)
    for prefix in Language.allCases.map({ ReportWords($0).takeUpAgain }) where line.hasPrefix(prefix) {
      let title = line.dropFirst(prefix.unicodeScalars.count).text
      let place = record.items.indices.first {
        record.items[$0].isPostponed && record.items[$0].title == title && !repeatedItems.contains($0)
      }
      if let place { return repeatedItems.insert(place).inserted }
    }
    return false
  }

  private mutating func addTask(_ line: MarkdownLine) {
    guard case .item(let isChecked) = line.kind else { return note(line.text) }
    for part in parts(line.text, .line) {
      record.tasks.append(TaskRecord(text: part, done: isChecked ?? false))
    }
  }

  private mutating func addTopic(_ text: String) {
    var scalars = Scalars(text)
    if isReport, scalars.hasPrefix(TextMark.changed + " ") {
      scalars = scalars.dropFirst(2)
      record.boardChanges += parts(scalars.text, .line)
    } else {
      record.topics += parts(text, .line).map { TopicRecord(text: $0) }
    }
  }

  /// A line of the lists, the themes or silence; `false` where it is about somebody.
  private mutating func addShare(_ line: MarkdownLine) -> Bool {
    if line.depth == 1, let scope = ShareLine.scope(line.text) {
      shareScope = scope
      return true
    }
    if let format = FormatLine.read(line.text) {
      record.formats.append(format)
      return true
    }
    let scope = line.depth == 2 ? shareScope : .silence
    guard let scope, let share = ShareLine.read(line.text, scope), scope != .silence || share.name == nil,
      share.name.map({ TextSplitter.parts($0, as: .title) == [$0] }) != false
    else { return false }
    record.shares.append(share)
    return true
  }

  private mutating func addSpeaking(_ point: MarkdownLine) {
    if isReport && addShare(point) { return }
    let text = point.text
    guard let line = SpeakingLine.read(text) else { return note(text) }
    if let name = line.name {
      guard TextSplitter.parts(name, as: .name) == [name] else { return note(text) }
    }
    record.speaking.append(SpeakingRecord(name: line.name, total: line.total, turns: line.turns))
  }
}
