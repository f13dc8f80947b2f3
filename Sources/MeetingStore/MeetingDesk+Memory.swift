import MeetingCore

extension MeetingDesk {
  /// Lets the group remember what a meeting leaves behind, and forget it where that was taken back or names
  /// were erased: who had which role once it is closed, its tasks and who takes them on. Facts of their own,
  /// in the same commit; compared with what is remembered, so that nothing is remembered twice.
  func remember(after act: Act, _ events: [Event]) -> [Event] {
    guard case .meeting(let id) = act.command.stream, events.contains(where: \.body.changesMemory) else {
      return []
    }
    let meeting = memory.meeting(id).state
    let date = meeting.date ?? (meeting.closedAt ?? act.at).date
    let commands: [GroupCommand] = [
      .rememberRoles(of: id, on: date, meeting.rolesHeld),
      .rememberTasks(of: id, on: date, isHeld: meeting.closedAt != nil, meeting.taskMemories),
    ]
    return commands.enumerated().flatMap { place, command -> [Event] in
      let remembering = Act(
        id: act.id.derived(2_000_000 * (place + 1)), at: act.at, command: .group(command))
      guard let remembered = try? decide(remembering) else { return [] }
      memory.apply(remembered)
      return remembered
    }
  }
}

extension EventBody {
  /// Whether a meeting that it happens in may leave something else behind from now on.
  fileprivate var changesMemory: Bool {
    switch self {
    case .meeting(.meetingClosed), .meeting(.textErased), .meeting(.offerMade), .meeting(.offerAgreed),
      .meeting(.offerReleased), .meeting(.taskTicked), .retracted:
      true
    default: false
    }
  }
}
