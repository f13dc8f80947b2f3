/// Planned, actual and projected times of every item and of the end, at one moment.
///
/// Durations come from the items' stopwatches; the wall clock only says where on the dial they fall.
public struct AgendaTimes: Hashable, Sendable {
  /// One item's times. What is not known is `nil`; hours count minutes since midnight of the meeting's day.
  public struct Row: Hashable, Sendable {
    public let item: ItemID
    public let plannedStart: ClockTime?
    public let plannedEnd: ClockTime?
    /// When it really ended.
    public let actualEnd: ClockTime?
    public let projectedStart: ClockTime?
    public let projectedEnd: ClockTime?
    /// It would end after the planned end of the meeting, by so many minutes.
    public let overflowMinutes: Int
  }

  public let rows: [Row]
  /// The end that the plan gives, or its start plus all its time boxes.
  public let plannedEnd: ClockTime?
  public let projectedEnd: ClockTime?
  /// Positive: the meeting is projected to end so late; `nil` where there is nothing to compare.
  public let lateMinutes: Int?

  public init(_ meeting: Meeting, at now: Moment) {
    var planned = meeting.plannedStart.map { Int64($0.minutes) * 60_000 }
    var running = Self.origin(of: meeting, at: now)
    let limit = meeting.plannedEnd ?? Self.sumOfBoxes(meeting)
    var rows: [Row] = []
    for item in meeting.items where item.progress != .parked {
      // What came after the opening has no place in the plan, and takes none.
      let isPlanned = item.plannedMinutes != nil || item.minutes == nil
      let plannedStart = isPlanned ? planned : nil
      if isPlanned {
        planned = planned.flatMap { start in item.plannedMinutes.map { start + Int64($0) * 60_000 } }
      }
      let open = item.progress == .waiting || item.progress == .current
      let projectedStart = open ? running : nil
      if open { running = running.map { $0 + Self.remaining(of: item, at: now) } }
      let end = open ? running.map(Self.clock) : nil
      let overflow = end.flatMap { end in limit.map { max(0, end.minutes - $0.minutes) } } ?? 0
      rows.append(
        Row(
          item: item.id, plannedStart: plannedStart.map(Self.clock),
          plannedEnd: isPlanned ? planned.map(Self.clock) : nil,
          actualEnd: item.finishedAt?.clock, projectedStart: projectedStart.map(Self.clock),
          projectedEnd: end, overflowMinutes: overflow))
    }
    self.rows = rows
    plannedEnd = limit
    let isOver = meeting.isClosed
    projectedEnd = isOver ? meeting.closed : running.map(Self.clock)
    lateMinutes = projectedEnd.flatMap { end in limit.map { Self.nearest(end.minutes - $0.minutes) } }
  }

  /// What is left of an item's time box in milliseconds; 0 where it is used up or there is none.
  public static func remaining(of item: AgendaItem, at now: Moment) -> Int64 {
    guard let minutes = item.minutes else { return 0 }
    return max(0, Int64(minutes) * 60_000 - item.stopwatch.milliseconds(at: now))
  }

  /// Where the open items begin: now once the meeting is open, its planned start before.
  private static func origin(of meeting: Meeting, at now: Moment) -> Int64? {
    let nowMilliseconds =
      now.localMilliseconds - now.localMilliseconds.flooredQuotient(by: 86_400_000) * 86_400_000
    guard let opened = meeting.openedAt else {
      return meeting.opened == nil ? meeting.plannedStart.map { Int64($0.minutes) * 60_000 } : nil
    }
    // NB: past midnight the dial goes on above 24:00, so that late stays late.
    let days = max(0, now.date.daysSince1970 - opened.date.daysSince1970)
    return nowMilliseconds + Int64(min(days, 1)) * 86_400_000
  }

  private static func sumOfBoxes(_ meeting: Meeting) -> ClockTime? {
    guard let start = meeting.plannedStart, !meeting.items.isEmpty,
      meeting.items.allSatisfy({ $0.minutes != nil })
    else { return nil }
    return ClockTime(minutes: meeting.items.reduce(start.minutes) { $0 + ($1.plannedMinutes ?? 0) })
  }

  private static func clock(_ milliseconds: Int64) -> ClockTime {
    ClockTime(minutes: Int(milliseconds / 60_000))
  }

  /// A difference of two times of day, brought to within half a day.
  private static func nearest(_ minutes: Int) -> Int {
    let day = ((minutes + 720) % 1440 + 1440) % 1440
    return day - 720
  }
}
