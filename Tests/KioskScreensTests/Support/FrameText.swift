import KioskToolkit

@testable import KioskScreens

/// A frame as text, one command a line, lengths in whole pixels: what changes on a screen is read in a diff.
struct FrameText {
  static func of(_ frame: Frame<KioskAction>) -> String {
    let targets = frame.targets.map { "touch \(rect($0.rect)) \($0.label)" }
    return (frame.commands.flatMap { lines($0, indent: "") } + targets).joined(separator: "\n") + "\n"
  }

  /// Every text of a frame, in the order in which it is drawn.
  static func texts(_ frame: Frame<KioskAction>) -> [String] { texts(frame.commands) }

  /// The same, each with how it is set.
  static func styledTexts(_ frame: Frame<KioskAction>) -> [(text: String, style: TextStyle)] {
    styledTexts(frame.commands)
  }

  static func styledTexts(_ commands: [DrawCommand]) -> [(text: String, style: TextStyle)] {
    commands.flatMap { command -> [(String, TextStyle)] in
      switch command {
      case .text(let text, _, let style, _), .cutText(let text, _, _, let style, _): [(text, style)]
      case .sheet(let sheet): styledTexts(sheet.contents)
      case .clipped(_, let inner): styledTexts(inner)
      case .thing(let thing): styledTexts(thing.commands)
      default: []
      }
    }
  }

  private static func texts(_ commands: [DrawCommand]) -> [String] {
    commands.flatMap { command -> [String] in
      switch command {
      case .text(let text, _, _, _), .cutText(let text, _, _, _, _): [text]
      case .sheet(let sheet): texts(sheet.contents)
      case .clipped(_, let inner): texts(inner)
      case .thing(let thing): texts(thing.commands)
      default: []
      }
    }
  }

  private static func lines(_ command: DrawCommand, indent: String) -> [String] {
    switch command {
    case .sheet(let sheet):
      let head = "sheet \(rect(sheet.rect)) tilt \(Int((sheet.tilt * 100).rounded()))"
      return [indent + head] + sheet.contents.flatMap { lines($0, indent: indent + "  ") }
    case .clipped(let area, let inner):
      return ["\(indent)clip \(rect(area))"] + inner.flatMap { lines($0, indent: indent + "  ") }
    // At rest a thing looks like its parts.
    case .thing(let thing): return thing.commands.flatMap { lines($0, indent: indent) }
    default: return [indent + line(command)]
    }
  }

  private static func line(_ command: DrawCommand) -> String {
    switch command {
    case .wall(let area, let from, _): "wall \(rect(area)) \(color(from))"
    case .fill(let area, let fill, _): "fill \(rect(area)) \(color(fill))"
    case .outline(let area, let ink, _, _, let dash):
      "outline \(rect(area)) \(color(ink))\(dash.isEmpty ? "" : " dashed")"
    case .line(let from, let to, let ink, _, _): "line \(point(from)) \(point(to)) \(color(ink))"
    case .text(let text, let origin, let style, let ink),
      .cutText(let text, _, let origin, let style, let ink):
      "text \(point(origin)) \(font(style)) \(color(ink)) \(text)"
    case .figures(let text, let origin, let style, let ink):
      "figures \(point(origin)) \(font(style)) \(color(ink)) \(text)"
    case .shape(let shape, let area, let fill, _, _): "\(shape) \(rect(area)) \(color(fill))"
    case .code(let text, let area, let dark): "code \(text) \(rect(area)) \(color(dark))"
    case .art(let name, let area, let tint): "art \(name) \(rect(area)) \(color(tint))"
    case .peg(let at, _, let tip, _): "peg \(point(at)) \(color(tip))"
    case .twine(let points, _):
      "twine \(points.first.map(point) ?? "") \(points.last.map(point) ?? "") of \(points.count)"
    case .nail(let at, _, _): "nail \(point(at))"
    case .eyelet(let at, _): "eyelet \(point(at))"
    case .sheet, .clipped, .thing: ""
    }
  }

  private static func whole(_ value: Double) -> String { "\(Int(value.rounded()))" }
  private static func point(_ point: Point) -> String { "\(whole(point.x)),\(whole(point.y))" }

  private static func rect(_ rect: Rect) -> String {
    "\(whole(rect.x)),\(whole(rect.y)) \(whole(rect.width))x\(whole(rect.height))"
  }

  private static func font(_ style: TextStyle) -> String {
    "\(style.typeface)-\(style.weight.rawValue)\(style.italic ? "i" : "")-\(style.pixels)"
  }

  private static func color(_ color: Color) -> String {
    let value = UInt32(color.red) << 16 | UInt32(color.green) << 8 | UInt32(color.blue)
    let digits = String(value, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
