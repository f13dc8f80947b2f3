/// Title, day and hours, place, group, attendance, roles, and the head's other lines.
enum HeadSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let words = writer.words
    writer.heading(1, meeting.title.map(TextMark.words) ?? "")
    let date = DateText.write(meeting.date, meeting.plannedStart, meeting.plannedEnd)
    if !date.isEmpty { writer.bullet(words.date + words.colon + date) }
    if let place = meeting.place { writer.bullet(words.place + words.colon, TextMark.words(of: place)) }
    if let group = meeting.group { writer.bullet(words.group + words.colon, TextMark.words(of: group)) }
    if let opened = meeting.opened { writer.bullet(words.opened + words.colon + opened.description) }
    if let closed = meeting.closed { writer.bullet(words.closed + words.colon + closed.description) }
    if let headcount = meeting.headcount {
      writer.bullet(words.present + words.colon + words.headcount(headcount))
    }
    for holder in meeting.roles {
      writer.bullet(words.role(holder.role) + words.colon, TextMark.words(of: holder.names))
    }
    for detail in meeting.details {
      let line = TextMark.words(of: detail)
      writer.bullet("", HeadLine.read(line) == nil ? line : line + TextMark.fence)
    }
  }
}
