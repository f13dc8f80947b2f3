import KioskToolkit
import MeetingCore

/// A proposal on its way: the string carries the steps, the proposal hangs from it with what is asked now,
/// and beside it what was decided.
extension Stage {
  mutating func addConsent(_ round: ConsentRound, below top: Double) {
    let places = consentPlaces(below: top)
    let spread = decidedSpread(below: top)
    _ = string(y: places.string, sag: 0)
    sheet(places.proposal, tilt: -0.2, lift: 1.2, contents: proposal(round, in: places.proposal))
    // Between the beads, wherever the sheet ends.
    let isWhole = places.proposal.width == grid.width
    legs(to: places.proposal, from: places.string, at: isWhole ? [0.16, 0.92] : [0.2, 0.8])
    if let page = spread.pages.first, let list = spread.sheets.first {
      decisionSheet(page, list.rect, inner: list.inner, tilt: 0.3)
      if grid.isPortrait {
        chain(from: places.proposal, to: list.rect)
      } else {
        legs(to: list.rect, from: places.string)
      }
    }
    steps(round.step, top: top, string: places.string)
    plinth(consentKeys(round, spread))
  }

  // MARK: Places

  private struct Places {
    /// How high the string hangs.
    let string: Double
    let proposal: Rect
    /// `nil` where there is room for one sheet only.
    let decided: Rect?
  }

  private func consentPlaces(below top: Double) -> Places {
    let string = top + stepNames.height + beadRadius + u(grid.isSmall ? 4 : 12)
    let first = string + beadRadius + u(grid.isSmall ? 12 : 36)
    let bottom = grid.wallHeight - u(grid.isSmall ? 14 : grid.isPortrait ? 28 : 40)
    let area = Rect(x: grid.margin, y: first, width: grid.width, height: bottom - first)
    let gap = u(44)
    // A decision of two lines, how it was taken, and their heading.
    let isLow = area.height < 6 * lineHeight(.text) + u(82)
    if grid.isSmall || !grid.isPortrait && (isLow || grid.size.width / grid.unit < 1500) {
      return Places(string: string, proposal: area, decided: nil)
    }
    if grid.isPortrait {
      let height = (area.height - gap) * 0.55
      let below = Rect(
        x: area.x, y: area.y + height + gap, width: area.width, height: area.height - height - gap)
      return Places(
        string: string, proposal: Rect(x: area.x, y: area.y, width: area.width, height: height),
        decided: below)
    }
    let width = (area.width - gap) * 0.6
    let right = Rect(
      x: area.x + width + gap, y: area.y, width: area.width - width - gap, height: area.height)
    return Places(
      string: string, proposal: Rect(x: area.x, y: area.y, width: width, height: area.height), decided: right)
  }

  /// The list of what was decided, on one sheet beside or below the proposal; `nil` where there is none.
  private func decidedList(_ rect: Rect) -> DecisionSpread.Sheet? {
    let rows = DecisionRow.Section.allCases.flatMap(decisionRows)
    return rows.isEmpty ? nil : decisionSheet(rows, rect, "decisions.empty", .decision)
  }

  /// The same as a spread of one sheet, so that its pages turn as everywhere.
  func decidedSpread(below top: Double) -> DecisionSpread {
    let sheets = [consentPlaces(below: top).decided.flatMap(decidedList)].compactMap { $0 }
    return DecisionSpread(sheets, first: max(0, kiosk.firstRow ?? 0))
  }

  // MARK: Steps

  private var beadRadius: Double { max(u(36), Double(style(.label).pixels) * 0.8) }

  /// The names of all steps in one size, each over its bead; else there is room for the one that is on.
  private var stepNames: (style: TextStyle?, height: Double) {
    let names = ConsentStep.allCases.map { words("step.\($0.rawValue)") }
    let column = grid.width / Double(names.count) - u(24)
    for role in [TextRole.strong, .textBold, .near] {
      let style = style(role)
      if names.allSatisfy({ scene.metrics.width(of: $0, style: style) <= column }) {
        return (style, lineHeight(role))
      }
    }
    return (nil, lineHeight(.text))
  }

  private mutating func steps(_ current: ConsentStep, top: Double, string: Double) {
    let all = ConsentStep.allCases
    let place = all.firstIndex(of: current) ?? 0
    let column = grid.width / Double(all.count)
    let names = stepNames
    if names.style == nil {
      let text = words("step.place", "\(place + 1)", "\(all.count)", words("step.\(current.rawValue)"))
      let set = setter.fit(
        text, styles: [style(.text), style(.near), style(.labelMin)], width: grid.width, lines: 1)
      for command in lines(set, x: grid.margin, y: top, leading: 1.18, palette.ink) { draw(command) }
    }
    for (index, step) in all.enumerated() {
      let x = grid.margin + Double(index) * column
      if let style = names.style {
        let isCurrent = index == place
        let weighted = TextStyle(style.typeface, isCurrent ? .extrabold : .medium, pixels: style.pixels)
        draw(
          line(words("step.\(step.rawValue)"), x: x, y: top, weighted, isCurrent ? palette.ink : palette.ink2)
        )
      }
      bead(
        Point(x: x + beadRadius, y: string), number: index + 1, isDone: index < place, isOn: index == place)
    }
  }

