import KioskToolkit
import MeetingCore

/// One row of the agenda: its mark on the string, its title, its times.
extension Stage {
  mutating func agendaEntry(_ entry: AgendaList.Entry, mark: Point, y: Double, height: Double) {
    let textY = y + (height - Double(style(.text).pixels) * 1.1) / 2
    switch entry {
    case .item(let item, let row):
      agendaMark(item.progress, at: mark)
      agendaItem(item, row: row, y: y, textY: textY, height: height)
    case .end(let time):
      let radius = max(6, u(16))
      let bead = Rect(x: mark.x - radius, y: mark.y - radius, width: 2 * radius, height: 2 * radius)
      let body = palette.accentsAreInk ? palette.wallFrom : palette.twineDark ?? palette.ink
      draw(
        .shape(
          .disc, bead, fill: body, border: palette.isFlat ? palette.ink : palette.twineLight,
          borderWidth: max(2, u(4))))
      let clock = time.description
      draw(figures(clock, x: agendaTitleX, y: textY, style(.textBold), palette.ink))
      let x = agendaTitleX + figuresWidth(clock, style(.textBold)) + u(24)
      let text = words("agenda.end")
      draw(line(text, x: x, y: textY, .text, palette.ink))
      let from = Point(x: x + width(text, .text) + u(30), y: mark.y)
      let to = Point(x: grid.size.width - grid.margin, y: mark.y)
      if from.x < to.x {
        draw(.line(from, to, palette.ink, width: max(1.5, u(3.5)), dash: [max(0.5, u(1)), u(11)]))
      }
    case .overflow(let item, let row):
      let side = Double(style(.text).pixels) * 0.8
      draw(
        .art(
          "cross", Rect(x: mark.x - side / 2, y: mark.y - side / 2, width: side, height: side),
          tint: palette.paperAlert))
      let text = overflowText(row)
      draw(line(text, right: grid.size.width - grid.margin, y: textY, .textBold, palette.paperAlert))
      agendaTitle(
        item, y: y, height: height, right: agendaTitleRight(besides: row),
        onPaper: true)
    case .parked(let count, let postponed):
      let parts = [
        count > 0 ? words("agenda.parked", "\(count)") : nil,
        postponed > 0 ? words("agenda.postponed", "\(postponed)") : nil,
      ]
      let set = setter.fit(
        parts.compactMap { $0 }.joined(separator: " · "),
        styles: [style(.text), style(.near), style(.label)],
        width: grid.size.width - grid.margin - agendaTitleX, lines: 1)
      for command in lines(set, x: agendaTitleX, y: textY, leading: 1, palette.ink2) { draw(command) }
    }
  }

  private mutating func agendaItem(
    _ item: AgendaItem, row: AgendaTimes.Row, y: Double, textY: Double, height: Double
  ) {
    let onPaper = item.progress == .current
    let (ink, ink2) = onPaper ? (palette.paperInk, palette.paperInk2) : (palette.ink, palette.ink2)
    agendaTitle(
      item, y: y, height: height, right: agendaTitleRight, onPaper: onPaper)
    for (index, column) in agendaColumns.enumerated() {
      let planned = row.plannedEnd?.description
      let actual = row.actualEnd?.description
      let projected = meeting.opened == nil ? nil : row.projectedEnd?.description
      switch column {
      case .planned: agendaTime(textY, planned, index, .text, ink2)
      case .actual where onPaper:
        draw(line(words("agenda.current"), right: agendaColumnRight(index), y: textY, .textBold, ink))
      case .actual: agendaTime(textY, actual, index, .textBold, ink)
      case .projected: agendaTime(textY, projected, index, .textBold, ink)
      case .telling:
        let isKnown = (actual ?? projected) != nil
        agendaTime(textY, actual ?? projected ?? planned, index, isKnown ? .textBold : .text, ink)
      }
    }
  }

  private mutating func agendaTime(
    _ y: Double, _ text: String?, _ column: Int, _ role: TextRole, _ color: Color
  ) {
    guard let text else { return }
    let x = agendaColumnRight(column) - figuresWidth(text, style(role))
    draw(figures(text, x: x, y: y, style(role), color))
  }

  private func overflowText(_ row: AgendaTimes.Row) -> String {
    let over = TimeText(words: words).minutes(row.overflowMinutes)
    let long = words("agenda.overflow", over)
    return width(long, .textBold) < grid.width * 0.42 ? long : words("agenda.overflow.short", over)
  }

  /// Where the title of what does not fit has to end.
  func agendaTitleRight(besides row: AgendaTimes.Row) -> Double {
    grid.size.width - grid.margin - width(overflowText(row), .textBold) - u(40)
  }

  /// An item's title as it is set, and what stands after or below it.
  struct AgendaSetting {
    let title: Typesetter.Setting
    let minutes: String
    /// Minutes and theme stand below the title; else after it.
    let isBelow: Bool
    let height: Double
  }

