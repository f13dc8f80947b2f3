import KioskToolkit

/// Which rows of the report are in view. Rows out of view are not measured: going on starts where the page
/// ends, going back measures backwards until a page is full.
struct ReportPage {
  struct Line {
    let row: ReportRow
    let set: Typesetter.Setting
    /// Free above it, where another row stands there.
    let above: Double
    /// In pixels, with what is free above.
    let height: Double
  }

  let rows: [ReportRow]
  let room: Double
  let set: (ReportRow) -> Line

  /// The rows from `first` that hold, one at least.
  func lines(from first: Int) -> [Line] {
    var lines: [Line] = []
    var used = 0.0
    for row in rows[min(max(0, first), rows.count)...] {
      let line = set(row)
      let height = lines.isEmpty ? line.height - line.above : line.height
      if !lines.isEmpty && used + height > room { break }
      lines.append(line)
      used += height
    }
    // A heading at the foot of a page would be far from what it heads.
    while first + lines.count < rows.count, lines.count > 1, lines.last?.row.isHeading == true {
      lines.removeLast()
    }
    return lines
  }

  /// Where the page starts that ends before `end`.
  func start(endingBefore end: Int, room: Double) -> Int {
    var start = min(end, rows.count)
    var used = 0.0
    while start > 0 {
      let line = set(rows[start - 1])
      // NB: the first row of a page has nothing free above it.
      if start < end && used + line.height - line.above > room { break }
      used += line.height
      start -= 1
    }
    // What is headed stays with its heading: it comes with it on the page before.
    while start > 0, start < end - 1, rows[start - 1].isHeading { start += 1 }
    return start
  }

  /// Where the page starts that shows the rows `wanted` low on it, what comes before them above.
  func start(following wanted: Range<Int>) -> Int {
    let start = start(endingBefore: wanted.upperBound, room: room * 0.74)
    // Near the end nothing is left free below.
    return min(start, self.start(endingBefore: rows.count, room: room))
  }
}
