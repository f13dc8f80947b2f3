import Testing

@testable import MeetingCore
@testable import MeetingDocuments

/// Roles given after a plan or minutes were read come back from the report.
@Suite struct RoleChangeTests {
  private func changed(_ meeting: Meeting, _ role: Role, _ names: String) throws -> Meeting {
    var meeting = meeting
    let id = CommandID(high: 8, low: UInt64(names.count + 1))
    for event in try meeting.decide(.giveRole(role, names: names), at: someMoment, id: id) {
      meeting.take(event)
    }
    return meeting
  }

  private func again(_ meeting: Meeting) throws -> Meeting {
    try imported(reading(Report.markdown(of: meeting, id: someID, form: .full)))
  }

  private func roles(_ meeting: Meeting) -> [String] {
    meeting.roles.map { "\($0.role) \($0.names.value ?? "")" }
  }

  @Test func `The report of a plan says the last ones who had a role, whatever they are called`() throws {
    let plan = "# Un soir\n\n- Animation : Léa ; Temps : Sacha\n\n## Ordre du jour\n\n1. Accueil (10 min)\n"
    var meeting = try imported(reading(plan))
    meeting = try changed(meeting, .scribe, "Karim ; Animation : Bo")
    meeting = try changed(meeting, .facilitator, "Inès, Tom")
    meeting = try changed(meeting, .timekeeper, "")
    let expected = ["scribe Karim ; Animation : Bo", "facilitator Inès, Tom"]
    #expect(roles(meeting) == expected)
    #expect(roles(try again(meeting)) == expected)
  }

  @Test func `Minutes keep the roles that their lines say, and take others`() throws {
    let minutes = "Réunion du 3 décembre\n\nScribe : Karim\nPrésents : Ana, Bo\n\nOn a parlé des clés.\n"
    var meeting = try imported(reading(minutes))
    #expect(roles(meeting) == ["scribe Karim"])
    #expect(throws: Refusal.roleOfMinutes) { try changed(meeting, .scribe, "Ana") }
    meeting = try changed(meeting, .facilitator, "Bo")
    meeting = try changed(meeting, .facilitator, "Ana")
    let back = try again(meeting)
    #expect(roles(back).sorted() == ["facilitator Ana", "scribe Karim"])
    let first = Report.markdown(of: meeting, id: someID, form: .full)
    #expect(Report.markdown(of: back, id: someID, form: .full) == first)
  }
}
