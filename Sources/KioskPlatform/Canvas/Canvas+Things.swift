import Glibc
import KioskToolkit

/// Pegs, twine, nails and eyelets. The light comes from the upper left, always.
extension Canvas {
  /// The shadow of things that have no style of their own.
  static let shade = Color(0x5E4211)

  func drawTwine(_ points: [Point], _ style: TwineStyle, _ pen: Pen) {
    guard points.count > 1, style.width > 0 else { return }
    let width = style.width
    if let shadow = style.shadow {
      let moved = points.map { Point(x: $0.x + width * 0.7, y: $0.y + width * 1.5) }
      fill(Stroke.polygons(moved, width: width * 0.9, cap: .butt), shadow, pen)
    }
    if let edge = style.edge {
      fill(Stroke.polygons(points, width: width * 1.24, cap: .butt), edge, pen)
    }
    fill(Stroke.polygons(points, width: width, cap: .butt), style.light, pen)
    if let dark = style.dark { fill(strands(points, width), dark, pen) }
  }

  /// Short slanted strokes, one every 1.55 widths.
  private func strands(_ points: [Point], _ width: Double) -> [[Point]] {
    var result: [[Point]] = []
    let step = width * 1.55
    var next = step / 2
    var walked = 0.0
    for (start, end) in zip(points, points.dropFirst()) {
      let length = hypot(end.x - start.x, end.y - start.y)
      guard length > 0 else { continue }
      let along = Point(x: (end.x - start.x) / length, y: (end.y - start.y) / length)
      while next < walked + length, result.count < 4_000 {
        let t = next - walked
        let center = Point(x: start.x + along.x * t, y: start.y + along.y * t)
        let (a, b) = (width * 0.42, width * 0.40)
        let tail = Point(x: center.x - along.x * a - along.y * b, y: center.y - along.y * a + along.x * b)
        let head = Point(x: center.x + along.x * a + along.y * b, y: center.y + along.y * a - along.x * b)
        result += Stroke.polygons([tail, head], width: width * 0.52, cap: .butt)
        next += step
      }
      walked += length
    }
    return result
  }

  func drawNail(_ center: Point, _ radius: Double, _ color: Color, _ pen: Pen) {
    let below = Point(x: center.x + radius * 0.58, y: center.y + radius * 1.05)
    fill([Path.circle(below, radius: radius * 0.95)], Self.shade.opacity(0.22), pen)
    fill([Path.circle(center, radius: radius)], Color(0x000000).opacity(0.35), pen)
    fill([Path.circle(center, radius: radius * 0.92)], color, pen)
    let light = Point(x: center.x - radius * 0.3, y: center.y - radius * 0.32)
    fill([Path.circle(light, radius: radius * 0.33)], Color(0xFFFFFF).opacity(0.55), pen)
  }

  func drawEyelet(_ center: Point, _ radius: Double, _ pen: Pen) {
    fill([Path.circle(center, radius: radius)], Color(0x7A5426), pen)
    let lit = Path.arc(center, radius: radius * 0.8, from: 165, to: 285)
    fill(Stroke.polygons(lit, width: radius * 0.16, cap: .round), Color(0xD9AE72), pen)
    fill([Path.circle(center, radius: radius * 0.52)], Color(0xEBDDBC), pen)
  }

