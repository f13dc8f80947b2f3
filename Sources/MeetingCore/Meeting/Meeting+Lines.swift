extension Meeting {
  func decideLines(_ command: MeetingCommand, _ now: Moment, _ id: CommandID) throws(Refusal)
    -> [MeetingEvent]
  {
    func text(_ raw: String, _ number: Int = 1) throws(Refusal) -> Text {
      Text(id: id.derived(number), value: try TextGate.admit(raw, as: .line))
    }
    func manner(_ raw: String?) throws(Refusal) -> Text? {
      let words = try TextGate.admitEmpty(raw ?? "", as: .line)
      return words.isEmpty ? nil : Text(id: id.derived(2), value: words)
    }
    switch command {
    case .capture(let kind, let words, let how):
      let entry: EntryID = id.derived(0)
      let added = MeetingEvent.entryAdded(entry: entry, kind: kind, text: try text(words), item: currentItem)
      guard let how = try manner(how) else { return [added] }
      return [added, .mannerNoted(entry: entry, manner: how)]
    case .reclassify(let entry, let kind):
      guard let found = entries.first(where: { $0.id == entry }) else { throw .unknown(.entry) }
      if found.kind == kind { throw .alreadyDone }
      return [.entryReclassified(entry: entry, kind: kind)]
    case .addTask(let words): return [.taskListed(entry: id.derived(0), text: try text(words), done: false)]
    case .addTopic(let words): return [.topicListed(entry: id.derived(0), text: try text(words))]
    case .rewordEntry(let entry, let words, let how):
      guard let old = self.words(of: entry) else { throw .unknown(.entry) }
      let (new, how) = (try text(words), try manner(how))
      if new.value == old.text.value && how?.value == old.manner?.value { throw .alreadyDone }
      return [.entryReworded(entry: entry, text: new, manner: how)]
    case .removeEntry(let entry):
      guard self.words(of: entry) != nil else { throw .unknown(.entry) }
      return [.entryRemoved(entry: entry)]
    case .tickTask(let entry, let done):
      guard let was = isDone(entry) else { throw .unknown(.task) }
      if was == done { throw .alreadyDone }
      return [.taskTicked(entry: entry, done: done)]
    case .offer, .agreeOffer, .releaseOffer, .finishTask: return try decideOffers(command, id)
    case .noteAttendance(let attendance, let names):
      let words = Text(id: id.derived(1), value: try TextGate.admit(names, as: .line))
      return [.attendanceNoted(attendance: attendance, names: words)]
    case .noteNextMeeting(let words):
      return [.nextMeetingNoted(entry: id.derived(0), text: try text(words))]
    case .addAddendum(let target, let words):
      guard exists(target) else { throw .unknown(.entry) }
      return [
        .addendumAdded(
          addendum: id.derived(0), target: target, date: PartialDate(now.date), text: try text(words))
      ]
    case .declineProposal(let words): return [.proposalDeclined(text: try text(words))]
    default: unreachable("decide sends only these here")
    }
  }

  mutating func evolveLines(_ event: MeetingEvent) {
    switch event {
    case .entryAdded(let entry, let kind, let text, let item):
      entries.append(Entry(id: entry, kind: kind, text: text, item: item))
    case .entryReclassified(let entry, let kind): changeEntry(entry) { $0.kind = kind }
    case .mannerNoted(let entry, let manner): changeEntry(entry) { $0.manner = manner }
    case .taskListed(let entry, let text, let done):
      tasks.append(TaskLine(id: entry, text: text, done: done))
    case .topicListed(let entry, let text): topics.append(TopicLine(id: entry, text: text))
    case .nextMeetingNoted(let entry, let text):
      nextMeeting.append(NextMeetingLine(id: entry, text: text))
    case .entryReworded(let entry, let text, let manner): reword(entry, text, manner)
    case .entryRemoved(let entry): remove(entry)
    case .taskTicked(let entry, let done):
      if let index = tasks.firstIndex(where: { $0.id == entry }) { tasks[index].done = done }
      changeEntry(entry) { $0.done = done }
    case .offerMade, .offerAgreed, .offerReleased: evolveOffers(event)
    case .addendumAdded(let addendum, let target, let date, let text):
      addenda[target, default: []].append(Addendum(id: addendum, target: target, date: date, text: text))
    case .proposalDeclined(let text): declined.append(text)
    case .boardChangeNoted(let entry, let text):
      boardChanges.removeAll { $0.id == entry }
      boardChanges.append(TopicLine(id: entry, text: text))
    case .lineKept(let line, let shape, let text, let subjects):
      lines.append(SourceLine(id: line, shape: shape, text: text, subjects: subjects))
      lineSubjects.formUnion(subjects)
    default: unreachable("evolve sends only these here")
    }
  }

  /// The words of a captured line, a task, a topic or a line about the next meeting; `nil` for no such one.
  public func words(of id: EntryID) -> (text: Text, manner: Text?)? {
    if let entry = entries.first(where: { $0.id == id }) { return (entry.text, entry.manner) }
    if let task = tasks.first(where: { $0.id == id }) { return (task.text, nil) }
    if let topic = topics.first(where: { $0.id == id }) { return (topic.text, nil) }
    if let change = boardChanges.first(where: { $0.id == id }) { return (change.text, nil) }
    return nextMeeting.first { $0.id == id }.map { ($0.text, nil) }
  }

  /// Whether a line of the minutes says it already, so that the report's own sections need not.
  func isInSource(_ subject: LineSubject) -> Bool { lineSubjects.contains(subject) }

  /// The texts that a line about `subject` repeats.
  func texts(of subject: LineSubject) -> Set<TextID> {
    switch subject {
    case .text(let id): [id]
    case .fact: []
    case .theme(let id): Set([theme(id)?.name].compactMap { $0?.id })
    case .item(let id): Set(item(id).map { [$0.title, $0.remark].compactMap { $0?.id } } ?? [])
    case .prompt(let id): Set([prompt(id)?.text].compactMap { $0?.id })
    case .cluster(let id):
      Set(prompts.flatMap(\.clusters).filter { $0.id == id }.map(\.name.id))
    case .slip(let id): Set(slip(id).map { [$0.text, $0.signature].compactMap { $0?.id } } ?? [])
    case .entry(let id), .manner(let id):
      Set(words(of: id).map { [$0.text, $0.manner].compactMap { $0?.id } } ?? [])
    case .addendum(let id):
      Set(addenda.values.flatMap { $0 }.filter { $0.id == id }.map(\.text.id))
    }
  }

  func isDone(_ id: EntryID) -> Bool? {
    if let task = tasks.first(where: { $0.id == id }) { return task.done }
    return entries.first { $0.id == id && $0.kind == .task }?.done
  }

  private func exists(_ target: AddendumTarget) -> Bool {
    switch target {
    case .item(let id): item(id) != nil
    case .slip(let id): slip(id) != nil
    case .entry(let id): words(of: id) != nil
    case .line(let id): lines.contains { $0.id == id }
    }
  }

  private mutating func changeEntry(_ id: EntryID, _ change: (inout Entry) -> Void) {
    if let index = entries.firstIndex(where: { $0.id == id }) { change(&entries[index]) }
  }

  private mutating func reword(_ id: EntryID, _ text: Text, _ manner: Text?) {
    guard let old = words(of: id) else { return }
    earlierTexts[id, default: []] += [old.text, old.manner].compactMap { $0 }
    changeEntry(id) {
      $0.text = text
      $0.manner = manner
    }
    if let index = tasks.firstIndex(where: { $0.id == id }) { tasks[index].text = text }
    if let index = topics.firstIndex(where: { $0.id == id }) { topics[index].text = text }
    if let index = boardChanges.firstIndex(where: { $0.id == id }) { boardChanges[index].text = text }
    if let index = nextMeeting.firstIndex(where: { $0.id == id }) { nextMeeting[index].text = text }
  }

  private mutating func remove(_ id: EntryID) {
    entries.removeAll { $0.id == id }
    tasks.removeAll { $0.id == id }
    topics.removeAll { $0.id == id }
    boardChanges.removeAll { $0.id == id }
    nextMeeting.removeAll { $0.id == id }
  }
}
