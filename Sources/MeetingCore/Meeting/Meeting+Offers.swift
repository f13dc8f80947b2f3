extension Meeting {
  /// The tasks of the meeting, listed and captured, each by its id.
  public var allTasks: [(id: EntryID, text: Text, done: Bool)] {
    tasks.map { ($0.id, $0.text, $0.done) }
      + entries.filter { $0.kind == .task }.map { ($0.id, $0.text, $0.done) }
  }

  func decideOffers(_ command: MeetingCommand, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    switch command {
    case .offer(let task, let name):
      let name = Text(id: id.derived(1), value: try TextGate.admit(name, as: .name))
      let (entry, listed) = try entry(of: task, id)
      let key = TextGate.folded(name.value ?? "")
      if offers[entry, default: []].contains(where: { TextGate.folded($0.name.value ?? "") == key }) {
        throw .alreadyDone
      }
      return listed + [.offerMade(entry: entry, offer: id.derived(0), name: name)]
    case .agreeOffer(let entry, let offer, let agreed):
      if try found(offer, on: entry).isAgreed == agreed { throw .alreadyDone }
      return [.offerAgreed(entry: entry, offer: offer, agreed: agreed)]
    case .releaseOffer(let entry, let offer):
      _ = try found(offer, on: entry)
      return [.offerReleased(entry: entry, offer: offer)]
    case .finishTask(let words):
      let (entry, listed) = try entry(of: .words(words), id)
      if isDone(entry) == true { throw .alreadyDone }
      return listed + [.taskTicked(entry: entry, done: true)]
    default: unreachable("decide sends only these here")
    }
  }

  mutating func evolveOffers(_ event: MeetingEvent) {
    switch event {
    case .offerMade(let entry, let offer, let name):
      offers[entry, default: []].append(Offer(id: offer, name: name))
    case .offerAgreed(let entry, let offer, let agreed):
      guard let place = offers[entry]?.firstIndex(where: { $0.id == offer }) else { return }
      offers[entry]?[place].isAgreed = agreed
    case .offerReleased(let entry, let offer):
      offers[entry]?.removeAll { $0.id == offer }
      if offers[entry]?.isEmpty == true { offers[entry] = nil }
    default: unreachable("evolve sends only these here")
    }
  }

  private func found(_ offer: OfferID, on entry: EntryID) throws(Refusal) -> Offer {
    guard let found = offers[entry]?.first(where: { $0.id == offer }) else { throw .unknown(.offer) }
    return found
  }

  /// The task that is meant, and what lists it where it is not among the meeting's own yet.
  private func entry(of task: TaskReference, _ id: CommandID) throws(Refusal) -> (EntryID, [MeetingEvent]) {
    let words: Text
    switch task {
    case .entry(let entry):
      guard let found = allTasks.first(where: { $0.id == entry }) else { throw .unknown(.task) }
      // NB: minutes from elsewhere keep their lines, so what is new about their task stands on one of ours.
      if !isInSource(.entry(id: entry)) { return (entry, []) }
      words = found.text
    case .words(let text): words = Text(id: id.derived(3), value: try TextGate.admit(text, as: .line))
    }
    let key = TextGate.folded(words.value ?? "")
    let own = allTasks.first {
      TextGate.folded($0.text.value ?? "") == key && !isInSource(.entry(id: $0.id))
    }
    if let own { return (own.id, []) }
    let listed = Text(id: id.derived(3), value: words.value)
    let entry: EntryID = id.derived(2)
    return (entry, [.taskListed(entry: entry, text: listed, done: false)])
  }
}
