import MeetingCore
import MeetingDocuments
import Testing

/// Real minutes without each of the people whom they name.
@Suite struct UnnamedMinutesTests {
  /// Each document, and those of its first six names that stand as such on its lines of people.
  private func pairs() throws -> [(document: MeetingRecord, name: String)] {
    try Corpus.documents().flatMap { document -> [(MeetingRecord, String)] in
      let meeting = SampleMeeting.held(seed: 1, commands: 0, minutes: document.reading.record).meeting
      let lines = (meeting.roles.map(\.names) + meeting.attendance.map(\.names)).compactMap(\.value)
      return Set(lines.flatMap { PersonNames.split($0) }).sorted().prefix(6).map {
        (document.reading.record, $0)
      }
    }
  }

  @Test func noLineOfPeopleSaysThemAndTheReportOpensAgainAsTheSame() throws {
    let pairs = try pairs()
    #expect(pairs.count > 100)
    for (document, name) in pairs {
      var sample = SampleMeeting.held(seed: 1, commands: 0, minutes: document)
      sample.act(.unname([name]))
      let meeting = sample.meeting
      let said = (meeting.roles.map(\.names) + meeting.attendance.map(\.names)).compactMap(\.value)
      #expect(!said.contains { PersonNames.split($0).contains(name) }, "\(name): \(said)")
      for line in meeting.lines {
        let isOfHead = line.subjects.contains { if case .text = $0 { true } else { false } }
        if isOfHead, let words = line.text.value { #expect(!words.contains(name), "\(name): \(words)") }
      }
      let markdown = Report.markdown(of: meeting, id: someID, form: .full)
      #expect(Report.markdown(of: try imported(try reading(markdown)), id: someID, form: .full) == markdown)
    }
  }

  @Test func aReportForEverybodyHidesNoLessThanBefore() throws {
    for (document, name) in try pairs() where !name.contains(" ") {
      var sample = SampleMeeting.held(seed: 1, commands: 0, minutes: document)
      let before = says(sample.meeting, name)
      sample.act(.unname([name]))
      #expect(before || !says(sample.meeting, name), "\(name)")
    }
  }

  private func says(_ meeting: Meeting, _ name: String) -> Bool {
    Report.markdown(of: meeting, id: someID, form: .public)
      .split { !$0.isLetter && $0 != "-" && $0 != "’" }.contains { $0 == name }
  }

  @Test func aRoleIsGivenAgainWhoeverTheMinutesNamed() throws {
    let record = try reading("Réunion du 3 décembre 2024\n\nPrésents : Zoé\n\nNous avons parlé.\n").record
    var sample = SampleMeeting.held(seed: 1, commands: 0, minutes: record)
    try #require(sample.meeting.attendance.map(\.names.value) == ["Zoé"])
    sample.act(.giveRole(.facilitator, names: "Zoé"))
    sample.act(.unname(["Zoé"]))
    sample.act(.giveRole(.facilitator, names: "Bo"))
    #expect(sample.meeting.holders(of: .facilitator).map(\.value) == ["Bo"] || sample.meeting.isClosed)
  }
}
