import KioskToolkit
import MeetingCore

/// The porteur de parole: the question on top, slips on lines below it.
extension Stage {
  mutating func addWall() {
    guard meeting.isPlanned else { return addWelcome() }
    let prompts = meeting.prompts
    guard prompts.indices.contains(kiosk.promptIndex) else { return addWallWithoutQuestion() }
    let prompt = prompts[kiosk.promptIndex]
    let accent = Accent(index: kiosk.promptIndex)
    let plan = wallPlan(prompt)
    let first = min(kiosk.firstSlip, max(0, plan.order.count - 1))
    let page = plan.page(from: first)
    let shown = page.reduce(0) { $0 + $1.count }
    let hasMore = shown < plan.order.count && !grid.isSmall && kiosk.search == nil && kiosk.dots == nil
    let far = wallFoot + u(!hasMore ? 16 : grid.isPortrait ? 96 : 80)
    let wall = wall(of: prompt, page, plan, above: far)
    question(wall.question, of: prompt)
    if plan.order.isEmpty {
      let edge = questionEdge(wall.question, of: prompt)
      if scene.sought == nil { emptyString(below: edge) } else { _ = string(y: edge + u(60), sag: 30) }
    } else {
      for row in wall.rows { hang(row, of: prompt, plan, accent) }
      if hasMore { farLine(plan.order.count, first: first, shown: shown, accent) }
    }
    searchStrip(found: plan.order.count, titleRight: grid.size.width)
    dotStrip()
    drawDragged(wall.rows, of: prompt, plan, accent)
    wallKeys(plan, first: first, shown: shown)
  }

  func wallPlan(_ prompt: Prompt) -> WallPlan {
    WallPlan(prompt, grid: grid, search: scene.sought, foot: wallFoot)
  }

  /// What a strip takes of the wall's foot.
  private var wallFoot: Double { max(searchHeight(titleRight: grid.size.width), dotStripHeight) }

  private mutating func wallKeys(_ plan: WallPlan, first: Int, shown: Int) {
    let write = PlinthKey(
      icon: "pencil", label: words("key.writeSlip"), short: words("key.writeSlip.short"), action: .writeSlip)
    let back = PlinthKey(
      icon: "arrow-left", label: words("key.previousSlips"), isIconOnly: true, short: "",
      action: first > 0 ? .turnPage(by: -1) : nil)
    let next = PlinthKey(
      icon: "arrow-right", label: words("key.nextSlips"), isIconOnly: true, short: "",
      action: first + shown < plan.order.count ? .turnPage(by: 1) : nil)
    let count = meeting.prompts.count
    let isLast = kiosk.promptIndex + 1 == count
    let other = PlinthKey(
      icon: "list", label: words("key.otherPrompt"), short: words("key.otherPrompt.short"),
      action: .showPrompt(by: isLast ? 1 - count : 1))
    let isPaged = shown < plan.order.count
    var remarks: [String] = []
    if count > 1 { remarks.append(words("wall.question", "\(kiosk.promptIndex + 1)", "\(count)")) }
    if isPaged { remarks = [words("wall.range", "\(first + 1)", "\(first + shown)", "\(plan.order.count)")] }
    let read = PlinthKey(
      icon: "note", label: words("key.readAloud"), short: words("key.readAloud.short"),
      action: .open(.readAloud))
    let pages = isPaged ? [back, next] : []
    if kiosk.dots != nil { return plinth(dotKeys(pages), remark: remarks.first) }
    // The strip has its own end; whoever looks for something does nothing else.
    if kiosk.search != nil { return plinth([write] + pages + [screensKey], remark: remarks.first) }
    var keys =
      [write] + [waitingKey].compactMap { $0 } + pages + (isPaged ? [searchKey] : [])
      + (count > 1 ? [other] : []) + (plan.order.isEmpty ? [] : [read]) + [screensKey]
    // NB: a touch on the question shows all questions; Ctrl+F looks for words, R reads aloud.
    if !holds(keys, asIcons: false) { keys.removeAll { $0.action == other.action } }
    for spare in [searchKey, read] where !holds(keys, asIcons: true) {
      keys.removeAll { $0.action == spare.action }
    }
    plinth(keys, remark: remarks.first)
  }

