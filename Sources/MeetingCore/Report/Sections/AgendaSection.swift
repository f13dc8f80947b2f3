/// The items by theme, each with its time and what was captured in it.
enum AgendaSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    if !hasSomethingToSay(meeting, writer) { return }
    writer.heading(2, SectionHeading.agenda.title(meeting.language))
    let names = Dictionary(
      meeting.themes.map { ($0.id, writer.label($0.name)) }, uniquingKeysWith: { first, _ in first })
    var theme: String?
    for (index, item) in meeting.items.enumerated() {
      let name = item.theme.flatMap { names[$0] }
      if name != theme {
        if let name {
          writer.heading(3, name)
        } else {
          // A rule ends a theme where the next item belongs to none.
          writer.blank()
          writer.line("* * *")
          writer.blank()
        }
        theme = name
      }
      write(item, number: index + 1, &writer)
    }
  }

  /// Whether an item is none of the source's, or something became of it here.
  private static func hasSomethingToSay(_ meeting: Meeting, _ writer: ReportWriter) -> Bool {
    meeting.items.contains { item in
      !meeting.isInSource(.item(id: item.id)) || item.progress == .finished || item.progress == .parked
        || item.stopwatch.countedMilliseconds > 0 || meeting.retimed.contains(item.id)
        || item.isFixed || !writer.formats(of: item.id).isEmpty || item.isRetimed
        || writer.entries[item.id] != nil
        || meeting.addenda[.item(id: item.id)] != nil
    }
  }

  private static func write(_ item: AgendaItem, number: Int, _ writer: inout ReportWriter) {
    let words = writer.words
    let line = ItemLine(
      title: writer.label(item.title), minutes: item.minutes, remark: writer.remark(of: item),
      isFixed: item.isFixed)
    writer.subject = .item(id: item.id)
    let indentation = writer.numbered(number, line.marked(words))
    if item.isRetimed, let minutes = item.plannedMinutes {
      writer.bullet(words.plannedTime + words.colon + DurationText.minutes(minutes), indentation: indentation)
    }
    let total = item.stopwatch.countedMilliseconds
    if total > 0 || item.progress == .finished {
      writer.bullet(words.actualTime + words.colon + DurationText.rounded(total), indentation: indentation)
    }
    for format in writer.formats(of: item.id) { writer.bullet(format.text(words), indentation: indentation) }
    if item.progress == .parked {
      writer.bullet(item.isPostponed ? words.postponed : words.parked, indentation: indentation)
    }
    writer.addenda(to: .item(id: item.id), indentation: indentation)
    for entry in writer.entries[item.id] ?? [] {
      let tick = entry.kind == .task && entry.done ? words.done : ""
      writer.subject = .entry(id: entry.id)
      writer.bullet(
        words.kind(entry.kind) + tick + words.colon, writer.line(of: entry), indentation: indentation)
      writer.addenda(to: .entry(id: entry.id), indentation: indentation + 2)
    }
  }
}

extension AgendaItem {
  /// Whether it has another time box than the meeting was opened with.
  fileprivate var isRetimed: Bool { plannedMinutes != nil && minutes != nil && plannedMinutes != minutes }
}
