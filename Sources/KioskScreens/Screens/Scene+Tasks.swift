import MeetingCore

/// The tasks in view, and what is known of one.
extension Scene {
  /// Those that are looked for, by words, by time and by what they ask for.
  var taskCards: [TaskCard] {
    let cards = TaskCard.all(of: desk.meeting, desk.group, words).filter { card in
      kiosk.taskFilter?.lets(card) ?? true
    }
    guard let typed = kiosk.search?.text else { return cards }
    // Whoever types how long they have sees what holds in it.
    if let minutes = TaskPhrase.minutes(saidIn: typed) {
      return cards.filter { TaskFilter(minutes: minutes).lets($0) || sought?.isIn($0.line) == true }
    }
    return cards.filter { sought?.isIn($0.line) ?? true }
  }

  func card(of source: TaskSource) -> TaskCard? {
    let all = TaskCard.all(of: desk.meeting, desk.group, words)
    return all.first { card in
      if card.source == source { return true }
      // The group's task may have become one of tonight's meanwhile.
      if case .group(let id) = source { return card.groupTask == id }
      return false
    }
  }
}