  /// The question as large as leaves everybody's words whole, and the lines below it.
  private func wall(
    of prompt: Prompt, _ page: [[WallSlot]], _ plan: WallPlan, above far: Double
  ) -> (question: Typesetter.Setting, rows: [Row]) {
    var largest: (Typesetter.Setting, [Row])?
    for place in 0..<questionSteps(prompt).count {
      // NB: one after the other: nearly always the first one does.
      let set = questionSetting(place, prompt)
      if set.isCut { continue }
      let top = questionEdge(set, of: prompt)
      let area = Rect(x: 0, y: top, width: grid.size.width, height: grid.wallHeight - top - far)
      let rows = rows(page, of: prompt, plan, in: area)
      if !rows.contains(where: { $0.slots.contains(where: \.words.isCut) }) { return (set, rows) }
      largest = largest ?? (set, rows)
    }
    if let largest { return largest }
    let set = questionSetting(questionSteps(prompt).count - 1, prompt)
    let top = questionEdge(set, of: prompt)
    let area = Rect(x: 0, y: top, width: grid.size.width, height: grid.wallHeight - top - far)
    return (set, rows(page, of: prompt, plan, in: area))
  }

  // MARK: The question

  /// The sizes that the question may be set in, largest first; those of one step fit as one.
  private func questionSteps(_ prompt: Prompt) -> [[Double]] {
    [isDense(prompt) ? [112] : TextRole.questionSizes] + [[112], [96], [84], [72], [62]]
  }

  /// Longer than questions are, it is cut where the last step does not hold it either.
  private func questionSetting(_ step: Int, _ prompt: Prompt) -> Typesetter.Setting {
    let usual = grid.isPortrait ? 3 : 2
    return setter.fit(
      prompt.text.display(words), styles: questionSteps(prompt)[step].map { style(.question($0)) },
      width: grid.width, lines: step < 2 ? usual : 4)
  }

  private func isDense(_ prompt: Prompt) -> Bool { prompt.hanging.count > 3 }

  private func questionTop(_ prompt: Prompt) -> Double {
    u(grid.isSmall ? 18 : isDense(prompt) ? 20 : 56)
  }

  /// The lower edge of a question set so.
  private func questionEdge(_ set: Typesetter.Setting, of prompt: Prompt) -> Double {
    let height = Double(set.lines.count) * lineHeight(set.style, grid.isEasy ? 1.2 : 1.05)
    return max(grid.leastTarget, questionTop(prompt) + height + u(grid.isSmall ? 4 : 16))
  }

  private mutating func question(_ set: Typesetter.Setting, of prompt: Prompt) {
    let top = questionTop(prompt)
    for command in lines(set, x: grid.margin - u(4), y: top, leading: 1.05, palette.ink) { draw(command) }
    let height = questionEdge(set, of: prompt)
    target(
      Rect(x: grid.margin, y: 0, width: grid.width, height: height), words("prompts.title"), .open(.prompts))
  }

  // MARK: Slips

  /// A slip's place in the question's slips, its paper's width, and its words as they are set there.
  private struct Slot {
    let position: Int
    let width: Double
    let words: Typesetter.Setting
    /// Whether the paper has room below them for who said them, and for the theme's mark.
    let isSigned: Bool
  }

  /// A line of the wall with the slips that hang on it.
  private struct Row {
    let area: Rect
    let slots: [Slot]
    /// The height that a paper has below the line.
    let room: Double
    let gap: Double
  }

