extension Meeting {
  mutating func evolveFloor(_ event: MeetingEvent) {
    switch event {
    case .floorRequested(let request, let name, let kind, let category):
      let key = name.nameKey
      queue.append(
        FloorRequest(
          id: request, name: name, kind: kind ?? .intervention, key: key, speaker: speakingPlaces[key]))
      if let category { categoryChoices[key] = category }
    case .requestPutFirst(let request):
      guard let index = queue.firstIndex(where: { $0.id == request }) else { return }
      queue[index].precedence = (queue.map(\.precedence).max() ?? 0) + 1
    case .queueRuleChosen(let rule): queueRule = rule
    case .queueClosed(let closed): queueIsClosed = closed
    case .requestWithdrawn(let request): queue.removeAll { $0.id == request }
    case .turnStarted(let id, let request, let name, let item, let moment):
      var turn = Turn(id: id, name: name, item: item)
      if let index = queue.firstIndex(where: { $0.id == request }) {
        for earlier in 0..<index { queue[earlier].overtakenBy += 1 }
        turn.kind = queue.remove(at: index).kind
      } else if let kind = run?.format.turnKind {
        run?.places.removeAll { $0.id == request }
        turn.kind = kind
      }
      lastCategory = categoryChoices[name?.nameKey ?? ""]
      turn.stopwatch.start(at: moment)
      self.turn = turn
    case .turnPaused(let id, let total):
      if turn?.id == id { turn?.stopwatch.stop(total: total) }
    case .turnResumed(let id, let moment):
      if turn?.id == id { turn?.stopwatch.start(at: moment) }
    case .turnEnded(let id, let total):
      guard let ended = turn, ended.id == id else { return }
      turn = nil
      lastSpeaker = ended.name
      countInFormat(ended, milliseconds: total)
      if let item = ended.item { spokenInItems[item, default: 0] += total }
      count(name: ended.name, milliseconds: total, turns: 1)
    case .shareRecorded(let scope, let name, let total, let turns, let heads):
      recordedShares.append(
        RecordedShare(scope: scope, name: name, milliseconds: total, turns: turns, heads: heads))
    case .speakingRecorded(let name, let total, let turns):
      recordedSpeaking += total
      // NB: where names were hidden, each line without one is somebody else.
      if name == nil, speakingPlaces[""] != nil {
        speakers.append(Speaker(key: "", name: nil))
        spoken.append(Spoken(milliseconds: total, turns: turns))
      } else {
        count(name: name, milliseconds: total, turns: turns)
      }
    case .timersInterrupted(let lastSeen): interrupt(lastSeen)
    case .interruptionSettled(let counted, let gap, let moment):
      settle(counted: counted, gap: gap, at: moment)
    default: unreachable("evolve sends only these here")
    }
  }

  mutating func count(name: Text?, milliseconds: Int64, turns: Int) {
    let key = name?.nameKey ?? ""
    let index: Int
    if let known = speakingPlaces[key] {
      index = known
    } else {
      index = speakers.count
      speakingPlaces[key] = index
      speakers.append(Speaker(key: key, name: name))
      spoken.append(Spoken())
    }
    spoken[index].milliseconds += milliseconds
    spoken[index].turns += turns
  }

  private mutating func interrupt(_ lastSeen: Moment) {
    let itemIndex = items.firstIndex { $0.stopwatch.isRunning }
    let turnRan = turn?.stopwatch.isRunning ?? false
    let boxRan = run?.stopwatch.isRunning ?? false
    guard itemIndex != nil || turnRan || boxRan else { return }
    if boxRan, let spent = run?.stopwatch.milliseconds(at: lastSeen) { run?.stopwatch.stop(total: spent) }
    if let itemIndex {
      items[itemIndex].stopwatch.stop(total: items[itemIndex].stopwatch.milliseconds(at: lastSeen))
    }
    if turnRan, let spoken = turn?.stopwatch.milliseconds(at: lastSeen) {
      turn?.stopwatch.stop(total: spoken)
    }
    interruption = Interruption(lastSeen: lastSeen, itemRan: itemIndex != nil, turnRan: turnRan)
  }

  private mutating func settle(counted: Bool, gap: Int64, at moment: Moment) {
    guard let interruption else { return }
    self.interruption = nil
    // NB: the gap lasts until this moment, so it holds what was counted by timers that were started again
    // before the answer.
    func settled(_ stopwatch: Stopwatch) -> Int64 {
      counted ? stopwatch.countedMilliseconds + max(0, gap) : stopwatch.milliseconds(at: moment)
    }
    if interruption.itemRan, let index = items.firstIndex(where: { $0.id == currentItem }) {
      items[index].stopwatch.stop(total: settled(items[index].stopwatch))
      items[index].stopwatch.start(at: moment)
    }
    // A time box of minutes goes on from where it was seen last, whatever counts.
    if run?.box != nil { run?.stopwatch.start(at: moment) }
    if interruption.turnRan, let stopwatch = turn?.stopwatch {
      turn?.stopwatch.stop(total: settled(stopwatch))
      turn?.stopwatch.start(at: moment)
    }
  }
}
