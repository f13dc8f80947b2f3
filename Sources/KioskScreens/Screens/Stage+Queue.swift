import KioskToolkit
import MeetingCore

/// The foot of the theme screen: the next three, the rule in one sentence, or the notes.
extension Stage {
  mutating func queueCards(in area: Rect, _ accent: Accent) {
    let shown = queuePlaces
    let waiting = Array(speakersQueue.prefix(shown))
    let count = max(waiting.count, 1)
    if grid.isPortrait { return queueColumn(waiting, in: area, accent) }
    let gap = u(40)
    let width = (grid.width - Double(shown - 1) * gap) / Double(shown)
    let stringY = area.y + u(grid.isSmall ? 62 : 50)
    let middles = (0..<count).map {
      grid.margin + Double($0) * (width + gap) + width * (grid.isSmall ? 0.5 : 0.86)
    }
    let curve = string(y: stringY, sag: grid.isSmall ? 6 : 12, pegs: middles)
    let height = min(area.maxY - stringY - u(20), grid.isSmall ? lineHeight(.strong) + u(60) : u(196))
    if waiting.isEmpty {
      return emptyQueue(
        Rect(x: grid.margin, y: curve(middles[0]) + u(18), width: grid.width * 0.6, height: height))
    }
    for (index, request) in waiting.enumerated() {
      let x = grid.margin + Double(index) * (width + gap)
      let rect = Rect(x: x, y: curve(x + width / 2), width: width, height: height)
      thing("request/\(request.id)", rect) {
        $0.queueCard(
          request, number: index + 1, rect, accent, pegX: middles[index], pegY: curve(middles[index]))
      }
    }
  }

  /// Those who asked for the floor, in the order in which they speak.
  var speakersQueue: [FloorRequest] { meeting.speakersQueue(at: kiosk.now) }

  /// How many of those who wait are named.
  private var queuePlaces: Int { grid.isPortrait ? 4 : grid.textFactor > 1 ? 2 : 3 }

  private mutating func queueColumn(_ waiting: [FloorRequest], in area: Rect, _ accent: Accent) {
    let height = u(104)
    let pitch = height + u(36)
    if waiting.isEmpty {
      _ = string(y: area.y + u(60), sag: 10)
      return emptyQueue(Rect(x: grid.margin, y: area.y + u(70), width: grid.width, height: u(180)))
    }
    let fits = max(1, min(waiting.count, Int((area.height - u(50)) / pitch)))
    for (index, request) in waiting.prefix(fits).enumerated() {
      let y = area.y + u(50) + Double(index) * pitch
      let pegX = grid.margin + grid.width * 0.9
      let curve = string(y: y, sag: 8, pegs: [pegX])
      let rect = Rect(x: grid.margin, y: y + u(6), width: grid.width, height: height)
      thing("request/\(request.id)", rect) {
        $0.queueCard(request, number: index + 1, rect, accent, pegX: pegX, pegY: curve(pegX))
      }
    }
  }

  private mutating func queueCard(
    _ request: FloorRequest, number: Int, _ rect: Rect, _ accent: Accent, pegX: Double, pegY: Double
  ) {
    let inner = rect.inset(u(grid.isSmall ? 30 : 40), 0)
    let name = request.name.display(words)
    let oneLine = rect.height < u(30) + lineHeight(.strong) + lineHeight(.near)
    let spoken = spokenText(request, short: oneLine)
    let numeral = "\(number)"
    let nameX = inner.x + width(numeral, .text) + u(28)
    let spokenRight = grid.isPortrait ? pegX - u(50) : inner.maxX
    let room = oneLine ? spokenRight - nameX - width(spoken, .text) - u(24) : pegX - u(30) - nameX
    let firstY = oneLine ? rect.midY - lineHeight(.strong) / 2 + u(grid.isSmall ? 12 : 4) : rect.y + u(22)
    var contents = [
      line(numeral, x: inner.x, y: firstY + u(4), .text, palette.paperInk2),
      line(cut: name, x: nameX, y: firstY, .strong, width: max(u(120), room), palette.paperInk),
    ]
    if oneLine {
      contents.append(line(spoken, right: spokenRight, y: firstY + u(4), .text, palette.paperInk2))
    } else {
      let y = rect.y + u(28) + lineHeight(.strong)
      let steps = [style(.text), style(.near)].filter { lineHeight($0, 1.1) <= rect.maxY - y }
      let set = setter.fit(spoken, styles: steps + [style(.fine)], width: inner.width, lines: 1)
      contents += lines(set, x: inner.x, y: y, leading: 1.18, palette.paperInk2)
    }
    sheet(rect, tilt: tilt(request.id.low, from: 0.2, to: 0.6), lift: 0.9, contents: contents)
    peg(x: pegX, y: pegY, scale: grid.isSmall ? 0.62 : 0.8, accent: accent)
    target(touched(rect), words("queue.open", name), .open(.request(request.id)))
  }

  func spokenText(_ request: FloorRequest, short: Bool) -> String {
    let spoken = request.name.value.flatMap { meeting.speakingTime(of: $0) }
    guard let spoken, spoken.turns > 0 else { return words(short ? "queue.never.short" : "queue.never") }
    let minutes = Int(spoken.milliseconds / 60_000)
    let time =
      minutes > 0
      ? TimeText(words: words).minutes(minutes) : words("duration.seconds", "\(spoken.milliseconds / 1000)")
    return short ? time : words("queue.spoke", time)
  }

