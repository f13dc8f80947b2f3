import KioskToolkit
import MeetingCore

/// The foot of the theme screen: the next three, the rule in one sentence, or the notes.
extension Stage {
  /// Returns how many of those who wait are in view.
  mutating func queueCards(in area: Rect, _ accent: Accent) -> Int {
    let cards = nextCards
    if grid.isPortrait { return queueColumn(cards, in: area, accent) }
    let stringY = area.y + u(grid.isSmall ? 62 : 50)
    let places = queuePlaces(for: cards, height: queueCardHeight(in: area, below: stringY))
    let waiting = Array(cards.prefix(places))
    let count = max(waiting.count, 1)
    let width = queueCardWidth(places)
    let middles = (0..<count).map {
      grid.margin + Double($0) * (width + queueGap) + width * (grid.isSmall ? 0.5 : 0.86)
    }
    let curve = string(y: stringY, sag: grid.isSmall ? 6 : 12, pegs: middles)
    let height = queueCardHeight(in: area, below: stringY)
    if waiting.isEmpty {
      emptyQueue(Rect(x: grid.margin, y: curve(middles[0]) + u(18), width: grid.width * 0.6, height: height))
      return 0
    }
    let sets = queueSettings(waiting, Size(width: width, height: height))
    for (index, card) in waiting.enumerated() {
      let x = grid.margin + Double(index) * (width + queueGap)
      let rect = Rect(x: x, y: curve(x + width / 2), width: width, height: height)
      thing("request/\(card.id)", rect) {
        $0.queueCard(card, sets[index], rect, accent, pegX: middles[index], pegY: curve(middles[index]))
      }
    }
    return waiting.count
  }

  private var queueGap: Double { u(40) }

  private func queueCardWidth(_ places: Int) -> Double {
    (grid.width - Double(places - 1) * queueGap) / Double(places)
  }

  private func queueCardHeight(in area: Rect, below stringY: Double) -> Double {
    min(area.maxY - stringY - u(20), grid.isSmall ? lineHeight(.strong) + u(60) : u(196))
  }

  /// Those who asked for the floor, in the order in which they speak.
  var speakersQueue: [FloorRequest] { meeting.speakersQueue(at: kiosk.now) }

  /// Somebody who comes next, as they hang on the string.
  struct QueueCard {
    let id: RequestID
    /// The first that holds is shown.
    let titles: [String]
    let detail: String
    let shortDetail: String
    /// What a touch opens, and its name.
    let opens: (label: String, overlay: Overlay)
  }

  /// How many come next, and how many of them hang at most.
  private var waitingCount: Int {
    if let run = meeting.run, run.box == nil { return run.places.count }
    return meeting.queue.count
  }
  private static let mostCards = 4

  /// Those who come next: in a round those who have not had their turn, else the speakers' list.
  private var nextCards: [QueueCard] {
    if let run = meeting.run, run.box == nil {
      return run.places.prefix(Self.mostCards).map { place in
        let name = scene.shownName(place.name)
        return QueueCard(
          id: place.id, titles: [name], detail: "", shortDetail: "", opens: (name, .reading(name)))
      }
    }
    return speakersQueue.prefix(Self.mostCards).map { request in
      let (long, short) = (spokenText(request, short: false), spokenText(request, short: true))
      let name = request.name.display(words)
      let opens = (words("queue.open", name), Overlay.request(request.id))
      // Where names are hidden, what they are there for stands in their place.
      return meeting.namesAreShown
        ? QueueCard(id: request.id, titles: [name], detail: long, shortDetail: short, opens: opens)
        : QueueCard(id: request.id, titles: [long, short], detail: "", shortDetail: "", opens: opens)
    }
  }

