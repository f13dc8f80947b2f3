import MeetingCore

/// What the desk knows: the streams it works on, folded, and the counters that the next event takes.
struct DeskMemory: Sendable {
  /// Meetings kept beside the one on screen.
  static let keptMeetings = 4

  private(set) var kiosk = Timeline<KioskMemory>()
  private(set) var group = Timeline<Group>()
  private var meetings: [MeetingID: Timeline<Meeting>] = [:]
  /// The ids of `meetings`, the last used last.
  private var used: [MeetingID] = []
  private(set) var lamport: Int
  private(set) var sequence: Int
  private(set) var durableSequence: Int

  /// Folds what `journal` holds of this kiosk, the group and the meeting on screen.
  init(_ journal: Journal) throws(StoreError) {
    kiosk = Timeline(try journal.events(of: .kiosk))
    group = Timeline(try journal.events(of: .group))
    (lamport, sequence) = try journal.counters()
    durableSequence = sequence
    if let chosen = kiosk.state.meeting { try load(chosen, from: journal) }
  }

  /// What screens look at.
  var state: DeskState {
    var state = DeskState()
    state.kiosk = kiosk.state
    state.group = group.state
    state.meetingID = kiosk.state.meeting
    state.meeting = meeting(kiosk.state.meeting).state
    state.sequence = sequence
    state.durableSequence = durableSequence
    return state
  }

  /// A meeting loaded before; empty otherwise.
  func meeting(_ id: MeetingID?) -> Timeline<Meeting> { id.flatMap { meetings[$0] } ?? Timeline() }

  /// The meetings that are here.
  var meetingsHere: Set<MeetingID> { Set(meetings.keys) }

  /// Lets go of a meeting, all of which the journal has or is about to be given.
  mutating func letGo(_ id: MeetingID) {
    meetings[id] = nil
    used.removeAll { $0 == id }
  }

  /// Reads a meeting unless it is here, and makes it the last used.
  mutating func load(_ id: MeetingID, from journal: Journal) throws(StoreError) {
    if meetings[id] == nil { meetings[id] = Timeline(try journal.events(of: .meeting(id))) }
    used.removeAll { $0 == id }
    used.append(id)
  }

  /// Takes in what was just decided, whole acts at a time.
  mutating func apply(_ events: [Event]) {
    for event in events {
      lamport = max(lamport, event.lamport)
      sequence = max(sequence, event.sequence)
    }
    switch events.first?.stream {
    case .kiosk: kiosk.insert(events)
    case .group: group.insert(events)
    case .meeting(let id): meetings[id, default: Timeline()].insert(events)
    case nil: break
    }
  }

  /// All that was applied is on the disk now; meetings not used of late are let go.
  mutating func becameDurable() {
    durableSequence = sequence
    while used.count > Self.keptMeetings, let index = used.firstIndex(where: { $0 != kiosk.state.meeting }) {
      meetings[used.remove(at: index)] = nil
    }
  }

  /// The same without what this kiosk applied and never made durable.
  func withoutWhatIsNotDurable(of kioskID: KioskID) -> DeskMemory {
    let isKept: (Event) -> Bool = { $0.kiosk != kioskID || $0.sequence <= durableSequence }
    var copy = self
    copy.kiosk = Timeline(kiosk.events.filter(isKept))
    copy.group = Timeline(group.events.filter(isKept))
    copy.meetings = meetings.mapValues { Timeline($0.events.filter(isKept)) }
    copy.sequence = durableSequence
    return copy
  }
}
