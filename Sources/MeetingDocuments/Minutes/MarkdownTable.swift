import MeetingCore

/// A paragraph that is a table, told by the row of dashes under its head.
enum MarkdownTable {
  /// The rows, their cells joined by ` | `; `nil` where the lines are no table.
  static func rows(_ lines: [Scalars]) -> [Scalars]? {
    guard let dashes = lines.prefix(3).firstIndex(where: isDelimiter), dashes > 0,
      lines[dashes - 1].contains("|")
    else { return nil }
    return lines.enumerated().filter { !isDelimiter($0.element) }.map { row($0.element) }
  }

  private static func isDelimiter(_ line: Scalars) -> Bool {
    line.contains("|") && line.contains("-")
      && line.allSatisfy { $0 == "|" || $0 == "-" || $0 == ":" || $0.isBlank }
  }

  private static func row(_ line: Scalars) -> Scalars {
    var line = line.trimmed
    if line.first == "|" { line = line.dropFirst() }
    if line.last == "|" { line = line.dropLast() }
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmed)
    return Scalars(cells.map(\.text).joined(separator: " | "))
  }
}
