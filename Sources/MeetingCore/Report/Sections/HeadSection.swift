/// Day and hours, place, group, attendance, roles, and the head's other lines.
enum HeadSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let words = writer.words
    // NB: a report for everybody leaves out the source's own lines about these, so it says them here.
    let saysAll = writer.form == .public
    func says(_ fact: HeadFact) -> Bool { !saysAll && meeting.isInSource(.fact(fact: fact)) }
    func isOurs(_ text: Text) -> Bool { !meeting.isInSource(.text(id: text.id)) }
    let start = meeting.plannedStart.map(writer.hour)
    let end = meeting.plannedEnd.map(writer.hour)
    let date = says(.date) ? "" : DateText.write(meeting.date, start, end)
    if !date.isEmpty { writer.bullet(words.date + words.colon + date) }
    if let place = meeting.place, isOurs(place) {
      writer.bullet(words.place + words.colon, writer.label(place))
    }
    if let group = meeting.group, isOurs(group) {
      writer.bullet(words.group + words.colon, writer.label(group))
    }
    if let opened = meeting.opened, !says(.opened) {
      writer.bullet(words.opened + words.colon + writer.hour(opened).description)
    }
    if let closed = meeting.closed, !says(.closed) {
      writer.bullet(words.closed + words.colon + writer.hour(closed).description)
    }
    if let headcount = meeting.headcount, !says(.headcount) {
      writer.bullet(words.present + words.colon + words.headcount(headcount))
    }
    for line in meeting.attendance where saysAll || isOurs(line.names) {
      let label = (line.attendance == .present ? words.present : words.excused) + words.colon
      write(line.names, after: label, &writer)
    }
    for holder in meeting.roles where saysAll || isOurs(holder.names) {
      write(holder.names, after: words.role(holder.role) + words.colon, &writer)
    }
    for detail in meeting.details {
      let line = writer.label(detail)
      writer.bullet("", HeadLine.read(line) == nil ? line : line + TextMark.fence)
    }
  }

  /// Names after what they are said of; no line for everybody where nobody on it agreed to be read.
  private static func write(_ names: Text, after label: String, _ writer: inout ReportWriter) {
    var said = TextMark.words(of: names)
    if let allowed = writer.names {
      said = allowed.names(said).joined(separator: ", ")
      if said.isEmpty { return }
    }
    // NB: names that read like a headcount would be one when read again.
    writer.bullet(label, (HeadLine.saysHeadcount(said) ? TextMark.fence : "") + said)
  }
}
