/// Somebody's names taken out of a meeting for good, one that was closed long ago too. What others wrote in
/// their own sentences stays: nobody can know who is meant there.
extension Meeting {
  /// Lines of whom to ask say the same without them; among others who had a role or were there a mark stands
  /// for them. What those lines were is erased.
  func unnaming(_ names: [String], _ id: CommandID) -> [MeetingEvent] {
    let gone = ErasedNames(names)
    func text(_ words: String, _ number: Int) -> Text { Text(id: id.derived(number), value: words) }
    var events: [MeetingEvent] = []
    var erased: Set<TextID> = []
    var subjects: Set<LineSubject> = []
    for topic in topics + boardChanges {
      guard let line = topic.text.value, let said = gone.subject(line, language) else { continue }
      events.append(.entryReworded(entry: topic.id, text: text(said, events.count + 1), manner: nil))
      erased.insert(topic.text.id)
      subjects.insert(.entry(id: topic.id))
    }
    for role in Role.allCases where holders(of: role).contains(where: gone.areNamed) {
      events.append(.roleFreed(role: role))
      for holder in holders(of: role) {
        let isTheirs = gone.areNamed(by: holder)
        if isTheirs { erased.insert(holder.id) }
        let names = isTheirs ? text(gone.masked(holder.value ?? ""), events.count + 1) : holder
        events.append(.roleGiven(role: role, names: names))
      }
    }
    for line in attendance where gone.areNamed(by: line.names) {
      erased.insert(line.names.id)
      let names = text(gone.masked(line.names.value ?? ""), events.count + 1)
      events.append(.attendanceNoted(attendance: line.attendance, names: names))
    }
    return erased.isEmpty ? [] : events + erasing(erased, of: subjects)
  }
}

extension Timeline<Meeting> {
  /// The same, and each text that an event carries as somebody's name: of turns that are over, of what was
  /// taken back.
  func unnaming(_ names: [String], _ id: CommandID) -> [MeetingEvent] {
    let said = state.unnaming(names, id)
    let gone = ErasedNames(names)
    var left: Set<TextID> = []
    var subjects: Set<EntryID> = []
    for case .meeting(let event) in events.map(\.body) {
      left.formUnion(event.names.filter(gone.areNamed).map(\.id))
      switch event {
      case .itemAdded(_, _, _, _, let remark?, _): if gone.areInvited(by: remark) { left.insert(remark.id) }
      case .topicListed(let entry, let text), .boardChangeNoted(let entry, let text):
        subjects.insert(entry)
        if gone.subject(text.value ?? "", state.language) != nil { left.insert(text.id) }
      case .entryReworded(let entry, let text, _) where subjects.contains(entry):
        if gone.subject(text.value ?? "", state.language) != nil { left.insert(text.id) }
      default: break
      }
    }
    for case .textErased(let text) in said { left.remove(text) }
    return said + state.erasing(left)
  }
}

/// Names that are to be gone, compared folded.
private struct ErasedNames {
  private let keys: Set<String>
  private let mask: NameMask

  init(_ names: [String]) {
    keys = Set(names.map(TextGate.folded))
    mask = NameMask(names, evenSmall: true)
  }

  /// Whether `text` is one of them, be it with an age, or has one of them among others.
  func areNamed(by text: Text) -> Bool {
    guard let words = text.value else { return false }
    return ([PersonNames.bare(words)] + PersonNames.split(words, evenSmall: true))
      .contains { keys.contains(TextGate.folded($0)) }
  }

  /// Whether `remark` says that one of them is invited.
  func areInvited(by remark: Text) -> Bool {
    AgendaItem.guest(in: remark).map { areNamed(by: Text(id: remark.id, value: $0)) } ?? false
  }

  func masked(_ line: String) -> String { mask(line) }

  /// A line of whom to ask without them; `nil` where it names none of them.
  func subject(_ line: String, _ language: Language) -> String? {
    let phrase = TopicPhrase(line)
    let left = phrase.people.filter { !keys.contains(TextGate.folded($0.name)) }
    return left.count == phrase.people.count
      ? nil : SubjectLine(phrase, people: left, language: language).text
  }
}

extension MeetingEvent {
  /// The texts that it carries as names of people.
  fileprivate var names: [Text] {
    switch self {
    case .floorRequested(_, let name, _, _), .turnNamed(_, let name), .speakerRenamed(_, let name),
      .offerMade(_, _, let name), .proposerNoted(_, let name), .roleGiven(_, let name),
      .attendanceNoted(_, let name):
      [name]
    case .roundPlaced(_, _, let name), .turnStarted(_, _, let name, _, _), .speakingRecorded(let name, _, _),
      .objectionRaised(_, _, _, let name), .slipHung(_, _, _, _, let name, _):
      name.map { [$0] } ?? []
    default: []
    }
  }
}
