import KioskToolkit

/// The keys and what each does, on one sheet where all of them hold, else page by page; all in one size.
extension Stage {
  private struct KeyRow {
    let key: String
    let text: String
  }

  /// How the rows stand: in which size, over how many columns, how many lines each has at most.
  private struct Columns {
    let role: TextRole
    let count: Int
    let lines: Int
    let keyWidth: Double
    let width: Double
    /// From one row to the next.
    let pitch: Double
    let perColumn: Int
  }

  private static let keyCount = 22

  mutating func addHelp() {
    let rect = helpSheet
    let area = helpArea
    let columns = helpColumns
    let page = helpPage
    let keyStyle = strong(columns.role)
    var contents = [
      line(words("help.title"), x: area.x, y: rect.y + helpPadding, helpHeading, palette.paperInk)
    ]
    for (place, row) in helpRows[page.first..<page.first + page.visible].enumerated() {
      let x = area.x + Double(place / columns.perColumn) * columns.width
      let y = area.y + Double(place % columns.perColumn) * columns.pitch
      let set = setting(row, columns)
      contents.append(line(row.key, x: x, y: y, keyStyle, palette.paperInk))
      contents += lines(set, x: x + columns.keyWidth, y: y, leading: 1.2, palette.paperInk2)
    }
    sheet(rect, tilt: 0, lift: 1.2, contents: contents)
    plinth([closeKey] + pageKeys(page) + [appearanceKey, screensKey])
  }

  var helpPage: ListPage {
    let columns = helpColumns
    let visible = columns.perColumn * columns.count
    let first = min(max(0, kiosk.firstOverlayRow ?? 0), Self.keyCount - 1) / visible * visible
    return ListPage(first: first, visible: min(visible, Self.keyCount - first), count: Self.keyCount)
  }

  private var helpRows: [KeyRow] {
    (0..<Self.keyCount).map { KeyRow(key: words("help.\($0).key"), text: words("help.\($0).text")) }
  }

  /// The largest size in which all rows hold on one page; where none does, the largest that cuts no row.
  private var helpColumns: Columns {
    let most = grid.isPortrait ? 1 : 2
    let steps: [TextRole] = [.text, .near, .fine, .labelMin]
    let whole = steps.lazy.map { columns($0, count: most) }.first { columns in
      columns.perColumn * most >= Self.keyCount && !helpRows.contains { setting($0, columns).isCut }
    }
    let paged = steps.dropFirst().lazy.flatMap { step in [most, 1].map { columns(step, count: $0) } }
    return whole ?? paged.first { columns in !helpRows.contains { setting($0, columns).isCut } }
      ?? columns(.labelMin, count: 1)
  }

  private func columns(_ role: TextRole, count: Int) -> Columns {
    let keyWidth = (helpRows.map { scene.metrics.width(of: $0.key, style: strong(role)) }.max() ?? 0) + u(36)
    let width = helpArea.width / Double(count)
    func columns(lines: Int) -> Columns {
      let pitch = Double(lines) * lineHeight(style(role), 1.2) + u(grid.isSmall ? 8 : 12)
      return Columns(
        role: role, count: count, lines: lines, keyWidth: keyWidth, width: width, pitch: pitch,
        perColumn: max(1, Int((helpArea.height + u(12)) / pitch)))
    }
    let single = columns(lines: 1)
    return helpRows.contains { setting($0, single).isCut } ? columns(lines: 2) : single
  }

  private func setting(_ row: KeyRow, _ columns: Columns) -> Typesetter.Setting {
    setter.fit(
      row.text, styles: [style(columns.role)], width: columns.width - columns.keyWidth - u(24),
      lines: columns.lines)
  }

  private var helpHeading: TextStyle { style(grid.isSmall ? .strong : .title) }
  private var helpPadding: Double { u(grid.isSmall ? 20 : 40) }

  private var helpSheet: Rect {
    Rect(
      x: grid.margin, y: u(grid.isSmall ? 20 : 50), width: grid.width,
      height: grid.wallHeight - u(grid.isSmall ? 40 : 100))
  }

  /// Below the heading.
  private var helpArea: Rect {
    let inner = helpSheet.inset(u(56), helpPadding)
    let top = inner.y + Double(helpHeading.pixels) * (grid.isSmall ? 1.2 : 1.4)
    return Rect(x: inner.x, y: top, width: inner.width, height: inner.maxY - top)
  }
}
