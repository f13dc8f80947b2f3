import KioskToolkit
import MeetingCore

/// The items of the agenda to choose one, one of them large, and what can be done with it.
extension Stage {
  mutating func addItems() {
    let choices = itemChoices
    addChoices(
      "items.title", choices, otherwise: choices.isEmpty ? words("agenda.empty") : nil,
      keys: meeting.isClosed ? [] : [newItemKey] + (isLate ? [fitKey] : []))
  }

  var newItemKey: PlinthKey {
    PlinthKey(
      icon: "plus", label: words("key.newItem"), short: words("key.newItem.short"), action: .open(.newItem))
  }

  var itemChoices: [Choice] {
    meeting.items.map { item in
      let facts = [itemState(item), itemMinutes(item)].compactMap { $0 }
      let title = item.title.display(words)
      return Choice(
        title: title, detail: choiceDetail([facts.joined(separator: ", "), facts[facts.count - 1]]),
        label: words("agenda.open", title), action: .open(.item(item.id)))
    }
  }

  /// Its time box, and whether it keeps it.
  func itemMinutes(_ item: AgendaItem) -> String? {
    let minutes = item.minutes.map { TimeText(words: words).minutes($0) }
    return item.isFixed ? minutes.map { words("agenda.fixed", $0) } : minutes
  }

  private func itemState(_ item: AgendaItem) -> String {
    words(item.isPostponed ? "item.postponed" : "item.\(item.progress)")
  }

  // MARK: One of them

  mutating func addItem(_ id: ItemID) {
    guard let item = meeting.item(id) else { return addGone() }
    draw(itemLayout(id))
    if meeting.isClosed || item.progress == .finished { return plinth([closeKey, screensKey]) }
    plinth(itemKeys(item, withMinutes: holdsMinutes(item)))
  }

  /// Whether keys for its minutes have room beside the others; else they are among the changes.
  func holdsMinutes(_ item: AgendaItem) -> Bool { holds(itemKeys(item, withMinutes: true), asIcons: true) }

  private func itemKeys(_ item: AgendaItem, withMinutes: Bool) -> [PlinthKey] {
    let start = PlinthKey(
      icon: "play", label: words("key.startItem"), short: words("key.startItem.short"),
      action: .command(.startItem(item.id)))
    let change = PlinthKey(
      icon: "list", label: words("key.changeItem"), short: words("key.changeItem.short"),
      action: .open(.itemChanges(item.id)))
    let minutes = withMinutes ? [minutesKey(item, -5), minutesKey(item, 5)] : []
    // Who prepares the plan does not begin with it.
    let first = item.stopwatch.isRunning || kiosk.isPlanning ? [] : [start]
    return first + [change] + minutes + [closeKey]
  }

  private func minutesKey(_ item: AgendaItem, _ minutes: Int) -> PlinthKey {
    PlinthKey(
      icon: minutes < 0 ? "minus" : "plus",
      label: words(minutes < 0 ? "key.minutes.fewer" : "key.minutes.more"),
      short: words("key.minutes.short"),
      action: meeting.ahead(.adjustItem(item.id, minutes: minutes), at: kiosk.now) == nil
        ? nil : .command(.adjustItem(item.id, minutes: minutes)))
  }

  func itemLayout(_ id: ItemID) -> LargeSheet {
    guard let item = meeting.item(id) else { return largeSheet("list", "", "", []) }
    let minutes = item.minutes.map { TimeText(words: words).minutes($0) }
    let facts = [
      item.isFixed ? minutes.map { words("item.fixed", $0) } : minutes, itemGuest(item),
      meeting.theme(item.theme)?.name.display(words), item.remark?.display(words),
    ]
    return largeSheet("list", itemState(item), item.title.display(words), facts.compactMap { $0 })
  }

  /// What a guest has of the item's time.
  private func itemGuest(_ item: AgendaItem) -> String? {
    item.guestMinutes.map { minutes in
      words(
        "item.guest", item.guestName ?? words("item.guest.someone"), TimeText(words: words).minutes(minutes))
    }
  }
}
