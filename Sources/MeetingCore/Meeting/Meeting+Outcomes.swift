/// How a decision was taken, and what it leads to: tasks, and questions that it answers.
extension Meeting {
  func decideOutcomes(_ command: MeetingCommand, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    switch command {
    case .countHands(let decision, let count):
      _ = try found(decision, .decision)
      try check(count)
      return [noted(ReportWords(language).hands(count), on: decision, id)]
    case .noteDots(let decision, let prompt):
      _ = try found(decision, .decision)
      return [noted(try dots(under: prompt), on: decision, id)]
    case .deriveTask(let decision, let words):
      let item = try found(decision, .decision).item
      let task: EntryID = id.derived(0)
      let text = Text(id: id.derived(1), value: try TextGate.admit(words, as: .line))
      return [
        .entryAdded(entry: task, kind: .task, text: text, item: item),
        .taskDerived(task: task, decision: decision),
      ]
    case .answerQuestion(let question, let decision):
      _ = try found(question, .openQuestion)
      _ = try found(decision, .decision)
      // NB: minutes from elsewhere keep their lines as they are.
      for entry in [question, decision] where isInSource(.entry(id: entry)) { throw .lineOfMinutes }
      if answer(to: question)?.id == decision { throw .alreadyDone }
      return [.questionAnswered(question: question, decision: decision)]
    default: unreachable("decide sends only these here")
    }
  }

  mutating func evolveOutcomes(_ event: MeetingEvent) {
    switch event {
    case .taskDerived(let task, let decision): origins[task] = decision
    case .questionAnswered(let question, let decision): answers[question] = decision
    default: unreachable("evolve sends only these here")
    }
  }

  /// The decision that answers an open question; `nil` while none does.
  public func answer(to question: EntryID) -> Entry? {
    // What has become something else since asks nothing any more.
    guard let answer = answers[question], entries.first(where: { $0.id == question })?.kind == .openQuestion
    else { return nil }
    return decision(answer)
  }

  /// The decision that a task follows from.
  public func origin(of task: EntryID) -> Entry? { decision(origins[task]) }

  /// The tasks that follow from a decision.
  public func tasks(from decision: EntryID) -> [Entry] {
    entries.filter { $0.kind == .task && origins[$0.id] == decision }
  }

  /// The questions that a decision answers.
  public func questions(answeredBy decision: EntryID) -> [Entry] {
    entries.filter { $0.kind == .openQuestion && answers[$0.id] == decision }
  }

  /// The questions that no decision answers.
  public var openQuestions: [Entry] {
    entries.filter { $0.kind == .openQuestion && answer(to: $0.id) == nil }
  }

  /// Those that a decision of tonight may answer.
  public var answerableQuestions: [Entry] { openQuestions.filter { !isInSource(.entry(id: $0.id)) } }

  private func decision(_ id: EntryID?) -> Entry? {
    entries.first { $0.id == id && $0.kind == .decision }
  }

  private func found(_ id: EntryID, _ kind: EntryKind) throws(Refusal) -> Entry {
    guard let found = entries.first(where: { $0.id == id && $0.kind == kind }) else { throw .unknown(.entry) }
    return found
  }

  private func check(_ count: HandCount) throws(Refusal) {
    if !HandCount.Part.allCases.allSatisfy({ HandCount.range.contains(count[$0]) }) {
      throw .handsOutOfRange
    }
    if let present = headcount?.present, count.total > present {
      throw .moreHandsThanPeople(count.total, present)
    }
  }

  /// `par gommettes, 12 sur 31`: those of the slip that has most.
  private func dots(under id: PromptID?) throws(Refusal) -> String {
    guard let id else { return ReportWords(language).byDots(nil) }
    guard let prompt = prompt(id) else { throw .unknown(.prompt) }
    let dots = prompt.hanging.map { prompt.slips[$0].dots }
    return ReportWords(language).byDots(dots.max().map { ($0, dots.reduce(0, +)) })
  }

  private func noted(_ manner: String, on decision: EntryID, _ id: CommandID) -> MeetingEvent {
    .mannerNoted(entry: decision, manner: Text(id: id.derived(1), value: manner))
  }
}
