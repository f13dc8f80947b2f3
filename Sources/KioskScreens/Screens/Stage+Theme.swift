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
      let shown = queueCards(in: areas.queue, accent)
      rule(in: areas.rule, shown: shown)
    }
    plinth([floorKey, besideFloorKey, timerKey(item), screensKey])
  }

  /// Asks for the floor; in a round, passes; between time boxes, shows what else can be done.
  private var besideFloorKey: PlinthKey {
    guard let run = meeting.run, run.box == nil || run.stage + 1 < run.format.stages.count else {
      return PlinthKey(
        icon: "hand", label: words("key.askFloor"), short: words("key.askFloor.short"), action: .askForFloor)
    }
    if run.box == nil {
      return PlinthKey(
        icon: "down", label: words("key.pass"), short: words("key.pass"),
        action: meeting.turn == nil ? nil : .command(.passTurn))
    }
    return PlinthKey(
      icon: "check", label: words("format.end"), short: words("format.end.short"),
      action: .command(.endFormat))
  }

  /// Gives the floor; where a turn runs and nobody waits, ends it.
  private var floorKey: PlinthKey {
    if let run = meeting.run {
      let isLast =
        run.box == nil ? run.places.isEmpty && !run.isOpenEnded : run.stage + 1 == run.format.stages.count
      let name = isLast ? "format.end" : run.box == nil ? "key.nextPerson" : "key.nextStage"
      return PlinthKey(
        icon: isLast ? "check" : "arrow-right", label: words(name), short: words(name + ".short"),
        action: .command(.nextSpeaker))
    }
    if meeting.turn != nil && meeting.queue.isEmpty {
      return PlinthKey(
        icon: "check", label: words("key.endTurn"), short: words("key.endTurn.short"),
        action: .command(.endTurn))
    }
    return PlinthKey(
      icon: "arrow-right", label: words("key.nextSpeaker"), short: words("key.nextSpeaker.short"),
      action: .command(.nextSpeaker))
  }

  /// Starts and pauses; once the item's time is over, goes to the next one.
  private func timerKey(_ item: AgendaItem?) -> PlinthKey {
    if ItemTimerState(item, at: kiosk.now).kind == .over, meeting.followingItem != nil {
      return PlinthKey(
        icon: "list", label: words("key.nextItem"), short: words("key.nextItem.short"),
        action: .command(.nextItem))
    }
    let runs =
      meeting.items.contains { $0.stopwatch.isRunning } || meeting.turn?.stopwatch.isRunning == true
      || meeting.run?.stopwatch.isRunning == true
    return PlinthKey(
      icon: runs ? "pause" : "play", label: words(runs ? "key.pause" : "key.start"), short: "",
      action: .command(.toggleTimers))
  }

  /// Where the time left and who speaks need all the room there is.
  private var isTight: Bool { grid.isSmall || !grid.isPortrait && (grid.textFactor > 1 || grid.isEasy) }

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
    if let theme = meeting.theme(item?.theme)?.name.value, !isTight {
      // The speaker's sign hangs from its nail on the right half.
      let right = grid.isPortrait ? grid.size.width - grid.margin : grid.margin + grid.width * 0.5
      draw(self.line(cut: theme, x: x, y: bottom, .near, width: right - x, palette.ink2))
      bottom += lineHeight(.near)
    }
    return (y + height, bottom)
  }

  private func themeAreas(below edges: (title: Double, name: Double)) -> ThemeAreas {
    let top = edges.name
    let shares = meeting.sharesAreShown && !isTight ? sharesHeight : 0
    let ruleHeight = shares + (grid.isPortrait ? 2 : 1) * lineHeight(.text) + u(24)
    let end = grid.wallHeight - u(12)
    let ruleY = end - ruleHeight
    if grid.isPortrait {
      let timer = Rect(x: grid.margin, y: top + u(24), width: grid.width, height: u(290))
      let sign = Rect(x: grid.margin, y: timer.maxY + u(64), width: grid.width, height: u(230))
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
      height: min(u(310), queueY - signTop - u(grid.isSmall ? 16 : 24)))
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
      let set = setter.fit(text, styles: [style(.text), style(.near), style(.fine)], width: area.width) {
        max(1, Int(area.height / lineHeight($0, 1.18)))
      }
      for command in lines(set, x: area.x, y: area.y, leading: 1.18, palette.ink2) { draw(command) }
      return
    }
    let state = ItemTimerState(item, at: kiosk.now)
    let color: Color =
      switch state.kind {
      case .over: palette.alert
      case .paused, .waiting: palette.ink2
      case .running: palette.ink
      // It warms, a little each second, as the minute goes.
      case .lastMinute: palette.ink.mixed(with: palette.alert, part: state.warmth)
      }
    let stringY = area.maxY - u(34)
    let isBeside = stringY - u(44) - area.y - lineHeight(.text) < u(120)
    let top = isBeside ? area.y : area.y + lineHeight(.text)
    var timer = style(.timerXL)
    timer.pixels = max(Int(u(90)), min(timer.pixels, Int(stringY - u(40) - top)))
    let room = area.width * (isBeside ? 0.6 : 1)
    let wide = figuresWidth(state.figures, timer)
    if wide > room { timer.pixels = Int(Double(timer.pixels) * room / wide) }
    let y = top + max(0, (stringY - u(44) - top - Double(timer.pixels)) / 2)
    draw(figures(state.figures, x: area.x - u(6), y: y, timer, color))
    // Where the timer would have to be small, its word stands beside it.
    let labelX = isBeside ? area.x + figuresWidth(state.figures, timer) + u(24) : area.x
    let label = setter.fit(
      words("timer.\(state.kind)"), styles: [style(.text), style(.near), style(.fine), style(.labelMin)],
      width: area.maxX - labelX, lines: isBeside ? 2 : 1)
    let block = Double(label.lines.count) * lineHeight(label.style, 1.18)
    let labelY = isBeside ? y + max(0, (Double(timer.pixels) - block) / 2) : area.y
    let isLarge = label.style.pixels >= style(.text).pixels
    let ink = state.kind == .over && isLarge ? palette.alert : palette.ink2
    for command in lines(label, x: labelX, y: labelY, leading: 1.18, ink) { draw(command) }
    timerString(state, from: area.x + u(12), to: area.maxX - u(12), y: stringY, accent)
  }

  mutating func timerString(
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
}
