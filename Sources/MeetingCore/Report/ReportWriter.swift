/// What the sections of a report write into. Lines are appended once; nothing is read back.
struct ReportWriter {
  let meeting: Meeting
  let form: ReportForm
  let words: ReportWords
  /// What may be said of people; `nil` where everything may.
  let names: PublicNames?
  /// Captured lines by the item they belong to; `nil` for those that belong to none.
  let entries: [ItemID?: [Entry]]
  private(set) var bytes: [UInt8] = []
  /// The same as a screen shows it, where that is what is wanted; then no bytes are written.
  private(set) var lines: [ReportLine]?
  /// What the next line is about.
  var subject: AddendumTarget?

  init(_ meeting: Meeting, form: ReportForm, forScreen: Bool = false) {
    if forScreen { lines = [] }
    self.meeting = meeting
    self.form = form
    words = ReportWords(meeting.language)
    names = form == .public ? PublicNames(meeting) : nil
    let known = Set(meeting.items.map(\.id))
    // A proposal that is still on its way is a question that stays open.
    let proposal = meeting.consent.map {
      Entry(id: $0.entry, kind: .openQuestion, text: $0.text, item: $0.item)
    }
    let added = (meeting.entries + [proposal].compactMap { $0 }).filter {
      !meeting.isInSource(.entry(id: $0.id))
    }
    entries = Dictionary(grouping: added) { entry in
      entry.item.flatMap { known.contains($0) ? $0 : nil }
    }
    bytes.reserveCapacity(4096)
  }

  /// The words of a heading or a label, without the names that it may not say.
  func label(_ text: Text) -> String {
    let words = TextMark.words(of: text)
    return names?.masked(words) ?? words
  }

  /// An hour as it may be read.
  func hour(_ time: ClockTime) -> ClockTime { names == nil ? time : time.quarter }

  /// Whether a slip's words are left out and only counted: off the wall in a report for everybody; hidden or
  /// not yet let hang on a screen that the room reads.
  func leavesOut(_ slip: Slip) -> Bool {
    if form == .public && slip.text.value == nil { return true }
    return switch slip.state {
    case .hung: false
    case .setAside: form == .public
    case .hidden, .waiting: form == .public || lines != nil
    }
  }

  /// The captured lines of one kind: beneath their items in the agenda's order, then those of no item.
  func entries(of kind: EntryKind) -> [Entry] {
    meeting.items.flatMap { entriesOf($0.id, kind) } + entriesOf(nil, kind)
  }

  func entriesOf(_ item: ItemID?, _ kind: EntryKind) -> [Entry] {
    entries[item]?.filter { $0.kind == kind } ?? []
  }

  mutating func heading(_ level: Int, _ marked: String) {
    if show(.heading(level: level), marked) { return }
    if !bytes.isEmpty { blank() }
    bytes += [UInt8](repeating: UInt8(ascii: "#"), count: level)
    bytes.append(.space)
    text(marked, .heading)
    end()
    blank()
  }

  /// A section of one list; none at all where the list is empty.
  mutating func list(_ section: SectionHeading, _ lines: [String]) {
    if lines.isEmpty { return }
    heading(2, section.title(meeting.language))
    for line in lines { bullet("", line) }
  }

  /// A bullet: words of ours, then people's.
  mutating func bullet(_ ours: String = "", _ marked: String = "", indentation: Int = 0) {
    if showPoint(depth: indentation > 3 ? 2 : indentation > 0 ? 1 : 0, ours, marked) { return }
    bytes.append(contentsOf: repeatElement(.space, count: indentation))
    bytes.append(UInt8(ascii: "-"))
    bytes.append(.space)
    bytes.append(contentsOf: ours.utf8)
    // NB: what follows a tick box is read as a block of its own.
    let place: MarkdownText.Place = ours.isEmpty || ours.hasPrefix("[") ? .lineStart : .inline
    text(marked, place, indentation: indentation + 2)
    end()
  }

