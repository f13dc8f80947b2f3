import MeetingCore

/// A line of a wiki that stands between equals signs.
struct WikiHeading {
  /// How many signs stand at both ends, at most six.
  let signs: Int
  let words: Scalars

  init?(_ line: Scalars) {
    guard line.first == "=", line.last == "=" else { return nil }
    let before = line.prefix { $0 == "=" }.count
    guard before < line.count else { return nil }
    let after = line.reversed().prefix { $0 == "=" }.count
    let signs = min(before, after, 6)
    let words = line.dropFirst(signs).dropLast(signs).trimmed
    guard !words.isEmpty else { return nil }
    self.signs = signs
    self.words = words
  }
}
