/// Every decision, read back in one list.
enum DecisionsSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    writer.list(.decisions, writer.entries(of: .decision).map { TextMark.words(of: $0.text) })
  }
}
