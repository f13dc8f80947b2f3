/// How many lists a point lies in, by its indentation against those seen before.
struct ListDepth {
  private var indents: [Int] = []

  /// Deeper where it is indented more than the last one that still holds, whatever the step.
  mutating func depth(at indent: Int) -> Int {
    while let last = indents.last, last > indent { indents.removeLast() }
    if indents.last != indent { indents.append(indent) }
    return indents.count
  }

  /// Text stands there: lists that are indented as much or more have ended.
  mutating func endLists(at indent: Int) {
    while let last = indents.last, last >= indent { indents.removeLast() }
  }

  mutating func endAll() { indents.removeAll() }
}
