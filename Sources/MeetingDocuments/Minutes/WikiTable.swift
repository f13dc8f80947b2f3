import MeetingCore

/// The rows of a wiki's tables, their cells joined by ` | ` without the bars at both ends.
enum WikiTable {
  /// A row of DokuWiki, `^ a ^ b ^` or `| a | b |`; `nil` where `line` is none.
  static func dokuWikiRow(_ line: Scalars) -> Scalars? {
    guard line.count > 2, let first = line.first, let last = line.last, isBar(first), isBar(last) else {
      return nil
    }
    var cells: [Scalars] = []
    var start = line.startIndex + 1
    var brackets = 0
    for index in start..<line.endIndex {
      let scalar = line[index]
      if scalar == "[" || scalar == "{" { brackets += 1 }
      if scalar == "]" || scalar == "}" { brackets = max(0, brackets - 1) }
      // NB: the bar of a link or a picture parts no cells, but one that was left open closes at the end.
      guard isBar(scalar), brackets < 2 || index == line.endIndex - 1 else { continue }
      cells.append(line[start..<index])
      start = index + 1
    }
    return joined(cells, WikiText.dokuWiki)
  }

  private static func isBar(_ scalar: Unicode.Scalar) -> Bool { scalar == "|" || scalar == "^" }

  /// The cells of a line in a table of MediaWiki: `| a || b`, `! a !! b`.
  static func mediaWikiCells(_ line: Scalars) -> [Scalars] {
    let isHead = line.first == "!"
    var cells: [Scalars] = []
    var start = line.startIndex + 1
    var index = start
    while index + 1 < line.endIndex {
      let isEnd = line[index] == line[index + 1] && (line[index] == "|" || isHead && line[index] == "!")
      if isEnd {
        cells.append(line[start..<index])
        index += 1
        start = index + 1
      }
      index += 1
    }
    return cells + [line[start...]]
  }

  static func joined(_ cells: [Scalars], _ markup: WikiText) -> Scalars {
    var row: [Unicode.Scalar] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { row += [" ", "|", " "] }
      row += markup.words(cell.trimmed)
    }
    return row[...]
  }
}
