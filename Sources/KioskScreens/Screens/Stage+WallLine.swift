import KioskToolkit
import MeetingCore

/// The rest of the wall: the whole line far away, an empty string, a wall without a question.
extension Stage {
  /// Small slips on a thin string: how many there are, those in view larger and darker.
  mutating func farLine(_ count: Int, first: Int, shown: Int, _ accent: Accent) {
    let y = grid.wallHeight - u(66)
    let curve = string(y: y, sag: 0, width: 5)
    let places = min(count, grid.isPortrait ? 18 : 30)
    let pitch = grid.width / Double(places)
    // NB: with more slips than places each place stands for several; what is in view keeps its share.
    let from = first * places / count
    let to = max(from + 1, ((first + shown) * places + count - 1) / count)
    for place in 0..<places {
      let isShown = (from..<to).contains(place)
      let x = grid.margin + (Double(place) + 0.5) * pitch
      let width = u(isShown ? 42 : 34)
      let rect = Rect(x: x - width / 2, y: curve(x) + u(2), width: width, height: u(isShown ? 50 : 40))
      draw(.fill(rect, isShown ? palette.paper : palette.paper2, radius: u(2)))
      let edge = isShown ? palette.paperInk : palette.paperEdge
      draw(.outline(rect, edge, width: isShown ? max(1.5, u(3)) : 1, radius: u(2), dash: []))
      for row in 0..<(isShown ? 3 : 2) {
        let lineY = rect.y + u(14) + Double(row) * u(10)
        draw(
          .line(
            Point(x: rect.x + u(8), y: lineY), Point(x: rect.maxX - u(row == 1 ? 14 : 8), y: lineY),
            isShown ? palette.paperInk : palette.paperInk2, width: max(1, u(3)), dash: []))
      }
      let tip = palette.accentsAreInk ? palette.ink : accent.color
      draw(.fill(Rect(x: x - u(4), y: curve(x) - u(10), width: u(8), height: u(18)), tip, radius: u(2)))
    }
  }

  /// No slip yet: one dashed place, and what to do there.
  mutating func emptyString(below top: Double) {
    let y = top + u(80)
    let width = min(grid.width, u(760))
    let middle = grid.margin + width / 2
    let curve = string(y: y, sag: 30, pegs: [middle])
    let height = min(u(320), grid.wallHeight - y - u(80))
    let rect = Rect(x: grid.margin, y: curve(middle), width: width, height: height)
    draw(.outline(rect, palette.ink2, width: max(2, u(4.5)), radius: u(5), dash: [u(14), u(11)]))
    let set = setter.fit(
      words("wall.empty"), styles: [style(.slip(72)), style(.slip(57))], width: width - u(100), lines: 3)
    let textHeight = Double(set.lines.count) * lineHeight(set.style, 1.16)
    for command in lines(
      set, x: rect.x + u(50), y: rect.midY - textHeight / 2 + u(10), leading: 1.16, palette.ink)
    {
      draw(command)
    }
    peg(x: middle, y: curve(middle), scale: 1, accent: Accent(index: kiosk.promptIndex))
    target(rect, words("wall.empty"), .writeSlip)
  }

  /// No question yet: what a wall is, and how to hang the first question.
  mutating func addWallWithoutQuestion() {
    let set = setter.fit(
      words("wall.noQuestion"),
      styles: TextRole.questionSizes.map { style(.question($0)) } + [style(.question(84))],
      width: grid.width, lines: 3)
    let y = u(grid.isSmall ? 24 : 70)
    for command in lines(set, x: grid.margin, y: y, leading: 1.05, palette.ink) { draw(command) }
    let hint = setter.fit(words("wall.noQuestion.hint"), styles: [style(.text)], width: grid.width, lines: 4)
    let hintY = y + Double(set.lines.count) * lineHeight(set.style, grid.isEasy ? 1.45 : 1.05) + u(30)
    for command in lines(hint, x: grid.margin, y: hintY, leading: 1.3, palette.ink2) { draw(command) }
    let bottom = hintY + Double(hint.lines.count) * lineHeight(hint.style, 1.3)
    if bottom + u(140) < grid.wallHeight { _ = string(y: bottom + u(70), sag: 30) }
    plinth(keysWithoutQuestion)
  }

  private var keysWithoutQuestion: [PlinthKey] {
    [
      PlinthKey(
        icon: "plus", label: words("key.newPrompt"), short: words("key.newPrompt.short"), action: .writePrompt
      ),
      PlinthKey(
        icon: "list", label: words("key.library"), short: words("key.library.short"), action: .open(.library)
      ),
      screensKey,
    ]
  }
}
