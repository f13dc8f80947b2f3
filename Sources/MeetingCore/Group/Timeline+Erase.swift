/// Somebody taken out of the group's memory for good.
extension Timeline<Group> {
  /// All that is said of them, and every text of an event that says one of their names as such, be it of what
  /// was taken back; a subject is called without it. Others of the same name stay.
  func erasing(_ person: PersonID, _ id: CommandID) throws(Refusal) -> [GroupEvent] {
    let told = try state.decide(.erasePerson(person), id: id)
    let gone = ErasedNames(state.person(person)?.names ?? [])
    let root = state.resolved(person)
    var events: [GroupEvent] = []
    // One that is off the board, or another spelling, only loses its words.
    for topic in state.subjects {
      guard let name = topic.name.value else { continue }
      let masked = gone.maskedLabel(name)
      if masked == name { continue }
      events.append(.topicRenamed(topic: topic.id, name: Text(id: id.derived(events.count), value: masked)))
    }
    for task in state.tasks {
      for offer in task.offers {
        let masked = gone.masked(offer.offer.name.value ?? "")
        if masked == offer.offer.name.value ?? "" || ErasedNames.saysNobody(masked) { continue }
        // Who offers together with them still does.
        let name = Text(id: id.derived(events.count), value: masked)
        events += [
          .taskOfferReleased(task: task.id, offer: offer.offer.id),
          .taskOffered(task: task.id, offer: offer.offer.id, name: name, meeting: offer.meeting),
          .taskOfferAgreed(task: task.id, offer: offer.offer.id, agreed: offer.offer.isAgreed),
        ]
      }
    }
    var erased = Set(told.compactMap(\.erasedText))
    for case .group(let event) in self.events.map(\.body) {
      switch event {
      case .personAdded(let somebody, let name), .personRenamed(let somebody, let name):
        let isGone = state.person(somebody) == nil && gone.areNamed(by: name)
        if state.resolved(somebody) == root || isGone { erased.insert(name.id) }
      case .taskOffered(_, _, let name, _), .roleHeld(_, _, let name, _):
        // A role and an offer are remembered by the name that they were had under.
        if gone.areNamed(by: name) { erased.insert(name.id) }
      case .topicAdded(_, let name), .topicRenamed(_, let name):
        if let words = name.value, gone.maskedLabel(words) != words { erased.insert(name.id) }
      default: break
      }
    }
    return events + erased.sorted().map { .textErased(text: $0) }
  }
}

extension GroupEvent {
  fileprivate var erasedText: TextID? {
    if case .textErased(let text) = self { text } else { nil }
  }
}
