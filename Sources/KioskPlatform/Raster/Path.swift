import Glibc
import KioskToolkit

/// Outlines as polygons: curves are cut into steps shorter than the eye sees.
enum Path {
  static func bounds(of points: [Point]) -> Rect {
    guard let first = points.first else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    var (left, top, right, bottom) = (first.x, first.y, first.x, first.y)
    for point in points {
      left = min(left, point.x)
      right = max(right, point.x)
      top = min(top, point.y)
      bottom = max(bottom, point.y)
    }
    return Rect(x: left, y: top, width: right - left, height: bottom - top)
  }

  static func rectangle(_ rect: Rect, radius: Double = 0) -> [Point] {
    let radius = max(0, min(radius, rect.width / 2, rect.height / 2))
    guard radius > 0 else {
      return [
        Point(x: rect.x, y: rect.y), Point(x: rect.maxX, y: rect.y),
        Point(x: rect.maxX, y: rect.maxY), Point(x: rect.x, y: rect.maxY),
      ]
    }
    let corners = [
      (rect.maxX - radius, rect.y + radius, -90.0), (rect.maxX - radius, rect.maxY - radius, 0.0),
      (rect.x + radius, rect.maxY - radius, 90.0), (rect.x + radius, rect.y + radius, 180.0),
    ]
    return corners.flatMap { x, y, start in
      arc(Point(x: x, y: y), radius: radius, from: start, to: start + 90)
    }
  }

  static func circle(_ center: Point, radius: Double) -> [Point] {
    Array(arc(center, radius: radius, from: 0, to: 360).dropLast())
  }

  /// Degrees, clockwise from the right; both ends included.
  static func arc(_ center: Point, radius: Double, from: Double, to: Double) -> [Point] {
    let quarter = max(3, min(24, Int(sqrt(max(0, radius)) * 2.2)))
    let steps = max(1, Int((abs(to - from) / 90 * Double(quarter)).rounded(.up)))
    return (0...steps).map { step in
      let angle = (from + (to - from) * Double(step) / Double(steps)) * .pi / 180
      return Point(x: center.x + radius * cos(angle), y: center.y + radius * sin(angle))
    }
  }

  /// The polygon with every corner cut round, `radius` away from it at most.
  static func rounded(_ polygon: [Point], radius: Double) -> [Point] {
    guard radius > 0, polygon.count > 2 else { return polygon }
    let count = polygon.count
    return (0..<count).flatMap { index -> [Point] in
      let corner = polygon[index]
      let start = towards(corner, polygon[(index + count - 1) % count], radius)
      let end = towards(corner, polygon[(index + 1) % count], radius)
      return (0...4).map { step in
        let t = Double(step) / 4
        return Point(
          x: (1 - t) * (1 - t) * start.x + 2 * t * (1 - t) * corner.x + t * t * end.x,
          y: (1 - t) * (1 - t) * start.y + 2 * t * (1 - t) * corner.y + t * t * end.y)
      }
    }
  }

  private static func towards(_ from: Point, _ to: Point, _ length: Double) -> Point {
    let distance = hypot(to.x - from.x, to.y - from.y)
    guard distance > 0 else { return from }
    let part = min(length / distance, 0.45)
    return Point(x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part)
  }
}
