import MeetingCore

extension MeetingDesk {
  /// Lets the group remember who had which role in a meeting that was just closed, and forget it where that
  /// was taken back or names were erased: facts of their own, in the same commit. Compared with what is
  /// remembered, so that nothing is remembered twice.
  func rememberRoles(after act: Act, _ events: [Event]) -> [Event] {
    guard case .meeting(let id) = act.command.stream, events.contains(where: \.body.changesRolesHeld) else {
      return []
    }
    let meeting = memory.meeting(id).state
    let date = meeting.date ?? (meeting.closedAt ?? act.at).date
    let command = GroupCommand.rememberRoles(of: id, on: date, meeting.rolesHeld)
    let remembering = Act(id: act.id.derived(2_000_000), at: act.at, command: .group(command))
    guard let remembered = try? decide(remembering) else { return [] }
    memory.apply(remembered)
    return remembered
  }
}

extension EventBody {
  /// Whether a meeting that it happens in may say something else from now on of who had which role.
  fileprivate var changesRolesHeld: Bool {
    switch self {
    case .meeting(.meetingClosed), .meeting(.textErased), .retracted: true
    default: false
    }
  }
}
