/// The questions of no item that a decision answers; the others stand beneath their items.
enum AnsweredQuestionsSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    writer.entries(
      .answeredQuestions,
      writer.entriesOf(nil, .openQuestion).filter { meeting.answer(to: $0.id) != nil })
  }
}
