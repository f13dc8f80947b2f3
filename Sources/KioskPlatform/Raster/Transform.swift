import Glibc
import KioskToolkit

/// A turn around a point: what a tilted sheet does to everything written on it.
struct Transform: Equatable {
  private let cosine: Double
  private let sine: Double
  private let pivot: Point

  static let identity = Transform(degrees: 0, around: Point(x: 0, y: 0))

  /// Clockwise positive, as `y` grows downwards.
  init(degrees: Double, around pivot: Point) {
    let angle = degrees * .pi / 180
    cosine = degrees == 0 ? 1 : cos(angle)
    sine = degrees == 0 ? 0 : sin(angle)
    self.pivot = pivot
  }

  var isIdentity: Bool { sine == 0 }

  func apply(_ point: Point) -> Point {
    if isIdentity { return point }
    let dx = point.x - pivot.x
    let dy = point.y - pivot.y
    return Point(x: pivot.x + cosine * dx - sine * dy, y: pivot.y + sine * dx + cosine * dy)
  }

  /// Where on the sheet at rest a point of the window lies.
  func inverse(_ point: Point) -> Point {
    if isIdentity { return point }
    let dx = point.x - pivot.x
    let dy = point.y - pivot.y
    return Point(x: pivot.x + cosine * dx + sine * dy, y: pivot.y - sine * dx + cosine * dy)
  }

  /// How far one step to the right in the window goes on the sheet at rest.
  var inverseStep: Point { Point(x: cosine, y: -sine) }

  /// The upright rectangle around a turned one.
  func bounds(of rect: Rect) -> Rect {
    if isIdentity { return rect }
    let corners = [
      Point(x: rect.x, y: rect.y), Point(x: rect.maxX, y: rect.y),
      Point(x: rect.x, y: rect.maxY), Point(x: rect.maxX, y: rect.maxY),
    ].map(apply)
    return Path.bounds(of: corners)
  }
}
