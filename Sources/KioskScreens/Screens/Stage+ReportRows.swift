import KioskToolkit
import MeetingCore

/// The report's rows: which of them are in view, how they are set, and how they are drawn.
extension Stage {
  var reportPage: ReportPage {
    let inner = reportBody
    return ReportPage(rows: reportRows, room: inner.height) { row in reportLine(row, in: inner) }
  }

  private var reportRows: [ReportRow] {
    let lines = Report.lines(of: scene.desk.reported, form: isPast && kiosk.isPublic ? .public : .full)
    let most = ReportRow.mostScalars(isEasy: grid.isEasy)
    guard let search = kiosk.search, !search.isEmpty, !isPast else { return ReportRow.rows(of: lines, most) }
    return ReportRow.found(in: lines, most) { isFound($0) }
  }

  /// The first row in view: where the person has turned to, else what changed, else the item in progress.
  func reportFirst(_ page: ReportPage) -> Int {
    if isPast { return max(0, min(kiosk.pastRow ?? 0, page.rows.count - 1)) }
    if let row = kiosk.firstRow { return max(0, min(row, page.rows.count - 1)) }
    guard kiosk.search?.isEmpty ?? true else { return 0 }
    if let line = kiosk.changedLine, let rows = Self.rows(page.rows, of: line) {
      return page.start(following: rows)
    }
    return currentRow(page.rows).map { page.start(following: $0..<$0 + 1) } ?? 0
  }

  /// Whether a past meeting is read.
  var isPast: Bool { kiosk.isReadingPast }

  /// The first row of a past meeting that says what is looked for in the archive.
  var firstFoundRow: Int? {
    guard let query = ArchiveQuery(kiosk.search?.text ?? "") else { return nil }
    let page = reportPage
    let found = page.rows.firstIndex { query.finds(ArchiveQuery.words(of: $0.text)) }
    return found.map { page.start(following: $0..<$0 + 1) }
  }

  /// Whether a row is marked: the one that changed last, or what is looked for in a past meeting.
  private func isMarked(_ row: ReportRow) -> Bool {
    guard isPast else { return row.line == kiosk.changedLine }
    return ArchiveQuery(kiosk.search?.text ?? "")?.finds(ArchiveQuery.words(of: row.text)) ?? false
  }

  /// The lines that can be mended or completed, to choose from, each as its own words alone.
  var reportLineChoices: [Choice] {
    reportTargets.map { target in
      let title = reportLineWords(target)
      return Choice(title: title, detail: "", label: title, action: .open(.reportLine(target)))
    }
  }

  /// Where among them the lines begin that are in view on the report.
  var firstReportChoice: Int {
    let page = reportPage
    let line = page.rows.isEmpty ? 0 : page.rows[reportFirst(page)].line
    let lines = Report.lines(of: scene.desk.reported, form: .full)
    return Set(lines[..<min(line, lines.count)].compactMap(\.target)).count
  }

  /// NB: what is read back in a section of its own is one line all the same.
  private var reportTargets: [AddendumTarget] {
    var seen: Set<AddendumTarget> = []
    return Report.lines(of: scene.desk.reported, form: .full).compactMap(\.target)
      .filter { seen.insert($0).inserted }
  }

  /// The rows of one line of the report.
  private static func rows(_ rows: [ReportRow], of line: Int) -> Range<Int>? {
    guard let first = rows.firstIndex(where: { $0.line == line }) else { return nil }
    return first..<(rows[first...].firstIndex { $0.line != line } ?? rows.count)
  }

  /// The last row about the item in progress: what is captured next comes below it.
  private func currentRow(_ rows: [ReportRow]) -> Int? {
    guard let place = meeting.items.firstIndex(where: { $0.id == meeting.currentItem }) else { return nil }
    let label = "\(place + 1)."
    let title = meeting.items[place].title.display(words)
    let first = rows.firstIndex { row in
      if case .point(0, label) = row.kind { row.text.hasPrefix(title) } else { false }
    }
    guard let first else { return nil }
    let next = rows[(first + 1)...].firstIndex { row in
      if case .point(let depth, _) = row.kind { depth == 0 && row.isStart } else { true }
    }
    return (next ?? rows.count) - 1
  }

  /// The first row in view after turning so many pages.
  func reportRow(afterTurning pages: Int) -> Int {
    let page = reportPage
    let first = reportFirst(page)
    guard pages < 0 else {
      let next = first + page.lines(from: first).count
      return next < page.rows.count ? next : first
    }
    return page.start(endingBefore: first, room: page.room)
  }

  // MARK: One row

  private func reportStyles(_ row: ReportRow) -> [TextStyle] {
    switch row.kind {
    case .heading(1): return [style(.question(78)), style(.strong)]
    case .heading(2): return [style(.strong)]
    case .heading: return [style(.textBold)]
    case .point, .paragraph:
      let plain = style(.text)
      return [isDecided(row) ? TextStyle(plain.typeface, .extrabold, pixels: plain.pixels) : plain]
    }
  }

