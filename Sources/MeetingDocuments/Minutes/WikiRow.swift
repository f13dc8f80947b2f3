import MeetingCore

/// A row of a wiki's table as one line, its cells joined by bars.
enum WikiRow {
  /// The cells of DokuWiki's `| a | b |` and `^ a ^ b ^`; `nil` for a line that is no row.
  static func cells(of words: Scalars) -> Scalars? {
    guard words.count > 2, let first = words.first, let last = words.last, first == "|" || first == "^",
      last == "|" || last == "^"
    else { return nil }
    let cells = words.dropFirst().dropLast().split { $0 == "|" || $0 == "^" }.map { Scalars($0).trimmed }
    return joined(cells.filter { !$0.isEmpty })
  }

  /// MediaWiki's `a || b` and `a !! b`.
  static func joined(_ words: Scalars) -> Scalars {
    var cells: [Scalars] = []
    var start = words.startIndex
    var index = start
    while index < words.endIndex {
      let isMark =
        (words[index] == "|" || words[index] == "!") && index + 1 < words.endIndex
        && words[index + 1] == words[index]
      if isMark {
        cells.append(words[start..<index])
        index += 2
        start = index
      } else {
        index += 1
      }
    }
    cells.append(words[start...])
    return joined(cells.map(\.trimmed).filter { !$0.isEmpty })
  }

  private static func joined(_ cells: [Scalars]) -> Scalars {
    var line: [Unicode.Scalar] = []
    for cell in cells {
      if !line.isEmpty { line += [" ", "|", " "] }
      line += cell
    }
    return line[...]
  }
}
