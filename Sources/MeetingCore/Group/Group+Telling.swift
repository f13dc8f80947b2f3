extension Group {
  /// What a meeting says of whom to ask by what the group remembers, and the questions that are open: what
  /// its report says until it is closed, and for good once it is. Names, for whoever withdraws, as they are
  /// now; what was said in a meeting that was closed stays.
  func telling(_ meeting: Meeting, _ id: CommandID) -> [MeetingEvent] {
    if topics.isEmpty && questions.isEmpty && people.allSatisfy({ $0.isShown != false }) { return [] }
    let board = Board(of: meeting, with: self)
    var events: [MeetingEvent] = []
    var said: [EntryID: String] = [:]
    for subject in board.subjects {
      if let first = subject.lines.first(where: { topic(adopting: $0) != nil }) ?? subject.lines.first {
        said[first] = subject.line
      }
    }
    for line in meeting.topics {
      let isOwn = topic(adopting: line.id) == nil && !hides(line)
      if isOwn { continue }
      guard let words = said[line.id] else {
        events.append(.entryRemoved(entry: line.id))
        continue
      }
      if words == line.text.value { continue }
      let text = Text(id: id.derived(3_000_000 + events.count), value: words)
      events.append(.entryReworded(entry: line.id, text: text, manner: nil))
    }
    if let opened = meeting.openedAt {
      let changes = boardChanges(since: opened.wallMilliseconds, on: board, meeting.language)
      for (topic, words) in changes {
        let text = Text(id: id.derived(5_000_000 + events.count), value: words)
        events.append(.boardChangeNoted(entry: EntryID(high: topic.high, low: topic.low), text: text))
      }
    }
    return events + openQuestions(for: meeting, id)
  }

  /// Whether it names somebody who withdrew.
  private func hides(_ line: TopicLine) -> Bool {
    let named = TopicPhrase(line.text.value ?? "").people
    return named.contains { person(called: $0.name)?.isShown == false }
  }

  /// Questions that nobody has answered, unless the meeting has them already: under the names of the
  /// questions, so that each comes once.
  private func openQuestions(for meeting: Meeting, _ id: CommandID) -> [MeetingEvent] {
    if meeting.openedAt == nil { return [] }
    let known = Set(
      meeting.entries.filter { $0.kind == .openQuestion }.compactMap { $0.text.value.map { LineKey($0) } })
    return questions.filter(\.isOpen).compactMap { question in
      guard let words = question.text.value, !known.contains(LineKey(words)) else { return nil }
      let text = Text(id: id.derived(4_000_000 + Int(question.id.low % 1_000_000)), value: words)
      return .entryAdded(
        entry: EntryID(high: question.id.high, low: question.id.low), kind: .openQuestion, text: text,
        item: nil)
    }
  }
}

extension DeskState {
  /// The meeting as its report says it: as it was said once it is closed; before, with what the group
  /// remembers of whom to ask, and its open questions.
  public var reported: Meeting { meeting.reported(with: group) }
}

extension Meeting {
  /// The same of a meeting read from the journal, and whom its report for everybody may name.
  public func reported(with group: Group) -> Meeting {
    var told = self
    told.shownNames = ShownNames(of: group)
    if isClosed || !isPlanned { return told }
    for event in group.telling(self, CommandID(high: 0, low: 0)) { told.take(event) }
    return told
  }
}