  private func reportIndent(_ row: ReportRow) -> Double {
    guard case .point(let depth, _) = row.kind else { return 0 }
    return u(64) + Double(min(depth, 4)) * u(grid.isPortrait ? 44 : 60)
  }

  /// A row as it is set within `inner`; never higher than it.
  private func reportLine(_ row: ReportRow, in inner: Rect) -> ReportPage.Line {
    let width = inner.width - reportIndent(row)
    let last = [style(.near), style(.labelMin)]
    let set = setter.fit(row.text, styles: reportStyles(row) + last, width: width) { style in
      max(1, Int(inner.height / lineHeight(style, reportLeading)))
    }
    let text = Double(set.lines.count) * lineHeight(set.style, reportLeading)
    let above =
      switch row.kind {
      case .heading(1), .heading(2): u(grid.isSmall ? 20 : 34)
      case .heading: u(grid.isSmall ? 14 : 22)
      case .point, .paragraph: row.isStart ? u(grid.isSmall ? 2 : 8) : 0
      }
    return ReportPage.Line(row: row, set: set, above: above, height: text + above)
  }

  var reportLeading: Double { grid.isEasy ? 1.4 : 1.18 }

  /// Whether a line beneath an item says a decision, by the word that the report writes before it.
  private func isDecided(_ row: ReportRow) -> Bool {
    guard case .point(_, "•") = row.kind else { return false }
    let word = words("kind.decision")
    guard row.text.hasPrefix(word) else { return false }
    return row.text.dropFirst(word.count).first { $0 != " " && $0 != "\u{202F}" && $0 != "\u{A0}" } == ":"
  }

  /// The rows in view, from the top of `inner`; the line that changed last on the highlighter.
  func reportContents(_ shown: [ReportPage.Line], in inner: Rect) -> [DrawCommand] {
    var contents: [DrawCommand] = []
    var y = inner.y
    for (index, placed) in shown.enumerated() {
      if index > 0 { y += placed.above }
      let height = placed.height - placed.above
      if isMarked(placed.row) {
        let mark = Rect(
          x: inner.x - u(24), y: y - u(4), width: inner.width + u(48), height: height + u(4))
        contents.append(.fill(mark, palette.highlight, radius: u(8)))
        // NB: shape too: a bar at the margin, as a proof reader draws it.
        contents.append(
          .fill(
            Rect(x: mark.x, y: mark.y, width: max(3, u(8)), height: mark.height), palette.paperInk, radius: 2)
        )
      }
      contents += reportMark(placed, in: inner, y: y)
      contents += lines(
        placed.set, x: inner.x + reportIndent(placed.row), y: y, leading: reportLeading, palette.paperInk)
      y += height
    }
    return contents
  }

  /// What stands before a point: a bullet, its number, a tick box, or the tick of what is decided.
  private func reportMark(_ placed: ReportPage.Line, in inner: Rect, y: Double) -> [DrawCommand] {
    guard case .point(_, let label) = placed.row.kind, placed.row.isStart else { return [] }
    let right = inner.x + reportIndent(placed.row)
    let middle = y + Double(placed.set.style.pixels) * (grid.isEasy ? 0.74 : 0.6)
    if label == "☑" || label == "☐" {
      let side = u(grid.isSmall ? 46 : 40)
      let box = Rect(x: right - u(60), y: middle - side / 2, width: side, height: side)
      let outline = DrawCommand.outline(box, palette.paperInk, width: max(2, u(4)), radius: u(6), dash: [])
      return label == "☐" ? [outline] : [outline, .art("tick", box.inset(-u(4)), tint: palette.done)]
    }
    if isDecided(placed.row) {
      let side = u(58)
      return [
        .art(
          "tick", Rect(x: right - u(68), y: middle - side / 2, width: side, height: side),
          tint: palette.done)
      ]
    }
    if label == "•" {
      let side = max(5, u(14))
      return [
        .fill(
          Rect(x: right - u(44) - side / 2, y: middle - side / 2, width: side, height: side),
          palette.paperInk, radius: side / 2)
      ]
    }
    let numeral = [style(.text), style(.near), style(.labelMin)].first {
      scene.metrics.width(of: label, style: $0) <= reportIndent(placed.row) + u(30)
    }
    let numberStyle = numeral ?? style(.labelMin)
    let width = scene.metrics.width(of: label, style: numberStyle)
    let drop = scene.metrics.ascent(of: placed.set.style) - scene.metrics.ascent(of: numberStyle)
    return [line(label, x: right - width - u(14), y: y + drop, numberStyle, palette.paperInk2)]
  }
}
