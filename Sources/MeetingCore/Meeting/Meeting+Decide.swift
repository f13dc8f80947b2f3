extension Meeting {
  /// What `command` makes happen at `now`. `id` names the things born of it. Pure: the same arguments give
  /// the same events.
  public func decide(_ command: MeetingCommand, at now: Moment, id: CommandID) throws(Refusal)
    -> [MeetingEvent]
  {
    if case .plan(let record, let source) = command {
      if isPlanned { throw .meetingAlreadyPlanned }
      return try Planning(id: id).events(of: record, source: source)
    }
    guard isPlanned else { throw .meetingNotPlanned }
    switch command {
    case .plan: unreachable("served above")
    case .open, .close, .takeHeadcount, .addItem, .startItem, .toggleTimers, .nextItem, .finishItem,
      .adjustItem, .parkItem, .fixItem, .shareOverrun, .noticeInterruption, .settleInterruption:
      return try decideAgenda(command, now, id)
    case .nameMeeting, .setDate, .setPlace, .renameItem, .removeItem, .addTheme, .chooseTheme, .renameTheme,
      .removeTheme, .rewordPrompt, .removePrompt:
      return try decidePlan(command, id)
    case .giveRole(let role, let names): return try give(role, to: names, id)
    case .arrive, .leave: return try decidePresence(command)
    // NB: its events hold names that its state says no more: ``Decider`` looks through them.
    case .unname: return []
    case .postponeItem, .parkLast, .moveItem, .splitItem, .boxGuest:
      return try decideItems(command, now, id)
    case .requestFloor, .withdrawRequest, .putFirst, .readdLastSpeaker, .chooseQueueRule, .closeQueue,
      .nextSpeaker, .endTurn, .giveGuestFloor:
      return try decideFloor(command, now, id)
    case .startFormat, .passTurn, .endFormat:
      return try decideFormat(command, now, id)
    case .nameTurn, .renameSpeaker, .forgetSpeaker, .limitTurns, .addCategory, .removeCategory,
      .countCategory, .showNames, .showShares:
      return try decideSpeakers(command, id)
    case .addPrompt, .addCluster, .hangSlip, .setAsideSlip, .rehangSlip, .gatherSlip,
      .gatherSlipsAnew, .rewordSlip, .giveDots, .chooseDotRule:
      return try decideWall(command, id)
    case .capture, .reclassify, .addTask, .addTopic, .rewordEntry, .removeEntry, .tickTask, .offer,
      .agreeOffer, .releaseOffer, .finishTask,
      .noteAttendance, .noteNextMeeting, .addAddendum, .declineProposal:
      return try decideLines(command, now, id)
    case .beginConsent, .takeConsentStep, .amendProposal, .raiseObjection, .settleObjection, .endConsent:
      return try decideConsent(command, id)
    case .countHands, .noteDots, .deriveTask, .answerQuestion: return try decideOutcomes(command, id)
    case .erase(let text):
      guard allTexts.contains(where: { $0.id == text && $0.value != nil }) else { throw .unknown(.text) }
      return erasing(titles(repeating: text), of: subjects(saying: text))
    case .eraseSlip(let slip):
      guard let found = self.slip(slip) else { throw .unknown(.slip) }
      return try erasing(found)
    case .eraseByCode(let typed):
      guard let code = ErasureCode(typed: typed) else { throw .badCode }
      guard let found = prompts.lazy.flatMap(\.slips).first(where: { $0.code == code }) else {
        throw .unknown(.code)
      }
      return try erasing(found)
    }
  }

  /// Whether taking back the command that did `events` would leave something hanging on nothing.
  public func refusesUndo(of events: [Event]) -> Refusal? {
    for case .meeting(.promptAdded(let prompt, _)) in events.map(\.body)
    where self.prompt(prompt)?.slips.isEmpty == false {
      return .promptHoldsSlips
    }
    return nil
  }

  /// That text, and the titles of the parts of items that it was the title of.
  private func titles(repeating text: TextID) -> Set<TextID> {
    var titles: Set = [text]
    var parts: Set<ItemID> = []
    var repeating = items.filter { $0.title.id == text }
    while !repeating.isEmpty {
      parts.formUnion(repeating.map(\.id))
      titles.formUnion(repeating.filter { $0.title.value != nil }.map(\.title.id))
      repeating = items.filter { part in
        !parts.contains(part.id) && part.splitFrom.map(parts.contains) == true
      }
    }
    return titles
  }

  private func subjects(saying text: TextID) -> Set<LineSubject> {
    var ids = [consent].compactMap { $0 }.filter { $0.text.id == text }.map(\.entry)
    ids += entries.filter { $0.text.id == text }.map(\.id) + tasks.filter { $0.text.id == text }.map(\.id)
    ids += (topics + boardChanges).filter { $0.text.id == text }.map(\.id)
    ids += nextMeeting.filter { $0.text.id == text }.map(\.id)
    return Set(ids.map { .entry(id: $0) })
  }

  private func erasing(_ slip: Slip) throws(Refusal) -> [MeetingEvent] {
    let said = [slip.text, slip.signature].compactMap { $0 } + earlierSlipTexts[slip.id, default: []]
    let texts = said.filter { $0.value != nil }
    if texts.isEmpty { throw .alreadyErased }
    return erasing(Set(texts.map(\.id)), of: [.slip(id: slip.id)])
  }

  /// Erases `texts`, and the words of every line of the source that says them.
  private func erasing(_ texts: Set<TextID>, of subjects: Set<LineSubject> = []) -> [MeetingEvent] {
    var erased = texts
    for text in texts { erased.formUnion(replaced[text, default: []].map(\.id)) }
    // What a slip said before goes with what it says.
    for slip in prompts.flatMap(\.slips) where texts.contains(slip.text.id) {
      erased.formUnion(earlierSlipTexts[slip.id, default: []].map(\.id))
    }
    for case .entry(let id) in subjects {
      erased.formUnion((earlierTexts[id, default: []] + (histories[id]?.earlier ?? [])).map(\.id))
    }
    for line in lines where !line.subjects.isEmpty {
      let isTheirs = line.subjects.contains {
        subjects.contains($0) || !texts.isDisjoint(with: self.texts(of: $0))
      }
      if isTheirs && line.text.value != nil { erased.insert(line.text.id) }
    }
    return erased.sorted().map { .textErased(text: $0) }
  }

  /// Every text of the meeting.
  var allTexts: [Text] {
    let head = [title, place, group].compactMap { $0 } + roles.map(\.names) + details + themes.map(\.name)
    let agenda = items.map(\.title) + items.compactMap(\.remark) + entries.map(\.text)
    let floor =
      queue.map(\.name) + speaking.compactMap(\.name) + [turn?.name, lastSpeaker].compactMap { $0 }
      + categories.map(\.name) + (run?.places.compactMap(\.name) ?? [])
    let wall = prompts.flatMap { prompt in
      [prompt.text] + prompt.clusters.map(\.name)
        + prompt.slips.flatMap { [$0.text, $0.signature].compactMap { $0 } }
    }
    let lists = tasks.map(\.text) + topics.map(\.text) + nextMeeting.map(\.text) + attendance.map(\.names)
    let later =
      entries.compactMap(\.manner) + offers.values.flatMap { $0.map(\.name) }
      + addenda.values.flatMap { $0.map(\.text) } + declined
      + [consent?.text].compactMap { $0 } + histories.values.flatMap(\.texts)
      + earlierTexts.values.flatMap { $0 } + earlierSlipTexts.values.flatMap { $0 }
    let read = boardChanges.map(\.text) + recordedShares.compactMap(\.name) + lines.map(\.text)
    let before = replaced.values.flatMap { $0 }
    return head + agenda + floor + wall + lists + later + before + read
  }
}
