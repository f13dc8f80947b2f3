import MeetingCore

/// A meeting one can act on: decides, wraps events and folds them, with a clock that only moves when told.
struct Bench {
  private(set) var timeline = Timeline<Meeting>()
  private(set) var now: Moment
  private var acts: UInt64 = 0
  private var sequence = 0
  let kiosk = KioskID(high: 7, low: 7)
  let meetingID = MeetingID(high: 1, low: 1)

  /// The clock shows 2026-12-03, `hour`:`minute` local time.
  init(hour: Int = 19, minute: Int = 0) {
    let midnight: Int64 = 1_796_256_000_000
    let local = midnight + Int64(hour * 60 + minute) * 60_000
    now = Moment(
      wallMilliseconds: local - 3_600_000, offsetMinutes: 60, boot: "boot-1", uptimeMilliseconds: 5_000_000)
  }

  var meeting: Meeting { timeline.state }

  mutating func wait(minutes: Int64 = 0, seconds: Int64 = 0) {
    now = now.advanced(milliseconds: (minutes * 60 + seconds) * 1000)
  }

  /// The clocks change, as they do when one is set.
  mutating func jump(_ change: (inout Moment) -> Void) { change(&now) }

  /// The machine was off for so long by the wall clock, and starts again with another boot.
  mutating func restart(afterMinutes minutes: Int64) {
    now = Moment(
      wallMilliseconds: now.wallMilliseconds + minutes * 60_000, offsetMinutes: 60, boot: now.boot + "+",
      uptimeMilliseconds: 20_000)
  }

  @discardableResult
  mutating func act(_ command: MeetingCommand) throws(Refusal) -> [Event] {
    try keep(.meeting(meetingID, command))
  }

  @discardableResult
  mutating func undo() throws(Refusal) -> [Event] { try keep(.undo(.meeting(meetingID))) }

  /// Closes the meeting, which then keeps what that group has to say in it.
  mutating func close(with group: Timeline<Group>) throws(Refusal) {
    try keep(.meeting(meetingID, .close), with: group)
  }

  @discardableResult
  private mutating func keep(_ command: Command, with group: Timeline<Group> = Timeline()) throws(Refusal)
    -> [Event]
  {
    acts += 1
    let act = Act(id: CommandID(high: acts, low: 99), at: now, command: command)
    let bodies = try Decider.decide(
      act, kiosk: kiosk, memory: Timeline(), group: group, meeting: timeline)
    let lamport = timeline.lamport + 1
    let events = bodies.enumerated().map { index, body in
      Event(
        id: act.id.derived(1_000_000 + index), kiosk: kiosk, sequence: sequence + index + 1,
        lamport: lamport, wallMilliseconds: now.wallMilliseconds, stream: .meeting(meetingID),
        command: act.id, body: body)
    }
    sequence += events.count
    timeline.insert(events)
    return events
  }

  /// A planned meeting: 19:00–20:00, items A, B, C of 20 minutes, one question.
  static func planned(hour: Int = 19, minute: Int = 0) throws -> Bench {
    var bench = Bench(hour: hour, minute: minute)
    var record = MeetingRecord()
    record.title = "Outils numériques"
    record.start = ClockTime(minutes: 19 * 60)
    record.end = ClockTime(minutes: 20 * 60)
    record.items = ["A", "B", "C"].map { title in
      var item = ItemRecord(title: title)
      item.minutes = 20
      return item
    }
    record.prompts = [PromptRecord(text: "Quel outil ?")]
    try bench.act(.plan(record, source: nil))
    return bench
  }
}