  /// The title at full size on one line, else on as many as it needs; the minutes give way first.
  func agendaSetting(_ item: AgendaItem, right: Double) -> AgendaSetting {
    let style = style(item.progress == .finished ? .text : .textBold)
    let title = item.title.display(words)
    let minutes = itemMinutes(item) ?? ""
    let room = right - agendaTextX(item)
    let beside = minutes.isEmpty || grid.isPortrait ? 0 : width(minutes, .near) + u(26)
    let one = setter.fit(title, styles: [style], width: room - beside, lines: 1)
    let isBelow = grid.isPortrait && !minutes.isEmpty
    let below = isBelow ? lineHeight(.near) : 0
    if !one.isCut {
      return AgendaSetting(
        title: one, minutes: minutes, isBelow: isBelow, height: lineHeight(.text) + below)
    }
    let bare = setter.fit(title, styles: [style], width: room, lines: 1)
    if !bare.isCut, !grid.isPortrait {
      return AgendaSetting(title: bare, minutes: "", isBelow: false, height: lineHeight(.text))
    }
    let more = setter.fit(title, styles: [style], width: room - beside, lines: 4)
    let height = Double(more.lines.count) * lineHeight(style, 1.12)
    return AgendaSetting(title: more, minutes: minutes, isBelow: isBelow, height: height + below)
  }

  private var agendaShapeSide: Double { Double(style(.near).pixels) * 0.86 }

  private func agendaTextX(_ item: AgendaItem) -> Double {
    agendaTitleX + (item.theme == nil ? 0 : agendaShapeSide + u(22))
  }

  /// An item's title after its theme's shape, its minutes, and the theme's name where its group begins.
  private mutating func agendaTitle(
    _ item: AgendaItem, y: Double, height: Double, right: Double, onPaper: Bool
  ) {
    let set = agendaSetting(item, right: right)
    let block = Double(set.title.lines.count) * lineHeight(set.title.style, 1.12)
    let top = y + (height - block - (set.isBelow ? lineHeight(.near) : 0)) / 2
    if item.theme != nil {
      let middle = top + lineHeight(set.title.style, 1.12) / 2
      let side = agendaShapeSide
      let rect = Rect(x: agendaTitleX, y: middle - side / 2, width: side, height: side)
      draw(shape(Accent(of: item.theme, in: meeting), rect, onPaper: onPaper))
    }
    let x = agendaTextX(item)
    let isDone = item.progress == .finished
    let ink = onPaper ? palette.paperInk : isDone ? palette.ink2 : palette.ink
    let second = onPaper ? palette.paperInk2 : palette.ink2
    for command in lines(set.title, x: x, y: top, leading: 1.12, ink) { draw(command) }
    let theme = isFirstOfTheme(item) ? meeting.theme(item.theme)?.name.value : nil
    if set.isBelow {
      let whole = [set.minutes, theme].compactMap { $0 }.joined(separator: " · ")
      let text = width(whole, .near) <= right - x ? whole : set.minutes
      return draw(line(text, x: x, y: top + block, .near, second))
    }
    let nearY = y + height / 2 - Double(style(.near).pixels) * 0.5 + u(2)
    let titleWidth = set.title.lines.map { scene.metrics.width(of: $0, style: set.title.style) }.max() ?? 0
    let minutesX = x + titleWidth + u(26)
    if !set.minutes.isEmpty { draw(line(set.minutes, x: minutesX, y: nearY, .near, second)) }
    let nameX = minutesX + width(set.minutes, .near) + u(36)
    guard let theme, nameX + width(theme, .near) < right else { return }
    draw(line(theme, right: right - u(6), y: nearY, .near, second))
  }

  private func isFirstOfTheme(_ item: AgendaItem) -> Bool {
    guard let index = meeting.items.firstIndex(where: { $0.id == item.id }), item.theme != nil else {
      return false
    }
    return index == 0 || meeting.items[index - 1].theme != item.theme
  }

  /// Tick, arrow, ring: done, now, to come.
  private mutating func agendaMark(_ progress: AgendaItem.Progress, at point: Point) {
    let radius = max(9, u(26))
    let rect = Rect(x: point.x - radius, y: point.y - radius, width: 2 * radius, height: 2 * radius)
    let body = palette.accentsAreInk ? palette.ink : palette.twineDark ?? palette.ink
    switch progress {
    case .finished:
      draw(.shape(.disc, rect, fill: body, border: nil, borderWidth: 0))
      draw(
        .art(
          "check", rect.inset(radius * 0.3), tint: palette.accentsAreInk ? palette.wallFrom : Color(0xFFFFFF))
      )
    case .current:
      // On paper; in the evening the twine's own colour would be too near to it.
      let isPale = palette.accentsAreInk || kiosk.look == .evening
      draw(.art("play", rect.inset(-u(8)), tint: isPale ? palette.paperInk : body))
    case .waiting, .parked:
      draw(.shape(.disc, rect, fill: palette.wallFrom, border: palette.ink, borderWidth: max(2, u(6))))
    }
  }
}
