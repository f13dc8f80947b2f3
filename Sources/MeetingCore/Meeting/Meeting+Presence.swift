/// Who of the group is here tonight. A meeting keeps it by their names of that night in its own way: it says
/// who they are, not what they are called, so that a later name or an erased one holds here too.
extension Meeting {
  func decidePresence(_ command: MeetingCommand, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    switch command {
    case .arrive(let person):
      if isClosed { throw .meetingClosed }
      if present.contains(person) { throw .alreadyDone }
      return [.personArrived(person: person)]
    case .leave(let person):
      guard present.contains(person) else { throw .unknown(.person) }
      return [.personLeft(person: person)]
    case .unname(let names): return unnaming(names, id)
    default: unreachable("decide sends only these here")
    }
  }

  /// Lines that name any of them say the same without, and what they said before is erased.
  private func unnaming(_ names: [String], _ id: CommandID) -> [MeetingEvent] {
    let keys = Set(names.map(TextGate.folded))
    var events: [MeetingEvent] = []
    for topic in topics + boardChanges {
      guard let line = topic.text.value else { continue }
      let phrase = TopicPhrase(line)
      let left = phrase.people.filter { !keys.contains(TextGate.folded($0.name)) }
      if left.count == phrase.people.count { continue }
      let said = SubjectLine(phrase, people: left, language: language).text
      let text = Text(id: id.derived(events.count + 1), value: said)
      events.append(.entryReworded(entry: topic.id, text: text, manner: nil))
      let kept = lines.filter { $0.subjects.contains(.entry(id: topic.id)) }.map(\.text)
      let before = [topic.text] + earlierTexts[topic.id, default: []] + kept
      events += before.filter { $0.value != nil }.map { .textErased(text: $0.id) }
    }
    return events
  }
}
