/// The one door: a command becomes events, or a refusal.
public enum Decider {
  /// What `act` makes happen. The timelines are those of the act's stream, and that is all that is read; a
  /// meeting that is closed keeps what the group had to say in it too.
  public static func decide(
    _ act: Act, kiosk kioskID: KioskID, memory: Timeline<KioskMemory>, group: Timeline<Group>,
    meeting: Timeline<Meeting>
  ) throws(Refusal) -> [EventBody] {
    switch act.command {
    case .meeting(_, .unname(let names)):
      return meeting.unnaming(names, act.id).map { .meeting($0) }
    case .meeting(_, let command):
      let told = command == .close ? group.state.telling(meeting.state, act.id) : []
      return try (told + meeting.state.decide(command, at: act.at, id: act.id)).map { .meeting($0) }
    case .group(.erasePerson(let person)):
      return try group.erasing(person, act.id).map { .group($0) }
    case .group(let command):
      return try group.state.decide(command, id: act.id).map { .group($0) }
    case .kiosk(let command):
      return try memory.state.decide(command).map { .kiosk($0) }
    case .undo(.meeting):
      guard let last = meeting.undoable(by: kioskID) else { throw .nothingToUndo }
      if let refusal = meeting.state.refusesUndo(of: last.events) { throw refusal }
      return [.retracted(last.command)]
    case .undo(.group):
      guard let last = group.undoable(by: kioskID) else { throw .nothingToUndo }
      return [.retracted(last.command)]
    case .undo(.kiosk):
      throw .nothingToUndo
    }
  }
}
