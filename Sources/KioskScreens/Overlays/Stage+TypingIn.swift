import KioskToolkit
import MeetingCore

/// Several people's words one after the other, with a volunteer at the keyboard: a line, Enter, the next one.
extension Stage {
  mutating func addTypingIn(_ id: PromptID) {
    guard let prompt = meeting.prompt(id) else { return addGone() }
    let top = heading(prompt.text.display(words), isQuoted: true) + u(grid.isSmall ? 30 : 60)
    let height = min(u(230), (grid.wallHeight - top) * 0.5)
    let rect = Rect(x: grid.margin, y: top, width: grid.width * 0.64 - u(24), height: height)
    let signature = Rect(
      x: rect.maxX + u(48), y: top, width: grid.width - rect.width - u(48), height: height)
    let curve = string(y: top, sag: 8, pegs: [rect.midX, signature.midX])
    let accent = Accent(index: meeting.prompts.firstIndex { $0.id == id } ?? 0)
    typingField(.text, words("typingIn.text"), rect, [84, 72, 57])
    typingField(.signature, words("typingIn.name"), signature, [57])
    for middle in [rect.midX, signature.midX] { peg(x: middle, y: curve(middle), scale: 0.8, accent: accent) }
    typingNotes(prompt, below: top + height + u(24))
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

  /// How many hang, the last one, and the name that Tab would write.
  private mutating func typingNotes(_ prompt: Prompt, below top: Double) {
    var notes = [
      words(prompt.hanging.count == 1 ? "pegs.count.one" : "pegs.count", "\(prompt.hanging.count)")
    ]
    if let last = prompt.hanging.last, let text = prompt.slips[last].text.value {
      notes.append(words("typingIn.last", text))
    }
    if let name = scene.suggestedName { notes.insert(words("typingIn.tab", name), at: 0) }
    var y = top
    for note in notes {
      let set = setter.fit(note, styles: [style(.near), style(.label)], width: grid.width, lines: 2)
      let height = Double(set.lines.count) * lineHeight(set.style, 1.2)
      guard !set.isCut, y + height <= grid.wallHeight else { continue }
      for command in lines(set, x: grid.margin, y: y, leading: 1.2, palette.ink) { draw(command) }
      y += height + u(8)
    }
  }
}

extension Scene {
  /// The first name known here that what is typed as a signature may become; `nil` where none does.
  var suggestedName: String? {
    guard case .typingIn = kiosk.overlay, kiosk.focusedField == .signature,
      let typed = kiosk.fields[.signature]?.text, !TextGate.isBlank(typed)
    else { return nil }
    let start = TextGate.folded(typed)
    func fits(_ name: String?) -> Bool {
      name.map { TextGate.folded($0).hasPrefix(start) && $0 != typed } ?? false
    }
    for prompt in desk.meeting.prompts.reversed() {
      // The newest first: mostly one of the last few slips has it.
      if let slip = prompt.slips.last(where: { fits($0.signature?.value) }) { return slip.signature?.value }
    }
    let spoken = desk.meeting.speaking.compactMap { $0.name?.value }
    return (spoken + desk.group.people.compactMap(\.name.value)).first(where: fits)
  }
}
