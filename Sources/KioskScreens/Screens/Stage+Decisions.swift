import KioskToolkit
import MeetingCore

/// Relevé de décisions: what is read back to the room. What is decided hangs on one sheet; what stays open
/// and what waits for another day on a second one, or after it where there is room for one only.
extension Stage {
  mutating func addDecisions() {
    guard meeting.isPlanned else { return addWelcome() }
    let top = decisionTitle()
    if let round = shownConsent { return addConsent(round, below: top) }
    let spread = decisionSpread(below: top)
    hang(spread)
    searchStrip(
      found: spread.sheets.reduce(0) { $0 + $1.rows.count }, titleRight: decisionTitleRight)
    plinth(decisionKeys(spread))
  }

  /// The proposal on its way; `nil` while somebody looks for a line.
  private var shownConsent: ConsentRound? { kiosk.search == nil ? meeting.consent : nil }

  /// The line to have in view after turning so many pages; as many back as there are for the start.
  func decisionRow(afterTurning pages: Int) -> Int {
    let top = decisionTitleBottom
    let spread = shownConsent == nil ? decisionSpread(below: top) : decidedSpread(below: top)
    if pages > 0 { return spread.next ?? kiosk.firstRow ?? 0 }
    return pages == -1 ? spread.previous : 0
  }

  // MARK: The title

  private var decisionTitleSet: Typesetter.Setting {
    setter.fit(
      words("screen.decisions"), styles: [style(.title)], width: grid.width, lines: grid.isPortrait ? 2 : 1)
  }

  private var decisionTitleRight: Double {
    let set = decisionTitleSet
    return grid.margin + (set.lines.map { scene.metrics.width(of: $0, style: set.style) }.max() ?? 0)
  }

  private var decisionTitleTop: Double { u(grid.isSmall ? 12 : 50) }

  private var decisionTitleBottom: Double {
    decisionTitleTop + Double(decisionTitleSet.lines.count) * lineHeight(decisionTitleSet.style, 1.1)
  }

  /// Whether there is something to look for.
  private var hasDecisions: Bool {
    meeting.entries.contains { [.decision, .openQuestion, .parkingLot].contains($0.kind) }
  }

