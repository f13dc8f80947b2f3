/// Every decision and how it was taken, read back in one list.
enum DecisionsSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    writer.entries(.decisions, of: .decision)
  }
}