  /// A dashed place, and what to do there.
  private mutating func emptyQueue(_ rect: Rect) {
    draw(.outline(rect, palette.ink2, width: max(2, u(4.5)), radius: u(5), dash: [u(14), u(11)]))
    let set = setter.fit(
      words("queue.empty"), styles: [style(.textBold), style(.near)], width: rect.width - u(88), lines: 2)
    let height = Double(set.lines.count) * lineHeight(set.style, 1.18)
    for command in lines(set, x: rect.x + u(44), y: rect.midY - height / 2, leading: 1.18, palette.ink) {
      draw(command)
    }
    target(touched(rect), words("queue.empty"), .askForFloor)
  }

  /// What a finger finds of a low card: its peg and its string too.
  private func touched(_ card: Rect) -> Rect {
    let height = max(card.height, grid.leastTarget)
    let bottom = min(grid.wallHeight, card.maxY + u(18))
    return height == card.height
      ? card : Rect(x: card.x, y: bottom - height, width: card.width, height: height)
  }

  mutating func rule(in area: Rect) {
    let icon = u(52)
    draw(.art("hand", Rect(x: area.x, y: area.midY - icon / 2, width: icon, height: icon), tint: palette.ink))
    let end = AgendaTimes(meeting, at: kiosk.now).projectedEnd
    let endText = end.map { words("theme.projectedEnd", $0.description) }
    let endWidth = endText.map { width($0, .text) + u(48) } ?? 0
    let hidden = meeting.queue.count - queuePlaces
    let room = area.width - icon - u(32) - endWidth
    let limit = grid.isPortrait ? 2 : 1
    let steps = [style(.textBold), style(.near), style(.fine)]
    let texts = ruleTexts(hidden: hidden)
    // Fewer words before smaller ones: the rule is for the back row.
    let settings = steps.flatMap { step in
      texts.map { setter.fit($0, styles: [step], width: room, lines: limit) }
    }
    let set = settings.first { !$0.isCut } ?? settings[settings.count - 1]
    let y = area.midY - Double(set.lines.count) * lineHeight(set.style, 1.18) / 2
    for command in lines(set, x: area.x + icon + u(32), y: y, leading: 1.18, palette.ink) { draw(command) }
    if let endText {
      draw(line(endText, right: area.maxX, y: area.midY - lineHeight(.text) / 2, .text, palette.ink2))
    }
  }

  /// The rule in force in one sentence, and how many wait besides those in view; the longest first.
  private func ruleTexts(hidden: Int) -> [String] {
    let rule = meeting.queueIsClosed ? "closed" : meeting.queueRule.rawValue
    let (whole, short) = (words("rule.\(rule)"), words("rule.\(rule).short"))
    guard hidden > 0 else { return [whole, short] }
    return [
      whole + " " + words("rule.more", "\(hidden)"), short + " " + words("rule.more.short", "\(hidden)"),
      words("rule.more.short", "\(hidden)"),
    ]
  }

  /// The rules to choose from, and whether the list takes more.
  var queueRuleChoices: [Choice] {
    let rules = QueueRule.allCases.map { rule in
      let title = words("rule.\(rule.rawValue).short")
      let isChosen = rule == meeting.queueRule
      return Choice(
        title: title, detail: words(isChosen ? "rule.now" : "rule.\(rule.rawValue).detail"), label: title,
        action: isChosen ? .dismiss : .command(.chooseQueueRule(rule)))
    }
    let closed = meeting.queueIsClosed
    let title = words(closed ? "rule.open" : "rule.close")
    return rules + [
      Choice(
        title: title, detail: words(closed ? "rule.open.detail" : "rule.close.detail"), label: title,
        action: .command(.closeQueue(!closed)))
    ]
  }

  var queueRuleKey: PlinthKey {
    PlinthKey(
      icon: "list", label: words("key.queueRule"), short: words("key.queueRule.short"),
      action: .open(.queueRule))
  }

  /// The item's notes, the newest last, on a sheet that comes out of the plinth.
  mutating func notesSheet(_ item: AgendaItem?, in area: Rect) {
    let rect = Rect(
      x: grid.margin, y: area.y + u(30), width: grid.width, height: grid.wallHeight - area.y - u(30))
    let inner = rect.inset(u(56), u(28))
    let entries = meeting.entries.filter { $0.item == item?.id || item == nil }
    let pitch = lineHeight(.text)
    var rows: [(text: String, bold: Bool)] = []
    for entry in entries {
      let kind = entry.kind == .note ? "" : words("entry.\(entry.kind.rawValue)")
      let text = kind.isEmpty ? entry.text.display(words) : kind + " " + entry.text.display(words)
      for part in setter.lines(of: text, style: style(.text), width: inner.width - grid.leastTarget) {
        rows.append((part, entry.kind != .note))
      }
    }
    let shown = rows.suffix(max(1, Int(inner.height / pitch)))
    var contents = shown.enumerated().map { index, row in
      line(
        row.text, x: inner.x, y: inner.y + Double(index) * pitch, row.bold ? .textBold : .text,
        palette.paperInk)
    }
    if rows.isEmpty {
      contents = [line(words("notes.empty"), x: inner.x, y: inner.y, .text, palette.paperInk2)]
    }
    let side = Double(style(.text).pixels)
    let cross = Rect(
      x: rect.maxX - grid.leastTarget, y: rect.y, width: grid.leastTarget,
      height: min(rect.height, grid.leastTarget))
    contents.append(
      .art(
        "cross", Rect(x: cross.midX - side / 2, y: cross.midY - side / 2, width: side, height: side),
        tint: palette.paperInk))
    sheet(rect, tilt: 0, lift: 1.2, contents: contents)
    target(
      Rect(x: rect.x, y: rect.y, width: cross.x - rect.x, height: rect.height), words("key.capture"), .capture
    )
    target(cross, words("notes.hide"), .toggleNotes)
  }
}

extension Text {
  /// The words, or that they were erased.
  func display(_ words: Catalogue) -> String { value ?? words("erased") }
}
