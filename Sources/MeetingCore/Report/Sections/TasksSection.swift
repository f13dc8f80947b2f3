/// Tasks captured in the meeting, then those that the plan lists.
enum TasksSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let captured = writer.entries(of: .task)
    let listed = meeting.tasks.filter { !meeting.isInSource(.entry(id: $0.id)) }
    if captured.isEmpty && listed.isEmpty { return }
    writer.heading(2, SectionHeading.tasks.title(meeting.language))
    for entry in captured {
      writer.subject = .entry(id: entry.id)
      writer.bullet(box(entry.done), TextMark.words(of: entry.text))
      // What completes the others stands beneath their items.
      if entry.item == nil { writer.addenda(to: .entry(id: entry.id), indentation: 2) }
    }
    for task in listed {
      writer.subject = .entry(id: task.id)
      writer.bullet(box(task.done), TextMark.words(of: task.text))
      writer.addenda(to: .entry(id: task.id), indentation: 2)
    }
  }

  private static func box(_ done: Bool) -> String { done ? "[x] " : "[ ] " }
}
