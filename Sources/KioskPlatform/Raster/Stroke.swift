import Glibc
import KioskToolkit

/// A stroked line as polygons that all turn the same way, so that filling them at once is their union.
enum Stroke {
  enum Cap { case butt, round }

  static func polygons(
    _ points: [Point], closed: Bool = false, width: Double, cap: Cap, dash: [Double] = []
  ) -> [[Point]] {
    let path = closed && points.count > 1 ? points + [points[0]] : points
    guard dash.contains(where: { $0 > 0 }) else {
      return solid(path, closed: closed, width: width, cap: cap)
    }
    return dashes(path, dash).flatMap { solid($0, closed: false, width: width, cap: cap) }
  }

  private static func solid(_ path: [Point], closed: Bool, width: Double, cap: Cap) -> [[Point]] {
    let half = width / 2
    var result: [[Point]] = []
    var before: Point?
    for (start, end) in zip(path, path.dropFirst()) {
      let length = hypot(end.x - start.x, end.y - start.y)
      guard length > 0 else { continue }
      let along = Point(x: (end.x - start.x) / length, y: (end.y - start.y) / length)
      let side = Point(x: -along.y * half, y: along.x * half)
      result.append([
        Point(x: start.x - side.x, y: start.y - side.y), Point(x: end.x - side.x, y: end.y - side.y),
        Point(x: end.x + side.x, y: end.y + side.y), Point(x: start.x + side.x, y: start.y + side.y),
      ])
      // A joint that hardly turns leaves no gap that could be seen.
      if let before, abs(before.x * along.y - before.y * along.x) > 0.02 {
        result.append(Path.circle(start, radius: half))
      }
      before = along
    }
    if closed, let first = path.first {
      result.append(Path.circle(first, radius: half))
    } else if cap == .round, let first = path.first, let last = path.last {
      result.append(Path.circle(first, radius: half))
      if first != last { result.append(Path.circle(last, radius: half)) }
    }
    return result
  }

  /// At most 4,000 dashes: a dash of nearly nothing must not take for ever.
  private static func dashes(_ path: [Point], _ dash: [Double]) -> [[Point]] {
    let lengths = dash.map { max(0.05, $0) }
    var result: [[Point]] = []
    var index = 0
    var left = lengths[0]
    var current: [Point] = path.first.map { [$0] } ?? []
    for (start, end) in zip(path, path.dropFirst()) {
      let length = hypot(end.x - start.x, end.y - start.y)
      var done = 0.0
      while length - done > left, result.count < 4_000 {
        done += left
        let t = done / length
        let point = Point(x: start.x + (end.x - start.x) * t, y: start.y + (end.y - start.y) * t)
        if index % 2 == 0 { result.append(current + [point]) }
        current = [point]
        index += 1
        left = lengths[index % lengths.count]
      }
      left -= length - done
      current.append(end)
    }
    if index % 2 == 0, current.count > 1 { result.append(current) }
    return result
  }
}
