/// The title, unless the minutes bear it themselves.
enum TitleSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    if let title = meeting.title, meeting.isInSource(.text(id: title.id)) { return }
    writer.heading(1, meeting.title.map(writer.label) ?? "")
  }
}
