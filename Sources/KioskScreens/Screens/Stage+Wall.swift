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
    let top = question(prompt)
    let plan = WallPlan(prompt, grid: grid)
    let first = min(kiosk.firstSlip, max(0, plan.order.count - 1))
    let page = plan.page(from: first)
    if plan.order.isEmpty {
      emptyString(below: top)
    } else {
      let shown = page.reduce(0) { $0 + $1.count }
      let hasMore = shown < plan.order.count
      let far = hasMore && !grid.isSmall ? u(grid.isPortrait ? 96 : 80) : u(16)
      hang(
        page, of: prompt, plan,
        in: Rect(x: 0, y: top, width: grid.size.width, height: grid.wallHeight - top - far), accent)
      if hasMore && !grid.isSmall { farLine(plan.order.count, first: first, shown: shown, accent) }
    }
    wallKeys(plan, first: first, shown: page.reduce(0) { $0 + $1.count })
  }

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
    plinth(
      [write] + (isPaged ? [back, next] : []) + (count > 1 ? [other] : []) + [screensKey],
      remark: remarks.first)
  }

  /// The question, as large as it holds. Returns its lower edge.
  private mutating func question(_ prompt: Prompt) -> Double {
    let text = prompt.text.display(words)
    let isDense = prompt.hanging.count > 3
    let sizes = isDense ? [112] : TextRole.questionSizes
    let room = grid.width
    var set = setter.fit(
      text, styles: sizes.map { style(.question($0)) }, width: room, lines: grid.isPortrait ? 3 : 2)
    if set.isCut {
      // NB: a question longer than questions are: it stays whole, in smaller type, before it is cut.
      set = setter.fit(text, styles: [96, 84, 72, 62].map { style(.question($0)) }, width: room, lines: 4)
    }
    let y = u(grid.isSmall ? 18 : isDense ? 20 : 56)
    for command in lines(set, x: grid.margin - u(4), y: y, leading: 1.05, palette.ink) { draw(command) }
    return y + Double(set.lines.count) * lineHeight(set.style, grid.isEasy ? 1.2 : 1.05)
      + u(grid.isSmall ? 4 : 16)
  }

  // MARK: Slips

  private mutating func hang(
    _ page: [[(index: Int, span: Int)]], of prompt: Prompt, _ plan: WallPlan, in area: Rect, _ accent: Accent
  ) {
    let isWhole = page.first?.first.map { $0.span > plan.columns } ?? false
    let rows =
      isWhole ? 1 : max(page.count, grid.isPortrait ? min(plan.rows, max(2, page.count)) : page.count)
    let needs = page.map { rowNeed($0, of: prompt, plan) }
    let spare = max(0, Double(rows - page.count)) * (needs.first ?? 0)
    let share = area.height / (needs.reduce(0, +) + spare)
    var y = area.y
    for (row, need) in zip(page, needs) {
      let height = need * share
      hangRow(row, of: prompt, plan, in: Rect(x: area.x, y: y, width: area.width, height: height), accent)
      y += height
    }
  }

  /// How high a row would like to be, in u: where each slip has a row of its own, longer words get more.
  private func rowNeed(_ row: [(index: Int, span: Int)], of prompt: Prompt, _ plan: WallPlan) -> Double {
    guard plan.columns == 1, let slot = row.first else { return 1 }
    return plan.need(plan.order[slot.index])
  }

  private mutating func hangRow(
    _ row: [(index: Int, span: Int)], of prompt: Prompt, _ plan: WallPlan, in area: Rect, _ accent: Accent
  ) {
    let isDense = plan.rows > 1 && !grid.isPortrait
    let gap = u(isDense ? 32 : 40)
    let above = u(isDense ? 42 : grid.isSmall ? 48 : 60)
    let widths = rowWidths(row, of: prompt, plan, gap: gap)
    var x = grid.margin
    var middles: [Double] = []
    for width in widths {
      middles.append(x + width / 2)
      x += width + gap
    }
    let curve = string(y: area.y + above, sag: isDense ? 12 : grid.isPortrait ? 8 : 36, pegs: middles)
    let room = area.maxY - area.y - above - u(isDense ? 6 : 34)
    for (slot, (middle, width)) in zip(row, zip(middles, widths)) {
      let slip = prompt.slips[plan.order[slot.index]]
      let y = curve(middle)
      let rect = Rect(x: middle - width / 2, y: y, width: width, height: room - (y - area.y - above) * 0.5)
      thing("slip/\(slip.id)", rect) { stage in
        stage.hang(slip, of: prompt, rect, isDense: isDense, accent)
        stage.peg(
          x: slip.cluster == nil ? middle : rect.x + width * 0.16, y: y,
          scale: isDense || stage.grid.isSmall ? 0.8 : 1, accent: accent)
      }
    }
  }

  /// Longer words get wider paper; the row fills what lies between the margins, but few words get no banner.
  private func rowWidths(
    _ row: [(index: Int, span: Int)], of prompt: Prompt, _ plan: WallPlan, gap: Double
  ) -> [Double] {
    let free = grid.width - gap * Double(row.count - 1)
    let weights = row.map { slot in
      let scalars = prompt.slips[plan.order[slot.index]].text.value?.unicodeScalars.count ?? 10
      return Double(min(slot.span, plan.columns)) * (0.7 + 0.6 * min(1, Double(scalars) / 62))
    }
    let sum = weights.reduce(0, +)
    let least = Double(row.reduce(0) { $0 + min($1.span, plan.columns) }) / Double(plan.columns)
    return weights.map { min(free * $0 / sum, grid.width * max(0.36, least)) }
  }

  private mutating func hang(_ slip: Slip, of prompt: Prompt, _ rect: Rect, isDense: Bool, _ accent: Accent) {
    let padding = u(isDense ? 40 : 46)
    let top = u(isDense ? 30 : grid.isPortrait ? 40 : 62)
    let signature = slip.signature.map { $0.display(words) }
    let foot =
      isDense
      ? u(12)
      : signature == nil
        ? u(grid.isPortrait ? 70 : 44) : lineHeight(.signature) + u(28)
    let inner = Rect(
      x: rect.x + padding, y: rect.y + top, width: rect.width - 2 * padding, height: rect.height - top - foot)
    let leading = TextRole.slip(57).leading(grid)
    let sizes = TextRole.slipSizes.map { style(.slip($0)) }
    let text = slip.text.display(words)
    let set = setter.fit(text, styles: sizes, width: inner.width) { style in
      // The last line needs no room below it.
      let slack = Double(style.pixels) * (leading - 1)
      return max(1, Int((inner.height + slack) / (Double(style.pixels) * leading)))
    }
    let textHeight = Double(set.lines.count) * lineHeight(set.style, leading)
    // A paper is no taller than its words need.
    let height = min(rect.height, top + textHeight + foot + u(isDense ? 10 : 24))
    let paper = Rect(x: rect.x, y: rect.y, width: rect.width, height: max(height, u(isDense ? 200 : 240)))
    var contents = lines(set, x: inner.x, y: inner.y, leading: leading, palette.paperInk)
    if let signature, !isDense {
      contents.append(
        line(
          cut: signature, x: inner.x, y: paper.maxY - lineHeight(.signature) - u(14), .signature,
          width: inner.width - u(60), palette.paperInk2))
    }
    if !isDense {
      let mark = Rect(x: paper.maxX - u(72), y: paper.maxY - u(76), width: u(40), height: u(40))
      contents.append(shape(accent, mark, onPaper: true))
    }
    let most = paper.width > u(900) ? 0.45 : isDense ? 0.8 : 1.1
    sheet(paper, tilt: tilt(slip.id.low, from: most / 2, to: most), contents: contents)
    if let cluster = prompt.clusters.first(where: { $0.id == slip.cluster }) {
      clusterLabel(cluster.name.display(words), on: paper, accent)
    }
    target(paper, words("wall.slip", text), .openSlip(slip.id))
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
