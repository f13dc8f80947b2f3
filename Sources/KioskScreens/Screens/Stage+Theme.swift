import KioskToolkit
import MeetingCore

/// The theme in progress: time left on the wall, who speaks on a sign, who comes next on the string.
extension Stage {
  mutating func addTheme() {
    guard meeting.isPlanned else { return addWelcome() }
    let item = meeting.item(meeting.currentItem) ?? meeting.followingItem
    let accent = Accent(of: item?.theme, in: meeting)
    let title = themeTitle(item, accent)
    let areas = themeAreas(below: title)
    itemTimer(item, in: areas.timer, accent)
    speakerSign(in: areas.sign)
    if kiosk.notesAreShown {
      notesSheet(item, in: areas.queue.union(areas.rule))
    } else {
      queueCards(in: areas.queue, accent)
      rule(in: areas.rule)
    }
    let runs = meeting.items.contains { $0.stopwatch.isRunning } || meeting.turn?.stopwatch.isRunning == true
    plinth(
      [
        PlinthKey(
          icon: "arrow-right", label: words("key.nextSpeaker"), short: words("key.nextSpeaker.short"),
          action: .command(.nextSpeaker)),
        PlinthKey(
          icon: "hand", label: words("key.askFloor"), short: words("key.askFloor.short"), action: .askForFloor
        ),
        PlinthKey(
          icon: runs ? "pause" : "play", label: words(runs ? "key.pause" : "key.start"), short: "",
          action: .command(.toggleTimers)),
        screensKey,
      ])
  }

  private struct ThemeAreas {
    let timer: Rect
    let sign: Rect
    let queue: Rect
    let rule: Rect
  }

  /// Returns the lower edges of the title and of the theme's name below it.
  private mutating func themeTitle(_ item: AgendaItem?, _ accent: Accent) -> (title: Double, name: Double) {
    let mark = u(80)
    let x = grid.margin + mark + u(24)
    let title =
      item?.title.display(words) ?? (meeting.items.isEmpty ? meeting.title : nil)?.display(words)
      ?? words("theme.finished")
    let sizes: [TextRole] = [.title, .question(96), .question(84), .question(72), .reminder]
    let set = setter.fit(
      title, styles: sizes.map(style), width: grid.size.width - grid.margin - x,
      lines: grid.isPortrait ? 3 : 1)
    let twoLines =
      set.isCut
      ? setter.fit(
        title, styles: [style(.question(72)), style(.reminder)], width: grid.size.width - grid.margin - x,
        lines: 2) : set
    let y = u(grid.isSmall ? 24 : 56)
    let height = Double(twoLines.lines.count) * lineHeight(twoLines.style, 1.1)
    let line = lineHeight(twoLines.style, 1.1)
    draw(
      shape(accent, Rect(x: grid.margin, y: y + (line - mark) / 2, width: mark, height: mark), onPaper: false)
    )
    for command in lines(twoLines, x: x, y: y, leading: 1.1, palette.ink) { draw(command) }
    var bottom = y + height
    if let theme = meeting.theme(item?.theme)?.name.value, !grid.isSmall {
      // The speaker's sign hangs from its nail on the right half.
      let right = grid.isPortrait ? grid.size.width - grid.margin : grid.margin + grid.width * 0.5
      let text = setter.cut(theme, style: style(.near), width: right - x)
      draw(self.line(text, x: x, y: bottom, .near, palette.ink2))
      bottom += lineHeight(.near)
    }
    return (y + height, bottom)
  }

