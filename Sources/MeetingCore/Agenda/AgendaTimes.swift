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
  /// The same to the millisecond, from midnight of the plan's day.
  let endMilliseconds: Int64?
  /// Positive: the meeting is projected to end so late; `nil` where there is nothing to compare.
  public let lateMinutes: Int?

  public init(_ meeting: Meeting, at now: Moment) {
    let plan = Self.plan(of: meeting)
    let limit = meeting.plannedEnd ?? Self.sumOfBoxes(meeting)
    var running = Self.origin(of: meeting, at: now, limit: limit)
    var projected: [ItemID: (start: Int64, end: Int64)] = [:]
    for item in meeting.remainingItems {
      guard let start = running else { break }
      let end = start + Self.remaining(of: item, at: now)
      projected[item.id] = (start, end)
      running = end
    }
    rows = meeting.items.filter { $0.progress != .parked }.map { item in
      let (planned, projected) = (plan[item.id], projected[item.id])
      let end = projected.map { Self.clock($0.end) }
      return Row(
        item: item.id, plannedStart: planned?.start, plannedEnd: planned?.end,
        actualEnd: item.finishedAt?.clock, projectedStart: projected.map { Self.clock($0.start) },
        projectedEnd: end,
        overflowMinutes: end.flatMap { end in limit.map { max(0, end.minutes - $0.minutes) } } ?? 0)
    }
    plannedEnd = limit
    let end = meeting.isClosed ? meeting.closed.map { Self.hour($0, of: meeting, limit) } : running
    endMilliseconds = end
    projectedEnd = meeting.isClosed ? meeting.closed : end.map(Self.clock)
    lateMinutes = end.flatMap { end in limit.map { Self.lateMinutes(end, limit: $0) } }
  }

  /// What is left of an item's time box in milliseconds; 0 where it is used up or there is none.
  public static func remaining(of item: AgendaItem, at now: Moment) -> Int64 {
    guard let minutes = item.minutes else { return 0 }
    return max(0, Int64(minutes) * 60_000 - item.stopwatch.milliseconds(at: now))
  }

  /// When each item of the plan was to begin and to end. What came or moved after the opening changes nothing
  /// of it.
  private static func plan(of meeting: Meeting) -> [ItemID: (start: ClockTime?, end: ClockTime?)] {
    var hour = meeting.plannedStart
    var plan: [ItemID: (start: ClockTime?, end: ClockTime?)] = [:]
    for item in plannedItems(of: meeting) {
      let start = hour
      hour = start.flatMap { start in item.plannedMinutes.map { ClockTime(minutes: start.minutes + $0) } }
      plan[item.id] = (start, hour)
    }
    return plan
  }

  private static func plannedItems(of meeting: Meeting) -> [AgendaItem] {
    guard let order = meeting.plannedOrder else { return meeting.items.filter { $0.progress != .parked } }
    let items = Dictionary(meeting.items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return order.compactMap { items[$0] }
  }

  /// Where the open items begin: now once the meeting is open; before, its planned start, or now where that
  /// has passed on the day itself.
  private static func origin(of meeting: Meeting, at now: Moment, limit: ClockTime?) -> Int64? {
    let day: Int64 = 86_400_000
    let seconds = (now.localMilliseconds - now.localMilliseconds.flooredQuotient(by: day) * day) % 60_000
    let reached = hour(now.clock, of: meeting, limit) + seconds
    if meeting.openedAt != nil { return reached }
    guard meeting.opened == nil, let planned = meeting.plannedStart else { return nil }
    let start = Int64(planned.minutes) * 60_000
    return meeting.date == now.date ? max(start, reached) : start
  }

  /// Milliseconds from midnight of the plan's day to the hour that a clock shows.
  ///
  /// The day is told by the plan and never by the date, which may jump: an hour lies within half a day of the
  /// middle of the plan, so that after midnight the dial goes on above 24:00 and late stays late.
  private static func hour(_ shown: ClockTime, of meeting: Meeting, _ limit: ClockTime?) -> Int64 {
    guard let limit else { return Int64(shown.minutes) * 60_000 }
    let first = ((meeting.plannedStart ?? limit).minutes + limit.minutes) / 2 - 720
    let after = Int64(shown.minutes - first)
    return (Int64(first) + after - after.flooredQuotient(by: 1440) * 1440) * 60_000
  }

  private static func sumOfBoxes(_ meeting: Meeting) -> ClockTime? {
    let items = plannedItems(of: meeting)
    guard let start = meeting.plannedStart, !items.isEmpty,
      items.allSatisfy({ $0.plannedMinutes != nil })
    else { return nil }
    return ClockTime(minutes: items.reduce(start.minutes) { $0 + ($1.plannedMinutes ?? 0) })
  }

  static func lateMinutes(_ end: Int64, limit: ClockTime) -> Int { clock(end).minutes - limit.minutes }

  private static func clock(_ milliseconds: Int64) -> ClockTime {
    ClockTime(minutes: Int(milliseconds.flooredQuotient(by: 60_000)))
  }
}
