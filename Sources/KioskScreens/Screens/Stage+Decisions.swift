import KioskToolkit
import MeetingCore

/// Relevé de décisions: what is read back to the room. What is decided hangs on one sheet; what stays open
/// and what waits for another day on a second one, or after it where there is room for one only.
extension Stage {
  mutating func addDecisions() {
    guard meeting.isPlanned else { return addWelcome() }
    let top = decisionTitle()
    let spread = decisionSpread(below: top)
    hang(spread)
    searchStrip()
    plinth(decisionKeys(spread))
  }

  /// One sheet with its list and the page of it that is in view.
  struct DecisionSheet {
    let rows: [DecisionRow]
    let rect: Rect
    let inner: Rect
    let page: DecisionPage
    /// What is written in its place while it has no line, and what a tap there begins.
    let empty: String
    let begins: EntryKind
  }

  /// What turning a page gives: the number of the page in view, among pages counted from 0.
  func decisionPage(afterTurning pages: Int) -> Int {
    let spread = decisionSpread(below: decisionTitleBottom)
    let number = spread.map(\.page.number).max() ?? 0
    let hasMore = spread.contains { $0.page.hasMore }
    return pages > 0 ? number + (hasMore ? 1 : 0) : max(0, number + pages)
  }

  // MARK: The title

  private var decisionTitleSet: Typesetter.Setting {
    setter.fit(
      words("screen.decisions"), styles: [style(.title)], width: grid.width, lines: grid.isPortrait ? 2 : 1)
  }

  private var decisionTitleTop: Double { u(grid.isSmall ? 12 : 50) }

  private var decisionTitleBottom: Double {
    decisionTitleTop + Double(decisionTitleSet.lines.count) * lineHeight(decisionTitleSet.style, 1.1)
  }

  /// The screen's name, and at its right a way to look for something. Returns its lower edge.
  private mutating func decisionTitle() -> Double {
    let set = decisionTitleSet
    for command in lines(set, x: grid.margin - u(4), y: decisionTitleTop, leading: 1.1, palette.ink) {
      draw(command)
    }
    let last = set.lines.last.map { scene.metrics.width(of: $0, style: set.style) } ?? 0
    let line = lineHeight(set.style, 1.1)
    searchTarget(
      right: grid.size.width - grid.margin, from: grid.margin + last + u(40),
      middle: decisionTitleBottom - line / 2)
    return decisionTitleBottom
  }

  /// "Chercher", within reach of a finger; its icon alone where the word would not hold.
  mutating func searchTarget(right: Double, from left: Double, middle: Double) {
    guard kiosk.search == nil else { return }
    let label = words("key.search")
    let icon = Double(style(.label).pixels)
    let whole = icon + u(16) + width(label, .label) + u(56)
    let isWhole = right - left >= whole
    let size = Size(width: isWhole ? whole : icon + u(52), height: max(u(84), grid.isSmall ? 0 : 56))
    guard right - left >= size.width else { return }
    let rect = Rect(x: right - size.width, y: middle - size.height / 2, width: size.width, height: size.height)
    draw(.fill(rect, palette.paper2, radius: u(14)))
    draw(.outline(rect, palette.paperInk, width: max(1.5, u(3)), radius: u(14), dash: []))
    draw(
      .art(
        "search", Rect(x: rect.x + u(26), y: rect.midY - icon / 2, width: icon, height: icon),
        tint: palette.paperInk))
    if isWhole {
      let y = rect.midY - icon / 2
      draw(line(label, x: rect.x + u(26) + icon + u(16), y: y, .label, palette.paperInk))
    }
    // NB: what answers is as high as a key, though what is drawn may not be.
    let height = max(size.height, grid.keyHeight)
    let place = Rect(x: rect.x, y: max(0, rect.midY - height / 2), width: rect.width, height: height)
    paperTarget(place, label, .search)
  }

  // MARK: Sheets

