extension Group {
  public func question(_ id: QuestionID) -> HelpRequest? { questions.first { $0.id == id } }

  /// Those about that subject, the newest first.
  public func questions(on topic: TopicID) -> [HelpRequest] {
    let root = resolved(topic)
    return questions.reversed().filter { $0.topic.map { resolved($0) } == root && $0.text.value != nil }
  }

  /// Those that wait for that person: about subjects that they answer on or could take over, by what the
  /// group knows or tonight's board says, and about none.
  public func questions(for person: PersonID, on board: Board) -> [HelpRequest] {
    let root = resolved(person)
    let open = questions.filter(\.isOpen)
    if open.isEmpty { return [] }
    let theirs = subjects.filter { [.answers, .couldTakeOver].contains($0.standing(of: root)) }.map(\.id)
    let said = board.subjects.filter { row in
      row.people.contains { $0.person == root && [.answers, .couldTakeOver].contains($0.standing) }
    }
    let concerned = Set(
      theirs + said.compactMap { row in if case .topic(let topic) = row.id { topic } else { nil } })
    if concerned.isEmpty { return [] }
    return open.filter { $0.topic.map { concerned.contains(resolved($0)) } ?? true }
  }

  mutating func evolveQuestions(_ event: GroupEvent) {
    switch event {
    case .questionAsked(let question, let topic, let text):
      guard self.question(question) == nil else { return }
      questions.append(HelpRequest(id: question, topic: topic, text: text))
    case .questionAnswered(let question, let text): change(question) { $0.answers.append(text) }
    case .questionClosed(let question): change(question) { $0.isClosed = true }
    default: unreachable("evolve sends only these here")
    }
  }

  private mutating func change(_ question: QuestionID, _ body: (inout HelpRequest) -> Void) {
    if let place = questions.firstIndex(where: { $0.id == question }) { body(&questions[place]) }
  }
}
