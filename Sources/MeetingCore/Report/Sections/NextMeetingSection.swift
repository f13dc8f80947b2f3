/// When and where the next meeting is, then the items that were put off to it.
enum NextMeetingSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let lines = meeting.nextMeeting.filter { !meeting.isInSource(.entry(id: $0.id)) }
    let postponed = meeting.items.filter(\.isPostponed)
    if lines.isEmpty && postponed.isEmpty { return }
    writer.heading(2, SectionHeading.nextMeeting.title(meeting.language))
    for line in lines {
      writer.subject = .entry(id: line.id)
      writer.bullet("", TextMark.words(of: line.text))
    }
    for item in postponed { writer.bullet(writer.words.takeUpAgain, writer.label(item.title)) }
  }
}
