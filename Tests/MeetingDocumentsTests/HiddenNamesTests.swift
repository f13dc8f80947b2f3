import Testing

@testable import MeetingCore
@testable import MeetingDocuments

/// Who spoke how long is said without names where the group hides them.
@Suite struct HiddenNamesTests {
  @Test(arguments: Language.allCases)
  func `Each keeps a line of their own, and it comes back`(language: Language) throws {
    var meeting = Meeting()
    meeting.language = language
    meeting.take(
      .meetingPlanned(
        title: Text(id: TextID(high: 1, low: 1), value: "Soir"), language: language, source: nil))
    for (place, name) in ["Amina", nil, "Bo"].enumerated() {
      let text = name.map { Text(id: TextID(high: 2, low: UInt64(place)), value: $0) }
      meeting.take(.speakingRecorded(name: text, total: Int64(place + 1) * 1_000, turns: place + 1))
    }
    let named = Report.markdown(of: meeting, id: someID, form: .full)
    #expect(named.contains("Amina") && named.contains("Bo"))
    meeting.take(.namesShown(shown: false))
    let nameless = Report.markdown(of: meeting, id: someID, form: .full)
    #expect(!nameless.contains("Amina") && !nameless.contains("Bo"))
    let somebody = ReportWords(language).somebody
    #expect(nameless.split(separator: "\n").count { $0.hasPrefix("- \(somebody)") } == 3, "\(nameless)")
    var again = try imported(reading(nameless))
    #expect(again.speaking.map(\.milliseconds) == [1_000, 2_000, 3_000])
    #expect(Report.markdown(of: again, id: someID, form: .full) == nameless)
    // Whoever speaks then without a name is counted with the first of them.
    again.take(.speakingRecorded(name: Text(id: TextID(high: 3, low: 1), value: "Bo"), total: 500, turns: 1))
    #expect(again.speaking.map(\.milliseconds) == [1_000, 2_000, 3_000, 500])
  }
}