  /// The screen's name, and at its right a way to look for something. Returns its lower edge.
  private mutating func decisionTitle() -> Double {
    let set = decisionTitleSet
    for command in lines(set, x: grid.margin - u(4), y: decisionTitleTop, leading: 1.1, palette.ink) {
      draw(command)
    }
    guard kiosk.search != nil || hasDecisions else { return decisionTitleBottom }
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
    let size = Size(
      width: max(isWhole ? whole : icon + u(52), grid.leastTarget), height: max(u(84), grid.isSmall ? 0 : 56))
    guard right - left >= size.width else { return }
    let rect = Rect(
      x: right - size.width, y: middle - size.height / 2, width: size.width, height: size.height)
    draw(.fill(rect, palette.paper2, radius: u(14)))
    draw(.outline(rect, palette.paperInk, width: max(1.5, u(3)), radius: u(14), dash: []))
    draw(
      .art(
        "search",
        Rect(
          x: isWhole ? rect.x + u(26) : rect.midX - icon / 2, y: rect.midY - icon / 2, width: icon,
          height: icon),
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

  /// The sheets of this window with what is in view; two side by side, two above each other, or one for all.
  private func decisionSpread(below top: Double) -> DecisionSpread {
    let first = top + u(grid.isSmall ? 40 : grid.isPortrait ? 76 : 92)
    let bottom =
      grid.wallHeight - u(grid.isSmall ? 14 : grid.isPortrait ? 28 : 40)
      - searchHeight(titleRight: decisionTitleRight)
    let area = Rect(x: grid.margin, y: first, width: grid.width, height: bottom - first)
    let lists = DecisionRow.Section.allCases.map(decisionRows)
    let wanted = max(0, kiosk.firstRow ?? 0)
    if grid.isSmall || !grid.isPortrait && grid.size.width / grid.unit < 1500 {
      return DecisionSpread(
        [decisionSheet(Array(lists.joined()), area, "decisions.empty", .decision)], first: wanted)
    }
    let gap = u(44)
    let isUpright = grid.isPortrait
    var left = decisionSheet(
      lists[0],
      Rect(
        x: area.x, y: area.y, width: isUpright ? area.width : (area.width - gap) * 0.565,
        height: isUpright ? (area.height - gap) * 0.58 : area.height), "decisions.empty", .decision)
    let page = DecisionPage(left.rows, from: 0, left.measure)
    if isUpright && page.isWhole && !left.rows.isEmpty {
      // What the first sheet does not need goes to the second one.
      left.rect.height = min(left.rect.height, max(left.needed(for: page), u(300)))
    }
    let right =
      isUpright
      ? Rect(x: area.x, y: left.rect.maxY + gap, width: area.width, height: area.maxY - left.rect.maxY - gap)
      : Rect(x: left.rect.maxX + gap, y: area.y, width: area.maxX - left.rect.maxX - gap, height: area.height)
    let open = decisionSheet(lists[1] + lists[2], right, "decisions.open.empty", .openQuestion)
    return DecisionSpread([left, open], first: wanted)
  }

  func decisionSheet(
    _ rows: [DecisionRow], _ rect: Rect, _ empty: String, _ begins: EntryKind
  ) -> DecisionSpread.Sheet {
    let (side, top, foot) = grid.isSmall ? (u(48), u(44), u(10)) : (u(54), u(56), u(26))
    let inner = Rect(
      x: rect.x + side, y: rect.y + top, width: rect.width - 2 * side, height: rect.height - top - foot)
    let isSought = kiosk.search?.isEmpty == false
    return DecisionSpread.Sheet(
      rows: rows, rect: rect, inner: inner, measure: decisionMeasure(inner),
      empty: words(isSought ? "decisions.notFound" : empty), begins: begins)
  }

  /// The string, and the sheets that hang from it or from each other.
  private mutating func hang(_ spread: DecisionSpread) {
    guard let first = spread.sheets.first else { return }
    let stringY = first.rect.y - u(grid.isSmall ? 24 : grid.isPortrait ? 44 : 52)
    _ = string(y: stringY, sag: 0)
    let needed = zip(spread.sheets, spread.pages).map { $0.needed(for: $1) }.max() ?? 0
    for (index, sheet) in spread.sheets.enumerated() {
      // Sheets side by side end at the same height, no lower than their words ask for.
      let height =
        grid.isPortrait ? sheet.rect.height : min(sheet.rect.height, max(needed, sheet.rect.height * 0.66))
      let rect = Rect(x: sheet.rect.x, y: sheet.rect.y, width: sheet.rect.width, height: height)
      if sheet.rows.isEmpty {
        emptyPlace(rect, sheet.empty)
        if kiosk.search == nil { target(rect, sheet.empty, .open(.newEntry(sheet.begins))) }
        continue
      }
      decisionSheet(spread.pages[index], rect, inner: sheet.inner, tilt: index == 0 ? -0.2 : 0.3)
      if grid.isPortrait && index > 0 {
        if !first.rows.isEmpty { chain(from: first.rect, to: rect) }
      } else {
        legs(to: rect, from: stringY)
      }
    }
  }

  /// Two lengths of twine from the string to a sheet's eyelets.
  mutating func legs(to rect: Rect, from stringY: Double, at parts: [Double] = [0.2, 0.8]) {
    for part in parts {
      let x = rect.x + rect.width * part
      let eyelet = Point(x: x, y: rect.y + u(grid.isSmall ? 16 : 22))
      draw(.twine([Point(x: x, y: stringY), eyelet], twineStyle(6)))
      draw(.eyelet(eyelet, radius: max(4, u(9))))
    }
  }

  // MARK: Keys

  /// Turns the pages of the list, or goes back to its start.
  func pageKey(_ spread: DecisionSpread) -> PlinthKey? {
    if spread.hasMore {
      let more = words("key.more")
      return PlinthKey(icon: "down", label: more, isIconOnly: true, short: "", action: .turnPage(by: 1))
    }
    if spread.isAtStart { return nil }
    let start = words("key.toStart")
    return PlinthKey(icon: "up", label: start, isIconOnly: true, short: "", action: .turnPage(by: .min))
  }

  var proposeKey: PlinthKey {
    PlinthKey(
      icon: "people", label: words("key.newProposal"), short: words("key.newProposal.short"),
      action: .open(.newProposal))
  }

  private func decisionKeys(_ spread: DecisionSpread) -> [PlinthKey] {
    let kinds: [(name: String, icon: String, kind: EntryKind)] = [
      ("newDecision", "check", .decision), ("newQuestion", "help", .openQuestion),
      ("newParked", "snow", .parkingLot),
    ]
    var keys = kinds.map {
      PlinthKey(
        icon: $0.icon, label: words("key.\($0.name)"), short: words("key.\($0.name).short"),
        action: .open(.newEntry($0.kind)))
    }
    // A small panel has room for it only where a decision is written.
    if !grid.isSmall { keys.insert(proposeKey, at: 1) }
    if let page = pageKey(spread) { keys.append(page) }
    return keys + [screensKey]
  }
}
