/// Day and hours, place, group, attendance, roles, and the head's other lines.
enum HeadSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let words = writer.words
    func says(_ fact: HeadFact) -> Bool { meeting.isInSource(.fact(fact: fact)) }
    func isOurs(_ text: Text) -> Bool { !meeting.isInSource(.text(id: text.id)) }
    let date = says(.date) ? "" : DateText.write(meeting.date, meeting.plannedStart, meeting.plannedEnd)
    if !date.isEmpty { writer.bullet(words.date + words.colon + date) }
    if let place = meeting.place, isOurs(place) {
      writer.bullet(words.place + words.colon, TextMark.words(of: place))
    }
    if let group = meeting.group, isOurs(group) {
      writer.bullet(words.group + words.colon, TextMark.words(of: group))
    }
    if let opened = meeting.opened, !says(.opened) {
      writer.bullet(words.opened + words.colon + opened.description)
    }
    if let closed = meeting.closed, !says(.closed) {
      writer.bullet(words.closed + words.colon + closed.description)
    }
    if let headcount = meeting.headcount, !says(.headcount) {
      writer.bullet(words.present + words.colon + words.headcount(headcount))
    }
    for line in meeting.attendance where isOurs(line.names) {
      let names = TextMark.words(of: line.names)
      // NB: names that read like a headcount would be one when read again.
      let fence = HeadLine.saysHeadcount(names) ? TextMark.fence : ""
      writer.bullet(
        (line.attendance == .present ? words.present : words.excused) + words.colon, fence + names)
    }
    for holder in meeting.roles where isOurs(holder.names) {
      writer.bullet(words.role(holder.role) + words.colon, TextMark.words(of: holder.names))
    }
    for detail in meeting.details {
      let line = TextMark.words(of: detail)
      writer.bullet("", HeadLine.read(line) == nil ? line : line + TextMark.fence)
    }
  }
}
