/// Subjects and who answers; then what was changed on the board while the meeting was held.
enum TopicsSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let topics = meeting.topics.filter { !meeting.isInSource(.entry(id: $0.id)) }
    if topics.isEmpty && meeting.boardChanges.isEmpty { return }
    writer.heading(2, SectionHeading.topics.title(meeting.language))
    for topic in topics {
      writer.subject = .entry(id: topic.id)
      writer.bullet("", writer.topic(topic.text))
      writer.addenda(to: .entry(id: topic.id), indentation: 2)
    }
    for change in meeting.boardChanges {
      writer.bullet("", TextMark.changed + " " + writer.topic(change.text))
    }
  }
}
