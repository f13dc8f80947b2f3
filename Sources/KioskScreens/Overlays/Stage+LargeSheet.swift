import KioskToolkit
import MeetingCore

/// A sheet over the whole wall: what it is, its words as large as they hold, what was added to them.
extension Stage {
  struct LargeSheet {
    struct Line: Equatable {
      let text: String
      let style: TextStyle
      let color: Color
      /// From its top to the top of the next one.
      let height: Double
    }

    let icon: String
    let name: String
    var lines: [Line]
    var page: ListPage
    /// Where its pages are turned; `nil` where it has one.
    var turners: ListArea?
    var rect: Rect
  }

  private var largeArea: Rect {
    let top = u(grid.isSmall ? 64 : 84)
    return Rect(
      x: grid.margin, y: top, width: grid.width, height: grid.wallHeight - top - u(grid.isSmall ? 18 : 36))
  }

  private var largeNameHeight: Double { lineHeight(.near) + u(grid.isSmall ? 12 : 16) }

  private func largeInner(_ rect: Rect) -> Rect {
    let side = u(grid.isSmall ? 44 : 52)
    let top = u(grid.isSmall ? 30 : 52) + largeNameHeight
    return Rect(
      x: rect.x + side, y: rect.y + top, width: rect.width - 2 * side,
      height: rect.height - top - u(grid.isSmall ? 16 : 24))
  }

  func largeSheet(_ icon: String, _ name: String, _ text: String, _ more: [String]) -> LargeSheet {
    let rect = largeArea
    let inner = largeInner(rect)
    let leading = TextRole.slip(57).leading(grid)
    let extra = largeMore(more, width: inner.width)
    let room = inner.height - extra.reduce(0) { $0 + $1.height }
    let sizes =
      [112, 96].map { style(.slip($0)) } + TextRole.slipSizes.map { style(.slip($0)) } + [style(.near)]
    let set = setter.fit(text, styles: sizes, width: inner.width) { style in
      max(1, Int(room / lineHeight(style, leading)))
    }
    let height = Double(set.lines.count) * lineHeight(set.style, leading)
    if !set.isCut && height <= room {
      let lines = largeLines(set.lines, set.style, leading) + extra
      let page = ListPage(first: 0, visible: lines.count, count: lines.count)
      return LargeSheet(icon: icon, name: name, lines: lines, page: page, turners: nil, rect: rect)
    }
    // Too long even for who stands near: it is read page by page.
    let parts = paged(rect)
    let narrow = largeInner(parts.list)
    let near = style(.near)
    let lines =
      largeLines(setter.lines(of: text, style: near, width: narrow.width), near, leading)
      + largeMore(more, width: narrow.width)
    let page = ListPage(count: lines.count, room: narrow.height, wanted: kiosk.firstOverlayRow) {
      lines[$0].height
    }
    return LargeSheet(icon: icon, name: name, lines: lines, page: page, turners: parts, rect: parts.list)
  }

  private func largeLines(_ texts: [String], _ style: TextStyle, _ leading: Double) -> [LargeSheet.Line] {
    texts.map {
      LargeSheet.Line(text: $0, style: style, color: palette.paperInk, height: lineHeight(style, leading))
    }
  }

  private func largeMore(_ texts: [String], width: Double) -> [LargeSheet.Line] {
    let style = style(.near)
    return texts.flatMap { text in
      let parts = setter.lines(of: text, style: style, width: width)
      return parts.enumerated().map { index, part in
        let gap = index == parts.count - 1 ? u(14) : 0
        return LargeSheet.Line(
          text: part, style: style, color: palette.paperInk2, height: lineHeight(.near) + gap)
      }
    }
  }

  mutating func draw(_ sheet: LargeSheet) {
    let pegs = [sheet.rect.x + u(110), sheet.rect.maxX - u(110)]
    let curve = string(y: sheet.rect.y - u(12), sag: 14, pegs: pegs)
    let inner = largeInner(sheet.rect)
    let side = Double(style(.near).pixels)
    let nameY = inner.y - largeNameHeight
    var contents: [DrawCommand] = [
      .art(sheet.icon, Rect(x: inner.x, y: nameY, width: side, height: side), tint: palette.paperInk2),
      line(
        cut: sheet.name, x: inner.x + side + u(20), y: nameY - side * 0.08, .near,
        width: inner.width - side - u(240), palette.paperInk2),
    ]
    var y = inner.y
    let page = sheet.page
    let isApart = { (index: Int) in
      index > page.first && sheet.lines[index].color != sheet.lines[index - 1].color
    }
    for index in page.first..<page.first + page.visible {
      let row = sheet.lines[index]
      if isApart(index) && sheet.turners == nil {
        y = max(y, inner.maxY - sheet.lines[index...].reduce(0) { $0 + $1.height })
      }
      contents.append(line(row.text, x: inner.x, y: y, row.style, row.color))
      y += row.height
    }
    self.sheet(sheet.rect, tilt: sheet.turners == nil ? 0.2 : 0, lift: 1.2, contents: contents)
    for x in pegs { peg(x: x, y: curve(x), scale: grid.isSmall ? 0.8 : 1.15, accent: Accent(index: 0)) }
    if let turners = sheet.turners { pageTurners(page, turners) }
  }
}
