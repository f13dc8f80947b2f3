import KioskToolkit
import MeetingCore

/// What a passer-by meets around writing: what becomes of the words, and the thanks with the code.
extension Stage {
  /// Agreeing and refusing are one tap each.
  mutating func addConsent(_ prompt: PromptID) {
    let top = heading(words("consent.title"), lines: 1) + u(grid.isSmall ? 40 : 110)
    let rect = Rect(
      x: grid.margin, y: top, width: grid.width, height: grid.wallHeight - top - u(grid.isSmall ? 20 : 50))
    let inner = rect.inset(u(60), u(grid.isSmall ? 30 : 56))
    let points = (0..<4).map { words("consent.\($0)") }
    let steps = [TextRole.text, .near, .fine, .labelMin].map(style)
    let gap = u(grid.isSmall ? 8 : 22)
    let settings = steps.map { style in
      points.map { setter.fit($0, styles: [style], width: inner.width - u(70), lines: 4) }
    }
    func height(_ sets: [Typesetter.Setting]) -> Double {
      sets.reduce(0) { $0 + Double($1.lines.count) * lineHeight($1.style, 1.25) + gap } - gap
    }
    let sets = settings.first { !$0.contains(where: \.isCut) && height($0) <= inner.height } ?? settings[3]
    var contents: [DrawCommand] = []
    var y = inner.y
    for set in sets {
      let side = u(22)
      let middle = y + lineHeight(set.style, 1.25) * 0.46
      let dot = Rect(x: inner.x, y: middle - side / 2, width: side, height: side)
      contents.append(.shape(.disc, dot, fill: palette.paperInk, border: nil, borderWidth: 0))
      contents += lines(set, x: inner.x + u(60), y: y, leading: 1.25, palette.paperInk)
      y += Double(set.lines.count) * lineHeight(set.style, 1.25) + gap
    }
    let pegs = [rect.x + u(120), rect.maxX - u(120)]
    let curve = string(y: rect.y, sag: 12, pegs: pegs)
    sheet(rect, tilt: 0.15, lift: 1.2, contents: contents)
    for x in pegs { peg(x: x, y: curve(x), scale: grid.isSmall ? 0.7 : 1, accent: Accent(index: 0)) }
    plinth([
      PlinthKey(
        icon: "check", label: words("key.agree"), short: words("key.agree.short"), action: .consent(prompt)),
      PlinthKey(
        icon: "cross", label: words("key.refuse"), short: words("key.refuse.short"), action: .dismiss),
      haveCodeKey,
    ])
  }

  /// Takes a slip down by its code, wherever it hangs or waits.
  var haveCodeKey: PlinthKey {
    PlinthKey(
      icon: "erase", label: words("key.haveCode"), short: words("key.haveCode.short"),
      action: .open(.takeDown))
  }

  // MARK: Thanks

  /// The slip as it hangs, and the paper to take along.
  mutating func addThanks(_ id: SlipID) {
    guard let slip = meeting.slip(id) else { return addGone() }
    let waits = slip.state == .waiting
    let top = heading(words(waits ? "thanks.waits" : "thanks.hangs")) + u(grid.isSmall ? 44 : 100)
    let (paper, ticket) = thanksPapers(below: top)
    let accent = Accent(index: meeting.prompts.firstIndex { $0.id == meeting.prompt(of: id)?.id } ?? 0)
    let curve = string(y: top, sag: 12, pegs: grid.isPortrait ? [paper.midX] : [paper.midX, ticket.midX])
    let inner = paper.inset(u(50), u(grid.isSmall ? 36 : 60))
    let leading = TextRole.slip(57).leading(grid)
    let sizes = TextRole.slipSizes.map { style(.slip($0)) } + [style(.near), style(.labelMin)]
    let set = setter.fit(slip.text.display(words), styles: sizes, width: inner.width) {
      max(1, Int(inner.height / (Double($0.pixels) * leading)))
    }
    thing("slip/\(id)", paper) { stage in
      stage.sheet(
        paper, tilt: 0.4, paper: slip.paper,
        contents: stage.lines(set, x: inner.x, y: inner.y, leading: leading, stage.palette.paperInk))
      stage.peg(x: paper.midX, y: curve(paper.midX), scale: stage.grid.isSmall ? 0.7 : 1, accent: accent)
    }
    codeTicket(slip, ticket)
    if !grid.isPortrait { peg(x: ticket.midX, y: curve(ticket.midX), scale: 0.8, accent: accent) }
    plinth([
      PlinthKey(icon: "check", label: words("key.finished"), short: words("key.finished"), action: .dismiss),
      PlinthKey(
        icon: "pencil", label: words("key.writeMore"), short: words("key.writeSlip.short"), action: .writeSlip
      ),
    ])
  }

  private func thanksPapers(below top: Double) -> (paper: Rect, ticket: Rect) {
    let bottom = grid.wallHeight - u(grid.isSmall ? 14 : 40)
    if grid.isPortrait {
      let height = (bottom - top - u(60)) / 2
      let paper = Rect(x: grid.margin, y: top, width: grid.width, height: height)
      return (paper, paper.offset(0, height + u(60)))
    }
    let width = grid.width * 0.5
    let paper = Rect(x: grid.margin, y: top, width: width - u(30), height: bottom - top)
    return (paper, Rect(x: grid.margin + width + u(30), y: top, width: width - u(30), height: bottom - top))
  }

  /// The code large, the same for a telephone to read beside it, and what it is good for.
  private mutating func codeTicket(_ slip: Slip, _ rect: Rect) {
    let inner = rect.inset(u(44), u(grid.isSmall ? 24 : 46))
    let square = min(inner.height + u(20), inner.width * 0.46)
    let hasSquare = square >= u(200)
    let room = inner.width - (hasSquare ? square : 0)
    let hint = setter.fit(
      words(kiosk.isPublic ? "thanks.code.public" : "thanks.code"),
      styles: [style(.near), style(.fine), style(.labelMin)], width: room, lines: 5)
    let hintHeight = Double(hint.lines.count) * lineHeight(hint.style, 1.2)
    let code = slip.code.description
    let sizes = [TextRole.question(122), .title, .question(84), .strong, .textBold, .near].map(style)
    let left = inner.height - hintHeight - u(10)
    let alone = setter.fit(code, styles: sizes, width: room) {
      max(1, min(2, Int(inner.height / lineHeight($0, 1.1))))
    }
    let besides = setter.fit(code, styles: sizes, width: room) {
      max(1, min(2, Int(left / lineHeight($0, 1.1))))
    }
    // Where there is no room for both, the code is what counts.
    let holds = Double(besides.lines.count) * lineHeight(besides.style, 1.1) <= left && !besides.isCut
    var contents = holds ? lines(hint, x: inner.x, y: inner.y, leading: 1.2, palette.paperInk2) : []
    contents += lines(
      holds ? besides : alone, x: inner.x, y: inner.y + (holds ? hintHeight + u(10) : 0), leading: 1.1,
      palette.paperInk)
    if hasSquare {
      let place = Rect(
        x: inner.maxX - square + square * 0.1, y: inner.midY - square / 2, width: square, height: square)
      contents.append(.code(code, place, palette.paperInk))
    }
    // Straight, for the code to be read easily.
    sheet(rect, tilt: 0, contents: contents)
  }
}
