import Glibc
import KioskToolkit

/// The outlines of the themes' shapes; their corners are a little round, as if cut with scissors.
enum AccentOutline {
  static func polygon(_ shape: AccentShape, in rect: Rect) -> [Point] {
    let side = min(rect.width, rect.height)
    let points = unit(shape).map { Point(x: rect.x + $0.x * rect.width, y: rect.y + $0.y * rect.height) }
    switch shape {
    case .disc, .drop, .crescent: return points
    case .diamond, .square, .triangle, .star, .plus: return Path.rounded(points, radius: side * 0.035)
    }
  }

  /// In a square of 1 × 1.
  private static func unit(_ shape: AccentShape) -> [Point] {
    switch shape {
    case .diamond: points([(0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5)])
    case .square: points([(0.1, 0.1), (0.9, 0.1), (0.9, 0.9), (0.1, 0.9)])
    case .triangle: points([(0.5, 0.05), (1, 0.92), (0, 0.92)])
    case .plus: plus
    case .disc: circle(x: 0.5, y: 0.5, radius: 0.46, from: 0, to: 352)
    case .star: star
    case .drop: drop
    case .crescent: crescent
    }
  }

  private static func points(_ pairs: [(Double, Double)]) -> [Point] {
    pairs.map { Point(x: $0.0, y: $0.1) }
  }

  private static var plus: [Point] {
    let (low, high) = (0.31, 0.69)
    let (start, end) = (0.06, 0.94)
    return points([
      (low, start), (high, start), (high, low), (end, low), (end, high), (high, high), (high, end),
      (low, end), (low, high), (start, high), (start, low), (low, low),
    ])
  }

  private static var star: [Point] {
    (0..<10).map { index in
      let radius = index % 2 == 0 ? 0.52 : 0.22
      let angle = Double(index) * .pi / 5 - .pi / 2
      return Point(x: 0.5 + radius * cos(angle), y: 0.53 + radius * sin(angle))
    }
  }

  /// A disc whose upper tangents meet in a point.
  private static var drop: [Point] {
    circle(x: 0.5, y: 0.62, radius: 0.38, from: -32, to: 212) + [Point(x: 0.5, y: -0.02)]
  }

  /// A disc less a disc.
  private static var crescent: [Point] {
    let outer = circle(x: 0.5, y: 0.5, radius: 0.48, from: 58, to: 302)
    guard let first = outer.first, let last = outer.last else { return outer }
    let center = Point(x: 0.88, y: 0.5)
    let radius = hypot(first.x - center.x, first.y - center.y)
    let from = atan2(last.y - center.y, last.x - center.x) * 180 / .pi + 360
    let to = atan2(first.y - center.y, first.x - center.x) * 180 / .pi
    return outer + circle(x: center.x, y: center.y, radius: radius, from: from, to: to).dropFirst().dropLast()
  }

  private static func circle(x: Double, y: Double, radius: Double, from: Double, to: Double) -> [Point] {
    (0...44).map { step in
      let angle = (from + (to - from) * Double(step) / 44) * .pi / 180
      return Point(x: x + radius * cos(angle), y: y + radius * sin(angle))
    }
  }
}
