/// Subjects and who answers.
enum TopicsSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    writer.list(.topics, meeting.topics.map { TextMark.words(of: $0.text) })
  }
}