  private func themeAreas(below edges: (title: Double, name: Double)) -> ThemeAreas {
    let top = edges.name
    let ruleHeight = grid.isPortrait ? 2 * lineHeight(.near) + u(10) : lineHeight(.text) + u(24)
    let end = grid.wallHeight - u(12)
    let ruleY = end - ruleHeight
    if grid.isPortrait {
      let timer = Rect(x: grid.margin, y: top + u(24), width: grid.width, height: u(340))
      let sign = Rect(x: grid.margin, y: timer.maxY + u(64), width: grid.width, height: u(250))
      let queue = Rect(x: 0, y: sign.maxY + u(16), width: grid.size.width, height: ruleY - sign.maxY - u(20))
      return ThemeAreas(
        timer: timer, sign: sign, queue: queue,
        rule: Rect(x: grid.margin, y: ruleY, width: grid.width, height: ruleHeight))
    }
    let queueHeight = grid.isSmall ? lineHeight(.strong) + u(150) : u(268)
    let queueY = ruleY - queueHeight
    let half = grid.width * 0.49
    let timer = Rect(x: grid.margin, y: top + u(8), width: half - u(24), height: queueY - top - u(16))
    let signTop = edges.title + u(grid.isSmall ? 34 : 62)
    let sign = Rect(
      x: grid.margin + grid.width * 0.53, y: signTop, width: grid.width * 0.47,
      height: min(u(310), queueY - signTop - u(24)))
    return ThemeAreas(
      timer: timer, sign: sign,
      queue: Rect(x: 0, y: queueY, width: grid.size.width, height: queueHeight),
      rule: Rect(x: grid.margin, y: ruleY, width: grid.width, height: ruleHeight))
  }

  // MARK: The item's timer

  private mutating func itemTimer(_ item: AgendaItem?, in area: Rect, _ accent: Accent) {
    guard item != nil else {
      // Nothing to time: the speakers' list serves all the same.
      let text = words(meeting.items.isEmpty ? "theme.noItems" : "theme.noneLeft")
      let set = setter.fit(text, styles: [style(.text), style(.near)], width: area.width, lines: 4)
      for command in lines(set, x: area.x, y: area.y, leading: 1.18, palette.ink2) { draw(command) }
      return
    }
    let state = ItemTimerState(item, at: kiosk.now)
    let color: Color =
      switch state.kind {
      case .over: palette.alert
      case .paused, .waiting: palette.ink2
      case .running, .lastMinute: palette.ink
      }
    let label = words("timer.\(state.kind)")
    draw(line(label, x: area.x, y: area.y, .text, state.kind == .over ? palette.alert : palette.ink2))
    let stringY = area.maxY - u(34)
    let top = area.y + lineHeight(.text)
    var timer = style(.timerXL)
    let room = min(area.width, .infinity)
    let tallest = Int(stringY - u(40) - top)
    timer.pixels = max(grid.isSmall ? 60 : 80, min(timer.pixels, tallest))
    let wide = figuresWidth(state.figures, timer)
    if wide > room { timer.pixels = Int(Double(timer.pixels) * room / wide) }
    let y = top + max(0, (stringY - u(44) - top - Double(timer.pixels)) / 2)
    draw(figures(state.figures, x: area.x - u(6), y: y, timer, color))
    timerString(state, from: area.x + u(12), to: area.maxX - u(12), y: stringY, accent)
  }

  private mutating func timerString(
    _ state: ItemTimerState, from left: Double, to right: Double, y: Double, _ accent: Accent
  ) {
    // NB: each move draws the whole string anew; nobody in the room sees a smaller step.
    let step = max(1, u(4))
    let bead = left + ((right - left) * state.part / step).rounded(.down) * step
    let isOver = state.kind == .over
    draw(
      .line(
        Point(x: left, y: y), Point(x: isOver ? right : bead, y: y), palette.nail, width: max(2, u(4)),
        dash: []))
    if bead < right && !isOver {
      draw(.twine([Point(x: bead, y: y), Point(x: right, y: y)], twineStyle(9)))
    }
    for end in [left, right] { draw(.nail(Point(x: end, y: y), radius: max(6, u(12)), color: palette.nail)) }
    let radius = max(12, u(26))
    let box = Rect(x: bead - radius, y: y - radius, width: 2 * radius, height: 2 * radius)
    switch state.kind {
    case .over:
      let past = box.offset(min(radius * 0.6, grid.size.width - box.maxX - u(8)), 0)
      draw(.fill(past, palette.paper, radius: u(8)))
      draw(.fill(past.inset(u(5)), palette.isFlat ? palette.paperInk : Color(0xA3160B), radius: u(4)))
      draw(.art("plus", past.inset(radius * 0.5), tint: palette.paper))
    case .lastMinute:
      draw(
        .shape(
          .diamond, box.inset(-u(6)), fill: palette.paper, border: palette.paperInk, borderWidth: max(2, u(5))
        ))
      let one = style(.label)
      draw(
        line("1", x: bead - width("1", .label) / 2, y: y - Double(one.pixels) / 2, .label, palette.paperInk))
    case .running, .waiting, .paused:
      draw(
        .shape(
          .disc, box, fill: accentColor(accent, onPaper: false), border: palette.paper,
          borderWidth: max(2, u(5))))
      if state.kind == .paused {
        for offset in [-0.28, 0.12] {
          let bar = Rect(
            x: bead + radius * offset, y: y - radius * 0.4, width: radius * 0.18, height: radius * 0.8)
          draw(.fill(bar, palette.paper, radius: 1))
        }
      }
    }
  }

