import KioskToolkit
import MeetingCore

/// The plan as it is prepared: a large sheet that reads like the agenda, what its minutes add up to on a
/// sign, and beside it the labels of its head. Whatever hangs there is touched to be changed.
extension Stage {
  struct PlanLayout {
    /// What the items add up to.
    let sign: Rect
    let sheet: Rect
    let title: Rect
    let list: Rect
    let facts: [(fact: PlanFact, rect: Rect)]
    let page: ListPage
    /// Where its pages are turned; `nil` where it has one.
    let turners: ListArea?
  }

  mutating func addPlan() {
    let layout = planLayout
    let pegs = [layout.sheet.x + u(100), layout.sheet.maxX - u(100)]
    let curve = string(y: layout.sheet.y - u(12), sag: grid.isPortrait ? 0 : 10, pegs: pegs)
    sheet(layout.sheet, tilt: 0, lift: 1.2, contents: planTitle(layout.title) + planRows(layout))
    for x in pegs { peg(x: x, y: curve(x), scale: grid.isSmall ? 0.7 : 1.1, accent: Accent(index: 0)) }
    planString(layout)
    target(layout.title, words("plan.title"), .open(.plan(.title)))
    for (row, item) in planItems(layout.page).enumerated() {
      target(planRow(row, layout), planLabel(item.place), .open(.item(item.item.id)))
    }
    planSign(layout.sign)
    for place in layout.facts { hang(place.fact, place.rect) }
    if let turners = layout.turners { pageTurners(layout.page, turners) }
    plinth(planKeys)
  }

  private func planLabel(_ place: Int) -> String {
    words("plan.item", "\(place + 1)", meeting.items[place].title.display(words))
  }

  // MARK: Where things hang

  var planLayout: PlanLayout {
    let top = u(grid.isSmall ? 44 : 74)
    let gap = u(grid.isSmall ? 24 : 44)
    let signHeight = max(grid.leastTarget, planSignWords + u(grid.isSmall ? 36 : 64))
    var sign: Rect
    var column: Rect
    var sheet: Rect
    if grid.isPortrait {
      sign = Rect(x: grid.margin, y: u(110), width: grid.width, height: signHeight)
      let height = max(grid.leastTarget, lineHeight(.text) + u(40))
      column = Rect(
        x: grid.margin, y: sign.maxY + u(36), width: grid.width,
        height: planFactRows * (height + u(20)) - u(20))
      let y = column.maxY + u(76)
      sheet = Rect(x: grid.margin, y: y, width: grid.width, height: grid.wallHeight - y - u(24))
    } else {
      let width = grid.width * (grid.isSmall ? 0.6 : 0.63)
      sheet = Rect(
        x: grid.margin, y: top, width: width, height: grid.wallHeight - top - u(grid.isSmall ? 14 : 30))
      let x = sheet.maxX + gap
      let right = grid.size.width - grid.margin
      sign = Rect(x: x, y: top + u(grid.isSmall ? 8 : 40), width: right - x, height: signHeight)
      let y = sign.maxY + u(grid.isSmall ? 16 : 36)
      column = Rect(x: x, y: y, width: right - x, height: sheet.maxY - y)
    }
    let facts = planFacts(in: column)
    let whole = planList(in: sheet)
    let page = planPage(room: whole.list.height, width: whole.list.width)
    if page.visible == page.count {
      return PlanLayout(
        sign: sign, sheet: sheet, title: whole.title, list: whole.list, facts: facts, page: page, turners: nil
      )
    }
    if planPagesAreKeys {
      // Too low for a place to turn pages: its keys lie on the plinth.
      return PlanLayout(
        sign: sign, sheet: sheet, title: whole.title, list: whole.list, facts: facts, page: page, turners: nil
      )
    }
    let parts = paged(sheet)
    let part = planList(in: parts.list)
    return PlanLayout(
      sign: sign, sheet: parts.list, title: part.title, list: part.list, facts: facts,
      page: planPage(room: part.list.height, width: part.list.width), turners: parts)
  }

  /// Where a sheet of few rows would give one of them to its pages.
  var planPagesAreKeys: Bool {
    grid.isSmall || !grid.isPortrait && grid.wallHeight - u(104) < 5.5 * grid.leastTarget
  }

