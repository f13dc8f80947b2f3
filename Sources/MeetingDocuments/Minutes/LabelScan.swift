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

  /// The parts of `line` where it begins with a known label; none else. `anywhere`: it may also begin with
  /// other words, if the labels after them tell of the meeting's head.
  static func parts(_ line: String, anywhere: Bool = false) -> [Part] {
    let scalars = Array(line.unicodeScalars.prefix(maximumScan))
    var marks: [Mark] = []
    for colon in colons(of: scalars) {
      let floor = marks.last.map { $0.colon + 1 } ?? 0
      let isFirst = marks.isEmpty && !anywhere
      if let mark = mark(before: colon, from: floor, in: scalars, isFirst: isFirst) {
        marks.append(mark)
      } else if isFirst {
        return []
      }
    }
    let whole = Array(line.unicodeScalars)
    return marks.enumerated().map { index, mark in
      let end = index + 1 < marks.count ? marks[index + 1].start : whole.count
      var value = whole[(mark.colon + 1)..<end]
      if index + 1 < marks.count {
        while let last = value.last, last.isBlank || separators.contains(last) { value = value.dropLast() }
      }
      return Part(label: mark.label, words: mark.words, value: trimmed(value), count: mark.count)
    }
  }

  private struct Mark {
    let start: Int
    let colon: Int
    let label: MinutesLabel
    let words: String
    let count: Int?
  }

  /// Labels stand early; a page on one line is not looked through.
  private static let maximumScan = 400

  /// Where labels may end: at colons, or at the only bar of a table's row of two cells.
  private static func colons(of scalars: [Unicode.Scalar]) -> [Int] {
    let bars = scalars.indices.filter { scalars[$0] == "|" }
    if bars.count == 1 && bars[0] <= maximumLabel { return bars }
    return scalars.indices.filter { scalars[$0] == ":" }
  }

  /// The longest label that ends at `colon`.
  private static func mark(before colon: Int, from floor: Int, in scalars: [Unicode.Scalar], isFirst: Bool)
    -> Mark?
  {
    let least = max(floor, colon - maximumLabel)
    let starts =
      isFirst
      ? [floor]
      : (least..<max(least, colon)).filter { place in
        place == floor || separators.contains(scalars[place - 1]) || scalars[place - 1].isBlank
      }
    for start in starts where colon - start <= maximumLabel {
      let words = trimmed(scalars[start..<colon])
      let isMarked =
        start == floor || separators.contains(scalars[start - 1])
        || scalars[..<start].last { !$0.isBlank }.map { separators.contains($0) } ?? true
      let (bare, count) = withoutCount(words)
      guard let label = MinutesLabel.of(bare) else { continue }
      // NB: within a sentence only a label of the head counts, and it begins with a capital.
      if !isFirst && start != 0 {
        guard label.isOfHead, isMarked || words.unicodeScalars.first?.properties.isUppercase == true else {
          continue
        }
      }
      return Mark(start: start, colon: colon, label: label, words: words, count: count)
    }
    return nil
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
    let number = words.unicodeScalars.suffix(while: { ("0"..."9").contains($0) })
    return (trimmed(scalars), Int(number))
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

extension String.UnicodeScalarView {
  fileprivate func suffix(while isTaken: (Unicode.Scalar) -> Bool) -> String {
    var start = endIndex
    while start > startIndex, isTaken(self[index(before: start)]) { start = index(before: start) }
    return String(self[start...])
  }
}

extension MinutesLabel {
  /// Whether it names something of the meeting's head.
  var isOfHead: Bool {
    switch self {
    case .date, .place, .hours, .present, .excused, .role: true
    default: false
    }
  }
}
