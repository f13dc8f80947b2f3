import MeetingCore

/// Builds the record from a document's lines, one after the other.
struct PlanBuilder {
  enum Place: Hashable {
    case head
    case section(SectionHeading)
    /// Under a heading that is none of ours.
    case elsewhere
  }

  var record = MeetingRecord()
  var remarks: [PlanRemark] = []
  let isReport: Bool
  var place = Place.head
  var theme: String?
  /// Whether the last item added is still open for lines beneath it.
  var hasItem = false
  /// A theme's heading that no item has followed yet.
  var bareTheme: String?
  var cluster: Int?
  /// Whose shares the points that stand deeper are.
  var shareScope: RecordedShare.Scope?
  /// The items that were put off and that the lines about the next meeting have said again.
  var repeatedItems: Set<Int> = []
  private var hasTitle = false
  private var splits = 0
  private var frenchWords = 0
  private var englishWords = 0

  /// `hasMinutes`: the document goes on after minutes, which bear the title.
  init(isReport: Bool, hasMinutes: Bool) {
    self.isReport = isReport
    hasTitle = hasMinutes
  }

  mutating func add(_ line: MarkdownLine) {
    switch line.kind {
    case .heading(let level): addHeading(level, line.text)
    case .rule: endTheme()
    case .item, .paragraph:
      switch place {
      case .head: for text in line.sourceLines { addHeadLine(text) }
      case .section(.agenda): addToAgenda(line)
      case .section(.wall): addToWall(line)
      case .section(let section):
        if section == .speaking || !addAddendum(line, section) { addToList(line, section) }
      case .elsewhere: note(line.text)
      }
    }
  }

  mutating func reading(fallbackTitle: String) -> PlanReading {
    endTheme()
    if record.title.isEmpty {
      record.title = TextSplitter.parts(fallbackTitle, as: .title).first ?? "?"
    }
    record.language = englishWords > frenchWords ? .english : .french
    dropRepeated()
    if splits > 0 { remarks.append(.textsSplit(splits)) }
    return PlanReading(record: record, remarks: remarks)
  }

  /// A line that is not recognised, with all its words.
  mutating func note(_ text: String) {
    for part in parts(text, .line) { record.entries.append(EntryRecord(kind: .note, text: part)) }
  }

  mutating func parts(_ text: String, _ field: TextField) -> [String] {
    let parts = TextSplitter.parts(text, as: field)
    splits += max(0, parts.count - 1)
    return parts
  }

  mutating func count(_ language: Language?) {
    if language == .french { frenchWords += 1 }
    if language == .english { englishWords += 1 }
  }

  private mutating func addHeading(_ level: Int, _ text: String) {
    if level == 1 && !hasTitle && place == .head {
      let parts = parts(text, .title)
      guard let first = parts.first else { return }
      hasTitle = true
      record.title = first
      for part in parts.dropFirst() { detail(part) }
    } else if level == 2, let (section, language) = SectionHeading.match(text) {
      endTheme()
      place = .section(section)
      count(language)
    } else if level <= 2 {
      endTheme()
      place = .elsewhere
      note(text)
    } else {
      addSubheading(level, text)
    }
  }

  private mutating func addSubheading(_ level: Int, _ text: String) {
    switch place {
    case .section(.agenda) where level == 3: beginTheme(text)
    case .section(.agenda): addBeneathItem(text)
    case .section(.wall) where level == 3 || record.prompts.isEmpty: addPrompt(text)
    case .section(.wall): addCluster(text)
    case .head: detail(text)
    default: note(text)
    }
  }

  /// What a report lists again under its own heading was already said beneath its item.
  private mutating func dropRepeated() {
    var said: [EntryRecord: Int] = [:]
    func bare(_ entry: EntryRecord) -> EntryRecord {
      var bare = entry
      bare.addenda = []
      return bare
    }
    for item in record.items {
      if item.parked && !item.isPostponed {
        said[EntryRecord(kind: .parkingLot, text: item.title), default: 0] += 1
      }
      // An answered question is said nowhere else.
      for entry in item.entries
      where entry.kind != .note && !entry.addenda.contains(where: { $0.history == .answer }) {
        said[bare(entry), default: 0] += 1
      }
    }
    func isRepeated(_ entry: EntryRecord) -> Bool {
      guard entry.addenda.isEmpty, let count = said[entry], count > 0 else { return false }
      said[entry] = count - 1
      return true
    }
    record.entries.removeAll { isRepeated($0) }
    record.tasks.removeAll { task in
      var entry = EntryRecord(kind: .task, text: task.text)
      entry.done = task.done
      entry.addenda = task.addenda
      return isRepeated(entry)
    }
  }
}
