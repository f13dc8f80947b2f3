import MeetingCore

/// A line that is bold from one end to the other: a heading by hand.
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

  /// A line of MediaWiki between three apostrophes.
  static func isWikiHeading(_ line: Scalars) -> Bool {
    guard line.hasPrefix("'''"), line.count > 6, line.suffix(3).allSatisfy({ $0 == "'" }) else {
      return false
    }
    let inner = line.dropFirst(3).dropLast(3)
    let hasMark = zip(inner, inner.dropFirst()).contains { $0 == "'" && $1 == "'" }
    let look = LineLook(inner)
    guard !hasMark, inner.first != "'", inner.last != "'", let last = inner.last else { return false }
    return !look.isLabelled && look.isShort && !",.;".unicodeScalars.contains(last)
  }
}
