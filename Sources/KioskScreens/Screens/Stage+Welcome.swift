import KioskToolkit
import MeetingCore

extension Stage {
  /// Accueil: what is on tonight, when it begins, the question at the wall, whom to ask.
  mutating func addWelcome() {
    guard meeting.isPlanned else { return addNoMeeting() }
    let rects = welcomeRects
    let accent = Accent(index: 0)
    let stringY = rects.title.y + u(6)
    let pegs =
      grid.isPortrait
      ? [rects.title.x + u(100), rects.title.maxX - u(100)]
      : [
        rects.title.x + u(108), rects.title.maxX - u(108), rects.time.x + u(80), rects.time.maxX - u(80),
      ]
    let curve = string(y: stringY - u(24), sag: 20, pegs: pegs)
    welcomeTitle(rects.title, accent: accent)
    welcomeTime(rects.time)
    welcomeQuestion(rects.question)
    if welcomeShowsRoles { welcomeRoles(rects.help) } else { welcomeHelp(rects.help) }
    if grid.isPortrait {
      chain(from: rects.title, to: rects.time)
      chain(from: rects.time, to: rects.question)
      chain(from: rects.question, to: rects.help)
    } else {
      chain(from: rects.title, to: rects.question)
      chain(from: rects.time, to: rects.help)
    }
    for x in pegs { peg(x: x, y: curve(x) + u(4), scale: grid.isSmall ? 0.9 : 1.15, accent: accent) }
    plinth(welcomeKeys)
  }

  private struct WelcomeRects {
    let title: Rect
    let time: Rect
    let question: Rect
    let help: Rect
  }

  private var welcomeRects: WelcomeRects {
    let height = grid.wallHeight
    let place: (Double, Double, Double, Double) -> Rect = { x, width, from, to in
      Rect(
        x: grid.margin + x * grid.width, y: height * from, width: grid.width * width,
        height: height * (to - from))
    }
    if grid.isPortrait {
      return WelcomeRects(
        title: place(0, 1, 0.066, 0.376), time: place(0, 1, 0.398, 0.505),
        question: place(0, 1, 0.527, 0.7), help: place(0, 1, 0.722, 0.975))
    }
    let left = grid.size.width / grid.unit < 1500 ? 0.555 : 0.618
    return WelcomeRects(
      title: place(0, left, 0.105, 0.655), time: place(left + 0.025, 0.975 - left, 0.105, 0.475),
      question: place(0, left, 0.69, 0.97), help: place(left + 0.025, 0.975 - left, 0.51, 0.965))
  }

  var welcomePadding: Double { u(grid.isSmall || grid.size.width / grid.unit < 1500 ? 44 : 60) }

  private mutating func welcomeTitle(_ rect: Rect, accent: Accent) {
    let padding = welcomePadding
    let inner = rect.width - 2 * padding
    let greeting = setter.fit(
      welcomeGreeting, styles: [style(.text), style(.near), style(.fine)], width: inner, lines: 1)
    let place = meeting.place?.value.map {
      setter.fit($0, styles: [style(.text), style(.near), style(.fine)], width: inner, lines: 1)
    }
    let top = rect.y + u(grid.isSmall ? 46 : 64)
    let greetingHeight = lineHeight(greeting.style, 1.18)
    let placeHeight = place.map { lineHeight($0.style, 1.18) } ?? 0
    let foot = rect.maxY - u(grid.isSmall ? 18 : place == nil ? 20 : 44) - placeHeight
    let titleTop = top + greetingHeight
    let title = setter.fit(
      meeting.title?.value ?? "",
      styles: [
        style(.question(146)), style(.question(122)), style(.title), style(.question(84)), style(.strong),
      ],
      width: inner
    ) { max(1, Int((foot - titleTop) / lineHeight($0, 1.05))) }
    var contents = lines(greeting, x: rect.x + padding, y: top, leading: 1.18, palette.paperInk2)
    contents += lines(title, x: rect.x + padding - u(3), y: titleTop, leading: 1.05, palette.paperInk)
    if let place { contents += lines(place, x: rect.x + padding, y: foot, leading: 1.18, palette.paperInk2) }
    // The shape keeps to the corner that no line reaches.
    let side = u(94)
    let firstWidth = title.lines.first.map { scene.metrics.width(of: $0, style: title.style) } ?? 0
    if !meeting.themes.isEmpty, firstWidth + side + u(40) < inner {
      let y = titleTop + (lineHeight(title.style, 1.05) - side) / 2
      contents.append(
        shape(accent, Rect(x: rect.maxX - padding - side, y: y, width: side, height: side), onPaper: true))
    }
    sheet(rect, tilt: -0.3, lift: 1.2, contents: contents)
  }

