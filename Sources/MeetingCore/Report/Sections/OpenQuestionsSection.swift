/// Every question left open.
enum OpenQuestionsSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    writer.list(.openQuestions, writer.entries(of: .openQuestion).map { TextMark.words(of: $0.text) })
  }
}