  /// How many of those who wait are named beside each other: fewer, where else a name or what its owner asks
  /// the floor for would be cut.
  private func queuePlaces(for cards: [QueueCard], height: Double) -> Int {
    let most = grid.textFactor > 1 ? 2 : 3
    guard grid.isSmall, most == 3 else { return most }
    let sets = queueSettings(Array(cards.prefix(most)), Size(width: queueCardWidth(most), height: height))
    return sets.allSatisfy { $0.isWhole } ? most : 2
  }

  /// As many as hold below each other, four at most.
  private mutating func queueColumn(_ cards: [QueueCard], in area: Rect, _ accent: Accent) -> Int {
    let height = u(104)
    let pitch = height + u(24)
    if cards.isEmpty {
      _ = string(y: area.y + u(60), sag: 10)
      emptyQueue(Rect(x: grid.margin, y: area.y + u(70), width: grid.width, height: u(180)))
      return 0
    }
    let waiting = Array(cards.prefix(max(1, min(Self.mostCards, Int((area.height - u(50)) / pitch)))))
    let sets = queueSettings(waiting, Size(width: grid.width, height: height))
    for (index, card) in waiting.enumerated() {
      let y = area.y + u(50) + Double(index) * pitch
      let pegX = grid.margin + grid.width * 0.9
      let curve = string(y: y, sag: 8, pegs: [pegX])
      let rect = Rect(x: grid.margin, y: y + u(6), width: grid.width, height: height)
      thing("request/\(card.id)", rect) {
        $0.queueCard(card, sets[index], rect, accent, pegX: pegX, pegY: curve(pegX))
      }
    }
    return waiting.count
  }

  private mutating func queueCard(
    _ card: QueueCard, _ set: QueueSetting, _ rect: Rect, _ accent: Accent, pegX: Double, pegY: Double
  ) {
    let inner = rect.inset(queuePadding, 0)
    let count = set.name.lines.count
    let y =
      set.isBeside
      ? rect.midY - lineHeight(.strong) / 2 + u(grid.isSmall ? 12 : 4) : rect.y + queueNameTop(count)
    let lower = count > 1 ? 0 : max(0, (lineHeight(.strong) - lineHeight(set.name.style, 1.18)) / 2)
    let drop = scene.metrics.ascent(of: set.name.style)
    var contents =
      [line(set.numeral, x: inner.x, y: y + u(4), .text, palette.paperInk2)]
      + lines(
        set.name, x: inner.x + queueIndent(set.numeral), y: y + lower, leading: queueNameLeading(count),
        palette.paperInk)
    if let spoken = set.spoken {
      let x = set.isBeside ? rect.x + set.spokenRight - width(of: spoken) : inner.x
      // Beside the name it stands on its line.
      let spokenY =
        set.isBeside
        ? y + lower + drop - scene.metrics.ascent(of: spoken.style) : rect.y + queueSpokenTop(set.name)
      contents += lines(spoken, x: x, y: spokenY, leading: 1.18, palette.paperInk2)
    }
    sheet(rect, tilt: tilt(card.id.low, from: 0.2, to: 0.6), lift: 0.9, contents: contents)
    peg(x: pegX, y: pegY, scale: grid.isSmall ? 0.62 : 0.8, accent: accent)
    target(touched(rect), card.opens.label, .open(card.opens.overlay))
  }

  /// What tells the room why somebody is where they are on the list: what they ask the floor for, or what
  /// they have spoken.
  func spokenText(_ request: FloorRequest, short: Bool) -> String {
    if request.kind != .intervention {
      return words("turnKind.\(request.kind.rawValue)" + (short ? ".short" : ""))
    }
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
      words(meeting.run == nil ? "queue.empty" : "format.empty"), styles: [style(.textBold), style(.near)],
      width: rect.width - u(88), lines: 2)
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

