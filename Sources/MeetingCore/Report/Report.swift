/// The report (CR) of a meeting in Markdown: the plan's own format, so a report opens as a plan.
///
/// Deterministic: the same meeting gives the same bytes. Every text is escaped, and whatever the plain
/// reading of a line would take for something else is fenced off, so that the full form read back gives
/// the same report again.
public enum Report {
  /// CommonMark with tick boxes, in the meeting's language.
  public static func markdown(of meeting: Meeting, id: MeetingID, form: ReportForm) -> String {
    var writer = ReportWriter(meeting, form: form)
    for section in sections { section(meeting, &writer) }
    writer.blank()
    writer.line(ReportDefinition(id: id, form: form, language: meeting.language).line)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// A plan in the same form, of a meeting that was not held yet, to be filled in by hand.
  ///
  /// - Throws: what the text gate refuses.
  public static func plan(_ record: MeetingRecord) throws(Refusal) -> String {
    var meeting = Meeting()
    let none = Moment(wallMilliseconds: 0, offsetMinutes: 0, boot: "", uptimeMilliseconds: 0)
    let events = try meeting.decide(.plan(record, source: nil), at: none, id: CommandID(high: 0, low: 0))
    for event in events { meeting.evolve(event) }
    let text = plan(meeting)
    // NB: people's own "<!--" is escaped; this one is a mark.
    guard text.contains("<!--") || meeting.allTexts.contains(where: { $0.value == nil }) else { return text }
    return text + "\n" + PlanDefinition(language: meeting.language, meeting: nil).line + "\n"
  }

  /// The plan of a meeting that was not begun: opened again it makes a meeting of its own.
  public static func plan(of meeting: Meeting, id: MeetingID) -> String {
    plan(meeting) + "\n" + PlanDefinition(language: meeting.language, meeting: id).line + "\n"
  }

  private static func plan(_ meeting: Meeting) -> String {
    var writer = ReportWriter(meeting, form: .full)
    for section in sections { section(meeting, &writer) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The same as a screen shows it, line by line.
  public static func lines(of meeting: Meeting, form: ReportForm) -> [ReportLine] {
    var writer = ReportWriter(meeting, form: form, forScreen: true)
    for section in sections { section(meeting, &writer) }
    return writer.lines ?? []
  }

  typealias Section = @Sendable (Meeting, inout ReportWriter) -> Void

  /// In the order in which they stand.
  private static let sections: [Section] = [
    TitleSection.write, SourceSection.write, HeadSection.write, AgendaSection.write, WallSection.write,
    NotesSection.write, DecisionsSection.write,
    AnsweredQuestionsSection.write, OpenQuestionsSection.write, ParkingLotSection.write, TasksSection.write,
    TopicsSection.write, SpeakingSection.write, NextMeetingSection.write,
  ]
}
