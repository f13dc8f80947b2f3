/// Who spoke for how long; without names where the group hides them, as one sum in the public form.
enum SpeakingSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    if meeting.speaking.isEmpty { return }
    writer.heading(2, SectionHeading.speaking.title(meeting.language))
    switch writer.form {
    case .full:
      for share in meeting.speaking {
        let line = SpeakingLine(
          name: meeting.namesAreShown ? share.name.map(TextMark.words) : nil, total: share.milliseconds,
          turns: share.turns)
        writer.bullet("", line.marked(writer.words))
      }
    case .public:
      writer.bullet(
        writer.words.shares(
          people: meeting.speaking.count, turns: meeting.speaking.reduce(0) { $0 + $1.turns },
          milliseconds: meeting.speaking.reduce(0) { $0 + $1.milliseconds }))
    }
  }
}
