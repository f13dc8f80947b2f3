extension Meeting {
  /// Everybody's names who have that role, line by line.
  public func holders(of role: Role) -> [Text] { roles.filter { $0.role == role }.map(\.names) }

  /// Who had which role, name by name, once the meeting was closed here; else nothing.
  public var rolesHeld: [RoleRecord] {
    if closedAt == nil { return [] }
    return Role.allCases.flatMap { role in
      let names = holders(of: role).compactMap(\.value).flatMap { PersonNames.split($0, evenSmall: true) }
      var seen: Set<String> = []
      return names.filter { seen.insert(TextGate.folded($0)).inserted }.map {
        RoleRecord(role: role, names: $0)
      }
    }
  }

  func give(_ role: Role, to names: String, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    if isClosed { throw .meetingClosed }
    let holders = holders(of: role)
    // NB: minutes from elsewhere keep their lines, which would go on saying who had it.
    if holders.contains(where: { isInSource(.text(id: $0.id)) }) { throw .roleOfMinutes }
    let freed = holders.isEmpty ? [] : [MeetingEvent.roleFreed(role: role)]
    if TextGate.isBlank(names) {
      if freed.isEmpty { throw .alreadyDone }
      return freed
    }
    let words = try TextGate.admit(names, as: .title)
    if holders.map(\.value) == [words] { throw .alreadyDone }
    return freed + [.roleGiven(role: role, names: Text(id: id.derived(0), value: words))]
  }
}