  /// The rule in force, below the `shown` people who come next.
  mutating func rule(in area: Rect, shown: Int) {
    let shares = sharesLine(in: area)
    let row = Rect(
      x: area.x, y: area.y, width: area.width, height: area.height - (shares.isEmpty ? 0 : sharesHeight))
    let icon = u(52)
    let iconY = row.midY - icon / 2 - (grid.isPortrait ? lineHeight(.text) / 2 : 0)
    draw(.art("hand", Rect(x: row.x, y: iconY, width: icon, height: icon), tint: palette.ink))
    let end = AgendaTimes(meeting, at: kiosk.now).projectedEnd
    let endText = end.map { words("theme.projectedEnd", $0.description) }
    let endWidth = endText.map { width($0, .text) + u(48) } ?? 0
    // Upright, the end stands below the rule.
    let isStacked = grid.isPortrait
    let room = row.width - icon - u(32) - (isStacked ? 0 : endWidth)
    let set = ruleSetting(width: room, shown: shown)
    let lift = isStacked ? lineHeight(.text) / 2 : 0
    let y = row.midY - lift - lineHeight(set.style, 1.18) / 2
    for command in lines(set, x: row.x + icon + u(32), y: y, leading: 1.18, palette.ink) { draw(command) }
    if let endText {
      draw(line(endText, right: row.maxX, y: row.midY + lift - lineHeight(.text) / 2, .text, palette.ink2))
    }
    for command in shares { draw(command) }
  }

  /// The rule in force in one sentence, and how many wait besides those in view. Fewer words before smaller
  /// ones, for the back row; the rule before the number.
  private func ruleSetting(width room: Double, shown: Int) -> Typesetter.Setting {
    let name = ruleName
    let (whole, short) = (words(name), words(name + ".short"))
    let hidden = waitingCount - shown
    let texts =
      hidden > 0
      ? [
        whole + " " + words("rule.more", "\(hidden)"), short + " " + words("rule.more.short", "\(hidden)"),
      ] : [whole, short]
    let steps = [style(.textBold), style(.near), style(.fine)]
    let settings =
      steps.flatMap { step in texts.map { setter.fit($0, styles: [step], width: room, lines: 1) } }
      + steps.map { setter.fit(short, styles: [$0], width: room, lines: 1) }
    return settings.first { !$0.isCut } ?? settings[settings.count - 1]
  }

  /// The catalogue's key of the sentence that says what holds now.
  private var ruleName: String {
    if let run = meeting.run {
      return "format.\(run.format.rawValue)" + (run.box == nil ? "" : ".\(run.stage)") + ".rule"
    }
    return meeting.queueIsClosed ? "rule.closed" : "rule.\(meeting.queueRule.rawValue)"
  }

  /// Room for the shares of time below the rule.
  var sharesHeight: Double { lineHeight(.near) + u(6) }

  private func sharesLine(in area: Rect) -> [DrawCommand] {
    guard area.height > sharesHeight + lineHeight(.text), let text = sharesText else { return [] }
    let set = setter.fit(
      text, styles: [style(.near), style(.fine), style(.label)], width: area.width - u(84), lines: 1)
    return lines(set, x: area.x + u(84), y: area.maxY - sharesHeight, leading: 1.18, palette.ink2)
  }

  /// Where the group wants everybody to see it: each list's part of the time, or how few people have half of
  /// it. Names stay out of it.
  private var sharesText: String? {
    let shares = SpeakingShares(meeting, at: kiosk.now)
    guard meeting.sharesAreShown, shares.spoken >= 60_000 else { return nil }
    if shares.categories.isEmpty {
      var (held, people) = (Int64(0), 0)
      while held * 2 < shares.spoken {
        held += shares.people[people].milliseconds
        people += 1
      }
      return words(people == 1 ? "shares.half.one" : "shares.half", "\(people)")
    }
    return shares.categories.map { share in
      let part = Int((Double(share.milliseconds) * 100 / Double(shares.spoken)).rounded())
      return words("shares.ofList", share.name?.display(words) ?? words("category.none"), "\(part)")
    }.joined(separator: ", ") + "."
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
