extension Group {
  /// The group's task with those words, open or not; `nil` where it has none.
  public func task(saying words: String) -> GroupTask? {
    let key = TextGate.folded(words)
    let same = tasks.filter { TextGate.folded($0.text.value ?? "") == key }
    return same.first(where: \.isOpen) ?? same.last
  }

  func decideTask(_ command: GroupCommand) throws(Refusal) -> [GroupEvent] {
    switch command {
    case .finishTask(let id):
      if try task(id).done { throw .alreadyDone }
      return [.taskFinished(task: id)]
    case .agreeTaskOffer(let id, let offer, let agreed):
      if try found(offer, of: id).isAgreed == agreed { throw .alreadyDone }
      return [.taskOfferAgreed(task: id, offer: offer, agreed: agreed)]
    case .releaseTaskOffer(let id, let offer):
      _ = try found(offer, of: id)
      return [.taskOfferReleased(task: id, offer: offer)]
    case .keepTask(let id):
      if try task(id).meetingsSinceMoved == 0 { throw .alreadyDone }
      return [.taskKept(task: id)]
    case .dropTask(let id):
      if try task(id).isDropped { throw .alreadyDone }
      return [.taskDropped(task: id)]
    default: unreachable("decide sends only these here")
    }
  }

  mutating func evolveTasks(_ event: GroupEvent) {
    switch event {
    case .taskFinished(let task): change(task) { $0.done = true }
    case .taskReopened(let task):
      change(task) {
        $0.done = false
        $0.isDropped = false
      }
    case .taskOffered(let task, let offer, let name, let meeting):
      change(task) { task in
        // NB: once its name is erased, it says nothing of anybody.
        if name.value == nil || task.offers.contains(where: { $0.offer.id == offer }) { return }
        task.offers.append(GroupOffer(offer: Offer(id: offer, name: name), meeting: meeting))
      }
    case .taskOfferAgreed(let task, let offer, let agreed):
      change(task) { task in
        guard let place = task.offers.firstIndex(where: { $0.offer.id == offer }) else { return }
        task.offers[place].offer.isAgreed = agreed
      }
    case .taskOfferReleased(let task, let offer):
      change(task) { task in task.offers.removeAll { $0.offer.id == offer } }
    case .taskKept(let task): change(task) { _ in }
    case .taskDropped(let task): change(task) { $0.isDropped = true }
    case .meetingHeld(let meeting, _):
      guard meetingsHeld.insert(meeting).inserted else { return }
      for place in tasks.indices where tasks[place].isOpen { tasks[place].meetingsSinceMoved += 1 }
    default: unreachable("evolve sends only these here")
    }
  }

  /// Whatever happens to a task is movement.
  private mutating func change(_ task: TaskID, _ change: (inout GroupTask) -> Void) {
    guard let place = taskPlaces[task] else { return }
    tasks[place].meetingsSinceMoved = 0
    change(&tasks[place])
  }

  private func task(_ id: TaskID) throws(Refusal) -> GroupTask {
    guard let place = taskPlaces[id] else { throw .unknown(.task) }
    return tasks[place]
  }

  private func found(_ offer: OfferID, of id: TaskID) throws(Refusal) -> Offer {
    guard let found = try task(id).offers.first(where: { $0.offer.id == offer }) else {
      throw .unknown(.offer)
    }
    return found.offer
  }

  // MARK: What meetings say

  /// What the group does not remember yet of that meeting's tasks, and what the meeting says no more. A task
  /// becomes one of the group's once the meeting is closed, or as soon as somebody offers to take it on.
  func remember(
    _ memories: [TaskMemory], of meeting: MeetingID, on date: CalendarDate, isHeld: Bool, _ id: CommandID
  ) throws(Refusal) -> [GroupEvent] {
    var events: [GroupEvent] = []
    for (place, memory) in memories.enumerated() {
      let known = task(saying: memory.text)
      if known == nil && (memory.done || !isHeld && memory.offers.isEmpty) { continue }
      let task = known?.id ?? id.derived(10_000 + 1_000 * place)
      if known == nil {
        let words = try TextGate.admit(memory.text, as: .line)
        events.append(
          .taskAdded(task: task, text: Text(id: id.derived(10_001 + 1_000 * place), value: words)))
      }
      events += offers(of: memory, in: meeting, known, task) { id.derived(10_002 + 1_000 * place + $0) }
      if memory.done && known?.done == false { events.append(.taskFinished(task: task)) }
      if !memory.done && known?.done == true { events.append(.taskReopened(task: task)) }
    }
    let said = Set(memories.map { TextGate.folded($0.text) })
    for task in tasks where !said.contains(TextGate.folded(task.text.value ?? "")) {
      events += releasing(task.offers.filter { $0.meeting == meeting }, of: task.id)
    }
    if isHeld && !meetingsHeld.contains(meeting) { events.append(.meetingHeld(meeting: meeting, date: date)) }
    return events
  }

  private func offers(
    of memory: TaskMemory, in meeting: MeetingID, _ known: GroupTask?, _ task: TaskID,
    textID: (Int) -> TextID
  ) -> [GroupEvent] {
    let before = known?.offers ?? []
    let named = memory.offers.filter { $0.name.value != nil }
    let added = named.enumerated().flatMap { place, offer -> [GroupEvent] in
      let old = before.first { $0.offer.id == offer.id }?.offer
      let name = Text(id: textID(place), value: offer.name.value)
      let made = GroupEvent.taskOffered(task: task, offer: offer.id, name: name, meeting: meeting)
      let agreed = GroupEvent.taskOfferAgreed(task: task, offer: offer.id, agreed: offer.isAgreed)
      return (old == nil ? [made] : []) + (offer.isAgreed == (old?.isAgreed ?? false) ? [] : [agreed])
    }
    let gone = before.filter { old in
      old.meeting == meeting && !named.contains { $0.id == old.offer.id }
    }
    return added + releasing(gone, of: task)
  }

  /// The name goes with the offer.
  private func releasing(_ offers: [GroupOffer], of task: TaskID) -> [GroupEvent] {
    offers.flatMap { offer -> [GroupEvent] in
      [.taskOfferReleased(task: task, offer: offer.offer.id), .textErased(text: offer.offer.name.id)]
    }
  }
}
