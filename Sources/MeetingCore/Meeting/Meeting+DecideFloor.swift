extension Meeting {
  func decideFloor(_ command: MeetingCommand, _ now: Moment, _ id: CommandID) throws(Refusal)
    -> [MeetingEvent]
  {
    switch command {
    case .requestFloor(let name):
      if isClosed { throw .meetingClosed }
      let words = try TextGate.admit(name, as: .name)
      let key = TextGate.folded(words)
      if queue.contains(where: { TextGate.folded($0.name.value ?? "") == key }) {
        throw .alreadyInQueue(words)
      }
      return [.floorRequested(request: id.derived(0), name: Text(id: id.derived(1), value: words))]
    case .withdrawRequest(let request):
      guard queue.contains(where: { $0.id == request }) else { throw .unknown(.request) }
      return [.requestWithdrawn(request: request)]
    case .nextSpeaker:
      if isClosed { throw .meetingClosed }
      let next = queue.first
      let start = MeetingEvent.turnStarted(
        turn: id.derived(0), request: next?.id, name: next?.name, item: currentItem, at: now)
      return (opened == nil ? [.meetingOpened(at: now)] : []) + endTurn(now) + [start]
    case .endTurn:
      let events = endTurn(now)
      if events.isEmpty { throw .nobodySpeaks }
      return events
    default: unreachable("decide sends only these here")
    }
  }
}
