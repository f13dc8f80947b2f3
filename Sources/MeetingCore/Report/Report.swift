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
    OpenQuestionsSection.write, ParkingLotSection.write, TasksSection.write, TopicsSection.write,
    SpeakingSection.write, NextMeetingSection.write,
  ]
}
