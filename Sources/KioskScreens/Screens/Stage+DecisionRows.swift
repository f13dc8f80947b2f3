import KioskToolkit
import MeetingCore

/// The lines of the relevé: which there are, how they are set, and how they are drawn on their sheet.
extension Stage {
  func decisionRows(_ section: DecisionRow.Section) -> [DecisionRow] {
    let kind: EntryKind =
      switch section {
      case .decisions: .decision
      case .questions: .openQuestion
      case .parked: .parkingLot
      }
    let entries = meeting.entries.filter { $0.kind == kind && meeting.answer(to: $0.id) == nil }.map {
      entry in
      DecisionRow(
        section: section, words: entry.text.display(words),
        manner: kind == .decision ? manner(of: entry) : nil,
        entry: entry.id)
    }
    let items = section == .parked ? meeting.items.filter { $0.progress == .parked && !$0.isPostponed } : []
    let parked = items.map {
      DecisionRow(section: section, words: $0.title.display(words), manner: nil, entry: nil)
    }
    return (entries + parked).filter { isFound([$0.words, $0.manner ?? ""].joined(separator: " ")) }
  }

  /// How it was taken, and how many tasks follow from it.
  private func manner(of entry: Entry) -> String {
    let manner = entry.manner?.display(words) ?? words("decisions.noted")
    let tasks = meeting.tasks(from: entry.id).count
    if tasks == 0 { return manner }
    return manner + " · " + words(tasks == 1 ? "decisions.tasks.one" : "decisions.tasks", "\(tasks)")
  }

  private var decisionMark: Double { Double(style(.text).pixels) * 0.96 }
  private var decisionIndent: Double { decisionMark + u(24) }
  private var decisionGap: Double { u(grid.isSmall ? 12 : 22) }

  /// 20 mm where the panel is known: what a finger needs.
  private var fingerHeight: Double {
    kiosk.panelWidthMillimetres.map { 20 * grid.size.width / $0 } ?? 0
  }

  /// What is decided is the same size as what is open, and heavier.
  private func decisionStyle(_ section: DecisionRow.Section) -> TextStyle {
    let style = style(.text)
    return section == .decisions ? TextStyle(style.typeface, .extrabold, pixels: style.pixels) : style
  }

  /// How lines are set on a sheet that is `inner` inside.
  func decisionMeasure(_ inner: Rect) -> DecisionPage.Measure {
    // The last line needs no gap below it.
    DecisionPage.Measure(room: inner.height + decisionGap, heading: decisionHeadingHeight) { row in
      decisionLine(row, in: inner)
    }
  }

  private var decisionHeadingHeight: Double { lineHeight(.text) + decisionGap / 2 }

  private func decisionLine(_ row: DecisionRow, in inner: Rect) -> DecisionPage.Line {
    let width = inner.width - decisionIndent
    let manner = row.manner.map {
      setter.fit($0, styles: [style(.text), style(.near)], width: width, lines: 2)
    }
    let below = manner.map { Double($0.lines.count) * lineHeight($0.style, 1.18) } ?? 0
    let free = inner.height - decisionHeadingHeight - below
    let leading = TextRole.text.leading(grid)
    let set = setter.fit(
      row.words, styles: [decisionStyle(row.section), style(.near), style(.labelMin)], width: width
    ) { max(1, Int(free / lineHeight($0, leading))) }
    let text = Double(set.lines.count) * lineHeight(set.style, leading) + below
    return DecisionPage.Line(
      row: row, words: set, manner: manner,
      height: max(text, row.entry == nil ? 0 : fingerHeight) + decisionGap)
  }

  /// The page on its sheet: headings, marks and words; then a target for each line.
  mutating func decisionSheet(_ page: DecisionPage, _ rect: Rect, inner: Rect, tilt: Double) {
    var contents: [DrawCommand] = []
    var targets: [(Rect, DecisionRow)] = []
    var y = inner.y
    for (index, line) in page.lines.enumerated() {
      if page.isHeaded(index) {
        contents += decisionHeading(line.row.section, inner, y: y)
        y += decisionHeadingHeight
      }
      contents += decisionContents(line, x: inner.x, y: y)
      targets.append(
        (Rect(x: inner.x, y: y, width: inner.width, height: line.height - decisionGap), line.row))
      y += line.height
    }
    if let range = decisionRange(page, inner) { contents.append(range) }
    sheet(rect, tilt: tilt, lift: 1.2, contents: contents)
    for (place, row) in targets { decisionTarget(place, row) }
  }

  private func decisionHeading(_ section: DecisionRow.Section, _ inner: Rect, y: Double) -> [DrawCommand] {
    let set = setter.fit(
      words("decisions.\(section.rawValue)"), styles: [style(.text), style(.near), style(.labelMin)],
      width: inner.width, lines: 1)
    return lines(set, x: inner.x, y: y, leading: 1.18, palette.paperInk2)
  }

  /// Where we are in a list that goes on, at the right of its first heading where there is room.
  private func decisionRange(_ page: DecisionPage, _ inner: Rect) -> DrawCommand? {
    guard !page.isWhole, let section = page.lines.first?.row.section else { return nil }
    let (from, to) = (page.first + 1, page.end)
    let text =
      from == to
      ? words("decisions.place", "\(from)", "\(page.count)")
      : words("decisions.range", "\(from)", "\(to)", "\(page.count)")
    let taken = width(words("decisions.\(section.rawValue)"), .text) + u(36)
    guard taken + width(text, .near) <= inner.width else { return nil }
    let y = inner.y + lineHeight(.text) * 0.86 - Double(style(.near).pixels)
    return line(text, right: inner.maxX, y: y, .near, palette.paperInk2)
  }

  private func decisionContents(_ placed: DecisionPage.Line, x: Double, y: Double) -> [DrawCommand] {
    let leading = TextRole.text.leading(grid)
    let mark = Rect(
      x: x, y: y + (Double(placed.words.style.pixels) * 1.16 - decisionMark) / 2, width: decisionMark,
      height: decisionMark)
    let (icon, tint) =
      switch placed.row.section {
      case .decisions: ("tick", palette.done)
      case .questions: ("help", palette.paperInk)
      case .parked: ("snow", palette.paperInk2)
      }
    let textX = x + decisionIndent
    var contents: [DrawCommand] = [.art(icon, mark, tint: tint)]
    contents += lines(placed.words, x: textX, y: y, leading: leading, palette.paperInk)
    if let manner = placed.manner {
      let below = y + Double(placed.words.lines.count) * lineHeight(placed.words.style, leading)
      contents += lines(manner, x: textX, y: below, leading: 1.18, palette.paperInk2)
    }
    return contents
  }

  private mutating func decisionTarget(_ rect: Rect, _ row: DecisionRow) {
    guard let entry = row.entry else { return }
    paperTarget(rect, row.words, .open(.entry(entry)))
  }

  /// A target on a sheet, whose ring is drawn for paper.
  mutating func paperTarget(_ rect: Rect, _ label: String, _ action: KioskAction) {
    frame.targets.append(TouchTarget(rect: rect, label: label, action: action))
    guard kiosk.focus == label else { return }
    draw(
      .outline(rect.inset(-u(9)), palette.focusOnPaper, width: max(4, u(7)), radius: u(13), dash: []))
  }
}
