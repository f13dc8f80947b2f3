import MeetingCore

/// Who has which role tonight, and whom the group's memory proposes.
extension Scene {
  /// The names of whoever has that role; `nil` while it is to be taken.
  func holders(of role: Role) -> String? {
    let lines = desk.meeting.holders(of: role).map { $0.display(words) }
    return lines.isEmpty ? nil : lines.joined(separator: ", ")
  }

  /// Whoever is known here or had a role before, and does not have this one tonight, best first.
  func proposals(for role: Role) -> [RoleProposals.Proposal] {
    let held = desk.group.rolesHeld.compactMap(\.name.value)
    let tonight = desk.meeting.holders(of: role).flatMap {
      PersonNames.split($0.value ?? "", evenSmall: true)
    }
    let taken = Set(tonight.map(TextGate.folded))
    let names = each(knownNames + held).filter { !taken.contains(TextGate.folded($0)) }
    return RoleProposals(
      for: role, among: names, here: desk.meeting.namesHere, rememberedBy: desk.group
    ).proposals
  }

  /// Why the first of those names come first, the fullest text first; empty where nobody is known.
  func reasons(for role: Role) -> [String] {
    let proposals = proposals(for: role)
    guard let first = proposals.first else { return [] }
    if let date = first.lastHeld {
      let day = words("report.date", "\(date.day)", words("month.\(date.month)"), "\(date.year)")
      return [words("role.longAgo", first.name, day)]
    }
    let names = proposals.prefix { $0.lastHeld == nil }.map(\.name)
    return [3, 2, 1].filter { $0 <= names.count }.map {
      words("role.never.\(role.rawValue)", names.prefix($0).joined(separator: ", "))
    }
  }
}