  /// The lines of a page, one below the other.
  private func rows(
    _ page: [[WallSlot]], of prompt: Prompt, _ plan: WallPlan, in area: Rect
  ) -> [Row] {
    let isWhole = page.first?.first.map { $0.width > plan.rowLetters } ?? false
    let count =
      isWhole ? 1 : max(page.count, grid.isPortrait ? min(plan.rows, max(2, page.count)) : page.count)
    let needs = page.map { rowNeed($0, plan) }
    let spare = max(0, Double(count - page.count)) * (needs.first ?? 0)
    let share = area.height / max(1, needs.reduce(0, +) + spare)
    var y = area.y
    return zip(page, needs).map { slots, need in
      let area = Rect(x: area.x, y: y, width: area.width, height: need * share)
      y += area.height
      let gap = u(isDense(plan) ? 32 : 40)
      let room = area.height - stringDrop(plan) - u(isDense(plan) ? 6 : 34)
      let papers = self.slots(slots, of: prompt, plan, gap: gap, height: slipHeight(room, plan))
      return Row(area: area, slots: papers, room: room, gap: gap)
    }
  }

  private func isDense(_ plan: WallPlan) -> Bool { plan.rows > 1 && !grid.isPortrait }

  /// From a line's upper edge to its ends.
  private func stringDrop(_ plan: WallPlan) -> Double { u(isDense(plan) ? 42 : grid.isSmall ? 48 : 60) }

  /// The height of a paper where the string sags lowest.
  private func slipHeight(_ room: Double, _ plan: WallPlan) -> Double { room - u(isDense(plan) ? 6 : 18) }

  /// How high a row would like to be, in u: where each slip has a row of its own, longer words get more.
  private func rowNeed(_ row: [WallSlot], _ plan: WallPlan) -> Double {
    guard plan.columns == 1, let slot = row.first else { return 1 }
    return plan.need(plan.order[slot.index])
  }

  private mutating func hang(_ row: Row, of prompt: Prompt, _ plan: WallPlan, _ accent: Accent) {
    let isDense = isDense(plan)
    let line = row.area.y + stringDrop(plan)
    var x = grid.margin
    var middles: [Double] = []
    for slot in row.slots {
      middles.append(x + slot.width / 2)
      x += slot.width + row.gap
    }
    let curve = string(y: line, sag: isDense ? 12 : grid.isPortrait ? 8 : 36, pegs: middles)
    for (slot, middle) in zip(row.slots, middles) {
      let slip = prompt.slips[slot.position]
      let y = curve(middle)
      let rect = Rect(
        x: middle - slot.width / 2, y: y, width: slot.width, height: row.room - (y - line) * 0.5)
      if kiosk.drag?.slip == slip.id { continue }
      thing("slip/\(slip.id)", rect) { stage in
        stage.hang(slip, slot, of: prompt, rect, isDense: isDense, accent)
        stage.peg(
          x: slip.cluster == nil ? middle : rect.x + slot.width * 0.16, y: y,
          scale: isDense || stage.grid.isSmall ? 0.8 : 1, accent: accent)
      }
    }
    let papers = zip(row.slots, middles).map { slot, middle in
      (slip: prompt.slips[slot.position], left: middle - slot.width / 2, right: middle + slot.width / 2)
    }
    for (before, after) in zip(papers, papers.dropFirst()) where after.slip.follows(before.slip) {
      let y = line + row.room * 0.3
      let ends = [Point(x: before.right - u(22), y: y), Point(x: after.left + u(22), y: y)]
      draw(.twine(ends, twineStyle(6)))
      for end in ends { draw(.eyelet(end, radius: max(4, u(9)))) }
    }
  }

