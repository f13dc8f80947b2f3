/// The minutes that the meeting was made from: every line in its place, in its own words.
enum SourceSection {
  static func write(_ meeting: Meeting, _ writer: inout ReportWriter) {
    if meeting.lines.isEmpty { return }
    var list = ListLayout()
    for line in meeting.lines {
      guard let words = words(of: line, in: meeting, writer) else { continue }
      writer.subject = line.target
      switch line.shape {
      case .heading(let level):
        list = ListLayout()
        writer.heading(level, words.text)
      case .paragraph:
        list = ListLayout()
        writer.paragraph(words.text)
      case .item(let depth, let number, let ticked):
        writer.point(list.place(depth: depth, number: number), box: words.done ?? ticked, words.text)
      }
      for addendum in meeting.addenda[.line(id: line.id)] ?? []
      where !meeting.isInSource(.addendum(id: addendum.id)) {
        writer.point(
          list.place(depth: list.depth + 1, number: nil), box: nil,
          AddendumLine.ours(addendum.date, writer.words) + singleSpaced(TextMark.words(of: addendum.text)))
      }
    }
    writer.endSource()
  }

  /// A line of minutes has single blanks between its words.
  private static func singleSpaced(_ text: String) -> String {
    text.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
  }

  /// `nil` for a slip off the wall in a report that shows none, and for facts that its head says.
  private static func words(
    of line: SourceLine, in meeting: Meeting, _ writer: ReportWriter
  ) -> (text: String, done: Bool?)? {
    if writer.form == .public && line.saysOnlyFacts(of: meeting) { return nil }
    var text = publicWords(of: line, in: meeting, writer) ?? TextMark.words(of: line.text)
    var done: Bool?
    for subject in line.subjects {
      switch subject {
      case .slip(let id):
        guard let slip = meeting.slip(id) else { break }
        if writer.leavesOut(slip) { return nil }
        if meeting.earlierSlipTexts[id] != nil || writer.form == .public {
          let signature = slip.signature.flatMap(writer.signature).map { " (\($0))" } ?? ""
          text = singleSpaced(TextMark.words(of: slip.text)) + signature
        }
        text = SlipMarks(slip).text + text
      case .entry(let id):
        done = meeting.tasks.first { $0.id == id }?.done
        if meeting.reworded.contains(id), let words = meeting.words(of: id) {
          // NB: what was erased of a line leaves no mark within it; only a whole line is read back as erased.
          let parts = [words.text, words.manner].compactMap { $0?.value }
          text =
            words.text.value == nil ? TextMark.erased : singleSpaced(parts.joined(separator: " — "))
        }
      default: break
      }
    }
    // NB: a task without a tick box in the source gets one when it is done.
    if case .item(_, _, nil) = line.shape, done == false { done = nil }
    return (text, done)
  }

  /// What a heading or a label says to everybody; `nil` for people's own sentences.
  private static func publicWords(
    of line: SourceLine, in meeting: Meeting, _ writer: ReportWriter
  ) -> String? {
    guard let names = writer.names, let words = line.text.value else { return nil }
    if case .entry(let id)? = line.subjects.first, meeting.topics.contains(where: { $0.id == id }) {
      return writer.topic(line.text)
    }
    var isLabel = false
    if case .heading = line.shape { isLabel = true }
    for subject in line.subjects {
      switch subject {
      case .text, .fact, .theme, .item, .prompt, .cluster, .manner: isLabel = true
      case .slip, .entry, .addendum: break
      }
    }
    return isLabel ? names.masked(QuarterHours.rounded(words)) : nil
  }
}

extension SourceLine {
  /// Whether it says nothing but hours, a headcount or names: what a report for everybody says in its head.
  fileprivate func saysOnlyFacts(of meeting: Meeting) -> Bool {
    let names = Set((meeting.roles.map(\.names) + meeting.attendance.map(\.names)).map(\.id))
    return !subjects.isEmpty
      && subjects.allSatisfy { subject in
        switch subject {
        case .fact: true
        case .text(let id): names.contains(id)
        default: false
        }
      }
  }

  /// The slip or the captured line that it says, else itself.
  fileprivate var target: AddendumTarget? {
    for subject in subjects {
      switch subject {
      case .slip(let id): return .slip(id: id)
      case .entry(let id): return .entry(id: id)
      default: break
      }
    }
    return .line(id: id)
  }
}
