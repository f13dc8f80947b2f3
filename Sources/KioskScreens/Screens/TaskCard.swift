import MeetingCore

/// A task as it hangs on the board: of the meeting, or of the group.
struct TaskCard: Equatable {
  typealias Source = TaskSource

  let source: Source
  /// The whole line, as it was written.
  let line: String
  let phrase: TaskPhrase
  let isDone: Bool
  /// The theme under which it came up tonight.
  var theme: ThemeID?
  /// Who could take it on, or does: said tonight, then said before.
  var offers: [TaskOffer] = []
  /// The group's task with these words.
  var groupTask: TaskID?
  /// Nothing has happened to it for long.
  var isQuiet = false

  var isOfGroup: Bool { if case .group = source { true } else { false } }
  /// Where touching it leads.
  var overlay: Overlay {
    switch source {
    case .meeting(let id): .entry(id)
    case .group(let id): .groupTask(id)
    }
  }
  /// What an offer is made on.
  var reference: TaskReference {
    switch source {
    case .meeting(let id): .entry(id)
    case .group: .words(line)
    }
  }

  var agreed: [TaskOffer] { offers.filter(\.offer.isAgreed) }
  var waiting: [TaskOffer] { offers.filter { !$0.offer.isAgreed } }
}

/// Where a task comes from.
public enum TaskSource: Hashable, Sendable {
  case meeting(EntryID)
  case group(TaskID)
}

/// Somebody's offer, and what agrees to it or lets it go.
struct TaskOffer: Equatable {
  let source: TaskSource
  let offer: Offer

  func agreeing(_ agreed: Bool) -> KioskAction {
    switch source {
    case .meeting(let entry): .command(.agreeOffer(entry, offer.id, agreed: agreed))
    case .group(let task): .group(.agreeTaskOffer(task, offer.id, agreed: agreed))
    }
  }

  var releasing: KioskAction {
    switch source {
    case .meeting(let entry): .command(.releaseOffer(entry, offer.id))
    case .group(let task): .group(.releaseTaskOffer(task, offer.id))
    }
  }
}

extension Meeting {
  /// The theme of each task that was captured while an item of one went on.
  fileprivate var themesOfTasks: [EntryID: ThemeID] {
    let themes = Dictionary(items.map { ($0.id, $0.theme) }, uniquingKeysWith: { first, _ in first })
    let captured = entries.filter { $0.kind == .task }
    let known = captured.compactMap { task in
      task.item.flatMap { themes[$0] ?? nil }.map { (task.id, $0) }
    }
    return Dictionary(known, uniquingKeysWith: { first, _ in first })
  }
}

extension TaskCard {
  /// The meeting's tasks, listed and captured, then the group's open ones that are not among them. By span;
  /// what is done comes last within its own.
  static func all(of meeting: Meeting, _ group: Group, _ words: Catalogue) -> [TaskCard] {
    let known = Dictionary(
      group.tasks.filter(\.isOpen).map { (TextGate.folded($0.text.value ?? ""), $0) },
      uniquingKeysWith: { first, _ in first })
    let themes = meeting.themesOfTasks
    func card(_ source: Source, _ text: Text, _ done: Bool) -> TaskCard {
      let line = text.display(words)
      var card = TaskCard(source: source, line: line, phrase: TaskPhrase(line), isDone: done)
      if case .meeting(let id) = source {
        card.theme = themes[id]
        card.offers = (meeting.offers[id] ?? []).map { TaskOffer(source: source, offer: $0) }
      }
      guard let task = known[TextGate.folded(line)] else { return card }
      let there = Set(card.offers.map(\.offer.id))
      card.groupTask = task.id
      card.isQuiet = task.isQuiet && !done
      card.offers += task.offers.map(\.offer).filter { !there.contains($0.id) }
        .map { TaskOffer(source: .group(task.id), offer: $0) }
      return card
    }
    var seen: Set<String> = []
    let tonight = meeting.allTasks.map { card(.meeting($0.id), $0.text, $0.done) }
      .filter { seen.insert(TextGate.folded($0.line)).inserted || $0.line.isEmpty }
    let kept = group.tasks.filter(\.isOpen).map { card(.group($0.id), $0.text, false) }
      .filter { seen.insert(TextGate.folded($0.line)).inserted }
    let cards = tonight + kept
    return TaskPhrase.Span.allCases.flatMap { span in
      let inSpan = cards.filter { $0.phrase.span == span }
      return inSpan.filter { !$0.isDone } + inSpan.filter(\.isDone)
    }
  }
}