  /// Longer words get wider paper; the row fills what lies between the margins, but few words get no banner.
  /// Where that would cut somebody's words, the row is shared by their lengths, else evenly.
  private func slots(
    _ row: [WallSlot], of prompt: Prompt, _ plan: WallPlan, gap: Double, height: Double
  ) -> [Slot] {
    let free = grid.width - gap * Double(row.count - 1)
    let positions = row.map { plan.order[$0.index] }
    let lengths = positions.map { Double(prompt.slips[$0].text.value?.unicodeScalars.count ?? 10) }
    let byPlan = row.map { min($0.width, plan.rowLetters) }
    let least = byPlan.reduce(0, +) / plan.rowLetters
    var first: [Slot]?
    for weights in [byPlan, lengths.map { max(16, $0) }, lengths.map { _ in 1 }] {
      let widths = weights.map { min(free * $0 / weights.reduce(0, +), grid.width * max(0.36, least)) }
      let slots = zip(positions, widths).map { position, width in
        let paper = Size(width: width, height: height)
        let slip = prompt.slips[position]
        let signed = slipSetting(slip, paper, isDense: isDense(plan), isSigned: true)
        let isSigned = !isDense(plan) || !signed.isCut && signed.style.pixels >= leastSigned
        let words = isSigned ? signed : slipSetting(slip, paper, isDense: true, isSigned: false)
        return Slot(position: position, width: width, words: words, isSigned: isSigned)
      }
      if !slots.contains(where: \.words.isCut) { return slots }
      first = first ?? slots
    }
    return first ?? []
  }

  private func slipPadding(isDense: Bool) -> Double { u(isDense ? 40 : 46) }
  private func slipTop(isDense: Bool) -> Double { u(isDense ? 30 : grid.isPortrait ? 40 : 62) }

  /// Where slips hang close, words get no smaller than this for a signature: the room needs the words.
  private var leastSigned: Int { style(.slip(66)).pixels }

  /// Below the words: the signature, where it has room.
  private func slipFoot(_ slip: Slip, isDense: Bool, isSigned: Bool) -> Double {
    if !isSigned { return u(12) }
    if isDense { return lineHeight(.signature) + u(8) }
    return slip.signature == nil ? u(grid.isPortrait ? 70 : 44) : lineHeight(.signature) + u(28)
  }

  /// The words of a slip, as large as they hold on a paper of that size.
  private func slipSetting(
    _ slip: Slip, _ paper: Size, isDense: Bool, isSigned: Bool
  ) -> Typesetter.Setting {
    let leading = TextRole.slip(57).leading(grid)
    let width = paper.width - 2 * slipPadding(isDense: isDense)
    let height =
      paper.height - slipTop(isDense: isDense) - slipFoot(slip, isDense: isDense, isSigned: isSigned)
    let sizes = TextRole.slipSizes.map { style(.slip($0)) }
    return setter.fit(slip.text.display(words), styles: sizes, width: width) { style in
      // The last line needs no room below it.
      let slack = Double(style.pixels) * (leading - 1)
      return max(1, Int((height + slack) / (Double(style.pixels) * leading)))
    }
  }

  private mutating func hang(
    _ slip: Slip, _ slot: Slot, of prompt: Prompt, _ rect: Rect, isDense: Bool, _ accent: Accent
  ) {
    let set = slot.words
    let padding = slipPadding(isDense: isDense)
    let top = slipTop(isDense: isDense)
    let signature = slip.signature.map { $0.display(words) }
    let foot = slipFoot(slip, isDense: isDense, isSigned: slot.isSigned)
    let inner = Rect(
      x: rect.x + padding, y: rect.y + top, width: rect.width - 2 * padding, height: rect.height - top - foot)
    let leading = TextRole.slip(57).leading(grid)
    let textHeight = Double(set.lines.count) * lineHeight(set.style, leading)
    // A paper is no taller than its words need.
    let height = min(rect.height, top + textHeight + foot + u(isDense ? 10 : 24))
    let paper = Rect(x: rect.x, y: rect.y, width: rect.width, height: max(height, u(isDense ? 200 : 240)))
    var contents = lines(set, x: inner.x, y: inner.y, leading: leading, palette.paperInk)
    if let signature, slot.isSigned {
      contents.append(
        line(
          cut: signature, x: inner.x, y: paper.maxY - lineHeight(.signature) - u(14), .signature,
          width: inner.width - u(60), palette.paperInk2))
    }
    if slot.isSigned {
      let side = u(40)
      let mark = Rect(
        x: paper.maxX - u(72), y: paper.maxY - u(isDense ? 58 : 76), width: side, height: side)
      contents.append(shape(accent, mark, onPaper: true))
    }
    let most = paper.width > u(900) ? 0.45 : isDense ? 0.8 : 1.1
    sheet(
      paper, tilt: tilt(slip.id.low, from: most / 2, to: most), paper: slip.paper,
      lift: kiosk.holds(slip.id) ? 2 : 1,
      contents: contents)
    let cluster = prompt.clusters.first { $0.id == slip.cluster }?.name.display(words)
    let labels = [cluster, slip.answers == nil ? nil : words("wall.answer")].compactMap { $0 }
    if !labels.isEmpty { clusterLabel(labels.joined(separator: " · "), on: paper, accent) }
    if slip.dots > 0 {
      dots(slip.dots, own: kiosk.dots?.given.count { $0 == slip.id } ?? 0, on: paper, accent)
    }
    let text = slip.text.display(words)
    if kiosk.dots == nil {
      target(paper, words("wall.slip", text), .openSlip(slip.id))
    } else {
      target(paper, words("dots.give", text), .dots(.give(slip.id)))
    }
  }

