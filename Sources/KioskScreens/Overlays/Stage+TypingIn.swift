import KioskToolkit
import MeetingCore

/// Several people's words one after the other, with a volunteer at the keyboard: a line, Enter, the next one.
extension Stage {
  mutating func addTypingIn(_ id: PromptID) {
    guard let prompt = meeting.prompt(id) else { return addGone() }
    let question = prompt.text.display(words)
    let top = heading(question, lines: grid.isPortrait ? 3 : 2, isQuoted: true) + u(grid.isSmall ? 30 : 60)
    let room = grid.wallHeight - top
    let height = min(u(grid.isPortrait ? 400 : 320), room * (grid.isPortrait ? 0.4 : 0.5))
    let isStacked = grid.isPortrait && room > u(900)
    let rect = Rect(
      x: grid.margin, y: top, width: isStacked ? grid.width : grid.width * 0.64 - u(24), height: height)
    let signature =
      isStacked
      ? Rect(x: rect.x, y: rect.maxY + u(40), width: grid.width * 0.7, height: u(190))
      : Rect(
        x: rect.maxX + u(48), y: top, width: grid.width - rect.width - u(48), height: min(height, u(230)))
    let middles = isStacked ? [rect.midX] : [rect.midX, signature.midX]
    let curve = string(y: top, sag: 8, pegs: middles)
    let accent = Accent(index: meeting.prompts.firstIndex { $0.id == id } ?? 0)
    typingField(.text, words("typingIn.text"), rect, [84, 72, 57])
    typingField(.signature, words("typingIn.name"), signature, [57])
    for middle in middles { peg(x: middle, y: curve(middle), scale: 0.8, accent: accent) }
    if isStacked { chain(from: rect, to: signature, at: 0.12) }
    let below = typingNotes(prompt, below: max(rect.maxY, signature.maxY) + u(24))
    hangNewest(of: prompt, below: below, accent)
    plinth([
      PlinthKey(icon: "note", label: words("key.hang"), short: words("key.hang.short"), action: .submit),
      PlinthKey(
        icon: "pencil", label: words(kiosk.isTypingIn ? "key.typedIn" : "key.said"),
        short: words(kiosk.isTypingIn ? "key.typedIn.short" : "key.said.short"), action: .changeOrigin),
      PlinthKey(icon: "check", label: words("key.finished"), short: words("key.finished"), action: .dismiss),
    ])
  }

  private mutating func typingField(_ name: FieldName, _ hint: String, _ rect: Rect, _ sizes: [Double]) {
    let inner = rect.inset(u(40), u(grid.isSmall ? 24 : 44))
    let layout = field(
      name, in: inner, styles: sizes.map { style(.slip($0)) } + [style(.near), style(.labelMin)],
      leading: 1.16,
      hint: hint)
    sheet(rect, tilt: 0, contents: layout.contents)
    target(rect, hint, .focus(name))
  }

  /// How many hang, and the name that Tab would write. Returns the lower edge.
  private mutating func typingNotes(_ prompt: Prompt, below top: Double) -> Double {
    let count = prompt.hanging.count
    let tab = scene.suggestedName.map { words("typingIn.tab", $0) }
    let notes = [tab, words(count == 1 ? "pegs.count.one" : "pegs.count", "\(count)")].compactMap { $0 }
    let set = setter.fit(
      notes.joined(separator: " · "), styles: [style(.near), style(.label)], width: grid.width, lines: 1)
    let bottom = top + lineHeight(set.style, 1.2)
    guard !set.isCut, bottom <= grid.wallHeight else { return top }
    for command in lines(set, x: grid.margin, y: top, leading: 1.2, palette.ink) { draw(command) }
    return bottom
  }

  /// The slips that were hung last, the newest first, as many as hold whole.
  private mutating func hangNewest(of prompt: Prompt, below top: Double, _ accent: Accent) {
    let columns = grid.isPortrait ? 1 : grid.isSmall || grid.isNarrow ? 2 : 3
    let (gap, drop) = (u(40), u(56))
    let height = min(u(250), grid.wallHeight - top - drop - u(24))
    guard height >= max(u(150), grid.leastTarget) else { return }
    let rows = max(1, Int((grid.wallHeight - top - u(24)) / (height + drop)))
    let width = (grid.width - gap * Double(columns - 1)) / Double(columns)
    let newest = prompt.hanging.suffix(rows * columns).reversed().map { prompt.slips[$0] }
    for row in 0..<rows where row * columns < newest.count {
      let y = top + Double(row) * (height + drop) + drop - u(10)
      let slips = newest[(row * columns)..<min(newest.count, (row + 1) * columns)]
      let middles = slips.indices.map { index in
        grid.margin + Double(index % columns) * (width + gap) + width / 2
      }
      let curve = string(y: y, sag: 6, pegs: middles)
      for (slip, middle) in zip(slips, middles) {
        let rect = Rect(x: middle - width / 2, y: curve(middle), width: width, height: height)
        hangNewest(slip, rect)
        peg(x: middle, y: curve(middle), scale: 0.7, accent: accent)
      }
    }
  }

  private mutating func hangNewest(_ slip: Slip, _ rect: Rect) {
    let inner = rect.inset(u(34), u(34))
    let set = setter.fit(
      slip.text.display(words), styles: [style(.slip(57)), style(.near), style(.label), style(.labelMin)],
      width: inner.width
    ) { max(1, Int(inner.height / lineHeight($0, 1.2))) }
    let text = lines(set, x: inner.x, y: inner.y, leading: 1.2, palette.paperInk)
    sheet(rect, tilt: 0, paper: slip.paper, lift: 0.9, contents: text)
  }
}
