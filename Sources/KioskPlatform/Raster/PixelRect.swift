import KioskToolkit

/// A rectangle of whole pixels, in window coordinates.
struct PixelRect: Equatable {
  var x: Int
  var y: Int
  var maxX: Int
  var maxY: Int

  var width: Int { max(0, maxX - x) }
  var height: Int { max(0, maxY - y) }
  var isEmpty: Bool { maxX <= x || maxY <= y }
  var rect: Rect { Rect(x: Double(x), y: Double(y), width: Double(width), height: Double(height)) }

  init(x: Int, y: Int, maxX: Int, maxY: Int) {
    self.x = x
    self.y = y
    self.maxX = maxX
    self.maxY = maxY
  }

  /// The smallest whole-pixel rectangle around `rect`; what is not a number becomes nothing.
  init(around rect: Rect) {
    self.init(
      x: Self.whole(rect.x.rounded(.down)), y: Self.whole(rect.y.rounded(.down)),
      maxX: Self.whole(rect.maxX.rounded(.up)), maxY: Self.whole(rect.maxY.rounded(.up)))
  }

  func moved(_ dx: Int, _ dy: Int) -> PixelRect {
    PixelRect(x: x + dx, y: y + dy, maxX: maxX + dx, maxY: maxY + dy)
  }

  func intersection(_ other: PixelRect) -> PixelRect {
    PixelRect(
      x: max(x, other.x), y: max(y, other.y), maxX: min(maxX, other.maxX), maxY: min(maxY, other.maxY))
  }

  func union(_ other: PixelRect) -> PixelRect {
    PixelRect(
      x: min(x, other.x), y: min(y, other.y), maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// `Int(_:)` traps on what a screen should never send but might: not a number, or very far away.
  static func whole(_ value: Double) -> Int {
    value.isFinite ? Int(max(-100_000, min(100_000, value))) : 0
  }
}
