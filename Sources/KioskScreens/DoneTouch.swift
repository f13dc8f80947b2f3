import KioskToolkit

/// A touch that did something. Many people touch twice, as one opens a file: the second touch was meant for
/// what they saw, and what has come into its place since must not take it.
struct DoneTouch: Equatable, Sendable {
  static let echoMilliseconds: Int64 = 350

  let point: Point
  let label: String
  /// Uptime in milliseconds.
  let at: Int64

  /// Whether a touch at `point`, on what bears `label`, only repeats it; `reach` is a finger's breadth.
  func isRepeated(at point: Point, on label: String?, uptime: Int64, reach: Double) -> Bool {
    uptime - at < Self.echoMilliseconds && label != self.label
      && max(abs(point.x - self.point.x), abs(point.y - self.point.y)) < reach
  }
}
