import MeetingCore

/// Kiosks that write the group at once, each seeing of the others what was brought to it.
struct Kiosks {
  private(set) var timelines: [Timeline<Group>]
  private var sequences: [Int]
  private var acts: UInt64 = 0

  init(_ count: Int = 1) {
    timelines = Array(repeating: Timeline(), count: count)
    sequences = Array(repeating: 0, count: count)
  }

  var group: Group { timelines[0].state }
  var events: [Event] { timelines.flatMap(\.events) }

  subscript(kiosk: Int) -> Group { timelines[kiosk].state }

  @discardableResult
  mutating func act(_ command: GroupCommand, on kiosk: Int = 0) throws -> [Event] {
    try keep(.group(command), on: kiosk)
  }

  @discardableResult
  mutating func undo(on kiosk: Int = 0) throws -> [Event] { try keep(.undo(.group), on: kiosk) }

  private mutating func keep(_ command: Command, on kiosk: Int) throws -> [Event] {
    acts += 1
    let act = Act(id: CommandID(high: acts, low: 17), at: Bench().now, command: command)
    let name = KioskID(high: UInt64(kiosk + 1), low: 1)
    let bodies = try Decider.decide(
      act, kiosk: name, memory: Timeline(), group: timelines[kiosk], meeting: Timeline())
    let lamport = timelines[kiosk].lamport + 1
    let events = bodies.enumerated().map { index, body in
      Event(
        id: act.id.derived(1_000_000 + index), kiosk: name, sequence: sequences[kiosk] + index + 1,
        lamport: lamport, wallMilliseconds: 0, stream: .group, command: act.id, body: body)
    }
    sequences[kiosk] += events.count
    timelines[kiosk].insert(events)
    return events
  }

  /// Everything that any of them wrote comes to all of them.
  mutating func meet() {
    let all = events
    for kiosk in timelines.indices { timelines[kiosk].insert(all) }
  }

  mutating func person(_ name: String, on kiosk: Int = 0) throws -> PersonID {
    for case .group(.personAdded(let id, _)) in try act(.addPerson(name: name), on: kiosk).map(\.body) {
      return id
    }
    return PersonID(high: 0, low: 0)
  }

  mutating func topic(_ name: String, on kiosk: Int = 0) throws -> TopicID {
    for case .group(.topicAdded(let id, _)) in try act(.addTopic(name: name), on: kiosk).map(\.body) {
      return id
    }
    return TopicID(high: 0, low: 0)
  }
}
