import KioskToolkit
import MeetingCore

/// A frame being made: the wall, what hangs on it, the plinth, and what can be touched.
struct Stage {
  let scene: Scene
  let grid: Grid
  let palette: Palette
  let setter: Typesetter
  var frame: Frame<KioskAction>

  init(_ scene: Scene) {
    self.scene = scene
    grid = Grid(
      size: scene.kiosk.size, panelWidthMillimetres: scene.kiosk.panelWidthMillimetres,
      isEasy: scene.kiosk.look == .easy, textSize: scene.kiosk.textSize,
      hasKeyboard: scene.kiosk.keyboard != nil && scene.kiosk.isTyping)
    palette = Palette.of(scene.kiosk.look)
    setter = Typesetter(metrics: scene.metrics, roomPixels: TextRole.text.style(grid).pixels)
    frame = Frame(size: scene.kiosk.size)
    draw(
      .wall(
        Rect(x: 0, y: 0, width: grid.size.width, height: grid.size.height), from: palette.wallFrom,
        to: palette.wallTo))
  }

  var words: Catalogue { scene.words }
  var meeting: Meeting { scene.desk.meeting }
  var kiosk: Kiosk { scene.kiosk }
  /// Pixels per u, as a function: `u(96)`.
  var u: Grid { grid }

  mutating func draw(_ command: DrawCommand) { frame.commands.append(command) }

  /// What `body` draws is one thing, which keeps its name wherever it hangs.
  mutating func thing(_ name: String, _ rect: Rect, _ body: (inout Stage) -> Void) {
    let before = frame.commands.count
    body(&self)
    let drawn = Array(frame.commands[before...])
    frame.commands.removeSubrange(before...)
    draw(.thing(Thing(name: name, rect: rect, commands: drawn)))
  }

  mutating func target(_ rect: Rect, _ label: String, _ action: KioskAction) {
    frame.targets.append(TouchTarget(rect: reach(of: rect), label: label, action: action))
    // NB: a ring only where the keyboard has come; the finger needs none.
    guard kiosk.focus == label, rect.maxY <= grid.wallHeight else { return }
    draw(
      .outline(
        rect.inset(-u(9)), palette.focusOnWall, width: max(4, u(7)), radius: u(13), dash: []))
  }

  /// A little more than what is seen, where that is a little lower than what a finger needs.
  private func reach(of rect: Rect) -> Rect {
    let missing = grid.leastTarget - rect.height
    guard missing > 0, missing < grid.leastTarget * 0.3 else { return rect }
    let y = min(max(0, rect.y - missing / 2), grid.wallHeight - grid.leastTarget)
    return Rect(x: rect.x, y: y, width: rect.width, height: grid.leastTarget)
  }

  // MARK: Text

  func style(_ role: TextRole) -> TextStyle { role.style(grid) }

  func lineHeight(_ role: TextRole) -> Double { Double(style(role).pixels) * role.leading(grid) }

  func lineHeight(_ style: TextStyle, _ leading: Double) -> Double { Double(style.pixels) * leading }

  func width(_ text: String, _ role: TextRole) -> Double {
    scene.metrics.width(of: text, style: style(role))
  }

  /// A line at `y`, the top of its line box.
  func line(_ text: String, x: Double, y: Double, _ style: TextStyle, _ color: Color) -> DrawCommand {
    .text(text, origin: Point(x: x, y: y + scene.metrics.ascent(of: style)), style: style, color: color)
  }

  func line(_ text: String, x: Double, y: Double, _ role: TextRole, _ color: Color) -> DrawCommand {
    line(text, x: x, y: y, style(role), color)
  }

  /// A line no wider than `width`: its end gives way.
  func line(
    cut text: String, x: Double, y: Double, _ style: TextStyle, width: Double, _ color: Color
  ) -> DrawCommand {
    let shown = setter.cut(text, style: style, width: width)
    if shown == text { return line(text, x: x, y: y, style, color) }
    let origin = Point(x: x, y: y + scene.metrics.ascent(of: style))
    return .cutText(shown, whole: text, origin: origin, style: style, color: color)
  }

  func line(
    cut text: String, x: Double, y: Double, _ role: TextRole, width: Double, _ color: Color
  ) -> DrawCommand {
    line(cut: text, x: x, y: y, style(role), width: width, color)
  }

  /// A line that ends at `right`.
  func line(_ text: String, right: Double, y: Double, _ role: TextRole, _ color: Color) -> DrawCommand {
    line(text, x: right - width(text, role), y: y, role, color)
  }

  /// Lines below each other.
  func lines(
    _ setting: Typesetter.Setting, x: Double, y: Double, leading: Double, _ color: Color
  ) -> [DrawCommand] {
    setting.lines.enumerated().map { index, text in
      let y = y + Double(index) * lineHeight(setting.style, leading)
      guard setting.isCut, index == setting.lines.count - 1 else {
        return line(text, x: x, y: y, setting.style, color)
      }
      let origin = Point(x: x, y: y + scene.metrics.ascent(of: setting.style))
      return .cutText(text, whole: setting.whole, origin: origin, style: setting.style, color: color)
    }
  }

  /// Running figures at the top `y` of their line box.
  func figures(_ text: String, x: Double, y: Double, _ style: TextStyle, _ color: Color) -> DrawCommand {
    .figures(text, origin: Point(x: x, y: y + scene.metrics.ascent(of: style)), style: style, color: color)
  }

  /// How wide running figures are: a digit takes the cell of `0`, a colon 0.46 of it.
  func figuresWidth(_ text: String, _ style: TextStyle) -> Double {
    let cell = scene.metrics.width(of: "0", style: style)
    return text.reduce(0) { sum, character in
      if character.isNumber { return sum + cell }
      return sum + (character == ":" ? 0.46 * cell : scene.metrics.width(of: String(character), style: style))
    }
  }

  // MARK: Accents

  /// The accent's colour on paper or on the wall of this look.
  func accentColor(_ accent: Accent, onPaper: Bool) -> Color {
    guard palette.accentsAreInk else { return accent.color }
    return onPaper ? palette.paperInk : palette.alert
  }

  func shape(_ accent: Accent, _ rect: Rect, onPaper: Bool) -> DrawCommand {
    let border = !onPaper && kiosk.look == .evening ? palette.ink : nil
    return .shape(
      accent.shape, rect, fill: accentColor(accent, onPaper: onPaper), border: border,
      borderWidth: border == nil ? 0 : max(2, u(6)))
  }
}
