/// Who of the group is here tonight. A meeting keeps it by their names of that night in its own way: it says
/// who they are, not what they are called, so that a later name or an erased one holds here too.
extension Meeting {
  func decidePresence(_ command: MeetingCommand) throws(Refusal) -> [MeetingEvent] {
    switch command {
    case .arrive(let person):
      if isClosed { throw .meetingClosed }
      if present.contains(person) { throw .alreadyDone }
      return [.personArrived(person: person)]
    case .leave(let person):
      guard present.contains(person) else { throw .unknown(.person) }
      return [.personLeft(person: person)]
    default: unreachable("decide sends only these here")
    }
  }
}