  private func planList(in sheet: Rect) -> (title: Rect, list: Rect) {
    let side = u(grid.isSmall ? 30 : 48)
    let titleHeight = max(grid.leastTarget, lineHeight(.strong) * (grid.isPortrait ? 1.8 : 1.4))
    let title = Rect(
      x: sheet.x, y: sheet.y + u(grid.isSmall ? 12 : 30), width: sheet.width, height: titleHeight)
    let y = title.maxY + u(grid.isSmall ? 4 : 14)
    let list = Rect(
      x: sheet.x + side, y: y, width: sheet.width - 2 * side, height: sheet.maxY - y - u(10))
    return (title, list)
  }

  private func planPage(room: Double, width: Double) -> ListPage {
    let items = meeting.items
    let page = ListPage(count: items.count, room: room, wanted: kiosk.planRow) {
      planRowHeight($0, width: width)
    }
    return page
  }

  /// A finger's height; more where a theme begins, whose name stands above.
  private func planRowHeight(_ place: Int, width: Double) -> Double {
    let theme = beginsTheme(place) ? lineHeight(.near) : 0
    let title = planTitleSetting(place, width: width)
    let words = Double(title.lines.count) * lineHeight(title.style, 1.12) + theme
    return max(grid.leastTarget, words + u(14)) + u(6)
  }

  private func beginsTheme(_ place: Int) -> Bool {
    let items = meeting.items
    return items[place].theme != nil && (place == 0 || items[place - 1].theme != items[place].theme)
  }

  private func planRow(_ row: Int, _ layout: PlanLayout) -> Rect {
    var y = layout.list.y
    for place in layout.page.first..<(layout.page.first + row) {
      y += planRowHeight(place, width: layout.list.width)
    }
    let height = planRowHeight(layout.page.first + row, width: layout.list.width) - u(6)
    return Rect(x: layout.list.x, y: y, width: layout.list.width, height: height)
  }

  private func planItems(_ page: ListPage) -> [(place: Int, item: AgendaItem)] {
    (page.first..<(page.first + page.visible)).map { ($0, meeting.items[$0]) }
  }

  // MARK: The sheet

  private func planTitle(_ rect: Rect) -> [DrawCommand] {
    let side = u(grid.isSmall ? 30 : 48)
    let icon = Double(style(.near).pixels)
    let width = rect.width - 2 * side - icon - u(24)
    let set = setter.fit(
      meeting.title?.display(words) ?? "",
      styles: [style(.question(84)), style(.strong)] + [TextRole.text, .near, .fine].map(strong), width: width
    ) { max(1, Int(rect.height / lineHeight($0, 1.1))) }
    let y = rect.midY - Double(set.lines.count) * lineHeight(set.style, 1.1) / 2
    let line = rect.maxY + u(grid.isSmall ? 0 : 4)
    return lines(set, x: rect.x + side - u(3), y: y, leading: 1.1, palette.paperInk)
      + [
        pencil(right: rect.maxX - side, middle: rect.midY),
        .line(
          Point(x: rect.x + side, y: line), Point(x: rect.maxX - side, y: line), palette.paperInk,
          width: max(1.5, u(4)), dash: []),
      ]
  }

  /// The sign that a touch changes it.
  private func pencil(right: Double, middle: Double) -> DrawCommand {
    let side = Double(style(.near).pixels)
    return .art(
      "pencil", Rect(x: right - side, y: middle - side / 2, width: side, height: side),
      tint: palette.paperInk2
    )
  }

  private var planMarkWidth: Double { max(u(84), 36) }

  private func planTitleX(_ item: AgendaItem) -> Double {
    planMarkWidth + (item.theme == nil ? 0 : planShape + u(18))
  }

  private var planShape: Double { Double(style(.near).pixels) * 0.86 }

  private func planTitleSetting(_ place: Int, width: Double) -> Typesetter.Setting {
    let item = meeting.items[place]
    let minutes = planMinutes(item).map { self.width($0, .near) + u(24) } ?? 0
    return setter.fit(
      item.title.display(words), styles: [style(.textBold), strong(.near), strong(.fine)],
      width: width - planTitleX(item) - minutes
    ) { Double($0.pixels) > Double(style(.near).pixels) ? 1 : 2 }
  }

  private func planMinutes(_ item: AgendaItem) -> String? {
    if item.progress == .parked { return words(item.isPostponed ? "item.postponed" : "item.parked") }
    return itemMinutes(item) ?? words("plan.untimed")
  }

