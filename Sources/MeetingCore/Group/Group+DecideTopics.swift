extension Group {
  func decideTopics(_ command: GroupCommand, _ id: CommandID) throws(Refusal) -> [GroupEvent] {
    var draft = GroupDraft(self, id)
    switch command {
    case .addTopic(let name):
      if subject(called: name) != nil { throw .alreadyDone }
      draft.add(.topicAdded(topic: draft.next(), name: try draft.text(name, .title)))
    case .renameTopic(let choice, let name):
      let topic = try draft.topic(choice)
      draft.add(.topicRenamed(topic: topic, name: try draft.text(name, .title)))
    case .mergeTopics(let choice, let into):
      let (one, other) = (try draft.topic(choice), try draft.topic(into))
      if one == other { throw .alreadyOne }
      draft.add(.topicsMerged(topic: one, into: other))
    case .removeTopic(let choice):
      let topic = try draft.topic(choice)
      for part in parts(of: topic) where !part.isRemoved { draft.add(.topicRemoved(topic: part.id)) }
      if topicPlaces[topic] == nil { draft.add(.topicRemoved(topic: topic)) }
    case .stand(let who, let choice, let standing):
      let (topic, person) = (try draft.topic(choice), try draft.person(who))
      let given = PersonStanding(person: person, standing: standing)
      let isNew = subject(topic)?.standings.contains(given) != true
      let event = GroupEvent.standingGiven(topic: topic, person: person, standing: standing)
      if isNew && !draft.events.contains(event) { draft.add(event) }
      if draft.events.isEmpty { throw .alreadyDone }
    case .standNoMore(let person, let choice, let standing):
      try take(standing, from: person, choice, &draft)
    case .handOver(let person, let choice):
      let topic = try draft.topic(choice)
      try take(.answers, from: person, choice, &draft)
      draft.add(.standingGiven(topic: topic, person: resolved(person), standing: .before))
    case .seekSuccessor(let choice, let sought):
      let topic = try draft.topic(choice)
      let parts = parts(of: topic).filter { $0.seeksSuccessor != sought }
      if sought || parts.isEmpty {
        draft.add(.successorSought(topic: topic, sought: sought))
      } else {
        for part in parts { draft.add(.successorSought(topic: part.id, sought: false)) }
      }
    default: unreachable("decide sends only these here")
    }
    return draft.events
  }

  /// Under whatever names of the two it was given.
  private func take(
    _ standing: Standing, from person: PersonID, _ choice: SubjectChoice, _ draft: inout GroupDraft
  ) throws(Refusal) {
    let topic = try draft.topic(choice)
    let root = try draft.person(.person(person))
    let isJustGiven = draft.events.contains(
      .standingGiven(topic: topic, person: root, standing: standing))
    var taken = isJustGiven ? [GroupEvent.standingTaken(topic: topic, person: root, standing: standing)] : []
    for part in parts(of: topic) {
      for given in part.standings where resolved(given.person) == root && given.standing == standing {
        taken.append(.standingTaken(topic: part.id, person: given.person, standing: standing))
      }
    }
    if taken.isEmpty { throw .standsNot }
    for event in taken { draft.add(event) }
  }
}
