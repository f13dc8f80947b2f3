/// Values kept by key until their cost passes the limit; then the ones used longest ago go.
struct BoundedCache<Key: Hashable, Value> {
  private struct Entry {
    let value: Value
    let cost: Int
    var used: UInt64
  }

  let limit: Int
  private(set) var cost = 0
  private var entries: [Key: Entry] = [:]
  private var clock: UInt64 = 0

  /// `limit` in the unit that `insert` counts cost in.
  init(limit: Int) { self.limit = limit }

  var count: Int { entries.count }

  mutating func value(for key: Key) -> Value? {
    guard let index = entries.index(forKey: key) else { return nil }
    clock += 1
    entries.values[index].used = clock
    return entries.values[index].value
  }

  /// Returns what had to go. What costs more than the whole limit is not kept.
  @discardableResult
  mutating func insert(_ value: Value, for key: Key, cost newCost: Int) -> [Value] {
    var gone: [Value] = []
    if let old = entries.removeValue(forKey: key) {
      cost -= old.cost
      gone.append(old.value)
    }
    guard newCost <= limit else { return gone }
    clock += 1
    entries[key] = Entry(value: value, cost: newCost, used: clock)
    cost += newCost
    if cost > limit { gone += shrink() }
    return gone
  }

  /// Lets go of all keys but those.
  mutating func keep(where isKept: (Key) -> Bool) {
    for (key, entry) in entries where !isKept(key) {
      entries[key] = nil
      cost -= entry.cost
    }
  }

  mutating func removeAll() -> [Value] {
    let gone = entries.values.map(\.value)
    entries = [:]
    cost = 0
    return gone
  }

  /// Down to three quarters at once, so that sorting is rare. The newest always stays.
  private mutating func shrink() -> [Value] {
    var gone: [Value] = []
    for (key, entry) in entries.sorted(by: { $0.value.used < $1.value.used }) {
      guard cost > limit * 3 / 4, entry.used != clock else { break }
      entries[key] = nil
      cost -= entry.cost
      gone.append(entry.value)
    }
    return gone
  }
}
