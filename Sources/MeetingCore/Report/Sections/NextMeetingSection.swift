/// When and where the next meeting is.
enum NextMeetingSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let lines = meeting.nextMeeting.filter { !meeting.isInSource(.entry(id: $0.id)) }
    writer.list(.nextMeeting, lines.map { TextMark.words(of: $0.text) })
  }
}
