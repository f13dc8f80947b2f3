/// Notes taken outside any item.
enum NotesSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let notes = writer.entriesOf(nil, .note)
    if notes.isEmpty { return }
    writer.heading(2, SectionHeading.notes.title(meeting.language))
    for note in notes { writer.entry(note, isReadBack: false) }
  }
}
