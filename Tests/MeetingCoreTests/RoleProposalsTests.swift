import Testing

@testable import MeetingCore

/// Whom the group's memory proposes for a role.
@Suite struct RoleProposalsTests {
  private struct Held {
    let role: Role
    let name: String
    let day: Int
  }

  private func group(_ held: [Held], people: [String] = [], renamed: [(Int, String)] = []) throws -> Group {
    var group = Group()
    var acts: UInt64 = 0
    func act(_ command: GroupCommand) throws {
      acts += 1
      let id = CommandID(high: acts, low: 5)
      for (place, body) in try group.decide(command, id: id).enumerated() {
        group.evolve(
          Event(
            id: id.derived(place), kiosk: KioskID(high: 1, low: 1), sequence: 1, lamport: 1,
            wallMilliseconds: 0, stream: .group, command: id, body: .group(body)))
      }
    }
    for name in people { try act(.addPerson(name: name)) }
    for (place, name) in renamed { try act(.renamePerson(group.people[place].id, name: name)) }
    for (place, one) in held.enumerated() {
      let meeting = MeetingID(high: 9, low: UInt64(place))
      try act(.rememberRoles(of: meeting, on: day(one.day), [RoleRecord(role: one.role, names: one.name)]))
    }
    return group
  }

  private func day(_ number: Int) -> CalendarDate { CalendarDate(daysSince1970: 20_000 + number) }

  /// Known in this order: Ana, Bo, Cid, Dee, Elsa; Dee and Elsa are here. Ana was the scribe twice, Cid and
  /// Elsa once, on one day.
  @Test func whoHasNotHadItComesFirstThenWhoHadItLongestAgo() throws {
    let group = try group([
      Held(role: .scribe, name: "ANA", day: 1), Held(role: .scribe, name: "Cid", day: 2),
      Held(role: .scribe, name: "Ana", day: 3), Held(role: .scribe, name: "Elsa", day: 2),
      Held(role: .facilitator, name: "Bo", day: 4),
    ])
    let names = ["Ana", "Bo", "Cid", "Dee", "Elsa"]
    let scribes = RoleProposals(for: .scribe, among: names, here: ["dee", "elsa"], rememberedBy: group)
    #expect(scribes.proposals.map(\.name) == ["Dee", "Bo", "Elsa", "Cid", "Ana"])
    #expect(scribes.proposals.map(\.lastHeld) == [nil, nil, day(2), day(2), day(3)])
    let timekeepers = RoleProposals(for: .timekeeper, among: names, here: [], rememberedBy: group)
    #expect(timekeepers.proposals.map(\.name) == names)
  }

  @Test func whoHasAnotherNameNowIsTheSamePerson() throws {
    let group = try group(
      [Held(role: .scribe, name: "Ines", day: 1)], people: ["Inès", "Tom"], renamed: [(0, "Inès L.")])
    let proposals = RoleProposals(for: .scribe, among: ["Inès L.", "Tom"], here: [], rememberedBy: group)
    #expect(proposals.proposals.map(\.name) == ["Tom", "Inès L."])
  }

  @Test func inAnyGroupNobodyWhoNeverHadItComesAfterSomebodyWhoHad() throws {
    var dice = Dice(seed: 62)
    for _ in 0..<400 {
      let names = (0..<Int.random(in: 0...12, using: &dice)).map { "Prénom\(["a", "b", "é"][$0 % 3]) \($0)" }
      let held = (0..<Int.random(in: 0...20, using: &dice)).map { _ in
        Held(
          role: Role.allCases.randomElement(using: &dice) ?? .scribe,
          name: (names + ["Autre"]).randomElement(using: &dice) ?? "Autre",
          day: Int.random(in: 0...60, using: &dice))
      }
      let here = Set(names.filter { _ in Bool.random(using: &dice) }.map(TextGate.folded))
      let proposals = RoleProposals(for: .scribe, among: names, here: here, rememberedBy: try group(held))
      #expect(proposals.proposals.map(\.name).sorted() == names.sorted(), "each once, nobody lost")
      for (one, next) in zip(proposals.proposals, proposals.proposals.dropFirst()) {
        let last = [one, next].map { proposal in
          held.filter { $0.role == .scribe && $0.name == proposal.name }.map { day($0.day) }.max()
        }
        #expect(last == [one.lastHeld, next.lastHeld])
        guard let earlier = last[0] else {
          guard last[1] == nil else { continue }
          #expect(comesFirst(one.name, next.name, names, here))
          continue
        }
        let later = try #require(last[1], "\(next.name) never had it and comes after \(one.name)")
        #expect(earlier < later || earlier == later && comesFirst(one.name, next.name, names, here))
      }
    }
  }

  private func comesFirst(_ one: String, _ next: String, _ names: [String], _ here: Set<String>) -> Bool {
    let isHere = [one, next].map { here.contains(TextGate.folded($0)) }
    let places = [one, next].compactMap(names.firstIndex)
    return isHere[0] == isHere[1] ? places[0] < places[1] : isHere[0]
  }
}
