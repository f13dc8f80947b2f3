/// A line of a meeting that a search through all meetings finds: what the meeting says at its end, without
/// what was taken off the wall.
public struct ArchiveLine: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case title, group, place, theme, item, prompt, slip, note, decision, task, openQuestion, parkingLot
    case topic, nextMeeting, person, addendum
    /// A line of the minutes that the meeting was made from, which is none of the others.
    case source
  }

  public let kind: Kind
  public let text: Text

  public init(kind: Kind, text: Text) {
    self.kind = kind
    self.text = text
  }
}

extension Meeting {
  /// Its lines in the order of its report, each text once, without what was erased.
  public var archiveLines: [ArchiveLine] {
    var lines: [ArchiveLine] = []
    func add(_ kind: ArchiveLine.Kind, _ texts: [Text?]) {
      lines += texts.compactMap { $0 }.map { ArchiveLine(kind: kind, text: $0) }
    }
    add(.title, [title])
    add(.group, [group])
    add(.place, [place])
    add(.theme, themes.map(\.name))
    for item in items {
      add(.item, [item.title, item.remark])
      add(.addendum, addedLater(to: .item(id: item.id)))
    }
    for prompt in prompts {
      add(.prompt, [prompt.text] + prompt.clusters.map(\.name))
      for slip in prompt.slips where slip.state == .hung {
        add(.slip, [slip.text])
        add(.person, [slip.signature])
        add(.addendum, addedLater(to: .slip(id: slip.id)))
      }
    }
    for entry in entries {
      add(ArchiveLine.Kind(entry.kind), [entry.text, entry.manner])
      addLater(to: entry.id)
    }
    for task in tasks {
      add(.task, [task.text])
      addLater(to: task.id)
    }
    for topic in topics {
      add(.topic, [topic.text])
      addLater(to: topic.id)
    }
    add(.nextMeeting, nextMeeting.map(\.text))
    add(.source, self.lines.filter { $0.subjects.isEmpty }.map(\.text))
    for line in self.lines { add(.addendum, addedLater(to: .line(id: line.id))) }
    add(.person, roles.map(\.names) + attendance.map(\.names) + speakers.map(\.name))
    var seen: Set<TextID> = []
    return lines.filter { !TextGate.isBlank($0.text.value ?? "") && seen.insert($0.text.id).inserted }

    func addLater(to entry: EntryID) {
      add(.person, (offers[entry] ?? []).map(\.name))
      add(.addendum, addedLater(to: .entry(id: entry)))
    }
  }

  private func addedLater(to target: AddendumTarget) -> [Text?] { (addenda[target] ?? []).map(\.text) }
}

extension ArchiveLine.Kind {
  init(_ kind: EntryKind) {
    switch kind {
    case .note: self = .note
    case .decision: self = .decision
    case .task: self = .task
    case .openQuestion: self = .openQuestion
    case .parkingLot: self = .parkingLot
    }
  }
}
