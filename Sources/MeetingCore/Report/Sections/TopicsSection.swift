/// Subjects and who answers.
enum TopicsSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let topics = meeting.topics.filter { !meeting.isInSource(.entry(id: $0.id)) }
    if topics.isEmpty { return }
    writer.heading(2, SectionHeading.topics.title(meeting.language))
    for topic in topics {
      writer.subject = .entry(id: topic.id)
      writer.bullet("", TextMark.words(of: topic.text))
      writer.addenda(to: .entry(id: topic.id), indentation: 2)
    }
  }
}