  // MARK: Who speaks

  private mutating func speakerSign(in area: Rect) {
    let nail = Point(x: area.midX + area.width * 0.06, y: area.y - u(grid.isSmall ? 30 : 56))
    let inner = area.inset(u(52), u(grid.isSmall ? 20 : 30))
    var contents: [DrawCommand] = []
    if let turn = meeting.turn {
      let total = turn.stopwatch.milliseconds(at: kiosk.now)
      let isOver = kiosk.turnSeconds > 0 && total >= Int64(kiosk.turnSeconds) * 1000
      var timer = style(.timerL)
      let figuresText = TimeText.clock(total)
      timer.pixels = min(timer.pixels, Int(inner.height * 0.6))
      let widest = inner.width * 0.5
      let natural = figuresWidth(figuresText, timer)
      if natural > widest { timer.pixels = Int(Double(timer.pixels) * widest / natural) }
      let wide = figuresWidth(figuresText, timer)
      let name = turn.name?.display(words) ?? words("speaker.somebody")
      let set = setter.fit(
        name, styles: [style(.title), style(.question(84)), style(.strong)], width: inner.width, lines: 1)
      contents += lines(set, x: inner.x, y: inner.y, leading: 1, palette.paperInk)
      let y = inner.maxY - Double(timer.pixels)
      let color = isOver ? palette.paperAlert : palette.paperInk
      contents.append(figures(figuresText, x: inner.maxX - wide, y: y, timer, color))
      let key = isOver ? "speaker.over" : turn.stopwatch.isRunning ? "speaker.since" : "speaker.paused"
      let label = setter.fit(
        words(key), styles: [style(.text), style(.near), style(.label)], width: inner.width - wide - u(20),
        lines: 1)
      contents += lines(
        label, x: inner.x, y: inner.maxY - Double(label.style.pixels) * 1.3, leading: 1,
        isOver ? palette.paperAlert : palette.paperInk2)
    } else {
      let set = setter.fit(
        words("speaker.nobody"), styles: [style(.strong), style(.textBold)], width: inner.width, lines: 2)
      contents += lines(set, x: inner.x, y: inner.y + u(20), leading: 1.15, palette.paperInk)
      let y = inner.y + u(20) + Double(set.lines.count) * lineHeight(set.style, 1.15) + u(10)
      let room = Int((area.maxY - u(12) - y) / lineHeight(.near))
      let hint = setter.fit(
        words("speaker.nobody.hint"), styles: [style(.near), style(.label)], width: inner.width,
        lines: max(1, room))
      // Half a sentence would help nobody.
      if room > 0 && !hint.isCut {
        contents += lines(hint, x: inner.x, y: y, leading: 1.25, palette.paperInk2)
      }
    }
    sign(area, nail: nail, tilt: 0.5, contents: contents)
    target(
      area, meeting.turn == nil ? words("key.nextSpeaker.start") : words("key.endTurn"),
      meeting.turn == nil ? .command(.nextSpeaker) : .command(.endTurn))
  }
}
