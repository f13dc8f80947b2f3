import MeetingCore
import Testing

@testable import MeetingDocuments

/// What a report for everybody says of people, of hours, and of what is off the wall.
@Suite struct PublicReportTests {
  @Test(arguments: 0..<4) func `It names those who agreed and nobody else`(block: UInt64) {
    var (said, kept) = (0, 0)
    for seed in (block * 100)..<(block * 100 + 100) {
      let sample = SampleMeeting.held(seed: 50_000 + seed, commands: 120, isTold: true)
      let report = Report.markdown(of: sample.reported, id: someID, form: .public)
      let full = Report.markdown(of: sample.reported, id: someID, form: .full)
      for name in SampleMeeting.people {
        let isAgreed = sample.group.state.person(called: name)?.isShown == true
        if isAgreed {
          said += report.contains(name) ? 1 : 0
          continue
        }
        // A title that holds a name which nothing says is one holds words like others.
        let isKnown = full.replacing("Point de \(name)", with: "").contains(name)
        kept += isKnown ? 1 : 0
        let read = isKnown ? report : report.replacing("Point de \(name)", with: "")
        #expect(!read.contains(name), "seed \(seed): \(name)\n\(report)")
      }
    }
    // Both come, or nothing was tried.
    #expect(said > 5 && kept > 200, "\(said) names said, \(kept) kept out")
  }

  @Test func `Its hours are quarters`() {
    var hours = 0
    for seed in UInt64(60_000)..<60_200 {
      let meeting = SampleMeeting.make(seed: seed, isTold: true)
      let report = Report.markdown(of: meeting, id: someID, form: .public)
      for time in report.matches(of: /([0-9]{1,2})[:h]([0-9]{2})/) {
        hours += 1
        #expect((Int(time.2) ?? 1) % 15 == 0, "seed \(seed): \(time.0)")
      }
    }
    #expect(hours > 200)
  }

  @Test func `Nothing in it was set aside, hidden, waits or was erased; how much is counted`() {
    var off = 0
    for seed in UInt64(70_000)..<70_400 {
      let sample = SampleMeeting.held(seed: seed, commands: 120, isTold: true)
      let report = Report.markdown(of: sample.reported, id: someID, form: .public)
      let slips = sample.meeting.prompts.flatMap(\.slips).filter { $0.state != .hung }
      let texts = slips.flatMap { slip in
        [slip.text] + (sample.meeting.addenda[.slip(id: slip.id)] ?? []).map(\.text)
      }
      let words = texts.compactMap(\.value) + sample.erased.filter { $0.hasPrefix("mots") }
      off += words.count
      for words in words { #expect(!report.contains(words), "seed \(seed): \(words)\n\(report)") }
      #expect(slips.isEmpty || report.contains("*("), "seed \(seed)")
    }
    #expect(off > 100)
  }

  @Test(arguments: Language.allCases) func `It says so and does not come back as that meeting`(
    language: Language
  ) throws {
    var record = MeetingRecord()
    record.title = "Soir"
    record.language = language
    record.roles = [RoleRecord(role: .scribe, names: "Xolimar")]
    let meeting = try imported(PlanReading(record: record))
    let report = Report.markdown(of: meeting, id: someID, form: .public)
    #expect(report.contains("form=public"))
    #expect(try reading(report).reportForm == .public)
  }

  /// Minutes from elsewhere keep their lines, but for what is said of people and of hours.
  @Test func `Minutes from elsewhere lose names and minutes of the hour`() throws {
    let minutes = """
      CR du 3 décembre 2026, 19h07 - 21h22

      Présents : Zabuline, Xolimar, Wendrique
      Animation : Vuzanne
      Scribe : Tazibert

      ## Le point de Xolimar

      - Décision : on garde le local
      - Ouverture : 19h07

      ## Porteur de parole

      ### Et vous ?

      - Le groupe où tout défile (Sqarmeline, 34 ans)
      """
    let meeting = try imported(reading(minutes))
    let full = Report.markdown(of: meeting, id: someID, form: .full)
    let report = Report.markdown(of: meeting, id: someID, form: .public)
    for name in SampleMeeting.people { #expect(!report.contains(name), "\(name)\n\(report)") }
    #expect(full.contains("Xolimar") && full.contains("19h07"))
    #expect(!report.contains("19h07") && !report.contains("21h22"), "\(report)")
    for words in ["on garde le local", "Le groupe où tout défile", "Le point de …"] {
      #expect(report.contains(words), "\(report)")
    }
  }
}
