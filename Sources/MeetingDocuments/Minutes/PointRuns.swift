import MeetingCore

/// Marks the lines that are points by what stands around them: letters or Roman numbers that count from the
/// first on line by line, and arrows right under a point.
enum PointRuns {
  static func mark(_ rows: inout [PlainRow]) {
    for style in [HeadingStyle.roman, .letter] { markOrdinals(&rows, style) }
    for index in rows.indices.dropFirst() {
      let above = rows[index - 1]
      let row = rows[index]
      guard row.mark == nil, !row.isFixed, !row.hasGap, above.mark != nil, above.indent == row.indent,
        row.words.first != "=", LineLook.isArrow(row.words.first)
      else { continue }
      rows[index].mark = ListMark(sign: .letter)
    }
  }

  private static func markOrdinals(_ rows: inout [PlainRow], _ style: HeadingStyle) {
    var run: [Int] = []
    for index in rows.indices {
      let value = OrdinalSequence.count(rows[index], as: style)
      let goesOn =
        !rows[index].hasGap && run.last == index - 1 && value == run.count + 1
        && rows[run[0]].indent == rows[index].indent
      if !goesOn {
        mark(run, &rows)
        run = []
      }
      if goesOn || value == 1 { run.append(index) }
    }
    mark(run, &rows)
  }

  private static func mark(_ run: [Int], _ rows: inout [PlainRow]) {
    guard run.count > 1 else { return }
    for index in run where rows[index].mark == nil { rows[index].mark = ListMark(sign: .letter) }
  }
}
