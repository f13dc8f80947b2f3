import MeetingCore

/// A task as it hangs on the board: of the meeting, or of the group.
struct TaskCard: Equatable {
  enum Source: Equatable {
    case meeting(EntryID)
    case group(TaskID)
  }

  let source: Source
  /// The whole line, as it was written.
  let line: String
  let phrase: TaskPhrase
  let isDone: Bool

  var isOfGroup: Bool { if case .group = source { true } else { false } }
  /// Where touching it leads.
  var overlay: Overlay {
    switch source {
    case .meeting(let id): .entry(id)
    case .group(let id): .groupTask(id)
    }
  }
}

extension TaskCard {
  /// The meeting's tasks, listed and captured, then the group's open ones that are not among them. By span;
  /// what is done comes last within its own.
  static func all(of meeting: Meeting, _ group: Group, _ words: Catalogue) -> [TaskCard] {
    func card(_ source: Source, _ text: Text, _ done: Bool) -> TaskCard {
      let line = text.display(words)
      return TaskCard(source: source, line: line, phrase: TaskPhrase(line), isDone: done)
    }
    let listed = meeting.tasks.map { card(.meeting($0.id), $0.text, $0.done) }
    let captured = meeting.entries.filter { $0.kind == .task }.map {
      card(.meeting($0.id), $0.text, $0.done)
    }
    var seen = Set((listed + captured).map { TextGate.folded($0.line) })
    let kept = group.tasks.filter { !$0.done }.map { card(.group($0.id), $0.text, false) }
      .filter { seen.insert(TextGate.folded($0.line)).inserted }
    let cards = listed + captured + kept
    return TaskPhrase.Span.allCases.flatMap { span in
      let inSpan = cards.filter { $0.phrase.span == span }
      return inSpan.filter { !$0.isDone } + inSpan.filter(\.isDone)
    }
  }
}