  private var welcomeGreeting: String {
    guard let start = meeting.plannedStart else { return words("welcome.hello") }
    let isToday = meeting.date == nil || meeting.date == kiosk.now.date
    if isToday {
      return words(start.minutes >= 17 * 60 ? "welcome.tonight" : "welcome.today", start.description)
    }
    guard let date = meeting.date else { return words("welcome.hello") }
    return words("welcome.date", "\(date.day)", words("month.\(date.month)"), start.description)
  }

  // MARK: The time to start

  private mutating func welcomeTime(_ rect: Rect) {
    let padding = welcomePadding
    let inner = rect.width - 2 * padding
    let (label, value) = welcomeClock
    let top = rect.y + u(grid.isSmall ? 44 : grid.isPortrait ? 34 : 70)
    let labelSet = setter.fit(
      label, styles: [style(.text), style(.near), style(.fine)],
      width: grid.isPortrait ? inner * 0.42 : inner, lines: 1)
    var contents: [DrawCommand] = []
    if grid.isPortrait {
      let set = setter.fit(
        value, styles: [style(.question(122)), style(.question(84)), style(.textBold), style(.near)],
        width: inner * 0.56
      ) { Double($0.pixels) > u(80) ? 1 : 2 }
      let valueWidth = set.lines.map { scene.metrics.width(of: $0, style: set.style) }.max() ?? 0
      contents = lines(
        labelSet, x: rect.x + padding, y: rect.midY - Double(labelSet.style.pixels) / 2, leading: 1.18,
        palette.paperInk2)
      contents += lines(
        set, x: rect.maxX - padding - valueWidth,
        y: rect.midY - Double(set.lines.count) * Double(set.style.pixels) * 0.56, leading: 1.08,
        palette.paperInk)
    } else {
      let y = top + lineHeight(labelSet.style, 1.18)
      let room = rect.maxY - y - u(20)
      let steps: [TextRole] = [
        .timerL, .question(146), .title, .question(84), .strong, .textBold, .near, .fine,
      ]
      let low = steps.map(style).filter { Double($0.pixels) <= room }
      let set = setter.fit(value, styles: low.isEmpty ? [style(.labelMin)] : low, width: inner) {
        max(1, Int(room / lineHeight($0, 1.1)))
      }
      contents = lines(labelSet, x: rect.x + padding, y: top, leading: 1.18, palette.paperInk2)
      contents += lines(set, x: rect.x + padding - u(4), y: y, leading: 1.08, palette.paperInk)
    }
    sheet(rect, tilt: 0.35, lift: 1.2, contents: contents)
  }

  /// What the second sign says: a line, and the words that matter.
  private var welcomeClock: (String, String) {
    if let closed = meeting.closed { return (words("welcome.over"), closed.description) }
    if meeting.opened != nil {
      let item = meeting.item(meeting.currentItem)?.title.value
      return (words("welcome.running"), item ?? words("welcome.running.between"))
    }
    if let date = meeting.date, date < kiosk.now.date {
      return (
        words("welcome.held"),
        words("report.date", "\(date.day)", words("month.\(date.month)"), "\(date.year)")
      )
    }
    guard let start = meeting.plannedStart else { return (words("welcome.soon"), words("welcome.ready")) }
    let days = meeting.date.map { $0.daysSince1970 - kiosk.now.date.daysSince1970 } ?? 0
    let minutes = start.minutes - kiosk.now.clock.minutes + days * 1440
    if days > 1 { return (words("welcome.startsIn"), words("welcome.days", "\(days)")) }
    if minutes < 0 { return (words("welcome.due"), start.description) }
    if minutes == 0 { return (words("welcome.soon"), words("welcome.ready")) }
    return (words("welcome.startsIn"), TimeText(words: words).minutes(minutes))
  }

  // MARK: The question, and whom to ask

  private mutating func welcomeQuestion(_ rect: Rect) {
    let padding = welcomePadding
    let top = rect.y + u(grid.isSmall ? 22 : 44)
    let inner = rect.width - 2 * padding
    let heading = setter.fit(
      words("welcome.question"),
      styles: [style(grid.isEasy ? .near : .text), style(.near), style(.fine), style(.labelMin)],
      width: inner, lines: 1)
    let y = top + lineHeight(heading.style, 1.18)
    let text = meeting.prompts.first?.text.value ?? words("welcome.noQuestion")
    let steps = [style(.question(72)), style(.strong), strong(.textBold), strong(.near)]
    let set = setter.fit(text, styles: steps, width: inner) {
      max(1, Int((rect.maxY - y - u(14)) / lineHeight($0, 1.12)))
    }
    let contents =
      lines(heading, x: rect.x + padding, y: top, leading: 1.18, palette.paperInk2)
      + lines(set, x: rect.x + padding, y: y, leading: 1.12, palette.paperInk)
    sheet(rect, tilt: -0.15, lift: 1.2, contents: contents)
    target(rect.inset(0, -u(4)), words("key.readWall"), .show(.wall))
  }

  func strong(_ role: TextRole) -> TextStyle {
    let plain = style(role)
    return TextStyle(plain.typeface, .extrabold, pixels: plain.pixels)
  }