  /// How much of something is not to be read there.
  mutating func count(_ said: String) {
    if lines == nil { bullet("*\(said)*") } else { bullet(said) }
  }

  /// A slip, written piece by piece: there may be ten thousand.
  mutating func slip(_ slip: SlipLine) {
    if show(slip) { return }
    bytes.append(UInt8(ascii: "-"))
    bytes.append(.space)
    let marks = slip.marks.text
    if !marks.isEmpty { text(marks, .inline) }
    text(slip.text, marks.isEmpty ? .lineStart : .inline, indentation: 2)
    if slip.needsFence { text(TextMark.fence, .inline) }
    if let signature = slip.signature {
      bytes.append(.space)
      bytes.append(UInt8(ascii: "("))
      text(signature, .inline)
      bytes.append(UInt8(ascii: ")"))
    }
    end()
  }

  /// An item of a numbered list; gives the indentation of what stands beneath it.
  mutating func numbered(_ number: Int, _ marked: String) -> Int {
    let label = "\(number). "
    if show(.point(depth: 0, label: "\(number)."), marked) { return label.utf8.count }
    bytes += Array(label.utf8)
    text(marked, .lineStart, indentation: label.utf8.count)
    end()
    return label.utf8.count
  }

  /// A paragraph on one line.
  mutating func paragraph(_ marked: String) {
    if show(.paragraph, marked) { return }
    if !bytes.isEmpty { blank() }
    text(marked, .lineStart)
    end()
    blank()
  }

  /// A point of the source's lists.
  mutating func point(_ place: ListLayout.Place, box: Bool?, _ marked: String) {
    let tick = box.map { $0 ? "[x] " : "[ ] " } ?? ""
    if lines != nil {
      _ = showPoint(depth: place.depth - 1, tick, marked, number: place.number)
      return
    }
    if place.needsBlank || place.isFirst && !bytes.isEmpty { blank() }
    bytes.append(contentsOf: repeatElement(.space, count: place.indentation))
    let label = place.number.map { "\($0). " } ?? "- "
    bytes += Array((label + tick).utf8)
    text(marked, .lineStart, indentation: place.indentation + label.utf8.count)
    end()
  }

  /// Ends the minutes that the meeting was made from.
  mutating func endSource() {
    if lines != nil { return }
    blank()
    line(TextMark.sourceEndComment)
    blank()
  }

  /// A line of our own Markdown.
  mutating func line(_ ours: String) {
    if lines != nil { return }
    bytes += Array(ours.utf8)
    end()
  }

  mutating func blank() {
    if lines != nil { return }
    if !bytes.suffix(2).elementsEqual([.newline, .newline]) { end() }
  }

  /// Whether a screen is what is written for; then the line is added to its lines.
  private mutating func show(_ kind: ReportLine.Kind, _ marked: String) -> Bool {
    if lines == nil { return false }
    lines?.append(ReportLine(kind: kind, text: words.shown(marked), target: subject))
    subject = nil
    return true
  }

  private mutating func showPoint(depth: Int, _ ours: String, _ marked: String, number: Int? = nil) -> Bool {
    if lines == nil { return false }
    let box = ["[x] ": "☑", "[ ] ": "☐"][ours]
    let label = box ?? number.map { "\($0)." } ?? "•"
    return show(.point(depth: depth, label: label), box == nil ? ours + marked : marked)
  }

  private mutating func show(_ slip: SlipLine) -> Bool {
    if lines == nil { return false }
    let signature = slip.signature.map { " (\($0))" } ?? ""
    return showPoint(depth: 0, "", slip.marks.text + slip.text + signature)
  }

  private mutating func end() { bytes.append(.newline) }

  private mutating func text(_ marked: String, _ place: MarkdownText.Place, indentation: Int = 0) {
    MarkdownText.append(marked, place, words: words, indentation: indentation, to: &bytes)
  }
}
