import KioskToolkit
import MeetingCore

/// One thing large: a text whole, an item of the agenda, somebody who asked for the floor.
extension Stage {
  mutating func addReading(_ text: String) {
    draw(readingLayout(text))
    plinth([closeKey, screensKey])
  }

  func readingLayout(_ text: String) -> LargeSheet { largeSheet("note", words("reading.title"), text, []) }

  // MARK: Who asked for the floor, an item of the agenda

  mutating func addRequest(_ id: RequestID) {
    guard let request = meeting.queue.first(where: { $0.id == id }) else { return addGone() }
    draw(requestLayout(id))
    let isNext = meeting.nextRequest(at: kiosk.now)?.id == id
    let first = PlinthKey(
      icon: "up", label: words("key.putFirst"), short: words("key.putFirst.short"),
      action: .command(.putFirst(id)))
    let next = PlinthKey(
      icon: "arrow-right", label: words("key.nextSpeaker"), short: words("key.nextSpeaker.short"),
      action: .command(.nextSpeaker))
    plinth([
      isNext ? next : first,
      PlinthKey(
        icon: "minus", label: words("queue.withdraw", request.name.display(words)),
        short: words("queue.withdraw.short"), action: .command(.withdrawRequest(id))), floorRulesKey,
      closeKey,
    ])
  }

  func requestLayout(_ id: RequestID) -> LargeSheet {
    guard let request = meeting.queue.first(where: { $0.id == id }) else {
      return largeSheet("hand", "", "", [])
    }
    return largeSheet(
      "hand", words("request.title"), request.name.display(words), [spokenText(request, short: false)])
  }

  mutating func addItem(_ id: ItemID) {
    guard let item = meeting.item(id) else { return addGone() }
    draw(itemLayout(id))
    let mayStart = !item.stopwatch.isRunning && item.progress != .finished && !meeting.isClosed
    let start = PlinthKey(
      icon: "play", label: words("key.startItem"), short: words("key.startItem.short"),
      action: .command(.startItem(id)))
    let fix = PlinthKey(
      icon: "clock", label: words(item.isFixed ? "key.unfix" : "key.fix"),
      short: words(item.isFixed ? "key.unfix.short" : "key.fix.short"),
      action: .command(.fixItem(id, !item.isFixed)))
    plinth(
      (mayStart ? [start] : [closeKey]) + (item.minutes == nil ? [] : [fix]) + (mayStart ? [closeKey] : [])
        + [screensKey])
  }

  func itemLayout(_ id: ItemID) -> LargeSheet {
    guard let item = meeting.item(id) else { return largeSheet("list", "", "", []) }
    let facts = [
      item.minutes.map { TimeText(words: words).minutes($0) }, item.isFixed ? words("item.fixed") : nil,
      meeting.theme(item.theme)?.name.display(words),
      item.remark?.display(words),
    ]
    let name = words("item.\(item.progress)")
    return largeSheet("list", name, item.title.display(words), facts.compactMap { $0 })
  }

  // MARK: The items, to go to one

  var itemChoices: [Choice] {
    meeting.items.map { item in
      let minutes = item.minutes.map { TimeText(words: words).minutes($0) }
      let facts = [words("item.\(item.progress)"), minutes]
      let title = item.title.display(words)
      return Choice(
        title: title, detail: facts.compactMap { $0 }.joined(separator: ", "),
        label: words("agenda.open", title), action: .open(.item(item.id)))
    }
  }
}
