/// A way to speak together for a while: a round in which everybody has a place, or time boxes one after the
/// other.
public enum Format: String, CaseIterable, Hashable, Sendable, Codable {
  /// Each person once.
  case goRound
  /// Each person once, in a word or a gesture: how one is tonight.
  case weather
  /// Alone, by two, by four, all together.
  case snowball
  case silence

  /// Minutes of its time boxes; empty for a round.
  public var stages: [Int] {
    switch self {
    case .goRound, .weather: []
    case .snowball: [1, 2, 4, 5]
    case .silence: [1]
    }
  }

  /// What a turn of its round is; `nil` where it has none.
  var turnKind: TurnKind? {
    switch self {
    case .goRound: .goRound
    case .weather: .weather
    case .snowball, .silence: nil
    }
  }
}

/// A format in progress.
public struct FormatRun: Hashable, Sendable {
  public let id: FormatID
  public let format: Format
  /// Which of its time boxes, from 0.
  public internal(set) var stage = 0
  /// Of that time box.
  public internal(set) var stopwatch = Stopwatch()
  /// Those who have not had their turn, in order.
  public internal(set) var places: [RoundPlace] = []
  /// Whether nobody was named or counted: it goes on until it is ended.
  public internal(set) var isOpenEnded = false

  /// Milliseconds of the time box in progress; `nil` in a round.
  public var box: Int64? { format.stages.isEmpty ? nil : Int64(format.stages[stage]) * 60_000 }
}

/// Somebody's turn in a round.
public struct RoundPlace: Hashable, Sendable {
  public let id: RequestID
  /// `nil` for whoever was counted and not named.
  public internal(set) var name: Text?
}

extension Meeting {
  /// More people than a round can hold.
  static let maximumRound = 500

  func decideFormat(_ command: MeetingCommand, _ now: Moment, _ id: CommandID) throws(Refusal)
    -> [MeetingEvent]
  {
    if isClosed { throw .meetingClosed }
    switch command {
    case .startFormat(let format, let names): return try start(format, names, now, id)
    case .passTurn:
      guard let run, let turn, run.format.turnKind != nil else { throw .nobodySpeaks }
      return [.turnDropped(turn: turn.id)] + nextPlace(run, now, id)
    case .endFormat:
      if run == nil { throw .nothingRunning }
      return endTurn(now)
    default: unreachable("decide sends only these here")
    }
  }

  private func start(
    _ format: Format, _ names: [String], _ now: Moment, _ id: CommandID
  ) throws(Refusal) -> [MeetingEvent] {
    let run: FormatID = id.derived(0)
    var events = (opened == nil ? [.meetingOpened(at: now)] : []) + endTurn(now)
    events.append(.formatStarted(run: run, format: format, at: now))
    guard format.turnKind != nil else { return events }
    var places: [RoundPlace] = []
    var seen: Set<String> = []
    for name in names {
      let words = try TextGate.admit(name, as: .name)
      guard seen.insert(TextGate.folded(words)).inserted else { continue }
      places.append(
        RoundPlace(
          id: id.derived(2 * places.count + 2), name: Text(id: id.derived(2 * places.count + 3), value: words)
        ))
    }
    // Whoever was counted and not named has a place too.
    while places.count < headcount?.present ?? 0, places.count < Self.maximumRound {
      places.append(RoundPlace(id: id.derived(2 * places.count + 2), name: nil))
    }
    if places.count > Self.maximumRound { throw .countOutOfRange }
    events += places.map { .roundPlaced(run: run, place: $0.id, name: $0.name) }
    let turn = MeetingEvent.turnStarted(
      turn: id.derived(1), request: places.first?.id, name: places.first?.name, item: currentItem, at: now)
    return events + [turn]
  }

  /// What the next key does while a format is in progress: the next place, the next time box, or its end.
  func nextInFormat(_ run: FormatRun, _ now: Moment, _ id: CommandID) -> [MeetingEvent] {
    guard run.format.stages.isEmpty else {
      let stage = run.stage + 1
      return stage < run.format.stages.count
        ? [.stageStarted(run: run.id, stage: stage, at: now)] : [.formatEnded(run: run.id)]
    }
    return endOneTurn(now) + nextPlace(run, now, id)
  }

  private func nextPlace(_ run: FormatRun, _ now: Moment, _ id: CommandID) -> [MeetingEvent] {
    guard run.isOpenEnded || !run.places.isEmpty else { return [.formatEnded(run: run.id)] }
    let next = run.places.first
    return [
      .turnStarted(turn: id.derived(0), request: next?.id, name: next?.name, item: currentItem, at: now)
    ]
  }

  mutating func evolveFormat(_ event: MeetingEvent) {
    switch event {
    case .formatStarted(let id, let format, let moment):
      var run = FormatRun(id: id, format: format)
      if run.box != nil { run.stopwatch.start(at: moment) }
      run.isOpenEnded = format.turnKind != nil
      self.run = run
      formatsHeld.append(
        FormatHeld(run: id, format: format, item: currentItem, stages: min(1, format.stages.count)))
    case .roundPlaced(let id, let place, let name):
      guard run?.id == id else { return }
      run?.isOpenEnded = false
      run?.places.append(RoundPlace(id: place, name: name))
    case .stageStarted(let id, let stage, let moment):
      guard let current = run, current.id == id, current.format.stages.indices.contains(stage) else { return }
      run?.stage = stage
      if formatsHeld.last?.run == id { formatsHeld[formatsHeld.count - 1].stages += 1 }
      run?.stopwatch = Stopwatch()
      run?.stopwatch.start(at: moment)
    case .stagePaused(let id, let total):
      if run?.id == id { run?.stopwatch.stop(total: total) }
    case .stageResumed(let id, let moment):
      if run?.id == id { run?.stopwatch.start(at: moment) }
    case .formatEnded(let id):
      if run?.id == id { run = nil }
    case .formatRecorded(let format, let item, let turns, let total, let stages):
      formatsHeld.append(
        FormatHeld(
          run: nil, format: format, item: item, turns: turns, milliseconds: total, stages: stages))
    case .turnDropped(let id):
      if turn?.id == id { turn = nil }
    default: unreachable("evolve sends only these here")
    }
  }
}
