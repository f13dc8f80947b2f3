extension Group {
  /// What is not remembered of that meeting yet, and what it says no more, whose names are erased.
  func remember(_ held: [RoleRecord], of meeting: MeetingID, on date: CalendarDate, _ id: CommandID)
    throws(Refusal) -> [GroupEvent]
  {
    let known = rolesHeld.filter { $0.meeting == meeting }
    let knownKeys = Set(known.map { RoleKey($0.role, $0.name.value ?? "") })
    let saidKeys = Set(held.map { RoleKey($0.role, $0.names) })
    let gone = known.filter {
      $0.name.value != nil && !saidKeys.contains(RoleKey($0.role, $0.name.value ?? ""))
    }
    let new = held.filter { !knownKeys.contains(RoleKey($0.role, $0.names)) }
    let added = try new.enumerated().map { place, record throws(Refusal) in
      GroupEvent.roleHeld(
        meeting: meeting, role: record.role,
        name: Text(id: id.derived(place), value: try TextGate.admit(record.names, as: .name)), date: date)
    }
    return gone.map { .textErased(text: $0.name.id) } + added
  }
}

/// Somebody in a role: names are the same where they are the same folded.
private struct RoleKey: Hashable {
  let role: Role
  let name: String

  init(_ role: Role, _ name: String) {
    self.role = role
    self.name = TextGate.folded(name)
  }
}
