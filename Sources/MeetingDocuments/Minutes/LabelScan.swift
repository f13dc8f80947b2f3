import MeetingCore

/// What a line says before its colons: `Animation : Léa ; Scribe : Karim`.
struct LabelScan {
  struct Part: Hashable {
    let label: MinutesLabel
    /// As it was typed, without the colon.
    let words: String
    let value: String
    /// A number in brackets after the label: `Présents (12)`.
    let count: Int?
  }

  /// Signs that may end one part and begin the next.
  private static let separators: Set<Unicode.Scalar> = [
    ";", ",", "/", "|", ".", "–", "—", "-", "•", "·", "(",
  ]
  /// No label has more scalars.
  private static let maximumLabel = 44

  /// The parts of `line` where it begins with a known label; none else.
  static func parts(_ line: String) -> [Part] {
    let scalars = Array(line.unicodeScalars)
    var marks: [(start: Int, colon: Int, label: MinutesLabel, words: String, count: Int?)] = []
    for colon in scalars.indices where scalars[colon] == ":" {
      let floor = marks.last.map { $0.colon + 1 } ?? 0
      guard colon - floor <= maximumLabel * 4 else { continue }
      let starts = [floor] + (floor..<colon).filter { separators.contains(scalars[$0]) }.map { $0 + 1 }
      for start in marks.isEmpty ? [0] : Array(starts.dropFirst()) where colon - start <= maximumLabel {
        let words = trimmed(scalars[start..<colon])
        let (bare, count) = withoutCount(words)
        guard let label = MinutesLabel.of(bare) else { continue }
        marks.append((start, colon, label, words, count))
        break
      }
      if marks.isEmpty { return [] }
    }
    return marks.enumerated().map { index, mark in
      let end = index + 1 < marks.count ? marks[index + 1].start : scalars.count
      var value = scalars[(mark.colon + 1)..<end]
      if index + 1 < marks.count {
        while let last = value.last, last.isBlank || separators.contains(last) { value = value.dropLast() }
      }
      return Part(label: mark.label, words: mark.words, value: trimmed(value), count: mark.count)
    }
  }

  /// `words` without a number at their end, `n°3`, `#2`, or one in brackets, which is a count.
  static func withoutCount(_ words: String) -> (bare: String, count: Int?) {
    var scalars = Array(words.unicodeScalars)[...]
    while let last = scalars.last, last.isBlank || last == ":" { scalars = scalars.dropLast() }
    if scalars.last == ")", let open = scalars.lastIndex(of: "(") {
      let inner = trimmed(scalars[(open + 1)...].dropLast())
      let number = inner.unicodeScalars.prefix { ("0"..."9").contains($0) }
      return (trimmed(scalars[..<open]), Int(String(number)))
    }
    while let last = scalars.last,
      ("0"..."9").contains(last) || last.isBlank || "#°nº".unicodeScalars.contains(last),
      scalars.count > 3
    {
      // NB: only a number takes its sign with it; a word that ends in "n" stays whole.
      let isSign = !("0"..."9").contains(last) && !last.isBlank
      if isSign && !scalars.dropLast().contains(where: { $0.isBlank }) { break }
      if isSign && scalars.count == words.unicodeScalars.count { break }
      scalars = scalars.dropLast()
    }
    return (trimmed(scalars), nil)
  }

  private static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var slice = scalars
    while let first = slice.first, first.isBlank { slice = slice.dropFirst() }
    while let last = slice.last, last.isBlank { slice = slice.dropLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: slice)
    return String(view)
  }
}
