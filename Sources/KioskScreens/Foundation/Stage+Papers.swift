import KioskToolkit
import MeetingCore

extension Stage {
  /// How a sheet is told apart: what hangs in front, what is taken or lies below.
  enum PaperKind { case front, behind }

  func paperStyle(_ kind: PaperKind = .front, of paper: SlipPaper? = nil, lift: Double = 1) -> PaperStyle {
    let isBehindFlat = palette.isFlat && kind == .behind
    return PaperStyle(
      fill: paper.map(palette.paper) ?? (kind == .front ? palette.paper : palette.paper2),
      edge: palette.paperEdge,
      edgeWidth: palette.paperEdgeWidth == 0 ? 0 : max(0.8, u(palette.paperEdgeWidth)), radius: u(5),
      dash: isBehindFlat ? [u(14), u(11)] : [], shadow: palette.shadow, shadowAlpha: palette.shadowAlpha,
      lift: lift, unit: grid.unit)
  }

  /// The tilt that a thing has for ever, in degrees: by its identity, between `least` and `most` either way.
  func tilt(_ seed: UInt64, from least: Double, to most: Double) -> Double {
    guard !palette.isFlat else { return 0 }
    let part = Double(seed >> 8 & 0xFFFF) / 65_535
    return (seed & 1 == 0 ? 1 : -1) * (least + (most - least) * part)
  }

  /// A sheet with what is written on it, turned around the middle of its top edge.
  mutating func sheet(
    _ rect: Rect, tilt: Double, kind: PaperKind = .front, paper: SlipPaper? = nil, lift: Double = 1,
    contents: [DrawCommand]
  ) {
    draw(
      .sheet(
        Sheet(
          rect: rect, tilt: palette.isFlat ? 0 : tilt, pivot: Point(x: rect.midX, y: rect.y),
          paper: paperStyle(kind, of: paper, lift: lift), contents: contents)))
  }

  func twineStyle(_ width: Double) -> TwineStyle {
    TwineStyle(
      width: max(3, u(width)), light: palette.twineLight, dark: palette.twineDark, edge: palette.twineEdge,
      shadow: palette.shadow?.opacity(0.22))
  }

  /// A string from edge to edge that sags as under its papers. Returns where it passes over each x.
  mutating func string(y: Double, sag: Double, width: Double = 10, pegs: [Double] = []) -> (Double) -> Double
  {
    let (left, right) = (-u(30), grid.size.width + u(30))
    let drop = palette.isFlat ? 0 : u(sag)
    let curve: (Double) -> Double = { x in
      let part = (x - left) / (right - left)
      return y + 4 * drop * part * (1 - part)
    }
    let stops = [left] + pegs.sorted() + [right]
    var points: [Point] = []
    for (from, to) in zip(stops, stops.dropFirst()) {
      for step in 0..<12 {
        let part = Double(step) / 12
        let x = from + (to - from) * part
        let hang = palette.isFlat || pegs.isEmpty ? 0 : u(6) * 4 * part * (1 - part)
        points.append(Point(x: x, y: curve(x) + hang))
      }
    }
    points.append(Point(x: right, y: curve(right)))
    draw(.twine(points, twineStyle(width)))
    return curve
  }

  mutating func peg(x: Double, y: Double, scale: Double, accent: Accent) {
    let tip = palette.accentsAreInk ? palette.ink : accent.color
    draw(.peg(at: Point(x: x, y: y), scale: scale * grid.unit, tip: tip, style: palette.peg))
  }

  /// A sign on a nail: two legs of twine from the nail to eyelets, and a sheet.
  mutating func sign(_ rect: Rect, nail: Point, tilt: Double, contents: [DrawCommand]) {
    let eyelets = [0.14, 0.86].map { Point(x: rect.x + rect.width * $0, y: rect.y + u(20)) }
    draw(.twine([eyelets[0], nail, eyelets[1]], twineStyle(6)))
    sheet(rect, tilt: tilt, lift: 1.2, contents: contents)
    for eyelet in eyelets { draw(.eyelet(eyelet, radius: max(4, u(9)))) }
    draw(.nail(nail, radius: max(5, u(12)), color: palette.nail))
  }

  /// The two short lengths that chain a sign to the one above it, at `part` of the width from its edges.
  mutating func chain(from above: Rect, to below: Rect, at part: Double = 0.1) {
    for part in [part, 1 - part] {
      let x = max(above.x, below.x) + min(above.width, below.width) * part
      let (top, bottom) = (Point(x: x, y: above.maxY - u(18)), Point(x: x, y: below.y + u(18)))
      draw(.twine([top, bottom], twineStyle(6)))
      for end in [top, bottom] { draw(.eyelet(end, radius: max(4, u(9)))) }
    }
  }
}
