import MeetingCore

/// Lines `1. …`, `I. …` or `A. …` that count on through a document with other lines between them: titles of
/// sections. What counts on without anything between is a list.
struct OrdinalSequence {
  private(set) var style: HeadingStyle
  private(set) var headings: [Int] = []

  static func all(in rows: [PlainRow], _ looks: [LineLook]) -> [OrdinalSequence] {
    var found: [OrdinalSequence] = []
    var sections: Set<Int> = []
    for style in [HeadingStyle.roman, .numbered(parts: 1), .letter] {
      let candidates = rows.indices.compactMap { index -> (index: Int, value: Int)? in
        guard let value = value(of: rows[index], as: style), isTitle(rows[index], looks[index]) else {
          return nil
        }
        return (index, value)
      }
      var sequence = OrdinalSequence(style: style)
      sequence.choose(candidates, rows, looks, sections.sorted())
      if sequence.headings.count > 1 {
        // Letters that first come under a number lie in it, and the other way round.
        if style == .letter, let numbers = found.first(where: { $0.style == .numbered(parts: 1) }),
          numbers.headings[0] < sequence.headings[0]
        {
          sequence.style = .innerLetter
        }
        found.append(sequence)
        sections.formUnion(sequence.headings)
      }
    }
    return found
  }

  /// How many numbers an outline's `1.2 Budget` begins with; `nil` under two.
  static func parts(_ line: Scalars) -> Int? {
    var rest = line.prefix(40)
    var parts = 0
    while true {
      let digits = rest.prefix { ListMark.isDigit($0) }
      guard !digits.isEmpty, digits.count <= 2 else { break }
      parts += 1
      rest = rest.dropFirst(digits.count)
      guard rest.first == "." else { break }
      rest = rest.dropFirst()
    }
    if rest.first == ")" { rest = rest.dropFirst() }
    guard parts > 1, rest.first?.isBlank == true, let first = rest.trimmed.first else { return nil }
    return first.properties.isAlphabetic && !first.properties.isLowercase ? parts : nil
  }

  private init(style: HeadingStyle) { self.style = style }

  /// Keeps those that have something under them and do not follow one another line by line; and between
  /// them those that only stand in their turn. `sections`: where they count from the first again.
  private mutating func choose(
    _ candidates: [(index: Int, value: Int)], _ rows: [PlainRow], _ looks: [LineLook], _ sections: [Int]
  ) {
    let places = Set(candidates.map(\.index))
    var last = 0
    var section = 0
    var isInNext = false
    for (index, value) in candidates {
      while section < sections.count, sections[section] < index {
        section += 1
        isInNext = true
      }
      let next = index + 1
      let isInRun = places.contains(index - 1) && !rows[index].hasGap
      let opensRun = places.contains(next) && !rows[next].hasGap
      guard !isInRun, !opensRun, next < rows.count else { continue }
      // What is indented under a point belongs to it as to any point of a list.
      let isEmpty = places.contains(next)
      let holdsList =
        rows[next].indent > rows[index].indent && !rows[next].hasGap && rows[index].mark != nil
        && (rows[next].mark != nil || LineLook.isArrow(rows[next].words.first)) && !looks[index].isCapitals
      let isInTurn = value == last + 1 || value == 1 && isInNext && last > 0
      if isInTurn && (!isEmpty || last > 0) && !holdsList {
        isInNext = false
        headings.append(index)
        last = value
      }
    }
  }

  private static func isTitle(_ row: PlainRow, _ look: LineLook) -> Bool {
    // NB: the full stop after "III" ends no sentence.
    let look =
      label(row).map { LineLook(row.typed[0].dropFirst($0.unicodeScalars.count + 1).trimmed) } ?? look
    return look.isShort && !(look.core.last.map { ".,;".unicodeScalars.contains($0) } ?? true)
      && !look.hasSeveralSentences
  }

  /// What `row` counts; `nil` where it does not count in that style, near the margin.
  private static func value(of row: PlainRow, as style: HeadingStyle) -> Int? {
    guard row.typed.count == 1, row.indent <= 3 else { return nil }
    if case .numbered = style { return row.indent <= 1 && !row.isFixed ? row.mark?.number : nil }
    return count(row, as: style)
  }

  /// What a letter or a Roman number at the start of `row` counts, wherever it stands.
  static func count(_ row: PlainRow, as style: HeadingStyle) -> Int? {
    if row.isFixed { return nil }
    switch style {
    case .roman: return label(row).flatMap { romans.firstIndex(of: $0) }.map { $0 + 1 }
    case .letter:
      guard let label = label(row), label.utf8.count == 1, let first = label.utf8.first else { return nil }
      return Int(first) - 0x40
    default: return nil
    }
  }

  /// The capitals before a full stop, a bracket or a dash.
  private static func label(_ row: PlainRow) -> String? {
    let line = row.typed[0]
    let label = line.prefix(5).prefix { (0x41...0x5A).contains($0.value) }
    var rest = line.dropFirst(label.count)
    guard !label.isEmpty, label.count < 5, let sign = rest.first else { return nil }
    if sign == "." || sign == ")" || sign == "/" {
      rest = rest.dropFirst()
    } else {
      guard sign.isBlank, let dash = rest.dropFirst().first, "-–—:".unicodeScalars.contains(dash) else {
        return nil
      }
      rest = rest.dropFirst(2)
    }
    return rest.first?.isBlank == true && !rest.trimmed.isEmpty ? label.text : nil
  }

  private static let romans = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
  ]
}
