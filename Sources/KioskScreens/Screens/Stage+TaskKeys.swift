import KioskToolkit
import MeetingCore

/// What the plinth offers to whoever has some time, and which tasks there are to choose from.
extension Stage {
  var taskKeys: [PlinthKey] {
    let isFiltered = kiosk.taskFilter != nil
    let all = PlinthKey(
      icon: "cross", label: words("key.allTasks"), short: words("key.allTasks"), action: .filterTasks(nil))
    let filter = PlinthKey(
      icon: "list", label: words("key.filterTasks"), short: "", action: .open(.taskFilters))
    let new = PlinthKey(
      icon: "plus", label: words("key.newTask"), short: words("key.newTask.short"), action: .open(.newTask))
    if kiosk.search != nil { return [searchKey, new, screensKey] }
    if scene.taskCards.isEmpty, !isFiltered { return [new, proposalsKey, screensKey].compactMap { $0 } }
    let times = isFiltered ? [all] : Array(timeKeys.prefix(proposalsKey == nil && !grid.isSmall ? 2 : 1))
    return (times + [filter, new, proposalsKey, screensKey]).compactMap { $0 }
  }

  /// How long somebody may have, in minutes.
  private static let times = [15, 30, 60, 240]

  private func timeName(_ minutes: Int) -> String {
    switch minutes {
    case 30: words("key.haveHalfHour")
    case 240: words("key.haveHalfDay")
    default: words("key.have", TimeText(words: words).minutes(minutes))
    }
  }

  /// Times for which there is something to do, the shortest first, each with more than the one before.
  private var timeKeys: [PlinthKey] {
    let cards = scene.taskCards.filter { !$0.isDone }
    var (keys, most) = ([PlinthKey](), 0)
    for minutes in Self.times {
      let filter = TaskFilter(minutes: minutes)
      let count = cards.count(where: filter.lets)
      guard count > most else { continue }
      most = count
      let name = timeName(minutes)
      keys.append(PlinthKey(icon: "clock", label: name, short: name, action: .filterTasks(filter)))
    }
    return keys
  }

  /// By time, by company and place, then by the skills that tasks name and by theme; looking for words comes
  /// first. What would leave nothing is not offered.
  var taskFilterChoices: [Choice] {
    let cards = TaskCard.all(of: meeting, scene.desk.group, words).filter { !$0.isDone }
    func choice(_ title: String, _ filter: TaskFilter) -> Choice? {
      let count = cards.count(where: filter.lets)
      if count == 0 { return nil }
      let detail = words(count < 2 ? "tasks.count.one" : "tasks.count", "\(count)")
      return Choice(title: title, detail: detail, label: title, action: .filterTasks(filter))
    }
    let search = Choice(
      title: words("key.search"), detail: detail("tasks.search.detail"), label: words("key.search"),
      action: .search)
    let times = Self.times.map { choice(timeName($0), TaskFilter(minutes: $0)) }
    let company = TaskPhrase.Company.allCases.map {
      choice(words("task.\($0.rawValue)"), TaskFilter(company: $0))
    }
    let places = TaskPhrase.Place.allCases.map { choice(words("task.\($0.rawValue)"), TaskFilter(place: $0)) }
    var seen: Set<String> = []
    let skills = cards.flatMap(\.phrase.skills).filter { seen.insert(TextGate.folded($0)).inserted }
    let themes = meeting.themes.map { choice($0.name.display(words), TaskFilter(theme: $0.id)) }
    let choices = times + company + places + skills.map { choice($0, TaskFilter(skill: $0)) } + themes
    return [search] + choices.compactMap { $0 }
  }

  // MARK: One task

  /// The keys of a task's large sheet.
  func taskSheetKeys(_ card: TaskCard) -> [PlinthKey] {
    if card.isDone { return [changesKey(card), closeKey] }
    if kiosk.isPublic { return [offerKey(card), closeKey] }
    let first = card.waiting.first.map { waiting in
      let (name, short) = (waiting.offer.name.display(words), words("key.agreeOffer.short"))
      let label = name.count > 14 ? short : words("key.agreeOffer", name)
      return PlinthKey(icon: "check", label: label, short: short, action: waiting.agreeing(true))
    }
    let asked = card.isQuiet && first == nil ? quietKeys(card) : [first ?? offerKey(card)]
    return asked + [doneKey(card), changesKey(card), closeKey]
  }

  private func offerKey(_ card: TaskCard) -> PlinthKey {
    PlinthKey(
      icon: "hand", label: words("key.couldTake"), short: words("key.couldTake"),
      action: .open(.offering(card.source)))
  }

  private func doneKey(_ card: TaskCard) -> PlinthKey {
    let action: KioskAction =
      switch card.source {
      case .meeting(let id): .command(.tickTask(id, done: true))
      case .group: .command(.finishTask(words: card.line))
      }
    return PlinthKey(icon: "check", label: words("key.done"), short: words("key.done.short"), action: action)
  }

  private func changesKey(_ card: TaskCard) -> PlinthKey {
    PlinthKey(
      icon: "pencil", label: words("key.change"), short: words("key.change"),
      action: .open(.taskChanges(card.source)))
  }

  /// Nothing has happened to it for long: does it still matter?
  private func quietKeys(_ card: TaskCard) -> [PlinthKey] {
    guard let task = card.groupTask else { return [] }
    return [
      PlinthKey(
        icon: "check", label: words("key.keepTask"), short: words("key.keepTask"),
        action: .group(.keepTask(task)))
    ]
  }

  /// What else can be done with a task.
  func taskChanges(_ source: TaskSource) -> [Choice] {
    guard let card = scene.card(of: source) else { return [] }
    func choice(_ title: String, _ detail: String, _ action: KioskAction) -> Choice {
      Choice(title: title, detail: self.detail(detail), label: title, action: action)
    }
    var choices = [choice(words("key.couldTake"), "task.offer.detail", .open(.offering(card.source)))]
    choices += card.offers.map { offer in
      choice(
        words("task.release", offer.offer.name.display(words)), "task.release.detail", offer.releasing)
    }
    choices += card.agreed.map { offer in
      choice(
        words("task.disagree", offer.offer.name.display(words)), "task.disagree.detail",
        offer.agreeing(false))
    }
    if case .meeting(let id) = card.source {
      if card.isDone {
        choices.append(
          choice(words("key.notDone"), "task.notDone.detail", .command(.tickTask(id, done: false))))
      }
      choices += [
        choice(words("key.edit"), "task.edit.detail", .open(.edit(id))),
        choice(words("key.remove"), "task.remove.detail", .command(.removeEntry(id))),
      ]
    }
    if let task = card.groupTask {
      choices.append(choice(words("task.drop"), "task.drop.detail", .group(.dropTask(task))))
    }
    return choices
  }

  /// The whole, or where it does not hold what stands before its first comma.
  private func detail(_ key: String) -> String {
    let whole = words(key)
    return choiceDetail([whole, String(whole.prefix { $0 != "," })])
  }

  /// Who takes it on and who could, one line each.
  func offerLines(_ card: TaskCard) -> [String] {
    card.agreed.map { words(card.isDone ? "task.thanks" : "task.taken", $0.offer.name.display(words)) }
      + card.waiting.map { words("task.couldTake", $0.offer.name.display(words)) }
      + (card.isQuiet ? [words("task.quiet.long")] : [])
  }
}
