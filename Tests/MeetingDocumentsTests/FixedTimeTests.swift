import MeetingCore
import MeetingDocuments
import Testing

/// A plan says which items keep their time, and the report says it back in its language.
@Suite struct FixedTimeTests {
  @Test(
    arguments: [
      ("Pause (10 min, fixe)", 10, true), ("Pause (10 min, fixed)", 10, true),
      ("Pause (1 h 30, FIXE)", 90, true),
      ("Pause (10 min,fixe) — dehors", 10, true), ("Pause (10 min)", 10, false), ("Pause", nil, false),
      ("Pause (10 min, dehors)", nil, false), ("Pause (0 min, fixe)", nil, false),
      ("Pause (fixe)", nil, false),
    ] as [(String, Int?, Bool)])
  func `A plan's item is fixed where it says so, never by its name`(
    line: String, minutes: Int?, isFixed: Bool
  ) throws {
    let plan = try reading("# Soir\n\n## Ordre du jour\n\n1. \(line)\n")
    #expect(plan.record.items.count == 1)
    #expect(plan.record.items[0].minutes == minutes && plan.record.items[0].isFixed == isFixed)
    #expect(try imported(plan).items[0].isFixed == isFixed)
    #expect(plan.remarks.isEmpty == !line.contains("0 min, fixe") || line.contains("10 min"))
  }

  @Test(arguments: [("Ordre du jour", "fixe"), ("Agenda", "fixed")])
  func `The report says it and is read back`(heading: String, word: String) throws {
    let first = try report("# Soir\n\n## \(heading)\n\n1. Pause (10 min, fixe)\n2. Fin (5 min)\n")
    #expect(first.contains("1. Pause (10 min, \(word))\n2. Fin (5 min)\n"), "\(first)")
    #expect(try report(first) == first)
  }

  @Test(arguments: Language.allCases)
  func `What was put off comes back put off, and its line once`(language: Language) throws {
    let heading = SectionHeading.agenda.title(language)
    var meeting = try imported(
      reading("# Soir\n\n## \(heading)\n\n1. A (10 min)\n2. A (5 min)\n3. B (5 min)\n"))
    let ids = meeting.items.map(\.id)
    meeting.take(.itemPostponed(item: ids[0]))
    meeting.take(.itemPostponed(item: ids[1]))
    meeting.take(
      .nextMeetingNoted(
        entry: EntryID(high: 1, low: 1), text: Text(id: TextID(high: 1, low: 2), value: "Mardi")))
    let first = Report.markdown(of: meeting, id: someID, form: .full)
    let again = try imported(reading(first))
    #expect(again.items.map(\.isPostponed) == [true, true, false])
    #expect(again.nextMeeting.map(\.text.value) == ["Mardi"])
    #expect(Report.markdown(of: again, id: someID, form: .full) == first)
  }
}
