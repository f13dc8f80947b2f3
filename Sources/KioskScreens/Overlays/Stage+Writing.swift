import KioskToolkit
import MeetingCore

/// Writing a slip: its paper hangs as it will hang.
extension Stage {
  mutating func addWriting(prompt id: PromptID) {
    let accent = Accent(index: meeting.prompts.firstIndex { $0.id == id } ?? 0)
    addWriting(below: meeting.prompt(id)?.text.display(words) ?? words("writing.gone"), accent)
  }

  /// An answer hangs below the words that it answers.
  mutating func addWriting(slip id: SlipID) {
    let prompt = meeting.prompt(of: id)
    let accent = Accent(index: meeting.prompts.firstIndex { $0.id == prompt?.id } ?? 0)
    let answered = meeting.slip(id).map { words("writing.answers", $0.text.display(words)) }
    addWriting(below: answered ?? words("writing.gone"), accent)
  }

  private mutating func addWriting(below question: String, _ accent: Accent) {
    let set = setter.fit(
      question, styles: [style(.reminder), style(.near), style(.fine), style(.labelMin)], width: grid.width,
      lines: grid.hasKeyboard ? 1 : grid.isPortrait ? 3 : 2)
    let y = u(grid.isSmall ? 14 : 32)
    for command in lines(set, x: grid.margin, y: y, leading: 1.1, palette.ink) { draw(command) }
    let top = y + Double(set.lines.count) * lineHeight(set.style, grid.isEasy ? 1.3 : 1.1) + u(76)
    let (slip, signature) = writingPapers(below: top)
    let curve = string(y: top, sag: 10, pegs: grid.isPortrait ? [slip.midX] : [slip.midX, signature.midX])
    let inner = Rect(
      x: slip.x + u(52), y: slip.y + u(54), width: slip.width - u(104), height: slip.height - u(84))
    let text = field(
      .text, in: inner, styles: TextRole.slipSizes.map { style(.slip($0)) }, leading: 1.16,
      hint: words("writing.hint"))
    sheet(slip, tilt: 0.3, paper: kiosk.paper, contents: text.contents)
    peg(x: slip.midX, y: curve(slip.midX), scale: 1, accent: accent)
    target(slip, words("writing.text"), .focus(.text))
    signatureSheet(signature)
    if !grid.isPortrait { peg(x: signature.midX, y: curve(signature.midX), scale: 0.8, accent: accent) }
    writingNotes(below: signature)
    plinth([
      PlinthKey(icon: "note", label: words("key.hang"), short: words("key.hang.short"), action: .submit),
      PlinthKey(icon: "cross", label: words("key.cancel"), short: words("key.cancel"), action: .dismiss),
    ])
  }

  private mutating func signatureSheet(_ signature: Rect) {
    let signed = signature.inset(u(40), u(40))
    let caption = setter.fit(
      words("writing.signature"), styles: [style(.label), style(.labelMin)], width: signed.width, lines: 2)
    let captionEnd = signed.y + Double(caption.lines.count) * lineHeight(caption.style, 1.2)
    let nameRect = Rect(
      x: signed.x, y: captionEnd + u(6), width: signed.width, height: signature.maxY - captionEnd - u(20))
    let name = field(
      .signature, in: nameRect, styles: [style(.text), style(.near)], leading: 1.1,
      hint: words("writing.signature.hint"))
    let label = lines(caption, x: signed.x, y: signed.y, leading: 1.2, palette.paperInk2)
    sheet(signature, tilt: -0.5, lift: 0.9, contents: label + name.contents)
    target(signature, words("writing.signature"), .focus(.signature))
  }

  /// Below the signature, as far as there is room: other papers, what becomes of the words, how many signs.
  private mutating func writingNotes(below signature: Rect) {
    let room = Rect(
      x: signature.x, y: signature.maxY + u(26), width: grid.size.width - grid.margin - signature.x,
      height: grid.wallHeight - signature.maxY - u(36))
    var y = room.y
    if room.height >= grid.leastTarget, !palette.accentsAreInk {
      papers(Rect(x: room.x, y: y, width: room.width, height: grid.leastTarget))
      y += grid.leastTarget + u(14)
    }
    let count = words(counted: "writing.count", kiosk.fields[.text]?.scalarCount ?? 0)
    for text in [count, words(kiosk.isPublic ? "writing.waits" : "writing.read")] {
      let set = setter.fit(text, styles: [style(.label), style(.labelMin)], width: room.width, lines: 3)
      let height = Double(set.lines.count) * lineHeight(set.style, 1.25)
      guard !set.isCut, y + height <= room.maxY else { continue }
      for command in lines(set, x: room.x, y: y, leading: 1.25, palette.ink) { draw(command) }
      y += height + u(8)
    }
  }

  /// The papers to choose from, the one in use in front: a tap takes the next.
  private mutating func papers(_ rect: Rect) {
    let side = rect.height * 0.66
    let all: [SlipPaper?] = [nil] + SlipPaper.allCases
    let chosen = all.firstIndex(of: kiosk.paper) ?? 0
    let step = side * 0.42
    for place in all.indices.reversed() {
      let paper = all[(chosen + place) % all.count]
      let sheetRect = Rect(
        x: rect.x + Double(place) * step, y: rect.midY - side / 2, width: side, height: side)
      sheet(sheetRect, tilt: Double(place) * 2 - 2, paper: paper, lift: 0.5, contents: [])
    }
    let text = words("writing.paper")
    let x = rect.x + side + Double(all.count - 1) * step + u(24)
    if x + width(text, .label) <= rect.maxX {
      draw(line(text, x: x, y: rect.midY - lineHeight(.label) / 2, .label, palette.ink))
    }
    target(rect, words("writing.paper"), .changePaper)
  }

  private func writingPapers(below top: Double) -> (slip: Rect, signature: Rect) {
    let bottom = grid.wallHeight - u(50)
    let small = lineHeight(.label) + lineHeight(.text) + u(80)
    if grid.isPortrait {
      let slip = Rect(x: grid.margin, y: top + u(4), width: grid.width, height: bottom - top - small - u(130))
      return (slip, Rect(x: grid.margin, y: slip.maxY + u(50), width: grid.width * 0.8, height: small))
    }
    let slip = Rect(x: grid.margin, y: top + u(4), width: grid.width * 0.61, height: bottom - top)
    let x = slip.maxX + u(64)
    return (slip, Rect(x: x, y: top + u(4), width: grid.size.width - grid.margin - x, height: small))
  }
}