  /// A tick for what is done, a number for the rest; the one that is on is yellow and has the thicker ring.
  private mutating func bead(_ center: Point, number: Int, isDone: Bool, isOn: Bool) {
    let radius = beadRadius
    let rect = Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
    draw(.fill(rect, isOn ? palette.primary : palette.paper, radius: radius))
    draw(.outline(rect, palette.paperInk, width: max(2, u(isOn ? 7 : 3)), radius: radius, dash: []))
    if isDone {
      let inner = rect.inset(radius * 0.45)
      return draw(.art("tick", inner, tint: palette.done))
    }
    let text = "\(number)"
    let ink = isOn ? palette.primaryInk : palette.paperInk
    let x = center.x - width(text, .label) / 2
    draw(line(text, x: x, y: center.y - Double(style(.label).pixels) * 0.6, .label, ink))
  }

  // MARK: The proposal

  private func proposal(_ round: ConsentRound, in rect: Rect) -> [DrawCommand] {
    let (side, top, foot) = grid.isSmall ? (u(48), u(34), u(10)) : (u(56), u(60), u(28))
    let inner = Rect(
      x: rect.x + side, y: rect.y + top, width: rect.width - 2 * side, height: rect.height - top - foot)
    let history = meeting.consentHistory
    let by = history?.proposer?.value.map { words("proposal.by", $0) } ?? words("proposal.name")
    var contents = [line(cut: by, x: inner.x, y: inner.y, .near, width: inner.width, palette.paperInk2)]
    let below = asked(round, in: inner)
    let y = inner.y + lineHeight(.near)
    let room = below.top - y - u(grid.isSmall ? 8 : 24)
    let sizes = ([84, 72, 66, 57].map { TextRole.slip($0) } + [.near, .labelMin]).map(style)
    let leading = TextRole.reminder.leading(grid)
    let set = setter.fit(round.text.display(words), styles: sizes.map(heavier), width: inner.width) {
      max(1, Int(room / lineHeight($0, leading)))
    }
    contents += lines(set, x: inner.x, y: y, leading: leading, palette.paperInk)
    return contents + below.contents
  }

  private func heavier(_ style: TextStyle) -> TextStyle {
    TextStyle(style.typeface, .extrabold, pixels: style.pixels)
  }

  /// The foot of the sheet: the question of the step, or the objection that is to be settled.
  private func asked(_ round: ConsentRound, in inner: Rect) -> (top: Double, contents: [DrawCommand]) {
    let open = meeting.consentHistory?.openObjections ?? []
    let ink = palette.accentsAreInk ? palette.paperInk : Accent(index: 0).color
    let text: String
    if let first = open.first {
      let more = open.count == 1 ? "" : " " + words("proposal.more", "\(open.count - 1)")
      text = objectionLine(first) + more
    } else {
      text = words("step.\(round.step.rawValue).ask")
    }
    let mark = open.isEmpty ? 0 : Double(style(.text).pixels) + u(20)
    let styles = [style(.text), style(.near), style(.labelMin)]
    let set = setter.fit(text, styles: styles, width: inner.width - mark) {
      max(1, min(3, Int(inner.height * 0.3 / lineHeight($0, 1.18))))
    }
    let height = Double(set.lines.count) * lineHeight(set.style, 1.18)
    let y = inner.maxY - height
    let rule = y - u(grid.isSmall ? 8 : 20)
    var contents: [DrawCommand] = [
      .line(
        Point(x: inner.x, y: rule), Point(x: inner.maxX, y: rule), palette.paperInk2, width: max(1, u(2)),
        dash: [])
    ]
    if mark > 0 {
      let side = Double(style(.text).pixels)
      contents.append(
        .art("hand", Rect(x: inner.x, y: y, width: side, height: side), tint: palette.paperAlert))
    }
    contents += lines(
      set, x: inner.x + mark, y: y, leading: 1.18, open.isEmpty ? ink : palette.paperInk)
    return (rule, contents)
  }

  /// `Objection de Maud : …`
  func objectionLine(_ objection: Objection) -> String {
    let text = objection.text.display(words)
    guard let author = objection.author?.value else { return words("objection.line", text) }
    return words("objection.line.by", author, text)
  }

  // MARK: Keys

  private func consentKeys(_ round: ConsentRound, _ spread: DecisionSpread) -> [PlinthKey] {
    func key(_ icon: String, _ name: String, _ action: KioskAction) -> PlinthKey {
      PlinthKey(
        icon: icon, label: words("key.\(name)"), short: words("key.\(name).short"), action: action)
    }
    let open = meeting.consentHistory?.openObjections.first
    let first =
      if let step = round.step.following {
        key("arrow-right", "nextStep", .command(.takeConsentStep(step)))
      } else if let open {
        key("check", "settle", .open(.objection(open.id)))
      } else { key("check", "adopt", .command(.endConsent(as: .decision))) }
    return [
      first, key("hand", "objection", .open(.newObjection)), key("pencil", "amend", .open(.amending)),
      key("list", "otherwise", .open(.consentChanges)),
    ] + [pageKey(spread), screensKey].compactMap { $0 }
  }
}
