import Testing

@testable import MeetingCore

/// Who does what: given, changed, taken back, and what a meeting leaves to be remembered.
@Suite struct RoleTests {
  private func names(_ meeting: Meeting, _ role: Role) -> [String?] { meeting.holders(of: role).map(\.value) }

  private func planned(_ roles: [RoleRecord]) throws -> Bench {
    var bench = Bench()
    var record = MeetingRecord()
    record.title = "Un soir"
    record.roles = roles
    try bench.act(.plan(record, source: nil))
    return bench
  }

  @Test func theLastOneGivenHasTheRoleAndUndoGivesItBack() throws {
    var bench = try planned([
      RoleRecord(role: .scribe, names: "Karim"), RoleRecord(role: .scribe, names: "Inès"),
    ])
    #expect(names(bench.meeting, .scribe) == ["Karim", "Inès"], "a plan may name them on two lines")
    try bench.act(.giveRole(.scribe, names: " Amina, Bo "))
    #expect(names(bench.meeting, .scribe) == ["Amina, Bo"])
    try bench.act(.giveRole(.scribe, names: "Dee"))
    #expect(names(bench.meeting, .scribe) == ["Dee"])
    try bench.undo()
    #expect(names(bench.meeting, .scribe) == ["Amina, Bo"])
    try bench.undo()
    #expect(names(bench.meeting, .scribe) == ["Karim", "Inès"])
    #expect(throws: Refusal.nothingToUndo) { try bench.undo() }
  }

  @Test func anEmptyLineTakesTheRoleBack() throws {
    var bench = try planned([RoleRecord(role: .facilitator, names: "Léa")])
    #expect(throws: Refusal.alreadyDone) { try bench.act(.giveRole(.scribe, names: " ")) }
    #expect(throws: Refusal.alreadyDone) { try bench.act(.giveRole(.facilitator, names: "Léa ")) }
    try bench.act(.giveRole(.facilitator, names: "\t"))
    #expect(bench.meeting.roles.isEmpty)
    try bench.undo()
    #expect(names(bench.meeting, .facilitator) == ["Léa"])
    #expect(throws: Refusal.textTooLong(.title)) {
      try bench.act(.giveRole(.scribe, names: String(repeating: "a", count: 301)))
    }
    try bench.act(.close)
    #expect(throws: Refusal.meetingClosed) { try bench.act(.giveRole(.scribe, names: "Bo")) }
  }

  @Test func aClosedMeetingSaysNameByNameWhoHadWhichRole() throws {
    var bench = try planned([RoleRecord(role: .scribe, names: "Karim, karim et Inès (Tours)")])
    try bench.act(.giveRole(.facilitator, names: "Léa"))
    #expect(bench.meeting.rolesHeld.isEmpty, "not before the end")
    try bench.act(.close)
    #expect(
      bench.meeting.rolesHeld == [
        RoleRecord(role: .facilitator, names: "Léa"), RoleRecord(role: .scribe, names: "Karim"),
        RoleRecord(role: .scribe, names: "Inès"),
      ])
    try bench.undo()
    #expect(bench.meeting.rolesHeld.isEmpty)
  }

  @Test func aReportThatWasOnlyReadIsNotRemembered() throws {
    var bench = Bench()
    var record = MeetingRecord()
    record.title = "Un autre soir"
    record.roles = [RoleRecord(role: .scribe, names: "Karim")]
    record.closed = ClockTime(minutes: 1260)
    try bench.act(.plan(record, source: nil))
    #expect(bench.meeting.isClosed && bench.meeting.rolesHeld.isEmpty)
  }
}