  /// The sheets of this window with their pages; two side by side, two above each other, or one for all.
  private func decisionSpread(below top: Double) -> [DecisionSheet] {
    let first = top + u(grid.isSmall ? 40 : 92)
    let bottom = grid.wallHeight - u(grid.isSmall ? 14 : 40)
    let area = Rect(x: grid.margin, y: first, width: grid.width, height: bottom - first)
    let lists = DecisionRow.Section.allCases.map(decisionRows)
    let empty = kiosk.search?.isEmpty == false ? "decisions.notFound" : nil
    if grid.isSmall || !grid.isPortrait && grid.size.width / grid.unit < 1500 {
      return [decisionSheet(lists.joined().map { $0 }, area, empty ?? "decisions.empty", .decision)]
    }
    let gap = u(grid.isPortrait ? 40 : 44)
    let (left, right): (Rect, Rect)
    if grid.isPortrait {
      let height = (area.height - gap) * 0.58
      left = Rect(x: area.x, y: area.y, width: area.width, height: height)
      right = Rect(x: area.x, y: left.maxY + gap, width: area.width, height: area.maxY - left.maxY - gap)
    } else {
      left = Rect(x: area.x, y: area.y, width: (area.width - gap) * 0.565, height: area.height)
      right = Rect(x: left.maxX + gap, y: area.y, width: area.maxX - left.maxX - gap, height: area.height)
    }
    return [
      decisionSheet(lists[0], left, empty ?? "decisions.empty", .decision),
      decisionSheet(lists[1] + lists[2], right, empty ?? "decisions.open.empty", .openQuestion),
    ]
  }

  private func decisionSheet(
    _ rows: [DecisionRow], _ rect: Rect, _ empty: String, _ begins: EntryKind
  ) -> DecisionSheet {
    let (side, top, foot) = grid.isSmall ? (u(48), u(44), u(10)) : (u(54), u(56), u(26))
    let inner = Rect(
      x: rect.x + side, y: rect.y + top, width: rect.width - 2 * side, height: rect.height - top - foot)
    // The last line needs no gap below it.
    let room = inner.height + u(grid.isSmall ? 12 : 22)
    let page = DecisionPage(rows, wanted: max(0, kiosk.firstRow ?? 0), room: room) { row, isHeaded in
      decisionLine(row, isHeaded: isHeaded, width: inner.width, room: inner.height)
    }
    return DecisionSheet(
      rows: rows, rect: rect, inner: inner, page: page, empty: words(empty), begins: begins)
  }

  /// The string, and the sheets that hang from it or from each other.
  private mutating func hang(_ spread: [DecisionSheet]) {
    guard let first = spread.first else { return }
    let stringY = first.rect.y - u(grid.isSmall ? 24 : 52)
    _ = string(y: stringY, sag: 0)
    let needed = spread.map { $0.inner.y - $0.rect.y + $0.page.height + u(24) }.max() ?? 0
    for (index, sheet) in spread.enumerated() {
      // Sheets side by side end at the same height, no lower than their words ask for.
      let isAlone = grid.isPortrait && spread.count > 1
      let height =
        isAlone ? sheet.rect.height : min(sheet.rect.height, max(needed, sheet.rect.height * 0.66))
      let rect = Rect(x: sheet.rect.x, y: sheet.rect.y, width: sheet.rect.width, height: height)
      if sheet.rows.isEmpty {
        emptyPlace(rect, sheet.empty)
        if kiosk.search == nil { target(rect, sheet.empty, .open(.newEntry(sheet.begins))) }
        continue
      }
      decisionSheet(
        sheet.page, rect, inner: sheet.inner, tilt: index == 0 ? -0.2 : 0.3, of: sheet.rows.count)
      if grid.isPortrait && index > 0 {
        if !spread[0].rows.isEmpty { chain(from: spread[0].rect, to: rect) }
      } else {
        legs(to: rect, from: stringY)
      }
    }
  }

  /// Two lengths of twine from the string to a sheet's eyelets.
  private mutating func legs(to rect: Rect, from stringY: Double) {
    for part in [0.2, 0.8] {
      let x = rect.x + rect.width * part
      let eyelet = Point(x: x, y: rect.y + u(grid.isSmall ? 16 : 22))
      draw(.twine([Point(x: x, y: stringY), eyelet], twineStyle(6)))
      draw(.eyelet(eyelet, radius: max(4, u(9))))
    }
  }

  // MARK: Keys

  private func decisionKeys(_ spread: [DecisionSheet]) -> [PlinthKey] {
    let kinds: [(name: String, icon: String, kind: EntryKind)] = [
      ("newDecision", "check", .decision), ("newQuestion", "help", .openQuestion),
      ("newParked", "snow", .parkingLot),
    ]
    var keys = kinds.map {
      PlinthKey(
        icon: $0.icon, label: words("key.\($0.name)"), short: words("key.\($0.name).short"),
        action: .open(.newEntry($0.kind)))
    }
    let number = spread.map(\.page.number).max() ?? 0
    if spread.contains(where: { $0.page.hasMore }) {
      let more = words("key.more")
      keys.append(PlinthKey(icon: "down", label: more, short: more, action: .turnPage(by: 1)))
    } else if number > 0 {
      let start = words("key.toStart")
      keys.append(PlinthKey(icon: "up", label: start, short: start, action: .turnPage(by: -number)))
    }
    return keys + [screensKey]
  }
}
