/// What changes the agenda itself: items that go, move, come in between, or become two.
extension Meeting {
  func decideItems(_ command: MeetingCommand, _ now: Moment, _ id: CommandID) throws(Refusal)
    -> [MeetingEvent]
  {
    switch command {
    case .postponeItem(let item):
      guard let found = self.item(item) else { throw .unknown(.item) }
      if found.progress == .finished || found.isPostponed { throw .alreadyDone }
      return leave(found, now) + [.itemPostponed(item: item)]
    case .parkLast(let postponed):
      guard let late = AgendaTimes(self, at: now).lateMinutes, late > 0 else { throw .notLate }
      let items = LastItemsParking(self, at: now).items
      if items.isEmpty { throw .nothingToPark }
      return items.map { postponed ? .itemPostponed(item: $0) : .itemParked(item: $0) }
    case .moveItem(let item, let before): return try move(item, before)
    case .splitItem(let item): return try split(item, now, id)
    case .boxGuest(let item, let minutes):
      guard let found = self.item(item) else { throw .unknown(.item) }
      guard (0...Self.maximumMinutes).contains(minutes) else { throw .durationOutOfRange }
      if found.progress == .finished || minutes == found.guestMinutes ?? 0 { throw .alreadyDone }
      if let most = found.minutes, minutes > most { throw .guestExceedsItem }
      return [.guestTimeboxed(item: item, minutes: minutes)]
    default: unreachable("decide sends only these here")
    }
  }

  mutating func evolveItems(_ event: MeetingEvent) {
    switch event {
    case .itemPostponed(let item):
      change(item) {
        $0.progress = .parked
        $0.isPostponed = true
      }
      if currentItem == item { currentItem = nil }
    case .itemMoved(let id, let before, let theme):
      guard let from = items.firstIndex(where: { $0.id == id }) else { return }
      var item = items.remove(at: from)
      item.theme = theme
      if item.progress == .parked { item.progress = .waiting }
      item.isPostponed = false
      items.insert(item, at: items.firstIndex { $0.id == before } ?? items.count)
    case .itemSplit(let id, let minutes, let second, let title, let secondMinutes):
      guard let first = item(id) else { return }
      let isPlan = openedAt == nil
      change(id) {
        $0.minutes = minutes
        if isPlan { $0.plannedMinutes = minutes }
        $0.guestMinutes = $0.guestMinutes.map { min($0, minutes ?? $0) }
      }
      var part = AgendaItem(id: second, title: title, theme: first.theme, minutes: secondMinutes)
      part.plannedMinutes = isPlan ? secondMinutes : nil
      part.isFixed = first.isFixed
      part.splitFrom = id
      insert(part, after: id)
    case .guestTimeboxed(let item, let minutes):
      change(item) { $0.guestMinutes = minutes == 0 ? nil : minutes }
    default: unreachable("evolve sends only these here")
    }
  }

  /// At the end where `after` is nil or no longer there.
  mutating func insert(_ item: AgendaItem, after: ItemID?) {
    items.insert(item, at: items.firstIndex { $0.id == after }.map { $0 + 1 } ?? items.count)
  }

  /// Where a new item comes among the items.
  func place(after item: ItemID?) throws(Refusal) -> Int {
    if !lines.isEmpty {
      if item != nil { throw .orderOfMinutes }
      return items.count
    }
    if item != nil && self.item(item) == nil { throw .unknown(.item) }
    return items.firstIndex { $0.id == item ?? currentItem }.map { $0 + 1 } ?? items.count
  }

  /// The theme that what comes in there belongs to: the one that goes on around it.
  func theme(at place: Int) -> ThemeID? {
    guard items.indices.contains(place), place > 0, items[place - 1].theme == items[place].theme else {
      return nil
    }
    return items[place].theme
  }

  private func move(_ id: ItemID, _ before: ItemID?) throws(Refusal) -> [MeetingEvent] {
    guard let from = items.firstIndex(where: { $0.id == id }), before == nil || item(before) != nil else {
      throw .unknown(.item)
    }
    let item = items[from]
    if item.progress == .current || item.progress == .finished { throw .itemHasBegun }
    if !lines.isEmpty { throw .orderOfMinutes }
    // Before itself: where it is, for one that was parked.
    let next = before == id ? items.dropFirst(from + 1).first?.id : before
    var others = self
    others.items.remove(at: from)
    let place = others.items.firstIndex { $0.id == next } ?? others.items.count
    if place == from && item.progress == .waiting { throw .alreadyDone }
    return [.itemMoved(item: id, before: next, theme: others.theme(at: place) ?? item.theme)]
  }

  private func split(_ id: ItemID, _ now: Moment, _ command: CommandID) throws(Refusal) -> [MeetingEvent] {
    guard let item = item(id) else { throw .unknown(.item) }
    if item.progress == .finished || item.progress == .parked { throw .alreadyDone }
    if !lines.isEmpty { throw .orderOfMinutes }
    let title = Text(id: command.derived(1), value: try continuedTitle(of: item))
    guard let minutes = item.minutes else {
      return [
        .itemSplit(item: id, minutes: nil, second: command.derived(0), title: title, secondMinutes: nil)
      ]
    }
    // The second part takes whole minutes; the first keeps the rest to the second.
    let half = Int((AgendaTimes.remaining(of: item, at: now) + 59_999) / 120_000)
    if half < 1 { throw .itemTooShort }
    return [
      .itemSplit(
        item: id, minutes: minutes - half, second: command.derived(0), title: title, secondMinutes: half)
    ]
  }

  /// The title itself where there is no room for more, or where it says so already.
  private func continuedTitle(of item: AgendaItem) throws(Refusal) -> String {
    let word = ReportWords(language).continued
    guard let title = item.title.value else { return word }
    if title.hasSuffix(word) { return title }
    do { return try TextGate.admit(title + " " + word, as: .title) } catch { return title }
  }
}