  private func planRows(_ layout: PlanLayout) -> [DrawCommand] {
    if meeting.items.isEmpty { return planEmpty(layout.list) }
    return planItems(layout.page).enumerated().flatMap { row, item in
      planRow(item.place, in: planRow(row, layout))
    }
  }

  private func planEmpty(_ rect: Rect) -> [DrawCommand] {
    let set = setter.fit(words("plan.empty"), styles: [style(.text), style(.near)], width: rect.width) {
      max(1, Int(rect.height / lineHeight($0, 1.25)))
    }
    return lines(set, x: rect.x, y: rect.y + u(20), leading: 1.25, palette.paperInk2)
  }

  private func planRow(_ place: Int, in rect: Rect) -> [DrawCommand] {
    let item = meeting.items[place]
    let set = planTitleSetting(place, width: rect.width)
    let isOver = planOverflow.contains(item.id)
    let theme = beginsTheme(place) ? meeting.theme(item.theme)?.name.display(words) : nil
    let block = Double(set.lines.count) * lineHeight(set.style, 1.12)
    let above = theme == nil ? 0 : lineHeight(.near)
    let y = rect.midY - (block + above) / 2 + above
    let x = rect.x + planTitleX(item)
    var contents = lines(set, x: x, y: y, leading: 1.12, palette.paperInk)
    if let theme {
      contents.append(
        line(
          cut: theme, x: rect.x + planMarkWidth, y: y - above, .near, width: rect.width - planMarkWidth,
          palette.paperInk2))
    }
    if item.theme != nil {
      let middle = y + lineHeight(set.style, 1.12) / 2
      let side = planShape
      contents.append(
        shape(
          Accent(of: item.theme, in: meeting),
          Rect(x: rect.x + planMarkWidth, y: middle - side / 2, width: side, height: side), onPaper: true))
    }
    if let minutes = planMinutes(item) {
      let style = isOver ? strong(.near) : style(.near)
      let left = rect.maxX - scene.metrics.width(of: minutes, style: style)
      contents.append(
        line(
          minutes, x: left, y: y + block / 2 - lineHeight(.near) * 0.5, style,
          isOver ? palette.paperInk : palette.paperInk2))
    }
    return contents
  }

  /// Where its title's first line has its middle.
  private func planMiddle(_ place: Int, in rect: Rect) -> Double {
    let set = planTitleSetting(place, width: rect.width)
    let line = lineHeight(set.style, 1.12)
    let above = beginsTheme(place) ? lineHeight(.near) : 0
    return rect.midY - (Double(set.lines.count) * line + above) / 2 + above + line / 2
  }

  /// The items that come after the end of the hours.
  private var planOverflow: Set<ItemID> {
    guard meeting.opened == nil, let room = PlanTotal(meeting).room else { return [] }
    var used = 0
    return Set(
      meeting.items.filter { $0.progress != .parked }.filter { item in
        used += item.minutes ?? 0
        return used > room
      }.map(\.id))
  }

  /// The evening is a string with a ring for each item; a cross where it does not fit any more.
  private mutating func planString(_ layout: PlanLayout) {
    let items = planItems(layout.page)
    guard !items.isEmpty else { return }
    let x = layout.list.x + u(30)
    let middles = items.enumerated().map { planMiddle($1.place, in: planRow($0, layout)) }
    let fitting = zip(items, middles).filter { !planOverflow.contains($0.0.item.id) }
    if let last = fitting.last {
      let top = layout.list.y - u(4)
      draw(.twine([Point(x: x, y: top), Point(x: x, y: last.1)], twineStyle(8)))
      draw(.nail(Point(x: x, y: top), radius: max(4, u(11)), color: palette.nail))
    }
    for (item, middle) in zip(items, middles) {
      let radius = max(8, u(22))
      let place = Rect(x: x - radius, y: middle - radius, width: 2 * radius, height: 2 * radius)
      if planOverflow.contains(item.item.id) {
        draw(.art("cross", place.inset(radius * 0.1), tint: palette.paperAlert))
      } else if item.item.progress == .parked {
        draw(.art("snow", place, tint: palette.paperInk2))
      } else if item.item.progress == .finished {
        draw(.art("check", place, tint: palette.done))
      } else {
        draw(.shape(.disc, place, fill: palette.paper, border: palette.paperInk, borderWidth: max(2, u(5))))
      }
    }
  }
}
