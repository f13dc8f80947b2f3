/// Notes taken outside any item.
enum NotesSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    writer.list(.notes, writer.entriesOf(nil, .note).map { TextMark.words(of: $0.text) })
  }
}
