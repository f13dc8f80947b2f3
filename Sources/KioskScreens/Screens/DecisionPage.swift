import KioskToolkit

/// What one sheet of the relevé shows: the lines of one of its pages, as they are set.
struct DecisionPage {
  struct Line {
    let row: DecisionRow
    let words: Typesetter.Setting
    let manner: Typesetter.Setting?
    /// Whether its section's name stands above it.
    let hasHeading: Bool
    /// In pixels, with its heading and the gap below.
    let height: Double
  }

  /// Position of its first line among all of the sheet's.
  let first: Int
  /// Which page it is, from 0.
  let number: Int
  let lines: [Line]
  let hasMore: Bool

  var height: Double { lines.reduce(0) { $0 + $1.height } }

  /// Page `wanted` of `rows`, or the last one. A page starts with its section's name, and is only measured
  /// as far as it goes.
  init(_ rows: [DecisionRow], wanted: Int, room: Double, set: (DecisionRow, _ isHeaded: Bool) -> Line) {
    var (start, number) = (0, 0)
    var lines: [Line] = []
    while true {
      var next = start
      var used = 0.0
      lines = []
      while next < rows.count {
        let isHeaded = next == start || rows[next].section != rows[next - 1].section
        let line = set(rows[next], isHeaded)
        if !lines.isEmpty && used + line.height > room { break }
        used += line.height
        lines.append(line)
        next += 1
      }
      if next >= rows.count || number >= wanted { break }
      (start, number) = (next, number + 1)
    }
    first = start
    self.number = number
    self.lines = lines
    hasMore = start + lines.count < rows.count
  }
}
