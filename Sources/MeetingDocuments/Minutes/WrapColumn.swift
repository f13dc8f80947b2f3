import MeetingCore

/// Whether a document was broken into lines of one width by a program, and at which column.
///
/// A line was wrapped where the first word of the next would not have fit in the width. The width is the
/// one that nineteen lines of twenty keep to, and a document is wrapped where most of the lines that begin
/// in the middle of a sentence begin so for want of room.
struct WrapColumn {
  private static let widths = 50...100

  let column: Int

  /// `leastBreaks`: so many lines must show it.
  init?(_ rows: [SourceRow], leastBreaks: Int) {
    var counts = [Int](repeating: 0, count: Self.widths.upperBound + 2)
    var total = 0
    for row in rows where row.words.contains(where: { $0 == " " }) {
      counts[min(row.width, counts.count - 1)] += 1
      total += 1
    }
    var wider = 0
    var column = counts.count - 1
    while column > 0, (wider + counts[column]) * 20 <= total {
      wider += counts[column]
      column -= 1
    }
    guard Self.widths.contains(column) else { return nil }
    self.column = column
    var inSentence = 0
    var forRoom = 0
    for (row, next) in zip(rows, rows.dropFirst()) where Self.goesOn(row.words, next.words) {
      inSentence += 1
      if breaks(row.width, before: next.words) { forRoom += 1 }
    }
    guard forRoom >= leastBreaks, forRoom * 3 >= inSentence * 2 else { return nil }
  }

  /// Whether `next` begins on a new line because its first word did not fit. `slack`: so many columns may
  /// have been taken off the line since.
  func breaks(_ width: Int, before next: Scalars, slack: Int = 0) -> Bool {
    guard width + slack > column / 2 else { return false }
    let word = next.prefix(120).prefix { !$0.isBlank }.count
    return width + 1 + word + slack > column
  }

  /// Whether a sentence that `line` begins may go on in `next`.
  static func mayGoOn(_ line: Scalars, _ next: Scalars) -> Bool {
    guard let last = line.last, let first = next.first else { return false }
    return first.properties.isLowercase || !".!?:;".unicodeScalars.contains(last)
  }

  private static func goesOn(_ line: Scalars, _ next: Scalars) -> Bool {
    guard let last = line.last, let first = next.first else { return false }
    return first.properties.isLowercase && !".!?:;".unicodeScalars.contains(last)
  }
}
