import KioskToolkit
import MeetingCore

extension Scene {
  /// Every colour, size of type, state of a timer, of a key and of a paper on one page, to look at.
  public func specimen() -> Frame<KioskAction> {
    var kiosk = kiosk
    kiosk.pressed = words("sheet.pressed")
    kiosk.focus = words("sheet.focus")
    var stage = Stage(Scene(desk: desk, kiosk: kiosk, words: words, metrics: metrics))
    stage.addSpecimen()
    return stage.frame
  }
}

extension Stage {
  fileprivate mutating func addSpecimen() {
    let left = Rect(x: grid.margin, y: u(20), width: grid.width * 0.58, height: grid.wallHeight)
    let right = Rect(
      x: left.maxX + u(60), y: u(24), width: grid.size.width - grid.margin - left.maxX - u(60),
      height: grid.wallHeight)
    accents(in: left)
    swatches(Rect(x: left.x, y: u(330), width: left.width, height: u(350)))
    timers(Rect(x: left.x, y: u(688), width: left.width, height: u(146)))
    papers(Rect(x: left.x, y: u(846), width: left.width, height: u(92)))
    types(in: right)
    specimenKeys()
  }

  private mutating func accents(in area: Rect) {
    let count = AccentShape.allCases.count
    let pitch = area.width / Double(count)
    let middles = (0..<count).map { area.x + (Double($0) + 0.5) * pitch }
    let curve = string(y: area.y + u(64), sag: 8, pegs: middles)
    for (index, x) in middles.enumerated() {
      let accent = Accent(index: index)
      let rect = Rect(x: x - pitch / 2 + u(10), y: curve(x), width: pitch - u(20), height: u(190))
      let side = u(72)
      let mark = Rect(x: rect.midX - side / 2, y: rect.midY - side / 2 + u(12), width: side, height: side)
      sheet(
        rect, tilt: tilt(UInt64(index + 1) &* 0x9E37_79B9, from: 0.3, to: 1.1),
        contents: [shape(accent, mark, onPaper: true)])
      peg(x: x, y: curve(x), scale: 1, accent: accent)
    }
  }

  /// The roles that paint, by their names in code.
  private var colors: [(String, Color)] {
    let all: [(String, Color?)] = [
      ("wallFrom", palette.wallFrom), ("wallTo", palette.wallTo), ("ink", palette.ink),
      ("ink2", palette.ink2),
      ("paper", palette.paper), ("paper2", palette.paper2), ("paperInk", palette.paperInk),
      ("paperInk2", palette.paperInk2), ("paperEdge", palette.paperEdge), ("plinth", palette.plinth),
      ("plinthLine", palette.plinthLine), ("plinthInk", palette.plinthInk), ("key", palette.key),
      ("keyInk", palette.keyInk), ("keyLine", palette.keyLine), ("keyEdge", palette.keyEdge),
      ("pressed", Palette.pressed), ("primary", palette.primary), ("primaryInk", palette.primaryInk),
      ("disabledInk", palette.disabledInk), ("twineLight", palette.twineLight),
      ("twineDark", palette.twineDark), ("nail", palette.nail), ("alert", palette.alert),
      ("paperAlert", palette.paperAlert), ("done", palette.done), ("highlight", palette.highlight),
      ("focusOnWall", palette.focusOnWall), ("focusOnPaper", palette.focusOnPaper),
      ("focusOnPlinth", palette.focusOnPlinth),
    ]
    return all.compactMap { name, color in color.map { (name, $0) } }
  }

  private mutating func swatches(_ area: Rect) {
    let columns = 3
    let (width, height) = (area.width / Double(columns), area.height / 10)
    for (index, (name, color)) in colors.enumerated() {
      let x = area.x + Double(index % columns) * width
      let y = area.y + Double(index / columns) * height
      let chip = Rect(x: x, y: y, width: u(56), height: height - u(6))
      draw(.fill(chip, color, radius: u(6)))
      draw(.outline(chip, palette.ink, width: max(1, u(2)), radius: u(6), dash: []))
      draw(line(name, x: chip.maxX + u(14), y: chip.midY - u(18), .labelMin, palette.ink))
    }
  }

  private mutating func timers(_ area: Rect) {
    let kinds = ItemTimerState.Kind.allCases
    let width = area.width / Double(kinds.count)
    for (index, kind) in kinds.enumerated() {
      let x = area.x + Double(index) * width
      let state = ItemTimerState(kind, figures: "", part: kind == .waiting ? 0 : kind == .running ? 0.4 : 0.8)
      let ink = kind == .over ? palette.ink : palette.ink2
      let label = setter.fit(
        words("timer.\(kind)"), styles: [style(.fine), style(.labelMin)], width: width - u(16), lines: 2)
      for command in lines(label, x: x, y: area.y, leading: 1.2, ink) { draw(command) }
      timerString(state, from: x + u(14), to: x + width - u(60), y: area.maxY - u(34), Accent(index: index))
    }
  }

  private mutating func papers(_ area: Rect) {
    let width = (area.width - 2 * u(40)) / 3
    for (index, (name, kind)) in [("sheet.front", PaperKind.front), ("sheet.behind", .behind)].enumerated() {
      let rect = Rect(
        x: area.x + Double(index) * (width + u(40)), y: area.y, width: width, height: area.height)
      let text = line(
        words(name), x: rect.x + u(40), y: rect.midY - lineHeight(.near) / 2, .near, palette.paperInk)
      sheet(rect, tilt: index == 0 ? 0.6 : -0.5, kind: kind, contents: [text])
    }
    let place = Rect(x: area.maxX - width, y: area.y, width: width, height: area.height)
    emptyPlace(place, words("sheet.place"))
  }

  /// The steps of the scale, each in its own size.
  private mutating func types(in area: Rect) {
    let top = area.y + u(96)
    draw(figures("27:40", x: area.x, y: top, style(.timerXL), palette.ink))
    var y = top + lineHeight(.timerXL)
    let rows: [[(TextRole, String)]] = [
      [(.title, "title")], [(.slip(84), "slip")], [(.strong, "strong")], [(.text, "text")],
      [(.textBold, "textBold")], [(.near, "near"), (.signature, "signature")],
      [(.fine, "fine"), (.label, "label")],
      [(.labelMin, "labelMin")],
    ]
    // Where the letters of a look are higher, the rows stand closer.
    let whole = rows.reduce(0) { $0 + ($1.map { lineHeight($0.0) }.max() ?? 0) }
    let scale = min(1, (grid.wallHeight - y) / whole)
    for row in rows {
      for (index, (role, name)) in row.enumerated() {
        let x = area.x + Double(index) * area.width / 2
        draw(line("\(name) \(style(role).pixels)", x: x, y: y, style(role), palette.ink))
      }
      y += scale * (row.map { lineHeight($0.0) }.max() ?? 0)
    }
  }

  private mutating func specimenKeys() {
    plinth(
      [
        ("check", "sheet.primary", true), ("note", "sheet.rest", true), ("note", "sheet.pressed", true),
        ("note", "sheet.focus", true), ("note", "sheet.disabled", false),
      ].map { icon, name, isOn in
        PlinthKey(icon: icon, label: words(name), short: words(name), action: isOn ? .dismiss : nil)
      })
  }
}
