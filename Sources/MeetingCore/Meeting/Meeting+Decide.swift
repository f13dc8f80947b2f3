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
      .adjustItem, .parkItem, .noticeInterruption, .settleInterruption:
      return try decideAgenda(command, now, id)
    case .requestFloor, .withdrawRequest, .nextSpeaker, .endTurn:
      return try decideFloor(command, now, id)
    case .addPrompt, .addCluster, .hangSlip, .setAsideSlip, .rehangSlip:
      return try decideWall(command, id)
    case .capture(let kind, let text):
      let words = Text(id: id.derived(1), value: try TextGate.admit(text, as: .line))
      return [.entryAdded(entry: id.derived(0), kind: kind, text: words, item: currentItem)]
    case .reclassify(let entry, let kind):
      guard let found = entries.first(where: { $0.id == entry }) else { throw .unknown(.entry) }
      if found.kind == kind { throw .alreadyDone }
      return [.entryReclassified(entry: entry, kind: kind)]
    case .erase(let text):
      guard allTexts.contains(where: { $0.id == text && $0.value != nil }) else { throw .unknown(.text) }
      return [.textErased(text: text)]
    case .eraseSlip(let slip):
      guard let found = self.slip(slip) else { throw .unknown(.slip) }
      let texts = [found.text, found.signature].compactMap { $0 }.filter { $0.value != nil }
      if texts.isEmpty { throw .alreadyDone }
      return texts.map { .textErased(text: $0.id) }
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

  /// Every text of the meeting.
  var allTexts: [Text] {
    let head = [title, place, group].compactMap { $0 } + roles.map(\.names) + details + themes.map(\.name)
    let agenda = items.map(\.title) + items.compactMap(\.remark) + entries.map(\.text)
    let floor = queue.map(\.name) + speaking.compactMap(\.name) + [turn?.name].compactMap { $0 }
    let wall = prompts.flatMap { prompt in
      [prompt.text] + prompt.clusters.map(\.name)
        + prompt.slips.flatMap { [$0.text, $0.signature].compactMap { $0 } }
    }
    return head + agenda + floor + wall + tasks.map(\.text) + topics.map(\.text)
  }
}