  func drawPeg(at grip: Point, _ scale: Double, _ tip: Color, _ style: PegStyle, _ pen: Pen) {
    guard scale > 0 else { return }
    if style.flat { return drawFlatPeg(at: grip, scale, tip, style, pen) }
    func point(_ x: Double, _ y: Double) -> Point { Point(x: grip.x + x * scale, y: grip.y + y * scale) }
    let body = Rect(x: grip.x - 9 * scale, y: grip.y - 45 * scale, width: 24 * scale, height: 82 * scale)
    SoftShadow.draw(
      body, sigma: 3.6 * scale, color: Self.shade, alpha: 0.34, hole: nil, turn: pen.turn, on: pen.raster)
    // Seen from above: two prongs, spread at the top where fingers press, with a gap between them.
    let whole = Path.rounded(
      [point(-16, -57), point(16, -57), point(13, 31), point(-13, 31)], radius: 4.6 * scale)
    fill([whole], style.line, pen)
    drawProng(left: true, grip, scale, style, pen)
    drawProng(left: false, grip, scale, style, pen)
    let tips = [
      [point(-15.6, -56.6), point(-1, -56.6), point(-1, -35), point(-13.9, -35)],
      [point(1, -56.6), point(15.6, -56.6), point(13.9, -35), point(1, -35)],
    ].map { Path.rounded($0, radius: 1.6 * scale) }
    fill(tips, tip, pen)
    if let border = style.tipBorder {
      let outline = [point(-16, -57), point(16, -57), point(14.2, -35), point(-14.2, -35)]
      fill(
        Stroke.polygons(
          Path.rounded(outline, radius: 2 * scale), closed: true, width: 2.5 * scale, cap: .round),
        border, pen)
    }
    drawSpring(point, scale, pen)
  }

  private func drawProng(left: Bool, _ grip: Point, _ scale: Double, _ style: PegStyle, _ pen: Pen) {
    let side = left ? -1.0 : 1.0
    func point(_ x: Double, _ y: Double) -> Point {
      Point(x: grip.x + side * x * scale, y: grip.y + y * scale)
    }
    let outline = [point(1.1, -56.2), point(15.1, -56.2), point(12.2, 30.2), point(1.5, 30.2)]
    let prong = Path.rounded(outline, radius: 4 * scale)
    let (light, dark) = (style.light, style.dark)
    let origin = grip
    let turn = pen.turn
    filler.fill(pen.turned([prong]), on: pen.raster) { x, y in
      let local = turn.inverse(Point(x: Double(x) + 0.5, y: Double(y) + 0.5))
      // Light catches the left third of each prong; its right side turns away.
      let across = (local.x - origin.x) / scale + (left ? 14.5 : 0)
      let t = across < 4 ? (4 - across) / 7 : (across - 4) / 11
      return Pixel.mixed(
        Pixel.premultiplied(light), Pixel.premultiplied(dark), UInt32(max(0, min(1, t * 0.85)) * 255))
    }
  }

  private func drawSpring(_ point: (Double, Double) -> Point, _ scale: Double, _ pen: Pen) {
    let wires: [(y: Double, color: UInt32, shine: UInt32)] = [
      (-10.2, 0x7D878E, 0x98A2A8), (-16.2, 0x8B959C, 0xD7DEE3),
    ]
    for wire in wires {
      let ends = [point(-16.2, wire.y), point(16.2, wire.y - 0.6)]
      fill(Stroke.polygons(ends, width: 4.6 * scale, cap: .round), Color(0x4E565C), pen)
      fill(Stroke.polygons(ends, width: 3.2 * scale, cap: .round), Color(wire.color), pen)
      let shine = [point(-15.6, wire.y - 0.5), point(15.6, wire.y - 1.1)]
      fill(Stroke.polygons(shine, width: 1.3 * scale, cap: .round), Color(wire.shine), pen)
    }
  }

  private func drawFlatPeg(at grip: Point, _ scale: Double, _ tip: Color, _ style: PegStyle, _ pen: Pen) {
    let whole = Rect(x: grip.x - 16 * scale, y: grip.y - 57 * scale, width: 32 * scale, height: 88 * scale)
    let dipped = Rect(x: whole.x, y: whole.y, width: whole.width, height: 22 * scale)
    let line = max(1, 3 * scale)
    drawFill(whole, style.light, 2 * scale, pen)
    drawFill(dipped, tip, 2 * scale, pen)
    drawOutline(whole, style.line, width: line, radius: 2 * scale, dash: [], pen)
    let middle = [Point(x: grip.x, y: dipped.maxY), Point(x: grip.x, y: whole.maxY - line / 2)]
    fill(Stroke.polygons(middle, width: line, cap: .butt), style.line, pen)
    if let border = style.tipBorder {
      drawOutline(dipped, border, width: 2.5 * scale, radius: 2 * scale, dash: [], pen)
    }
  }
}
