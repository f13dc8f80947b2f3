/// A stream's events in their order, and the state that they fold to.
///
/// Events may arrive in any order, and a retraction before what it takes back: whatever does not simply
/// come last makes the state fold again from the start.
public struct Timeline<State: StreamState>: Sendable {
  public private(set) var state = State()
  /// Sorted by `Event.precedes`, without duplicates.
  public private(set) var events: [Event] = []
  private var known: Set<EventID> = []
  private var retracted: Set<CommandID> = []
  private var erasures = Erasures()

  public init(_ events: [Event] = []) { insert(events) }

  /// The largest logical clock in the stream; 0 for an empty one.
  public var lamport: Int { events.last?.lamport ?? 0 }

  /// Adds what is not there yet. Inserting the same events in any order and any number of times gives the
  /// same state. The words of an erased text are kept by no event, whichever of the two arrives first.
  public mutating func insert(_ arriving: [Event]) {
    var fresh = arriving.filter { known.insert($0.id).inserted }.sorted(by: Event.precedes)
    guard let first = fresh.first else { return }
    let comesLast = events.last.map { Event.precedes($0, first) } ?? true
    let changesThePast = noteRetractionsAndErasures(in: fresh)
    if !erasures.isEmpty { fresh = fresh.map { $0.erasing(erasures) } }
    events.append(contentsOf: fresh)
    if comesLast && !changesThePast {
      for event in fresh { apply(event) }
      return
    }
    if !comesLast { events.sort(by: Event.precedes) }
    state = State()
    for event in events { apply(event) }
  }

  private mutating func noteRetractionsAndErasures(in fresh: [Event]) -> Bool {
    var (retracts, erases) = (false, false)
    for event in fresh {
      if case .retracted(let command) = event.body {
        retracted.insert(command)
        retracts = true
      } else if erasures.note(event.body) {
        erases = true
      }
    }
    if erases { events = events.map { $0.erasing(erasures) } }
    return retracts || erases
  }

  /// The last command of `kiosk` that may be undone: not retracted, and all of its events undoable.
  public func undoable(by kiosk: KioskID) -> (command: CommandID, events: [Event])? {
    var index = events.endIndex
    while index > events.startIndex {
      index -= 1
      let command = events[index].command
      let first = events[...index].lastIndex { $0.command != command }.map { $0 + 1 } ?? 0
      let group = Array(events[first...index])
      index = first
      let counts = group.allSatisfy { $0.kiosk == kiosk && State.isUndoable($0.body) }
      if counts && !retracted.contains(command) { return (command, group) }
    }
    return nil
  }

  private mutating func apply(_ event: Event) {
    if !retracted.contains(event.command) { state.evolve(event) }
  }
}

/// What a stream folds to.
public protocol StreamState: Sendable {
  init()
  /// Total: an event that no longer makes sense changes nothing.
  mutating func evolve(_ event: Event)
  /// Whether "undo" may take this back: a facilitator's act, never a passer-by's slip, never an erasure.
  static func isUndoable(_ body: EventBody) -> Bool
}
