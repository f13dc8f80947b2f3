/// Which of the last items have to go so that the rest ends in time: those that wait and are not fixed, from
/// the last one on, and none more than that takes.
///
/// Pure. What has no time left is passed over: it would give nothing.
public struct LastItemsParking: Hashable, Sendable {
  /// In the order in which they would have been done.
  public let items: [ItemID]
  /// Minutes that remain too many without them.
  public let leftOver: Int

  public init(_ meeting: Meeting, at now: Moment) {
    let times = AgendaTimes(meeting, at: now)
    var end = times.endMilliseconds ?? 0
    let late = { (end: Int64) in times.plannedEnd.map { AgendaTimes.lateMinutes(end, limit: $0) } ?? 0 }
    var parked: [ItemID] = []
    for item in meeting.remainingItems.reversed() {
      if late(end) <= 0 { break }
      let left = AgendaTimes.remaining(of: item, at: now)
      if item.progress != .waiting || item.isFixed || left == 0 { continue }
      end -= left
      parked.append(item.id)
    }
    items = parked.reversed()
    leftOver = max(0, late(end))
  }
}
