/// Tasks captured in the meeting, then those that the plan lists.
enum TasksSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let captured = writer.entries(of: .task)
    if captured.isEmpty && meeting.tasks.isEmpty { return }
    writer.heading(2, SectionHeading.tasks.title(meeting.language))
    for entry in captured { writer.bullet("[ ] ", TextMark.words(of: entry.text)) }
    for task in meeting.tasks {
      writer.bullet(task.done ? "[x] " : "[ ] ", TextMark.words(of: task.text))
    }
  }
}
