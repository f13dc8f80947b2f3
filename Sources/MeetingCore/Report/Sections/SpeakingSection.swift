/// Who spoke for how long; without names where the group hides them, as one sum in the public form. Then by
/// list and by theme, how long nobody spoke, and the formats that were run outside any item.
enum SpeakingSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    let shares = ReportShares(meeting)
    let formats = writer.formats(of: nil)
    if meeting.speaking.isEmpty && shares.shares.isEmpty && formats.isEmpty { return }
    writer.heading(2, SectionHeading.speaking.title(meeting.language))
    if !meeting.speaking.isEmpty { writePeople(meeting, &writer) }
    for scope in [RecordedShare.Scope.list, .theme] where !shares.of(scope).isEmpty {
      writer.bullet(writer.words.heading(of: scope))
      for share in shares.of(scope) { write(share, indentation: 2, &writer) }
    }
    for share in shares.of(.silence) { write(share, indentation: 0, &writer) }
    for format in formats { writer.bullet(format.text(writer.words)) }
  }

  private static func writePeople(_ meeting: Meeting, _ writer: inout ReportWriter) {
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

  private static func write(_ share: RecordedShare, indentation: Int, _ writer: inout ReportWriter) {
    var line = ShareLine(scope: share.scope, name: share.name.map(writer.label), total: share.milliseconds)
    (line.turns, line.heads) = (share.turns, share.heads)
    writer.bullet("", line.marked(writer.words), indentation: indentation)
  }
}
