import KioskToolkit
import MeetingCore

/// What the welcome shows by turns while nobody is there: itself, the wall, how it works, whom to ask.
extension Scene {
  /// The stage that the loop has come to; the keys on it do what they do anywhere.
  func loopStage(_ turns: Int) -> Stage {
    var pages = [LoopPage.welcome]
    if !desk.meeting.prompts.isEmpty { pages.append(.wall) }
    pages.append(.howTo)
    if !desk.meeting.topics.isEmpty { pages.append(.board) }
    var kiosk = kiosk
    let page = pages[turns % pages.count]
    if page == .wall {
      // Each time the next question, with its newest slips.
      kiosk.promptIndex = turns / pages.count % desk.meeting.prompts.count
      kiosk.firstSlip = newestPage(ofPromptAt: kiosk.promptIndex)
    }
    var stage = Stage(Scene(desk: desk, kiosk: kiosk, words: words, metrics: metrics))
    switch page {
    case .wall: stage.addWall()
    case .board: stage.addBoard()
    case .howTo: stage.addHowTo()
    case .welcome: stage.addWelcome()
    }
    return stage
  }

  private enum LoopPage { case welcome, wall, howTo, board }
}

extension Stage {
  /// How it works, in three drawings.
  mutating func addHowTo() {
    let top = heading(words("howTo.title"), lines: 2) + u(grid.isSmall ? 40 : 110)
    let steps = [("help", "howTo.read"), ("pencil", "howTo.write"), ("note", "howTo.hang")]
    let count = Double(steps.count)
    let gap = u(50)
    let isPortrait = grid.isPortrait
    let width = isPortrait ? grid.width : (grid.width - gap * (count - 1)) / count
    let room = grid.wallHeight - top - u(grid.isSmall ? 20 : 50)
    let height = isPortrait ? (room - 2 * u(70)) / count : room
    var strings: [(Double) -> Double] = []
    if !isPortrait {
      let middles = steps.indices.map { grid.margin + width / 2 + Double($0) * (width + gap) }
      strings = [string(y: top, sag: 16, pegs: middles)]
    }
    for (index, (icon, key)) in steps.enumerated() {
      let rect = Rect(
        x: grid.margin + (isPortrait ? 0 : Double(index) * (width + gap)),
        y: top + (isPortrait ? Double(index) * (height + u(70)) : 0), width: width, height: height)
      let curve = isPortrait ? string(y: rect.y, sag: 6, pegs: [rect.midX]) : strings[0]
      howToStep(icon, words(key), Rect(x: rect.x, y: curve(rect.midX), width: width, height: height), index)
      peg(
        x: rect.midX, y: curve(rect.midX), scale: grid.isSmall ? 0.8 : 1.1, accent: Accent(index: index))
    }
    plinth([
      PlinthKey(
        icon: "pencil", label: words("key.writeSlip"), short: words("key.writeSlip.short"), action: .writeSlip
      ),
      PlinthKey(
        icon: "note", label: words("key.readWall"), short: words("key.readWall.short"), action: .show(.wall)),
      screensKey,
    ])
  }

  mutating func howToStep(_ icon: String, _ text: String, _ rect: Rect, _ index: Int) {
    let inner = rect.inset(u(40), u(grid.isSmall ? 30 : 70))
    let side = min(inner.width * 0.5, inner.height * (grid.isPortrait ? 0.8 : 0.5))
    let isBeside = grid.isPortrait
    let art = Rect(
      x: isBeside ? inner.x : inner.midX - side / 2, y: isBeside ? inner.midY - side / 2 : inner.y,
      width: side,
      height: side)
    let area =
      isBeside
      ? Rect(x: art.maxX + u(50), y: inner.y, width: inner.maxX - art.maxX - u(50), height: inner.height)
      : Rect(x: inner.x, y: art.maxY + u(24), width: inner.width, height: inner.maxY - art.maxY - u(24))
    let set = setter.fit(
      text, styles: [style(.strong), style(.textBold), style(.near), style(.fine)], width: area.width
    ) { max(1, Int((area.height + u(10)) / lineHeight($0, 1.15))) }
    let color = palette.accentsAreInk ? palette.paperInk : Accent(index: index).color
    sheet(
      rect, tilt: tilt(UInt64(index + 3) &* 0x9E37_79B9, from: 0.3, to: 0.7),
      contents: [.art(icon, art, tint: color)]
        + lines(set, x: area.x, y: area.y, leading: 1.15, palette.paperInk))
  }

  // MARK: Somebody has gone

  /// Whoever was writing is asked whether they are still there; a tap anywhere says so.
  mutating func addStillThere(_ seconds: Int) {
    clearWall()
    let rect = Rect(
      x: grid.size.width * 0.08, y: grid.wallHeight * 0.2, width: grid.size.width * 0.84,
      height: grid.wallHeight * 0.6)
    let inner = rect.inset(u(60), u(grid.isSmall ? 24 : 56))
    let title = setter.fit(
      words("idle.title"), styles: [style(.title), style(.question(84)), style(.strong), style(.near)],
      width: inner.width, lines: 2)
    let titleHeight = Double(title.lines.count) * lineHeight(title.style, 1.1)
    let more = setter.fit(
      words("idle.text", "\(seconds)"), styles: [style(.text), style(.near), style(.fine), style(.labelMin)],
      width: inner.width
    ) { max(1, Int((inner.height - titleHeight - u(20)) / lineHeight($0, 1.25))) }
    sheet(
      rect, tilt: 0, lift: 1.2,
      contents: lines(title, x: inner.x, y: inner.y, leading: 1.1, palette.paperInk)
        + lines(more, x: inner.x, y: inner.y + titleHeight + u(20), leading: 1.25, palette.paperInk2))
    frame.targets = [
      TouchTarget(
        rect: Rect(x: 0, y: 0, width: grid.size.width, height: grid.size.height), label: words("idle.title"),
        action: .stay)
    ]
  }
}
