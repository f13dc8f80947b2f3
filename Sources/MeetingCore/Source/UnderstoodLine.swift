/// A line of a document, and what was understood of it: what a dry run shows before anything is kept.
public struct UnderstoodLine: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case title, date, place, group, opened, closed, headcount, role, present, excused, section, theme, item,
      prompt, cluster, slip, decision, manner, task, openQuestion, parkingLot, topic, nextMeeting, addendum,
      speaking
    /// Nothing known: it stays in its place.
    case note
  }

  /// In the order in which the line says them; at least one.
  public let kinds: [Kind]
  public let text: String
  /// How deep it stands: 0 for headings and paragraphs.
  public let depth: Int
  public let isHeading: Bool

  /// Every line of the minutes, or every text of the plan, in the document's order.
  public static func all(of record: MeetingRecord) -> [UnderstoodLine] {
    record.lines.isEmpty ? plan(record) : record.lines.map(line)
  }

  private init(_ kinds: [Kind], _ text: String, depth: Int = 0, isHeading: Bool = false) {
    self.kinds = kinds
    self.text = text
    self.depth = depth
    self.isHeading = isHeading
  }

  private static func line(_ line: LineRecord) -> UnderstoodLine {
    let kinds = line.meanings.map(kind)
    let said = kinds.isEmpty ? [.note] : kinds
    switch line.shape {
    case .heading: return UnderstoodLine(said, line.text, isHeading: true)
    case .item(let depth, _, _): return UnderstoodLine(said, line.text, depth: depth)
    case .paragraph: return UnderstoodLine(said, line.text)
    }
  }

  private static func kind(_ meaning: LineMeaning) -> Kind {
    switch meaning {
    case .title: .title
    case .date: .date
    case .place: .place
    case .group: .group
    case .opened: .opened
    case .closed: .closed
    case .headcount: .headcount
    case .role: .role
    case .attendance(.present, _): .present
    case .attendance(.excused, _): .excused
    case .section: .section
    case .theme: .theme
    case .item: .item
    case .prompt: .prompt
    case .cluster: .cluster
    case .slip: .slip
    case .entry(let kind, _, _): Self.kind(kind)
    case .manner: .manner
    case .task: .task
    case .topic: .topic
    case .nextMeeting: .nextMeeting
    case .addendum: .addendum
    }
  }

  private static func kind(_ kind: EntryKind) -> Kind {
    switch kind {
    case .note: .note
    case .decision: .decision
    case .task: .task
    case .openQuestion: .openQuestion
    case .parkingLot: .parkingLot
    }
  }

  private static func plan(_ record: MeetingRecord) -> [UnderstoodLine] {
    var lines = head(record)
    var theme: String?
    for item in record.items {
      if item.theme != theme, let name = item.theme {
        lines.append(UnderstoodLine([.theme], name, isHeading: true))
      }
      theme = item.theme
      let minutes = item.minutes.map { " (\(DurationText.minutes($0)))" } ?? ""
      lines.append(UnderstoodLine([.item], item.title + minutes, depth: 1))
      lines += item.entries.map { UnderstoodLine([kind($0.kind)], $0.text, depth: 2) }
    }
    for prompt in record.prompts {
      lines.append(UnderstoodLine([.prompt], prompt.text, isHeading: true))
      for (place, name) in ([nil] + prompt.clusters.map(Optional.some)).enumerated() {
        if let name { lines.append(UnderstoodLine([.cluster], name, isHeading: true)) }
        for slip in prompt.slips where slip.cluster == (place == 0 ? nil : place - 1) {
          let signature = slip.signature.map { " (\($0))" } ?? ""
          lines.append(UnderstoodLine([.slip], slip.text + signature, depth: 1))
        }
      }
    }
    lines += record.entries.map { UnderstoodLine([kind($0.kind)], $0.text, depth: 1) }
    lines += record.tasks.map { UnderstoodLine([.task], $0.text, depth: 1) }
    lines += record.topics.map { UnderstoodLine([.topic], $0.text, depth: 1) }
    lines += record.speaking.map { UnderstoodLine([.speaking], $0.name ?? "", depth: 1) }
    return lines + record.nextMeeting.map { UnderstoodLine([.nextMeeting], $0, depth: 1) }
  }

  private static func head(_ record: MeetingRecord) -> [UnderstoodLine] {
    var lines = [UnderstoodLine([.title], record.title, isHeading: true)]
    let date = DateText.write(record.date, record.start, record.end)
    if !date.isEmpty { lines.append(UnderstoodLine([.date], date)) }
    if let place = record.place { lines.append(UnderstoodLine([.place], place)) }
    if let group = record.group { lines.append(UnderstoodLine([.group], group)) }
    if let opened = record.opened { lines.append(UnderstoodLine([.opened], opened.description)) }
    if let closed = record.closed { lines.append(UnderstoodLine([.closed], closed.description)) }
    if let present = record.present { lines.append(UnderstoodLine([.headcount], "\(present)")) }
    for line in record.attendance {
      lines.append(UnderstoodLine([line.attendance == .present ? .present : .excused], line.names))
    }
    lines += record.roles.map { UnderstoodLine([.role], $0.names) }
    return lines + record.details.map { UnderstoodLine([.note], $0) }
  }
}
