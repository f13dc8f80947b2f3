import MeetingCore

/// Gives the lines of minutes their meaning, one after the other: a heading says what the lines below it
/// are, a word before a colon says it of its own line, and what says nothing known stays a note.
struct MinutesBuilder {
  /// What the lines below the last heading are.
  enum Context: Equatable {
    case head, other
    case attendance(Attendance)
    case role(Role)
    case agenda, decisions, tasks, openQuestions, parkingLot, topics, nextMeeting
    /// A prompt's contributions; the headings below it are pegs.
    case wall
    /// Below "Porteur de parole": its headings are prompts.
    case prompts
  }

  let lines: [MinutesLine]
  private(set) var records: [LineRecord] = []
  var title: String?
  var context = Context.head
  /// The level of the heading that began the context.
  var contextLevel = 7
  /// The level of the prompt's heading.
  var promptLevel: Int?
  /// Whether a point of a list stood below the heading that began the context.
  var hasSeenItem = false
  /// Whether the document lists its items somewhere, so that its headings are none.
  var hasAgenda = false
  var hasDecision = false
  var date: CalendarDate?
  var hasHours = false
  var hasPlace = false
  var hasOpened = false
  var hasClosed = false
  var hasHeadcount = false
  /// Folded names that the document gives as somebody's.
  var knownNames: Set<String> = []
  /// A list of names that ended with a comma and goes on.
  var openNames: Attendance?
  /// Lines of a mail's own head.
  private(set) var mailHead = 0..<0
  /// The line of a mail's own date, which counts where the minutes name none.
  var mailDate: (line: Int, date: CalendarDate)?

  init(_ loose: [LooseLine]) {
    var layout = ShapeLayout()
    lines = loose.map { MinutesLine(layout.laid($0)) }
    findNames()
    mailHead = 0..<Self.endOfMailHead(lines)
    hasAgenda = lines.indices.contains { index in
      let (bare, _) = LabelScan.withoutCount(unnumbered(lines[index].text))
      return MinutesLabel.of(bare) == .agenda && lines[index].tokens.count <= 12 && index + 1 < lines.count
        && lines[index + 1].headingLevel == nil
    }
  }

  mutating func build() -> [LineRecord] {
    records.reserveCapacity(lines.count)
    for index in lines.indices {
      let meanings = lines[index].headingLevel == nil ? line(index) : heading(index)
      records.append(
        LineRecord(shape: lines[index].shape, text: lines[index].text, meanings: meanings.filter(isAdmitted)))
    }
    if date == nil, let mailDate {
      records[mailDate.line].meanings.append(.date(mailDate.date, start: nil, end: nil))
    }
    return records
  }

  /// Whether the texts of a meaning pass the gate as they are; what does not stays a note.
  private func isAdmitted(_ meaning: LineMeaning) -> Bool {
    switch meaning {
    case .title, .section, .date, .opened, .closed, .headcount: true
    case .place(let text), .group(let text), .theme(let text), .item(let text, _), .prompt(let text),
      .cluster(let text), .role(_, let text):
      fits(text, .title)
    case .attendance(_, let text), .task(let text, _), .topic(let text), .nextMeeting(let text),
      .manner(let text), .addendum(_, let text, _):
      fits(text, .line)
    case .entry(_, let text, let manner): fits(text, .line) && manner.map { fits($0, .line) } ?? true
    case .slip(let slip): fits(slip.text, .slip) && slip.signature.map { fits($0, .signature) } ?? true
    }
  }

  private func fits(_ text: String, _ field: TextField) -> Bool {
    text == TextMark.erased || (try? TextGate.admit(text, as: field)) != nil
  }

  /// How many lines at the start are fields of a mail: `De : …`, `Subject: …`; 0 where it is none.
  private static func endOfMailHead(_ lines: [MinutesLine]) -> Int {
    var end = 0
    var isMail = false
    for line in lines.prefix(24) {
      guard line.headingLevel == nil, let colon = line.tokens.firstIndex(where: { $0.sign == ":" }),
        colon <= 6,
        let first = line.tokens.first?.word
      else { break }
      if ["from", "de", "expediteur"].contains(first) { isMail = true }
      end += 1
    }
    return isMail ? end : 0
  }

  /// What came before is what a vote is about: a plain sentence without a meaning was decided by it.
  mutating func decideLastSentence() -> Bool {
    guard let last = records.indices.last, records[last].meanings.isEmpty, lines[last].headingLevel == nil,
      lines[last].tokens.count > 2, lines[last].scalars.count <= 400
    else { return false }
    var words = bare(lines[last])
    if let place = decidedWords(lines[last]) { words = lines[last].text(from: place) }
    records[last].meanings = [decision(words)].filter(isAdmitted)
    return !records[last].meanings.isEmpty
  }

  /// A motion that failed was no decision.
  mutating func forgetLastDecision() {
    let last = records.lastIndex { record in
      record.meanings.contains { if case .entry(.decision, _, _) = $0 { true } else { false } }
    }
    if let last, last + 4 > records.count { records[last].meanings = [] }
  }

  /// Names that stand in lists of people, and pairs of names before a colon.
  private mutating func findNames() {
    for line in lines {
      for part in LabelScan.parts(line.text) {
        switch part.label {
        case .present, .excused, .role:
          for name in PersonNames.split(part.value) { knownNames.insert(TextGate.folded(name)) }
        default: break
        }
      }
    }
  }

  mutating func begin(_ context: Context, level: Int) {
    self.context = context
    contextLevel = level
    hasSeenItem = false
  }
}
