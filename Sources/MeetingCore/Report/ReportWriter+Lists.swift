extension ReportWriter {
  /// A section of the captured lines of one kind, `first` before them; none at all where there are none.
  mutating func entries(_ section: SectionHeading, of kind: EntryKind, after first: [String] = []) {
    entries(section, entries(of: kind), after: first)
  }

  mutating func entries(_ section: SectionHeading, _ found: [Entry], after first: [String] = []) {
    if first.isEmpty && found.isEmpty { return }
    heading(2, section.title(meeting.language))
    for line in first { bullet("", line) }
    for entry in found { self.entry(entry, isReadBack: entry.item != nil) }
  }

  /// A captured line in its list. What is read back was written beneath its item, with what completes it.
  mutating func entry(_ entry: Entry, isReadBack: Bool) {
    subject = .entry(id: entry.id)
    bullet("", line(of: entry))
    if !isReadBack { addenda(to: .entry(id: entry.id), indentation: 2) }
  }

  /// The words of a captured line, and how the decision was taken if it is one.
  func line(of entry: Entry) -> String {
    let words = TextMark.words(of: entry.text)
    return entry.kind == .decision ? MannerLine.write(words, entry.manner.map(label)) : words
  }

  /// The formats run in an item; `nil` for those of none.
  func formats(of item: ItemID?) -> [FormatLine] {
    meeting.formatsHeld.filter { held in
      item == nil ? meeting.item(held.item) == nil : held.item == item
    }.map { FormatLine($0.format, turns: $0.turns, total: $0.milliseconds, stages: $0.stages) }
  }

  /// What completes `target`, each beneath it on its line.
  mutating func addenda(to target: AddendumTarget, indentation: Int) {
    if case .entry(let id) = target { history(of: id, indentation: indentation) }
    if case .entry(let id) = target, let isDone = meeting.isDone(id) {
      for offer in meeting.offers[id] ?? [] {
        let lead = words.offer(offer.isAgreed ? .agreed : .offered, isDone: isDone)
        bullet(lead + words.colon, name(offer.name), indentation: indentation)
      }
    }
    for addendum in meeting.addenda[target] ?? [] {
      bullet(
        AddendumLine.ours(addendum.date, words), TextMark.words(of: addendum.text), indentation: indentation)
    }
  }

  /// How a line came to be: beneath it, so that whoever was not there can follow.
  private mutating func history(of id: EntryID, indentation: Int) {
    if let history = meeting.histories[id] {
      // Who said it stays in the room.
      let isNamed = form == .full
      if isNamed, let proposer = history.proposer { line(.proposer, proposer, indentation) }
      for (place, text) in history.earlier.enumerated() {
        line(.wording(isFirst: place == 0), text, indentation)
      }
      for objection in history.objections {
        let author = isNamed ? objection.author.map(TextMark.words) : nil
        line(.objection(author: author, outcome: objection.outcome), objection.text, indentation)
      }
    }
    if let decision = meeting.origin(of: id), !meeting.isInSource(.entry(id: decision.id)) {
      line(.origin, decision.text, indentation)
    }
    if let decision = meeting.answer(to: id) { line(.answer, decision.text, indentation) }
  }

  private mutating func line(_ history: HistoryRecord, _ text: Text, _ indentation: Int) {
    bullet(
      HistoryLine.ours(history, words), HistoryLine.marked(TextMark.words(of: text), history, words),
      indentation: indentation)
  }
}