  /// How many dots it has, on one that is stuck to its edge; beside it those of whoever is there.
  private mutating func dots(_ count: Int, own: Int, on paper: Rect, _ accent: Accent) {
    let text = "\(count)"
    let radius = max(u(32), width(text, .label) / 2 + u(12))
    let disc = Rect(
      x: min(paper.maxX - u(8), grid.size.width - u(10) - radius) - radius,
      y: paper.maxY - u(30) - 2 * radius,
      width: 2 * radius, height: 2 * radius)
    let fill = palette.accentsAreInk ? palette.alert : accent.color
    draw(
      .shape(
        .disc, disc, fill: fill, border: palette.accentsAreInk ? palette.paperInk : palette.paper,
        borderWidth: max(2, u(4))))
    for place in 0..<min(own, 5) {
      let side = u(24)
      let x = disc.x - u(14) - side - Double(place) * u(30)
      draw(
        .shape(
          .disc, Rect(x: x, y: paper.maxY - side / 2, width: side, height: side), fill: palette.paperInk,
          border: palette.paper, borderWidth: max(1, u(2))))
    }
    let ink = palette.accentsAreInk ? Color(0) : Color(0xFFFFFF)
    draw(
      line(
        text, x: disc.midX - width(text, .label) / 2, y: disc.midY - lineHeight(.label) * 0.46, .label, ink))
  }

  /// The slip that the finger carries, above all others, and the one it would be laid on.
  private mutating func drawDragged(_ rows: [Row], of prompt: Prompt, _ plan: WallPlan, _ accent: Accent) {
    guard let drag = kiosk.drag else { return }
    for row in rows {
      guard let slot = row.slots.first(where: { prompt.slips[$0.position].id == drag.slip }) else { continue }
      if let beneath = frame.target(at: drag.at), case .openSlip = beneath.action {
        draw(
          .outline(
            beneath.rect.inset(-u(9)), palette.focusOnWall, width: max(4, u(8)), radius: u(13), dash: []))
      }
      let rect = Rect(
        x: drag.at.x - slot.width / 2, y: drag.at.y - u(60), width: slot.width, height: row.room)
      let targets = frame.targets
      hang(prompt.slips[slot.position], slot, of: prompt, rect, isDense: isDense(plan), accent)
      frame.targets = targets
    }
  }

  /// What a peg gathers, on a label at the corner of each of its slips.
  private mutating func clusterLabel(_ name: String, on paper: Rect, _ accent: Accent) {
    let room = paper.width * 0.84 - u(100)
    let size = Size(width: min(room, width(name, .label)) + u(36), height: lineHeight(.label) + u(12))
    let rect = Rect(
      x: paper.maxX - size.width - u(12), y: paper.y - size.height * 0.62, width: size.width,
      height: size.height)
    let fill = palette.accentsAreInk ? palette.alert : accent.color
    draw(.fill(rect, fill, radius: u(8)))
    let ink = palette.accentsAreInk ? Color(0) : Color(0xFFFFFF)
    draw(line(cut: name, x: rect.x + u(18), y: rect.y + u(8), .label, width: room, ink))
  }
}
