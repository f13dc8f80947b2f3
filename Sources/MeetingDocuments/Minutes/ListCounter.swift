/// Counts the points of a wiki's numbered lists, which bear no numbers in the source.
struct ListCounter {
  private var counts: [Int] = []

  /// The number of the next point that lies in `depth` lists; `nil` where that list does not count.
  mutating func next(depth: Int, isNumbered: Bool) -> Int? {
    if counts.count > depth { counts.removeLast(counts.count - depth) }
    while counts.count < depth { counts.append(0) }
    guard depth > 0, isNumbered else { return nil }
    counts[depth - 1] += 1
    return counts[depth - 1]
  }

  mutating func endAll() { counts.removeAll() }
}
