import KioskToolkit
import MeetingCore

/// What screens that are lists have in common: a title, room below it, and pages to turn.
extension Stage {
  /// Where a list hangs, and where its pages are turned when it has several.
  struct ListArea: Equatable {
    var list: Rect
    var up: Rect
    var down: Rect
  }

  /// The screen's name as it is set, and where.
  func listTitle(_ text: String) -> (set: Typesetter.Setting, box: Rect) {
    let set = setter.fit(
      text, styles: [style(.title), style(.question(109))], width: grid.width, lines: grid.isPortrait ? 2 : 1)
    let widest = set.lines.map { scene.metrics.width(of: $0, style: set.style) }.max() ?? 0
    let height = Double(set.lines.count) * lineHeight(set.style, grid.isEasy ? 1.3 : 1.1)
    let y = u(grid.isSmall ? 10 : grid.isPortrait ? 56 : 40)
    return (set, Rect(x: grid.margin - u(4), y: y, width: widest, height: height))
  }

  mutating func drawListTitle(_ text: String) {
    let (set, box) = listTitle(text)
    for command in lines(set, x: box.x, y: box.y, leading: grid.isEasy ? 1.3 : 1.1, palette.ink) {
      draw(command)
    }
  }

  /// The wall between a title and the plinth, or the search strip where that lies at the foot.
  func listArea(below title: Rect) -> Rect {
    let bottom = grid.wallHeight - u(10) - searchHeight(titleRight: title.maxX)
    let top = title.maxY + u(grid.isSmall ? 0 : 6)
    return Rect(x: grid.margin, y: top, width: grid.width, height: bottom - top)
  }

  /// `area` with room for what turns its pages: at the foot, or at the right where a window is low.
  func paged(_ area: Rect) -> ListArea {
    let gap = u(20)
    if grid.isSmall || area.height < 2.6 * grid.leastTarget {
      let side = max(grid.leastTarget, width(words("list.down", "00"), .near) * 0.6 + u(40))
      let x = area.maxX - side
      let height = (area.height - gap) / 2
      if height - u(10) < grid.leastTarget {
        // Too low for one above the other: side by side.
        let column = Rect(x: x, y: area.y, width: side, height: area.height - u(10))
        let rest = Rect(x: area.x, y: area.y, width: area.width - 2 * (side + gap), height: area.height)
        return ListArea(list: rest, up: column.offset(-side - gap, 0), down: column)
      }
      return ListArea(
        list: Rect(x: area.x, y: area.y, width: area.width - side - gap, height: area.height),
        up: Rect(x: x, y: area.y, width: side, height: height - u(10)),
        down: Rect(x: x, y: area.y + height + gap, width: side, height: height - u(10)))
    }
    let height = max(grid.leastTarget, lineHeight(.near) + u(24))
    let width = (area.width - gap) / 2
    let y = area.maxY - height
    return ListArea(
      list: Rect(x: area.x, y: area.y, width: area.width, height: area.height - height - gap),
      up: Rect(x: area.x, y: y, width: min(width, u(420)), height: height),
      down: Rect(x: area.maxX - min(width, u(420)), y: y, width: min(width, u(420)), height: height))
  }

  /// The whole of `area`, its pages turned at the right of the title, where that leaves room; papers below
  /// each other need the height.
  func paged(_ area: Rect, beside title: Rect) -> ListArea? {
    guard !grid.isPortrait, !grid.isSmall, kiosk.search == nil else { return nil }
    let gap = u(24)
    let height = max(grid.leastTarget, lineHeight(.near) + u(24))
    // An arrow and a number: the title leaves no room for more.
    let wide = max(grid.leastTarget, width("0000", .near) + Double(style(.near).pixels) * 1.05 + u(56))
    let y = max(u(4), min(title.midY - height / 2, area.y + u(10) - height))
    let down = Rect(x: area.maxX - wide, y: y, width: wide, height: height)
    let up = down.offset(-wide - gap, 0)
    guard up.x >= title.maxX + u(48), down.maxY <= area.y + u(12) else { return nil }
    return ListArea(list: area, up: up, down: down)
  }

