import MeetingCore

extension PlanBuilder {
  /// A line of one of the sections that are plain lists.
  mutating func addToList(_ line: MarkdownLine, _ section: SectionHeading) {
    switch section {
    case .decisions: entries(line.text, .decision)
    case .openQuestions: entries(line.text, .openQuestion)
    case .parkingLot: entries(line.text, .parkingLot)
    case .tasks: addTask(line)
    case .topics: record.topics += parts(line.text, .line)
    case .speaking: addSpeaking(line.text)
    case .notes, .nextMeeting, .agenda, .wall: note(line.text)
    }
  }

  private mutating func entries(_ text: String, _ kind: EntryKind) {
    for part in parts(text, .line) { record.entries.append(EntryRecord(kind: kind, text: part)) }
  }

  private mutating func addTask(_ line: MarkdownLine) {
    guard case .item(let isChecked) = line.kind else { return note(line.text) }
    for part in parts(line.text, .line) {
      record.tasks.append(TaskRecord(text: part, done: isChecked ?? false))
    }
  }

  private mutating func addSpeaking(_ text: String) {
    guard let line = SpeakingLine.read(text) else { return note(text) }
    if let name = line.name {
      guard TextSplitter.parts(name, as: .name) == [name] else { return note(text) }
    }
    record.speaking.append(SpeakingRecord(name: line.name, total: line.total, turns: line.turns))
  }
}
