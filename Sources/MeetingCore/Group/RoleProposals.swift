/// Whom the group's memory proposes for a role: first whoever has never had it, then whoever had it longest
/// ago. Of equals those who are here tonight come first, then the order in which they are known.
public struct RoleProposals: Hashable, Sendable {
  public struct Proposal: Hashable, Sendable {
    public let name: String
    /// When they had the role last; `nil` for never.
    public let lastHeld: CalendarDate?
  }

  public let proposals: [Proposal]

  /// `names`: each once, in the order in which they are known. `here`: folded names.
  public init(for role: Role, among names: [String], here: Set<String>, rememberedBy group: Group) {
    let dates = group.datesHeld(role)
    let candidates = names.enumerated().map { place, name in
      Candidate(
        proposal: Proposal(name: name, lastHeld: group.names(of: name).compactMap { dates[$0] }.max()),
        isHere: here.contains(TextGate.folded(name)), place: place)
    }
    proposals = candidates.sorted(by: Candidate.precedes).map(\.proposal)
  }

  private struct Candidate {
    let proposal: Proposal
    let isHere: Bool
    let place: Int

    static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
      switch (left.proposal.lastHeld, right.proposal.lastHeld) {
      case (nil, .some): return true
      case (.some, nil): return false
      case (let one?, let other?) where one != other: return one < other
      default: break
      }
      return left.isHere == right.isHere ? left.place < right.place : left.isHere
    }
  }
}

extension Group {
  /// When each folded name had that role last.
  fileprivate func datesHeld(_ role: Role) -> [String: CalendarDate] {
    var dates: [String: CalendarDate] = [:]
    for held in rolesHeld where held.role == role {
      let key = TextGate.folded(held.name.value ?? "")
      dates[key] = max(dates[key] ?? held.date, held.date)
    }
    return dates
  }

  /// That name folded, and the earlier ones of whoever bears it now.
  fileprivate func names(of name: String) -> [String] {
    let key = TextGate.folded(name)
    let bearers = people.filter { TextGate.folded($0.name.value ?? "") == key }
    return [key] + bearers.flatMap(\.earlierNames).compactMap { $0.value.map(TextGate.folded) }
  }
}
