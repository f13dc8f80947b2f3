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
    var rest = meeting
    var parked: [ItemID] = []
    for item in meeting.remainingItems.reversed() {
      if (AgendaTimes(rest, at: now).lateMinutes ?? 0) <= 0 { break }
      if item.progress != .waiting || item.isFixed || AgendaTimes.remaining(of: item, at: now) == 0 {
        continue
      }
      rest.take(.itemParked(item: item.id))
      parked.append(item.id)
    }
    items = parked.reversed()
    leftOver = max(0, AgendaTimes(rest, at: now).lateMinutes ?? 0)
  }
}
