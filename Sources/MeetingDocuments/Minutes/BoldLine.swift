import MeetingCore

/// A line of Markdown that is bold from one end to the other: a heading by hand.
enum BoldLine {
  static func isHeading(_ line: Scalars) -> Bool {
    for mark in ["**", "__"] where line.hasPrefix(mark) {
      var inner = line.dropFirst(2)
      if inner.last == ":" { inner = inner.dropLast().trimmed }
      guard inner.count > 2, inner.reversed().starts(with: mark.unicodeScalars) else { return false }
      inner = inner.dropLast(2)
      guard let first = inner.first, let last = inner.last, !first.isBlank, !last.isBlank else {
        return false
      }
      let isBoldThroughout = !zip(inner, inner.dropFirst()).contains { pair in
        String(pair.0) == mark.prefix(1) && pair.0 == pair.1
      }
      let look = LineLook(inner)
      return isBoldThroughout && !look.isLabelled && look.isShort && !",.;".unicodeScalars.contains(last)
    }
    return false
  }
}
