/// Several names for one thing: what was merged is found under the one that it was merged into.
///
/// Facts stay with the name that they were said of, and are taken together when looked at: so nothing moves,
/// nothing is lost, and of two merges in opposite directions the second has nothing left to do.
struct MergedNames<Thing>: Hashable, Sendable {
  private var roots: [Identifier<Thing>: Identifier<Thing>] = [:]
  private var merged: [Identifier<Thing>: [Identifier<Thing>]] = [:]

  var isEmpty: Bool { roots.isEmpty }

  /// Under which name it is found.
  func root(of id: Identifier<Thing>) -> Identifier<Thing> { roots[id] ?? id }

  /// All that are found under that name, itself first.
  func all(under root: Identifier<Thing>) -> [Identifier<Thing>] { [root] + (merged[root] ?? []) }

  func isRoot(_ id: Identifier<Thing>) -> Bool { roots[id] == nil }

  mutating func merge(_ id: Identifier<Thing>, into other: Identifier<Thing>) {
    let (from, to) = (root(of: id), root(of: other))
    if from == to { return }
    let moved = all(under: from)
    for one in moved { roots[one] = to }
    merged[from] = nil
    merged[to, default: []] += moved
  }
}
