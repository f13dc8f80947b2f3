extension Meeting {
  public mutating func evolve(_ event: Event) {
    if case .meeting(let body) = event.body { evolve(body) }
  }

  /// Takes in what a command makes happen, without a journal: for what only looks ahead.
  public mutating func take(_ event: MeetingEvent) { evolve(event) }

  public static func isUndoable(_ body: EventBody) -> Bool {
    guard case .meeting(let event) = body else { return false }
    switch event {
    case .meetingPlanned, .groupNamed, .detailNoted,
      .slipHung, .lineKept, .timersInterrupted, .interruptionSettled, .openingRecorded,
      .itemRecorded, .speakingRecorded, .itemPlanned, .formatRecorded, .shareRecorded, .boardChangeNoted,
      .textErased, .textReplaced:
      return false
    case .titleSet, .dateSet, .placeSet, .placeUnset, .themeAdded, .themeRenamed, .themeRemoved,
      .itemRenamed, .itemRemoved, .promptReworded, .promptRemoved,
      .itemAdded, .roleGiven, .roleFreed, .headcountTaken, .meetingOpened, .meetingClosed, .itemStarted,
      .itemPaused,
      .itemFinished, .itemTimeboxed, .itemParked, .itemFixed, .itemPostponed, .itemMoved, .itemSplit,
      .guestTimeboxed, .floorRequested, .requestWithdrawn, .requestPutFirst,
      .queueRuleChosen, .queueClosed, .turnStarted, .turnPaused, .turnResumed, .turnEnded, .turnNamed,
      .speakerRenamed, .speakerForgotten, .turnsLimited, .categoryAdded, .categoryRemoved, .categoryCounted,
      .namesShown, .sharesShown, .formatStarted, .roundPlaced, .stageStarted, .stagePaused, .stageResumed,
      .formatEnded, .turnDropped, .promptAdded,
      .clusterAdded, .slipSetAside, .slipRehung,
      .slipGathered, .slipReworded, .dotsGiven, .dotRuleChosen, .entryAdded, .entryReclassified, .taskListed,
      .topicListed,
      .mannerNoted, .entryReworded,
      .entryRemoved, .taskTicked, .offerMade, .offerAgreed, .offerReleased,
      .consentBegun, .proposerNoted, .consentStepped, .proposalAmended, .wordingRecorded, .objectionRaised,
      .objectionSettled, .consentEnded, .taskDerived, .questionAnswered, .attendanceNoted,
      .personArrived, .personLeft,
      .nextMeetingNoted, .addendumAdded, .proposalDeclined:
      return true
    }
  }

  mutating func evolve(_ event: MeetingEvent) {
    switch event {
    case .titleSet, .placeUnset, .itemRenamed, .itemRemoved, .themeRenamed, .themeRemoved, .promptReworded,
      .promptRemoved:
      evolvePlan(event)
    case .meetingPlanned, .dateSet, .placeSet, .groupNamed, .roleGiven, .roleFreed, .detailNoted,
      .headcountTaken,
      .meetingOpened, .meetingClosed, .openingRecorded, .attendanceNoted:
      evolveHead(event)
    case .themeAdded, .itemAdded, .itemStarted, .itemPaused, .itemFinished, .itemTimeboxed, .itemParked,
      .itemFixed, .itemRecorded, .itemPlanned:
      evolveAgenda(event)
    case .itemPostponed, .itemMoved, .itemSplit, .guestTimeboxed: evolveItems(event)
    case .floorRequested, .requestWithdrawn, .requestPutFirst, .queueRuleChosen, .queueClosed, .turnStarted,
      .turnPaused, .turnResumed, .turnEnded,
      .speakingRecorded, .shareRecorded, .timersInterrupted, .interruptionSettled:
      evolveFloor(event)
    case .turnNamed, .speakerRenamed, .speakerForgotten, .turnsLimited, .categoryAdded, .categoryRemoved,
      .categoryCounted, .namesShown, .sharesShown:
      evolveSpeakers(event)
    case .formatStarted, .roundPlaced, .stageStarted, .stagePaused, .stageResumed, .formatEnded, .turnDropped,
      .formatRecorded:
      evolveFormat(event)
    case .promptAdded, .clusterAdded, .slipHung, .slipSetAside, .slipRehung,
      .slipGathered, .slipReworded, .dotsGiven, .dotRuleChosen:
      evolveWall(event)
    case .entryAdded, .entryReclassified, .taskListed, .topicListed, .mannerNoted, .entryReworded,
      .entryRemoved, .taskTicked, .offerMade, .offerAgreed, .offerReleased, .nextMeetingNoted, .addendumAdded,
      .proposalDeclined, .lineKept, .boardChangeNoted:
      evolveLines(event)
    case .personArrived(let person): if !present.contains(person) { present.append(person) }
    case .personLeft(let person): present.removeAll { $0 == person }
    case .consentBegun, .proposerNoted, .consentStepped, .proposalAmended, .wordingRecorded, .objectionRaised,
      .objectionSettled, .consentEnded:
      evolveConsent(event)
    case .taskDerived, .questionAnswered: evolveOutcomes(event)
    case .textErased, .textReplaced:
      break  // The timeline takes the words out of the events that carry them.
    }
  }

  private mutating func evolveHead(_ event: MeetingEvent) {
    switch event {
    case .meetingPlanned(let title, let language, let source):
      self.title = title
      self.language = language
      self.source = source
    case .dateSet(let date, let start, let end):
      self.date = date
      plannedStart = start
      plannedEnd = end
    case .placeSet(let place):
      replace(self.place, by: place)
      self.place = place
    case .groupNamed(let name): group = name
    case .roleGiven(let role, let names): roles.append(RoleHolder(role: role, names: names))
    case .roleFreed(let role): roles.removeAll { $0.role == role }
    case .detailNoted(let detail): details.append(detail)
    case .headcountTaken(let present, let newcomers):
      lineSubjects.remove(.fact(fact: .headcount))
      headcount = Headcount(present: present, newcomers: newcomers)
    case .meetingOpened(let moment):
      if openedAt == nil { plannedOrder = items.filter { $0.progress != .parked }.map(\.id) }
      openedAt = moment
      lineSubjects.remove(.fact(fact: .opened))
      opened = moment.clock
      if date == nil { date = moment.date }
    case .meetingClosed(let moment):
      lineSubjects.remove(.fact(fact: .closed))
      closed = moment.clock
      closedAt = moment
    case .openingRecorded(let opened, let closed):
      self.opened = opened
      self.closed = closed
    case .attendanceNoted(let attendance, let names):
      self.attendance.append(AttendanceLine(attendance: attendance, names: names))
    default: unreachable("evolve sends only these here")
    }
  }

  private mutating func evolveAgenda(_ event: MeetingEvent) {
    switch event {
    case .themeAdded(let theme, let name): themes.append(Theme(id: theme, name: name))
    case .itemAdded(let item, let title, let theme, let minutes, let remark, let after):
      let planned = openedAt == nil ? minutes : nil
      insert(
        AgendaItem(
          id: item, title: title, theme: theme, minutes: minutes, plannedMinutes: planned, remark: remark),
        after: after)
    case .itemStarted(let item, let moment):
      change(item) {
        $0.progress = .current
        $0.isPostponed = false
        $0.stopwatch.start(at: moment)
        if $0.startedAt == nil { $0.startedAt = moment }
      }
      if self.item(item) != nil { currentItem = item }
    case .itemPaused(let item, let total): change(item) { $0.stopwatch.stop(total: total) }
    case .itemFinished(let item, let total, let moment):
      change(item) {
        $0.progress = .finished
        $0.stopwatch.stop(total: total)
        $0.finishedAt = moment
      }
      if currentItem == item { currentItem = nil }
    case .itemFixed(let item, let fixed): change(item) { $0.isFixed = fixed }
    case .itemTimeboxed(let item, let minutes):
      let isPlan = openedAt == nil
      change(item) {
        $0.minutes = minutes
        if isPlan { $0.plannedMinutes = minutes }
        // A guest's time lies within the item's.
        $0.guestMinutes = $0.guestMinutes.map { min($0, minutes) }
      }
      retimed.insert(item)
    case .itemParked(let item):
      change(item) {
        $0.progress = .parked
        $0.isPostponed = false
      }
      if currentItem == item { currentItem = nil }
    case .itemRecorded(let item, let total, let parked):
      change(item) {
        $0.progress = parked ? .parked : .finished
        $0.stopwatch.stop(total: total)
      }
    case .itemPlanned(let item, let minutes): change(item) { $0.plannedMinutes = minutes }
    default: unreachable("evolve sends only these here")
    }
  }

  mutating func change(_ id: ItemID, _ body: (inout AgendaItem) -> Void) {
    if let index = items.firstIndex(where: { $0.id == id }) { body(&items[index]) }
  }
}
