extension Group {
  func decidePeople(_ command: GroupCommand, _ id: CommandID) throws(Refusal) -> [GroupEvent] {
    var draft = GroupDraft(self, id)
    switch command {
    case .mergePeople(let person, let into):
      let (one, other) = (try draft.person(.person(person)), try draft.person(.person(into)))
      if one == other { throw .alreadyOne }
      draft.add(.personsMerged(person: one, into: other))
    case .showPerson(let choice, let shown):
      let person = try draft.person(choice)
      if self.person(person)?.isShown == shown { throw .alreadyDone }
      draft.add(.personShown(person: person, shown: shown))
    case .markPerson(let choice, let sign, let languages, let place):
      if sign == nil && languages == nil && place == nil { throw .emptyText(.name) }
      let person = try draft.person(choice)
      let languages = try languages.map { words throws(Refusal) in try draft.text(words, .name) }
      let place = try place.map { words throws(Refusal) in try draft.text(words, .name) }
      draft.add(.personMarked(person: person, sign: sign, languages: languages, place: place))
    case .ask(let choice, let words):
      let text = try draft.text(words, .line)
      let topic = try choice.map { choice throws(Refusal) in try draft.asked(choice) }
      draft.add(.questionAsked(question: draft.next(), topic: topic, text: text))
    case .answer(let question, let words):
      guard let found = self.question(question), found.text.value != nil else { throw .unknown(.question) }
      draft.add(.questionAnswered(question: question, text: try draft.text(words, .line)))
    case .closeQuestion(let question):
      guard let found = self.question(question) else { throw .unknown(.question) }
      if found.isClosed { throw .alreadyDone }
      draft.add(.questionClosed(question: question))
    case .erasePerson(let person):
      guard let found = self.person(person) else { throw .unknown(.person) }
      return try erasing(found.texts)
    case .eraseQuestion(let question):
      guard let found = self.question(question) else { throw .unknown(.question) }
      return try erasing([found.text] + found.answers)
    default: unreachable("decide sends only these here")
    }
    return draft.events
  }

  private func erasing(_ texts: [Text]) throws(Refusal) -> [GroupEvent] {
    let left = texts.filter { $0.value != nil }
    if left.isEmpty { throw .alreadyErased }
    return Set(left.map(\.id)).sorted().map { .textErased(text: $0) }
  }

  /// Every text of the group.
  var allTexts: [Text] {
    let lists = tasks.flatMap { [$0.text] + $0.earlierTexts } + topics.flatMap { [$0.name] + $0.earlierNames }
    let offers = tasks.flatMap { $0.offers.map(\.offer.name) }
    return lists + offers + spellings.flatMap(\.texts) + questions.flatMap { [$0.text] + $0.answers }
      + rolesHeld.map(\.name)
  }
}
