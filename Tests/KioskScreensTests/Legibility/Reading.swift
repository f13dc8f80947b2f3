import KioskPlatform
import KioskToolkit

/// What the eye meets on a frame: texts and parts, each with what lies behind it, in drawing order.
@MainActor
struct Reading {
  struct Word {
    let text: String
    /// What it stands for, where its end is left out.
    let whole: String?
    let style: TextStyle
    let color: Color
    /// From the top of an accented capital's body to the foot of a `p`, not of the tallest glyph.
    let box: Rect
    /// What it is written on; both ends of the wall's gradient.
    let grounds: [Color]
    /// Position among the sheets that the frame hangs; `nil` on the wall or the plinth.
    let sheet: Int?
    /// What may be seen of it.
    let clip: Rect?
    let order: Int
  }

  /// What is neither a text nor decoration: pictures, shapes, outlines.
  struct Part {
    let name: String
    let color: Color
    let border: Color?
    let box: Rect
    let grounds: [Color]
  }

  private(set) var words: [Word] = []
  private(set) var parts: [Part] = []
  /// Sheets as they hang, and when they were drawn.
  private(set) var sheets: [(sheet: Sheet, order: Int)] = []
  private(set) var pegs: [(rect: Rect, order: Int)] = []
  private var paints: [(rect: Rect, colors: [Color])] = []
  private var order = 0
  private let fonts: FontBook

  init(_ commands: [DrawCommand], fonts: FontBook) {
    self.fonts = fonts
    read(commands, sheet: nil, clip: nil)
  }

  private func grounds(at point: Point) -> [Color] {
    paints.last { $0.rect.contains(point) }?.colors ?? []
  }

  private mutating func read(_ commands: [DrawCommand], sheet: Int?, clip: Rect?) {
    for command in commands {
      order += 1
      read(command, sheet: sheet, clip: clip)
    }
  }

  private mutating func read(_ command: DrawCommand, sheet: Int?, clip: Rect?) {
    switch command {
    case .wall(let rect, let from, let to): paints.append((rect, [from, to]))
    case .fill(let rect, let color, _):
      // What lets the ground through is a shade of it; a bar or a caret is a part and no ground.
      if color.alpha == 255 { paints.append((rect, [color])) }
    case .text(let text, let origin, let style, let color):
      add(text, nil, origin, style, color, width: fonts.width(of: text, style: style), sheet, clip)
    case .cutText(let text, let whole, let origin, let style, let color):
      add(text, whole, origin, style, color, width: fonts.width(of: text, style: style), sheet, clip)
    case .figures(let text, let origin, let style, let color):
      add(text, nil, origin, style, color, width: figuresWidth(text, style), sheet, clip)
    case .outline(let rect, let color, let width, _, _):
      let edge = Point(x: rect.x - 2, y: rect.midY)
      parts.append(
        Part(
          name: "outline", color: color, border: nil, box: rect.inset(-width),
          grounds: grounds(at: Point(x: rect.midX, y: rect.midY)) + grounds(at: edge)))
    case .shape(let shape, let rect, let color, let border, _):
      parts.append(
        Part(name: "\(shape)", color: color, border: border, box: rect, grounds: grounds(at: rect.center)))
      if shape == .disc { paints.append((rect, [color])) }
    case .art(let name, let rect, let tint):
      parts.append(Part(name: name, color: tint, border: nil, box: rect, grounds: grounds(at: rect.center)))
    case .code(let text, let rect, let color):
      parts.append(
        Part(name: "code \(text)", color: color, border: nil, box: rect, grounds: grounds(at: rect.center)))
    case .peg(let at, let scale, _, _):
      pegs.append((Rect(x: at.x - 14 * scale, y: at.y, width: 28 * scale, height: 28 * scale), order))
    case .sheet(let hung):
      sheets.append((hung, order))
      paints.append((hung.rect, [hung.paper.fill]))
      read(hung.contents, sheet: sheets.count - 1, clip: clip)
    case .clipped(let rect, let inner): read(inner, sheet: sheet, clip: rect)
    case .thing(let thing): read(thing.commands, sheet: sheet, clip: clip)
    case .line, .twine, .nail, .eyelet: break
    }
  }

  private mutating func add(
    _ text: String, _ whole: String?, _ origin: Point, _ style: TextStyle, _ color: Color, width: Double,
    _ sheet: Int?,
    _ clip: Rect?
  ) {
    let em = Double(style.pixels)
    let box = Rect(x: origin.x, y: origin.y - 0.74 * em, width: width, height: 0.94 * em)
    words.append(
      Word(
        text: text, whole: whole, style: style, color: color, box: box,
        grounds: grounds(at: Point(x: box.midX, y: box.midY)), sheet: sheet, clip: clip, order: order))
  }

  private func figuresWidth(_ text: String, _ style: TextStyle) -> Double {
    let cell = fonts.width(of: "0", style: style)
    return text.reduce(0) { sum, character in
      if character.isNumber { return sum + cell }
      return sum + (character == ":" ? 0.46 * cell : fonts.width(of: String(character), style: style))
    }
  }
}