  private mutating func welcomeHelp(_ rect: Rect) {
    let padding = welcomePadding
    let inner = rect.width - 2 * padding
    let top = rect.y + u(grid.isSmall ? 44 : 56)
    let helpers = scene.helpersTonight
    let hasTopics = !helpers.isEmpty
    let heading = setter.fit(
      words(hasTopics ? "welcome.ask" : "welcome.howTo"),
      styles: [style(.text), style(.near), style(.fine)], width: inner,
      lines: 1)
    var contents = lines(heading, x: rect.x + padding, y: top, leading: 1.18, palette.paperInk2)
    var y = top + lineHeight(heading.style, 1.18) + u(10)
    let bottom = rect.maxY - u(16)
    let parts = hasTopics ? helpers : [(subject: words("welcome.howTo.text"), name: "")]
    let names = parts.map { width($0.name, .textBold) }
    let column = min(inner * 0.5, (names.max() ?? 0) + u(36))
    // All subjects in one size, the largest in which each of them holds.
    let steps = [style(.text), style(.near), style(.fine)]
    let subjectStyle =
      steps.first { step in
        parts.allSatisfy { scene.metrics.width(of: $0.subject, style: step) <= inner - column }
      } ?? steps[2]
    for (subject, name) in parts {
      let room = Int((bottom - y) / lineHeight(.textBold))
      guard room > 0 else { break }
      let set = setter.fit(
        name.isEmpty ? subject : name, styles: [style(.textBold), style(.near)],
        width: name.isEmpty ? inner : column - u(24), lines: hasTopics ? 1 : room)
      contents += lines(set, x: rect.x + padding, y: y, leading: 1.18, palette.paperInk)
      if !name.isEmpty {
        let second = setter.fit(subject, styles: [subjectStyle], width: inner - column, lines: 1)
        contents += lines(second, x: rect.x + padding + column, y: y, leading: 1.18, palette.paperInk2)
      }
      y += Double(set.lines.count) * lineHeight(set.style, 1.18) + u(12)
    }
    sheet(rect, tilt: 0.25, lift: 1.2, contents: contents)
  }

  private var welcomeKeys: [PlinthKey] {
    let arrival = PlinthKey(
      icon: "help", label: words("key.arrival"), short: words("key.arrival.short"), action: .open(.arrival))
    let write = PlinthKey(
      icon: "pencil", label: words("key.writeSlip"), short: words("key.writeSlip.short"), action: .writeSlip)
    let read = PlinthKey(
      icon: "note", label: words("key.readWall"), short: words("key.readWall.short"), action: .show(.wall))
    let agenda = PlinthKey(
      icon: "list", label: words("key.agenda"), short: words("key.agenda.short"), action: .show(.agenda))
    // Passers-by have no use for the agenda, and whole words tell them more.
    return [arrival, write, read] + (kiosk.isPublic ? [] : [agenda]) + [screensKey]
  }

  // MARK: No meeting

  /// What to do where there is no meeting yet, on every screen.
  mutating func addNoMeeting() {
    let rect = Rect(
      x: grid.margin, y: grid.wallHeight * 0.14, width: min(grid.width, u(1500)),
      height: grid.wallHeight * (grid.isPortrait ? 0.5 : 0.74))
    let pegs = [rect.x + u(110), rect.maxX - u(110)]
    let curve = string(y: rect.y - u(20), sag: 22, pegs: pegs)
    let padding = welcomePadding
    let inner = rect.width - 2 * padding
    let title = setter.fit(
      words("none.title"), styles: [style(.question(146)), style(.title), style(.question(84))], width: inner,
      lines: grid.isPortrait ? 3 : 2)
    let top = rect.y + u(grid.isSmall ? 50 : 84)
    let y = top + Double(title.lines.count) * lineHeight(title.style, 1.08) + u(grid.isSmall ? 10 : 30)
    let set = setter.fit(words("none.text"), styles: [style(.text), style(.near)], width: inner) {
      max(1, Int((rect.maxY - y - u(20)) / lineHeight($0, 1.25)))
    }
    sheet(
      rect, tilt: -0.3, lift: 1.2,
      contents: lines(title, x: rect.x + padding, y: top, leading: 1.08, palette.paperInk)
        + lines(set, x: rect.x + padding, y: y, leading: 1.25, palette.paperInk2))
    for x in pegs {
      peg(x: x, y: curve(x) + u(4), scale: grid.isSmall ? 0.9 : 1.15, accent: Accent(index: 0))
    }
    let prepare = PlinthKey(
      icon: "pencil", label: words("key.prepare"), short: words("key.prepare.short"), action: .plan(.prepare))
    plinth(
      (kiosk.isPublic ? [] : [prepare]) + [
        bringInKey,
        PlinthKey(
          icon: "help", label: words("key.help"), short: words("key.help.short"), action: .open(.help)),
        screensKey,
      ])
  }
}
