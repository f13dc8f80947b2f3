/// The events of one command in the making. What it names is taken into the group first where it is only a
/// line of a plan, or a name.
struct GroupDraft {
  private let group: Group
  private let id: CommandID
  private var born = 0
  private(set) var events: [GroupEvent] = []
  /// Who was added just now, by folded name.
  private var added: [String: PersonID] = [:]
  private var adopted: [EntryID: TopicID] = [:]

  init(_ group: Group, _ id: CommandID) {
    self.group = group
    self.id = id
  }

  mutating func next<Thing>() -> Identifier<Thing> {
    born += 1
    return id.derived(born)
  }

  mutating func text(_ raw: String, _ field: TextField) throws(Refusal) -> Text {
    let words = try TextGate.admit(raw, as: field)
    return Text(id: next(), value: words)
  }

  mutating func add(_ event: GroupEvent) { events.append(event) }

  mutating func person(_ choice: PersonChoice) throws(Refusal) -> PersonID {
    switch choice {
    case .person(let id):
      guard let person = group.person(id) else { throw .unknown(.person) }
      return person.id
    case .named(let raw):
      // NB: a plan may name somebody at greater length than a name is typed.
      let name = try TextGate.admit(raw, as: .line)
      if let known = group.person(called: name) { return known.id }
      let key = TextGate.folded(name)
      if let known = added[key] { return known }
      let person: PersonID = next()
      add(.personAdded(person: person, name: Text(id: next(), value: name)))
      added[key] = person
      return person
    }
  }

  mutating func topic(_ choice: SubjectChoice) throws(Refusal) -> TopicID {
    switch choice {
    case .topic(let id):
      guard let subject = group.subject(id), !group.isRemoved(id) else { throw .unknown(.topic) }
      return subject.id
    case .line(let line, let text):
      if let topic = adopted[line] { return topic }
      if let topic = group.topic(adopting: line) { return try self.topic(.topic(topic)) }
      return try adopt(line, text)
    }
  }

  /// The subject that a question is about. Asking changes nothing of what a plan's line says, so the line
  /// stays tonight's own and nobody whom it names is taken into the group.
  mutating func asked(_ choice: SubjectChoice) throws(Refusal) -> TopicID {
    guard case .line(let line, let words) = choice, group.topic(adopting: line) == nil else {
      return try topic(choice)
    }
    let name = TopicPhrase(words).subject
    if let known = group.subject(called: name) { return known.id }
    let topic: TopicID = next()
    add(.topicAdded(topic: topic, name: try text(name, .line)))
    return topic
  }

  /// The subject of a plan's line: one that the group has by that name, else a new one; with everybody whom
  /// the line names. Nobody agrees to be shown by being named.
  private mutating func adopt(_ line: EntryID, _ text: String) throws(Refusal) -> TopicID {
    let phrase = TopicPhrase(text)
    let topic: TopicID
    let known = group.subject(called: phrase.subject)
    if let known {
      topic = known.id
    } else {
      topic = next()
      add(.topicAdded(topic: topic, name: try self.text(phrase.subject, .line)))
    }
    adopted[line] = topic
    add(.lineAdopted(line: line, topic: topic))
    for named in phrase.people {
      let person = try person(.named(named.name))
      let stands = known?.standings.contains(PersonStanding(person: person, standing: named.standing))
      if stands != true { add(.standingGiven(topic: topic, person: person, standing: named.standing)) }
    }
    if phrase.seeksSuccessor && known?.seeksSuccessor != true {
      add(.successorSought(topic: topic, sought: true))
    }
    return topic
  }
}

extension Group {
  /// The subject of that name; where there is none, one that once bore it. Letters and digits alone count.
  public func subject(called name: String) -> Subject? {
    let key = LineKey(name)
    let subjects = subjects
    return subjects.first { $0.name.value.map { LineKey($0) } == key }
      ?? subjects.first { $0.earlierNames.contains { $0.value.map { LineKey($0) } == key } }
  }
}
