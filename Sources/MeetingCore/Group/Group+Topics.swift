extension Group {
  /// The group's subjects, in the order in which they came; those removed are left out.
  public var subjects: [Subject] {
    topics.filter { mergedTopics.isRoot($0.id) && !isRemoved($0.id) }.compactMap { subject($0.id) }
  }

  /// The subject that is meant by that one now, whatever was merged.
  public func resolved(_ topic: TopicID) -> TopicID { mergedTopics.root(of: topic) }

  /// It with all that was said under each of its names, removed or not; `nil` for none.
  public func subject(_ id: TopicID) -> Subject? {
    let root = resolved(id)
    guard let first = topicPlaces[root].map({ topics[$0] }) else { return nil }
    let parts = parts(of: root)
    var seen: Set<PersonStanding> = []
    let standings = parts.flatMap(\.standings).map {
      PersonStanding(person: resolved($0.person), standing: $0.standing)
    }
    return Subject(
      id: root, name: first.name,
      earlierNames: first.earlierNames + parts.dropFirst().flatMap { [$0.name] + $0.earlierNames },
      standings: standings.filter { seen.insert($0).inserted },
      seeksSuccessor: parts.contains(where: \.seeksSuccessor))
  }

  /// Whether all that was merged into it was removed. One that was merged into it by a kiosk that knew of no
  /// removal keeps it on the board: no fact goes with another's removal.
  public func isRemoved(_ topic: TopicID) -> Bool { parts(of: resolved(topic)).allSatisfy(\.isRemoved) }

  /// The subject that a line of a plan was made one of; `nil` while it says itself whom to ask.
  public func topic(adopting line: EntryID) -> TopicID? { adoptedLines[line].map { resolved($0) } }

  func parts(of root: TopicID) -> [GroupTopic] {
    mergedTopics.all(under: root).compactMap { topicPlaces[$0] }.map { topics[$0] }
  }

  mutating func evolveTopics(_ event: GroupEvent) {
    switch event {
    case .topicAdded(let topic, let name):
      guard topicPlaces[topic] == nil else { return }
      topicPlaces[topic] = topics.count
      topics.append(GroupTopic(id: topic, name: name))
    case .topicRenamed(let topic, let name):
      change(topic) {
        $0.earlierNames.append($0.name)
        $0.name = name
      }
    case .topicsMerged(let topic, let into):
      if topicPlaces[topic] != nil && topicPlaces[into] != nil { mergedTopics.merge(topic, into: into) }
    case .topicRemoved(let topic): change(topic) { $0.isRemoved = true }
    case .lineAdopted(let line, let topic): adoptedLines[line] = topic
    case .standingGiven(let topic, let person, let standing):
      let given = PersonStanding(person: person, standing: standing)
      guard personPlaces[person] != nil else { return }
      change(topic) { if !$0.standings.contains(given) { $0.standings.append(given) } }
    case .standingTaken(let topic, let person, let standing):
      change(topic) { $0.standings.removeAll { $0.person == person && $0.standing == standing } }
    case .successorSought(let topic, let sought): change(topic) { $0.seeksSuccessor = sought }
    default: unreachable("evolve sends only these here")
    }
  }

  mutating func noteChange(of topic: TopicID, at wall: Int64) {
    change(topic) { $0.changedAt = max($0.changedAt, wall) }
  }

  /// The subjects that were changed from that moment on, as the board says them; those taken off it too.
  func boardChanges(since wall: Int64, on board: Board, _ language: Language) -> [(TopicID, String)] {
    func isChanged(_ topic: TopicID) -> Bool { parts(of: topic).contains { $0.changedAt >= wall } }
    let changed = board.subjects.compactMap { subject -> (TopicID, String)? in
      guard case .topic(let id) = subject.id, isChanged(id) else { return nil }
      return (id, subject.line)
    }
    let removed = topics.filter { mergedTopics.isRoot($0.id) && isRemoved($0.id) && isChanged($0.id) }
    return changed
      + removed.compactMap { topic in
        topic.name.value.map {
          (topic.id, SubjectLine.words($0) + " — " + ReportWords(language).takenOff)
        }
      }
  }

  private mutating func change(_ topic: TopicID, _ body: (inout GroupTopic) -> Void) {
    if let place = topicPlaces[topic] { body(&topics[place]) }
  }
}

extension GroupEvent {
  /// The subject of which the board says something else since.
  var changedTopic: TopicID? {
    switch self {
    case .topicAdded(let topic, _), .topicRenamed(let topic, _), .topicRemoved(let topic),
      .topicsMerged(_, let topic), .standingGiven(let topic, _, _), .standingTaken(let topic, _, _),
      .successorSought(let topic, _):
      topic
    default: nil
    }
  }
}
