/// Every question left open.
enum OpenQuestionsSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    writer.entries(.openQuestions, of: .openQuestion)
  }
}
