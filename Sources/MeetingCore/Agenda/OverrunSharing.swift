/// How an overrun is shared among the items that remain: each gives in proportion to what it has left, none
/// goes under the floor, fixed ones keep their time.
///
/// Pure, in whole minutes. What is taken sums exactly to the overrun, or to all that can be taken where that
/// is less; minutes that proportion leaves over stay with the last items.
public struct OverrunSharing: Hashable, Sendable {
  /// The new time boxes of the items that change, in the agenda's order.
  public let boxes: [Box]
  /// Minutes that remain too many.
  public let leftOver: Int

  public struct Box: Hashable, Sendable {
    public let item: ItemID
    public let minutes: Int
  }

  /// An item keeps at least so many of its minutes, or what it has left where that is less.
  public static let usualFloor = 10

  public init(_ meeting: Meeting, at now: Moment, floor: Int = usualFloor) {
    let late = max(0, AgendaTimes(meeting, at: now).lateMinutes ?? 0)
    let open = meeting.items.filter { item in
      (item.progress == .waiting || item.progress == .current) && !item.isFixed && item.minutes != nil
    }
    let left = open.map { Int((AgendaTimes.remaining(of: $0, at: now) + 59_999) / 60_000) }
    let shares = Self.shares(of: late, among: left, floor: floor)
    boxes = zip(open, zip(left, shares)).compactMap { item, minutes in
      guard let box = item.minutes, minutes.0 != minutes.1 else { return nil }
      return Box(item: item.id, minutes: box - minutes.0 + minutes.1)
    }
    leftOver = late - zip(left, shares).reduce(0) { $0 + $1.0 - $1.1 }
  }

  /// What each keeps of `minutes` after `late` were taken from them.
  static func shares(of late: Int, among minutes: [Int], floor: Int) -> [Int] {
    var kept = minutes
    // Those that proportion would bring under the floor stop there, and the others give what they cannot.
    var giving = Set(minutes.indices.filter { minutes[$0] > floor })
    while !giving.isEmpty {
      let rest = giving.reduce(0) { $0 + minutes[$1] }
      let stopped = minutes.indices.filter { !giving.contains($0) }
      let wanted = rest - late + stopped.reduce(0) { $0 + minutes[$1] - kept[$1] }
      let under = giving.filter { minutes[$0] * wanted < floor * rest }
      if under.isEmpty {
        for (index, share) in proportion(of: wanted, among: giving.sorted().map { ($0, minutes[$0]) }) {
          kept[index] = share
        }
        break
      }
      for index in under { kept[index] = floor }
      giving.subtract(under)
    }
    return kept
  }

  /// `total` in proportion to `parts`, in whole minutes: the largest remainders are rounded up, of equal ones
  /// the last.
  private static func proportion(of total: Int, among parts: [(index: Int, minutes: Int)]) -> [(Int, Int)] {
    let sum = parts.reduce(0) { $0 + $1.minutes }
    var shares = parts.map { ($0.index, $0.minutes * total / sum) }
    let byRemainder = parts.indices.sorted {
      let (left, right) = (parts[$0].minutes * total % sum, parts[$1].minutes * total % sum)
      return left == right ? $0 > $1 : left > right
    }
    for place in byRemainder.prefix(total - shares.reduce(0) { $0 + $1.1 }) { shares[place].1 += 1 }
    return shares
  }
}
