/// What the items of a plan add up to, against the hours that it has.
public struct PlanTotal: Hashable, Sendable {
  /// Minutes of all items that are not parked.
  public let minutes: Int
  /// Minutes between its start and its end; `nil` where one of them is not known.
  public let room: Int?
  /// How many items do not say how long they take.
  public let untimed: Int

  public init(_ meeting: Meeting) {
    let items = meeting.items.filter { $0.progress != .parked }
    minutes = items.reduce(0) { $0 + ($1.minutes ?? 0) }
    untimed = items.count { $0.minutes == nil }
    if let start = meeting.plannedStart, let end = meeting.plannedEnd {
      room = end.minutes - start.minutes
    } else {
      room = nil
    }
  }

  /// Minutes that are left, negative where there are too many; `nil` where the hours are not known.
  public var left: Int? { room.map { $0 - minutes } }
}
