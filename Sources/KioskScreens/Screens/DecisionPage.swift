import KioskToolkit

/// What one sheet of the relevé shows: some of its lines, as they are set. Lines out of view are not
/// measured.
struct DecisionPage {
  struct Line {
    let row: DecisionRow
    let words: Typesetter.Setting
    let manner: Typesetter.Setting?
    /// In pixels, with the gap below and without a heading.
    let height: Double
  }

  /// How a sheet's lines are set, and how much of it they may fill; in pixels.
  struct Measure {
    let room: Double
    let heading: Double
    let set: (DecisionRow) -> Line
  }

  /// Position of its first line among all of the sheet's.
  let first: Int
  let lines: [Line]
  /// How many lines the sheet has.
  let count: Int
  private let heading: Double

  var end: Int { first + lines.count }
  var hasMore: Bool { end < count }
  var isWhole: Bool { lines.count == count }

  var height: Double {
    lines.indices.reduce(0) { $0 + lines[$1].height + (isHeaded($1) ? heading : 0) }
  }

  /// Whether a section's name stands above a line of the page: above its first one, and where one begins.
  func isHeaded(_ index: Int) -> Bool {
    index == 0 || lines[index].row.section != lines[index - 1].row.section
  }

  /// The lines from `first` on that hold, one at least.
  init(_ rows: [DecisionRow], from first: Int, _ measure: Measure) {
    self.first = min(max(0, first), max(0, rows.count - 1))
    count = rows.count
    heading = measure.heading
    var lines: [Line] = []
    var used = 0.0
    for (place, row) in rows.enumerated().dropFirst(self.first) {
      let line = measure.set(row)
      let isHeaded = lines.isEmpty || row.section != rows[place - 1].section
      used += line.height + (isHeaded ? measure.heading : 0)
      if !lines.isEmpty && used > measure.room { break }
      lines.append(line)
    }
    self.lines = lines
  }

  /// Where the page starts that ends before `end`.
  static func start(of rows: [DecisionRow], endingBefore end: Int, _ measure: Measure) -> Int {
    var start = min(end, rows.count)
    var used = 0.0
    while start > 0 {
      let place = start - 1
      let height = measure.set(rows[place]).height
      if start < end && used + height + measure.heading > measure.room { break }
      let begins = place > 0 && rows[place].section != rows[place - 1].section
      used += height + (begins ? measure.heading : 0)
      start = place
    }
    return start
  }
}