  /// How much there is before and after what is in view, each a touch away.
  mutating func pageTurners(_ page: ListPage, _ area: ListArea) {
    let after = page.count - page.first - page.visible
    if page.hasMoreBefore {
      pageTurner(area.up, "up", words("list.up", "\(page.first)"), count: page.first, -1)
    }
    if page.hasMoreAfter { pageTurner(area.down, "down", words("list.down", "\(after)"), count: after, 1) }
  }

  private mutating func pageTurner(
    _ rect: Rect, _ icon: String, _ text: String, count: Int, _ pages: Int
  ) {
    let side = Double(style(.near).pixels) * 1.05
    var contents: [DrawCommand] = []
    let set = setter.fit(text, styles: [style(.near)], width: rect.width - u(20), lines: 3)
    let leading = lineHeight(set.style, 1.15)
    let stacked = side + u(10) + Double(set.lines.count) * leading
    let isNarrow = rect.width < side + u(16) + width(text, .near)
    if isNarrow && stacked <= rect.height {
      let top = rect.midY - stacked / 2
      contents = [
        .art(icon, Rect(x: rect.midX - side / 2, y: top, width: side, height: side), tint: palette.paperInk)
      ]
      for (index, part) in set.lines.enumerated() {
        let x = rect.midX - scene.metrics.width(of: part, style: set.style) / 2
        let y = top + side + u(10) + Double(index) * leading
        contents.append(line(part, x: x, y: y, set.style, palette.paperInk))
      }
    } else {
      let shown = isNarrow ? "\(count)" : text
      let inner = side + u(16) + width(shown, .near)
      let x = rect.midX - inner / 2
      contents = [
        .art(icon, Rect(x: x, y: rect.midY - side / 2, width: side, height: side), tint: palette.paperInk),
        line(
          shown, x: x + side + u(16), y: rect.midY - Double(style(.near).pixels) * 0.58, .near,
          palette.paperInk),
      ]
    }
    sheet(rect, tilt: 0, lift: 0.5, contents: contents)
    target(rect, text, .turnPage(by: pages))
  }

  /// The keys of a list: what it is for, looking for something, what minutes propose, the other screens.
  func listKeys(icon: String, _ name: String, _ action: KioskAction) -> [PlinthKey] {
    let hasWords = keysHaveRoom
    let first = PlinthKey(
      icon: icon, label: words(name), short: words(hasWords && !grid.isSmall ? name : name + ".short"),
      action: action)
    // NB: on a small panel, which seldom has a keyboard, what is looked for has no key but Ctrl+F.
    return [first, grid.isSmall ? nil : searchKey, proposalsKey, screensKey].compactMap { $0 }
  }

  /// Begins to look for something, or ends it.
  var searchKey: PlinthKey {
    kiosk.search == nil
      ? PlinthKey(
        icon: "search", label: words("key.search"), isIconOnly: kiosk.route == .wall,
        short: keysHaveRoom ? words("key.search") : "", action: .search)
      : PlinthKey(
        icon: "cross", label: words("key.endSearch"), isIconOnly: kiosk.route == .wall,
        short: keysHaveRoom ? words("key.endSearch.short") : "", action: .endSearch)
  }

  /// What the keyboard on the screen ends with while something is looked for.
  var searchKeys: [PlinthKey] {
    [
      PlinthKey(icon: "search", label: words("key.search"), short: words("key.search"), action: .submit),
      PlinthKey(
        icon: "cross", label: words("key.endSearch"), short: words("key.endSearch.short"),
        action: .endSearch),
    ]
  }

  var keysHaveRoom: Bool {
    (grid.isPortrait || grid.size.width / grid.unit >= 1500) && !grid.isEasy
  }

  var proposalsKey: PlinthKey? {
    let count = Proposals(of: meeting, to: scene.desk.group).count
    guard count > 0 else { return nil }
    return PlinthKey(
      icon: "people", label: count == 1 ? words("key.proposals.one") : words("key.proposals", "\(count)"),
      short: keysHaveRoom && !grid.isSmall
        ? words(counted: "key.proposals.short", count) : words("key.proposals.few", "\(count)"),
      action: .open(.proposals))
  }
}
