/// Every question left open.
enum OpenQuestionsSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    writer.entries(
      .openQuestions, writer.entries(of: .openQuestion).filter { meeting.answer(to: $0.id) == nil })
  }
}
