import KioskToolkit
import MeetingCore

/// One slip, large: what can be done with it, and the wall read aloud slip by slip.
extension Stage {
  mutating func addLargeSlip(_ id: SlipID) {
    guard let slip = meeting.slip(id) else { return addGone() }
    let rect = largeSlip(slip, [])
    eraseCorner(rect)
    if slip.state != .hung {
      let hang = PlinthKey(
        icon: "up", label: words("key.rehang"), short: words("key.rehang"), action: .command(.rehangSlip(id)))
      return plinth([hang, closeKey])
    }
    let answer = PlinthKey(
      icon: "undo", label: words("key.answer"), short: words("key.answer"), action: .open(.answering(id)))
    let dot = PlinthKey(
      icon: "dot", label: words("key.dot"), short: words("key.dot.short"), action: .dots(.begin(id)))
    let gather = PlinthKey(
      icon: "peg", label: words("key.gather"), short: words("key.gather.short"), action: .open(.pegs(id)))
    let team = [gather, grid.isSmall ? nil : hideKey(slip), setAsideKey(slip)].compactMap { $0 }
    plinth([answer, dot] + (kiosk.isPublic ? [] : team) + [closeKey])
  }

  /// The slip as large as it holds on a paper over the whole wall. `notes` stand beside its signature.
  @discardableResult
  mutating func largeSlip(_ slip: Slip, _ notes: [String]) -> Rect {
    let rect = Rect(
      x: grid.margin, y: u(96), width: grid.width, height: grid.wallHeight - u(96) - u(grid.isSmall ? 30 : 60)
    )
    let curve = string(y: u(84), sag: 14, pegs: [rect.x + u(110), rect.maxX - u(110)])
    let prompt = meeting.prompt(of: slip.id)
    let cluster = prompt?.clusters.first { $0.id == slip.cluster }
    let answered = slip.answers.flatMap { meeting.slip($0) }
    let near =
      [
        slip.signature?.display(words), cluster?.name.display(words), dotsText(slip),
        slip.isTypedIn ? words("slip.typedIn") : nil,
      ].compactMap { $0 } + notes
    let signature = near.isEmpty ? nil : near.joined(separator: " · ")
    let foot = max(signature == nil ? u(40) : lineHeight(.signature) + u(44), eraseHeight)
    var inner = Rect(
      x: rect.x + u(60), y: rect.y + u(70), width: rect.width - u(120), height: rect.height - u(70) - foot)
    var contents: [DrawCommand] = []
    if let answered {
      contents.append(
        line(
          cut: words("writing.answers", answered.text.display(words)), x: inner.x, y: inner.y, .near,
          width: inner.width, palette.paperInk2))
      inner = Rect(
        x: inner.x, y: inner.y + lineHeight(.near), width: inner.width,
        height: inner.height - lineHeight(.near))
    }
    let leading = TextRole.slip(57).leading(grid)
    let sizes =
      [112, 96].map { style(.slip($0)) } + TextRole.slipSizes.map { style(.slip($0)) } + [
        style(.near), style(.labelMin),
      ]
    let set = setter.fit(slip.text.display(words), styles: sizes, width: inner.width) { style in
      max(1, Int(inner.height / (Double(style.pixels) * leading)))
    }
    contents += lines(set, x: inner.x, y: inner.y, leading: leading, palette.paperInk)
    if let signature {
      contents.append(
        line(
          cut: signature, x: inner.x, y: rect.maxY - foot + u(10), .signature,
          width: inner.width - eraseWidth - u(30), palette.paperInk2))
    }
    sheet(rect, tilt: 0.2, paper: slip.paper, lift: 1.2, contents: contents)
    let accent = Accent(index: meeting.prompts.firstIndex { $0.id == prompt?.id } ?? 0)
    for x in [rect.x + u(110), rect.maxX - u(110)] { peg(x: x, y: curve(x), scale: 1.15, accent: accent) }
    return rect
  }

  private func dotsText(_ slip: Slip) -> String? {
    slip.dots == 0 ? nil : words(slip.dots == 1 ? "slip.dot" : "slip.dots", "\(slip.dots)")
  }

  private var eraseHeight: Double { max(grid.leastTarget, lineHeight(.label)) + u(20) }
  private var eraseWidth: Double { width(words("key.takeDown"), .label) + u(60) }

  /// Whoever wrote it takes it down with its code, from the slip itself.
  private mutating func eraseCorner(_ rect: Rect) {
    let place = Rect(
      x: rect.maxX - eraseWidth - u(30), y: rect.maxY - eraseHeight, width: eraseWidth,
      height: eraseHeight - u(20))
    let side = Double(style(.label).pixels)
    let x = place.x + u(10)
    draw(
      .art(
        "erase", Rect(x: x, y: place.midY - side / 2, width: side, height: side), tint: palette.paperInk2))
    draw(
      line(
        words("key.takeDown"), x: x + side + u(12), y: place.midY - lineHeight(.label) / 2, .label,
        palette.paperInk2))
    target(place, words("key.takeDown"), .open(.takeDown))
  }

  // MARK: Reading aloud

  var readAloudPage: ListPage {
    let count = readAloudOrder?.count ?? 0
    let first = min(max(0, kiosk.firstOverlayRow ?? 0), max(0, count - 1))
    return ListPage(first: first, visible: min(1, count), count: count)
  }

  private var readAloudOrder: WallOrder? {
    meeting.prompts.indices.contains(kiosk.promptIndex)
      ? WallOrder(meeting.prompts[kiosk.promptIndex], search: scene.sought) : nil
  }

  mutating func addReadAloud() {
    let page = readAloudPage
    guard let order = readAloudOrder, page.count > 0 else {
      _ = heading(words("wall.empty"))
      return plinth([closeKey])
    }
    largeSlip(
      meeting.prompts[kiosk.promptIndex].slips[order[page.first]],
      [words("waiting.range", "\(page.first + 1)", "\(page.count)")])
    let next = PlinthKey(
      icon: "arrow-right", label: words("key.nextSlip"), short: words("key.nextSlip.short"),
      action: page.hasMoreAfter ? .turnPage(by: 1) : nil)
    let back = PlinthKey(
      icon: "arrow-left", label: words("key.slipBefore"), isIconOnly: true, short: "",
      action: page.hasMoreBefore ? .turnPage(by: -1) : nil)
    plinth([next, back, closeKey])
  }
}
