import MeetingCore

extension MeetingDesk {
  /// Serves what waits, one commit's worth; `false` where nothing waited.
  func serveBatch() -> Bool {
    let requests = inbox.withLock { $0.take(limit: Self.maximumBatch) }
    if requests.isEmpty { return false }
    if let failed, let error = recover(from: failed.events) {
      for request in requests { request.reply(.failure(.notSaved(error))) }
      return true
    }
    // NB: an erasure takes words out of memory, so going back needs the memory from before.
    let before = requests.contains(where: \.act.command.erases) ? memory : nil
    let (outcomes, events) = decide(requests)
    if let error = commit(events) {
      failed = (before == nil ? events : [], error)
      memory = before ?? memory.withoutWhatIsNotDurable(of: journal.kiosk)
      publish(memory.state)
    }
    for (request, outcome) in zip(requests, outcomes) {
      request.reply(answer(to: request, outcome))
    }
    return true
  }

  /// Decides each request against what the ones before it left, and applies it. Gives what became of each,
  /// and all events in order: the group may remember more than was asked for.
  private func decide(
    _ requests: [Inbox.Request]
  ) -> (outcomes: [Result<[Event], DeskError>], events: [Event]) {
    let takesTexts = room.takesTexts(journal.folder)
    var all: [Event] = []
    let outcomes = requests.map { request -> Result<[Event], DeskError> in
      do throws(DeskError) {
        if case .group(.erasePerson(let person)) = request.act.command {
          let events = try erase(person, request.act)
          all += events
          return .success(events)
        }
        let events = try decide(request.act)
        if !takesTexts && events.contains(where: \.body.bringsWords) { throw .diskNearlyFull }
        memory.apply(events)
        all += events + remember(after: request.act, events)
        return .success(events)
      } catch {
        return .failure(error)
      }
    }
    return (outcomes, all)
  }

  func decide(_ act: Act) throws(DeskError) -> [Event] {
    do throws(StoreError) {
      if case .meeting(let id) = act.command.stream { try memory.load(id, from: journal) }
      if case .kiosk(.chooseMeeting(let id)) = act.command { try memory.load(id, from: journal) }
    } catch {
      throw .notSaved(error)
    }
    let bodies: [EventBody]
    do {
      bodies = try Decider.decide(
        act, kiosk: journal.kiosk, memory: memory.kiosk, group: memory.group,
        meeting: memory.meeting(act.command.stream.meeting))
    } catch {
      throw .refused(error)
    }
    return bodies.enumerated().map { index, body in
      Event(
        id: act.id.derived(1_000_000 + index), kiosk: journal.kiosk, sequence: memory.sequence + 1 + index,
        lamport: memory.lamport + 1, wallMilliseconds: act.at.wallMilliseconds, stream: act.command.stream,
        command: act.id, body: body)
    }
  }

  /// Makes `events` durable; on failure says why, and nothing of them is kept.
  private func commit(_ events: [Event]) -> StoreError? {
    if events.isEmpty { return nil }
    publish(memory.state)
    do throws(StoreError) {
      try commitWithBallast(events)
    } catch {
      return error
    }
    memory.becameDurable()
    if events.contains(where: { $0.body.erasedText != nil }) { isErasing = true }
    if inbox.withLock(\.isEmpty) { publish(memory.state) }
    return nil
  }

  /// A full disk is given the ballast back, once.
  private func commitWithBallast(_ events: [Event]) throws(StoreError) {
    do {
      try journal.commit(events)
    } catch {
      guard case .diskFull = error, room.dropBallast(in: journal.folder) else { throw error }
      try journal.reopen()
      try journal.commit(events)
    }
  }

  private func answer(
    to request: Inbox.Request, _ outcome: Result<[Event], DeskError>
  ) -> Result<Receipt, DeskError> {
    // NB: nobody hears that it is erased already while a reader still holds the words back.
    if case .failure(.refused(.alreadyErased)) = outcome, isErasing {
      return finishErasing() ?? outcome.map(Receipt.init(events:))
    }
    guard case .success(let events) = outcome else { return outcome.map(Receipt.init(events:)) }
    if let failed { return .failure(.notSaved(failed.error)) }
    if request.act.command.erases, let held = finishErasing() { return held }
    return .success(Receipt(events: events))
  }

  /// Empties the write-ahead log; says so where a reader still holds it back.
  private func finishErasing() -> Result<Receipt, DeskError>? {
    isErasing = (try? !journal.empty(withinMilliseconds: erasureLimitMilliseconds)) ?? true
    return isErasing ? .failure(.stillErasing) : nil
  }

  /// Opens the journal again, clears what the failed commit may have left, and folds from the disk; on
  /// failure says why.
  private func recover(from events: [Event]) -> StoreError? {
    do throws(StoreError) {
      try journal.reopen()
      if !events.isEmpty { try journal.discard(events) }
      memory = try DeskMemory(journal)
    } catch {
      failed = (events, error)
      return error
    }
    failed = nil
    publish(memory.state)
    return nil
  }
}

extension EventBody {
  /// Whether it carries words that the journal does not hold yet; a turn repeats those of a request.
  fileprivate var bringsWords: Bool {
    if case .meeting(.turnStarted) = self { return false }
    return !texts.isEmpty
  }
}

extension StreamName {
  fileprivate var meeting: MeetingID? {
    if case .meeting(let id) = self { return id }
    return nil
  }
}
