extension Meeting {
  func decideFloor(_ command: MeetingCommand, _ now: Moment, _ id: CommandID) throws(Refusal)
    -> [MeetingEvent]
  {
    switch command {
    case .requestFloor(let name, let kind, let category):
      if isClosed { throw .meetingClosed }
      // A closed list takes nobody more; what cannot wait is no place on it.
      if queueIsClosed && kind == .intervention { throw .queueClosed }
      if !TurnKind.asked.contains(kind) { throw .unknown(.request) }
      if let category, !categories.contains(where: { $0.id == category }) { throw .unknown(.category) }
      let words = try TextGate.admit(name, as: .name)
      let key = TextGate.folded(words)
      if queue.contains(where: { $0.key == key }) { throw .alreadyInQueue(words) }
      return [
        .floorRequested(
          request: id.derived(0), name: Text(id: id.derived(1), value: words),
          kind: kind == .intervention ? nil : kind, category: category)
      ]
    case .readdLastSpeaker:
      if isClosed { throw .meetingClosed }
      guard let words = lastSpeaker?.value else { throw .nobodySpokeByName }
      if queue.contains(where: { $0.key == TextGate.folded(words) }) { throw .alreadyInQueue(words) }
      let request: RequestID = id.derived(0)
      return [
        .floorRequested(
          request: request, name: Text(id: id.derived(1), value: words), kind: nil, category: nil),
        .requestPutFirst(request: request),
      ]
    case .withdrawRequest(let request):
      guard queue.contains(where: { $0.id == request }) else { throw .unknown(.request) }
      return [.requestWithdrawn(request: request)]
    case .nextSpeaker:
      if isClosed { throw .meetingClosed }
      if let run { return nextInFormat(run, now, id) }
      let next = nextRequest(at: now)
      let start = MeetingEvent.turnStarted(
        turn: id.derived(0), request: next?.id, name: next?.name, item: currentItem, at: now)
      return (opened == nil ? [.meetingOpened(at: now)] : []) + endTurn(now) + [start]
    case .giveGuestFloor: return try giveGuestFloor(now, id)
    case .putFirst(let request):
      guard let found = queue.first(where: { $0.id == request }) else { throw .unknown(.request) }
      let highest = queue.map(\.precedence).max() ?? 0
      if highest > 0 && found.precedence == highest { throw .alreadyDone }
      return [.requestPutFirst(request: request)]
    case .chooseQueueRule(let rule):
      if rule == queueRule { throw .alreadyDone }
      if rule == .alternating && categories.isEmpty { throw .noCategories }
      return [.queueRuleChosen(rule: rule)]
    case .closeQueue(let closed):
      if closed == queueIsClosed { throw .alreadyDone }
      return [.queueClosed(closed: closed)]
    case .endTurn:
      let events = endOneTurn(now)
      if events.isEmpty { throw .nobodySpeaks }
      return events
    default: unreachable("decide sends only these here")
    }
  }

  private func giveGuestFloor(_ now: Moment, _ command: CommandID) throws(Refusal) -> [MeetingEvent] {
    if isClosed { throw .meetingClosed }
    guard let item = item(currentItem) else { throw .nothingRunning }
    let request: RequestID = command.derived(0)
    let name = Text(id: command.derived(1), value: item.guestName ?? ReportWords(language).guest)
    return endTurn(now) + [
      .floorRequested(request: request, name: name, kind: .guest, category: nil),
      .turnStarted(turn: command.derived(2), request: request, name: name, item: item.id, at: now),
    ]
  }
}
