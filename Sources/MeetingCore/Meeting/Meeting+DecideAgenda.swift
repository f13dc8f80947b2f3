extension Meeting {
  /// Longest time box, in minutes.
  public static let maximumMinutes = 600

  func decideAgenda(_ command: MeetingCommand, _ now: Moment, _ id: CommandID) throws(Refusal)
    -> [MeetingEvent]
  {
    switch command {
    case .open:
      if opened != nil && !isClosed { throw .alreadyDone }
      if isClosed { throw .meetingClosed }
      return [.meetingOpened(at: now)]
    case .close:
      if isClosed { throw .meetingClosed }
      return endTurn(now) + finishCurrent(now) + consentLeftOpen + [.meetingClosed(at: now)]
    case .takeHeadcount(let present, let newcomers):
      guard (0...100_000).contains(present), (0...present).contains(newcomers) else { throw .countOutOfRange }
      return [.headcountTaken(present: present, newcomers: newcomers)]
    case .addItem(let title, let minutes, let theme, let after, let isFixed):
      if let minutes, !(1...Self.maximumMinutes).contains(minutes) { throw .durationOutOfRange }
      if isFixed && minutes == nil { throw .durationOutOfRange }
      if theme != nil && self.theme(theme) == nil { throw .unknown(.theme) }
      let words = Text(id: id.derived(1), value: try TextGate.admit(title, as: .title))
      let ofTheme = opened == nil && theme != nil ? items.last { $0.theme == theme }?.id : nil
      let place = try place(after: after ?? ofTheme)
      let added = MeetingEvent.itemAdded(
        item: id.derived(0), title: words, theme: theme ?? self.theme(at: place), minutes: minutes,
        remark: nil, after: place < items.count ? items[place - 1].id : nil)
      return [added] + (isFixed ? [.itemFixed(item: id.derived(0), fixed: true)] : [])
    case .startItem(let item): return try start(item, now)
    case .toggleTimers: return try toggle(now)
    case .nextItem: return try next(now)
    case .finishItem:
      guard currentItem != nil else { throw .nothingRunning }
      return endTurn(now) + finishCurrent(now)
    case .adjustItem(let item, let minutes):
      guard let found = self.item(item) else { throw .unknown(.item) }
      guard (-Self.maximumMinutes...Self.maximumMinutes).contains(minutes) else { throw .durationOutOfRange }
      let changed = max(1, (found.minutes ?? 0) + minutes)
      guard changed <= Self.maximumMinutes, changed != found.minutes else { throw .durationOutOfRange }
      return [.itemTimeboxed(item: item, minutes: changed)]
    case .parkItem(let item): return try park(item, now)
    case .fixItem(let item, let fixed):
      guard let found = self.item(item) else { throw .unknown(.item) }
      if found.isFixed == fixed { throw .alreadyDone }
      // What has no time box has no time to keep.
      if fixed && found.minutes == nil { throw .durationOutOfRange }
      return [.itemFixed(item: item, fixed: fixed)]
    case .shareOverrun:
      guard let late = AgendaTimes(self, at: now).lateMinutes, late > 0 else { throw .notLate }
      let boxes = OverrunSharing(self, at: now).boxes
      if boxes.isEmpty { throw .nothingToShorten }
      return boxes.map { .itemTimeboxed(item: $0.item, minutes: $0.minutes) }
    case .noticeInterruption(let lastSeen):
      let runs =
        items.contains { $0.stopwatch.isRunning } || turn?.stopwatch.isRunning == true
        || run?.stopwatch.isRunning == true
      guard runs, interruption == nil else { throw .nothingRunning }
      return [.timersInterrupted(lastSeen: lastSeen)]
    case .settleInterruption(let counts):
      guard let interruption else { throw .nothingInterrupted }
      // NB: only the wall clocks span a restart; that is why the screen asks.
      let gap = max(0, now.wallMilliseconds - interruption.lastSeen.wallMilliseconds)
      return [.interruptionSettled(counted: counts, gap: counts ? gap : 0, at: now)]
    default: unreachable("decide sends only these here")
    }
  }

  /// The first item that waits, after the one in progress if there is one.
  public var followingItem: AgendaItem? { remainingItems.first { $0.progress == .waiting } }

  /// What is left, in the order it will be done: the item in progress, what waits after it, then what was
  /// left out before it.
  public var remainingItems: [AgendaItem] {
    let from = items.firstIndex { $0.id == currentItem } ?? 0
    return (items[from...] + items[..<from]).filter { $0.progress == .waiting || $0.progress == .current }
  }

  private func openIfNeeded(_ now: Moment) -> [MeetingEvent] {
    opened == nil ? [.meetingOpened(at: now)] : []
  }

  private func start(_ id: ItemID, _ now: Moment) throws(Refusal) -> [MeetingEvent] {
    guard let item = item(id) else { throw .unknown(.item) }
    if isClosed { throw .meetingClosed }
    if item.stopwatch.isRunning { throw .alreadyDone }
    let before = currentItem == id ? [] : endTurn(now) + finishCurrent(now)
    return openIfNeeded(now) + before + [.itemStarted(item: id, at: now)]
  }

  private func next(_ now: Moment) throws(Refusal) -> [MeetingEvent] {
    if isClosed { throw .meetingClosed }
    guard let following = followingItem else {
      if currentItem == nil { throw .noItemLeft }
      return endTurn(now) + finishCurrent(now)
    }
    return openIfNeeded(now) + endTurn(now) + finishCurrent(now) + [.itemStarted(item: following.id, at: now)]
  }

  private func toggle(_ now: Moment) throws(Refusal) -> [MeetingEvent] {
    if isClosed { throw .meetingClosed }
    // The first item begins beneath whoever speaks already.
    if currentItem == nil, turn != nil, let following = followingItem {
      return openIfNeeded(now) + [.itemStarted(item: following.id, at: now)]
    }
    let pauses = pauseItem(now) + pauseTurn(now) + pauseStage(now)
    if !pauses.isEmpty { return pauses }
    var events: [MeetingEvent] = []
    if let currentItem { events.append(.itemStarted(item: currentItem, at: now)) }
    if let turn { events.append(.turnResumed(turn: turn.id, at: now)) }
    if let run, run.box != nil { events.append(.stageResumed(run: run.id, at: now)) }
    return events.isEmpty ? try next(now) : events
  }

  private func park(_ id: ItemID, _ now: Moment) throws(Refusal) -> [MeetingEvent] {
    guard let item = item(id) else { throw .unknown(.item) }
    if item.progress == .finished || item.progress == .parked && !item.isPostponed { throw .alreadyDone }
    return leave(item, now) + [.itemParked(item: id)]
  }

  /// What stops when an item goes off the agenda.
  func leave(_ item: AgendaItem, _ now: Moment) -> [MeetingEvent] {
    item.progress == .current ? endTurn(now) + pauseItem(now) : []
  }

  private func pauseItem(_ now: Moment) -> [MeetingEvent] {
    guard let item = item(currentItem), item.stopwatch.isRunning else { return [] }
    return [.itemPaused(item: item.id, total: item.stopwatch.milliseconds(at: now))]
  }

  private func pauseTurn(_ now: Moment) -> [MeetingEvent] {
    guard let turn, turn.stopwatch.isRunning else { return [] }
    return [.turnPaused(turn: turn.id, total: turn.stopwatch.milliseconds(at: now))]
  }

  private func pauseStage(_ now: Moment) -> [MeetingEvent] {
    guard let run, run.stopwatch.isRunning else { return [] }
    return [.stagePaused(run: run.id, total: run.stopwatch.milliseconds(at: now))]
  }

  private func finishCurrent(_ now: Moment) -> [MeetingEvent] {
    guard let item = item(currentItem) else { return [] }
    return [.itemFinished(item: item.id, total: item.stopwatch.milliseconds(at: now), at: now)]
  }

  /// Ends the turn in progress, and the format that it may be part of.
  func endTurn(_ now: Moment) -> [MeetingEvent] {
    endOneTurn(now) + (run.map { [.formatEnded(run: $0.id)] } ?? [])
  }

  func endOneTurn(_ now: Moment) -> [MeetingEvent] {
    guard let turn else { return [] }
    return [.turnEnded(turn: turn.id, total: turn.stopwatch.milliseconds(at: now))]
  }
}
