import MeetingCore

/// A line of plain minutes that signs make a heading: `=== Budget ===`, `== Budget`, `*** Budget ***`.
enum SignedHeading {
  /// The words between the signs; `nil` where the line is none.
  static func words(_ line: Scalars) -> Scalars? {
    guard let sign = line.first, "=-*~_#+".unicodeScalars.contains(sign) else { return nil }
    let before = line.prefix { $0 == sign }.count
    let after = line.reversed().prefix { $0 == sign }.count
    guard before > 1, before < line.count else { return nil }
    let isMarked =
      sign == "=" ? after > 1 || line.dropFirst(before).first?.isBlank == true : before > 2 && after > 2
    let words = line.dropFirst(before).dropLast(after).trimmed
    guard isMarked, words.contains(where: { $0.properties.isAlphabetic }), LineLook(words).isShort else {
      return nil
    }
    // "----- Original message -----" stands in a mail above what was forwarded.
    return TextGate.folded(words.text).contains("message") ? nil : words
  }
}
