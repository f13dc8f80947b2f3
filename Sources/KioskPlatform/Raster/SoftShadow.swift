import Glibc
import KioskToolkit

/// The shadow of a rectangle, blurred by a Gaussian, without any blurring.
///
/// A blurred rectangle is the product of two blurred steps, and a blurred step is the error function: so
/// every pixel is computed at once, at any tilt, with nothing to keep.
enum SoftShadow {
  /// The blurred step from -4 σ to 4 σ.
  private static let error: [Float] = (0...512).map { index in
    Float(0.5 * (1 + erf((Double(index) / 64 - 4) / 2.0.squareRoot())))
  }

  /// `hole` is covered later by something opaque: nothing is drawn there.
  static func draw(
    _ rect: Rect, sigma: Double, color: Color, alpha: Double, hole: Rect?, turn: Transform,
    on raster: Raster
  ) {
    let sigma = max(0.4, sigma)
    let reach = 3.2 * sigma
    let area = PixelRect(around: turn.bounds(of: rect.inset(-reach))).intersection(raster.clip)
    guard !area.isEmpty, rect.width > 0, rect.height > 0 else { return }
    let source = Pixel.premultiplied(color.opacity(1))
    let peak = Float(max(0, min(1, alpha)) * Double(color.alpha))
    let (left, right) = (Float(rect.x), Float(rect.maxX))
    let (top, bottom) = (Float(rect.y), Float(rect.maxY))
    let scale = Float(64 / sigma)
    let step = turn.inverseStep
    error.withUnsafeBufferPointer { table in
      for y in area.y..<area.maxY {
        let line = raster.row(y)
        let start = turn.inverse(Point(x: 0.5, y: Double(y) + 0.5))
        let skipped = hole.map { columns(of: $0, start: start, step: step) } ?? 0..<0
        var x = area.x
        while x < area.maxX {
          if skipped.contains(x) {
            x = skipped.upperBound
            continue
          }
          defer { x += 1 }
          let local = Point(x: start.x + step.x * Double(x), y: start.y + step.y * Double(x))
          let (px, py) = (Float(local.x), Float(local.y))
          let across = blurred(table, (px - left) * scale) - blurred(table, (px - right) * scale)
          let down = blurred(table, (py - top) * scale) - blurred(table, (py - bottom) * scale)
          let strength = UInt32(max(0, across * down * peak) + 0.5)
          if strength > 0 { line[x] = Pixel.over(line[x], Pixel.scaled(source, strength)) }
        }
      }
    }
  }

  /// The columns of a row that lie in `hole`, rather one too few than one too many.
  private static func columns(of hole: Rect, start: Point, step: Point) -> Range<Int> {
    var (left, right) = (-100_000.0, 100_000.0)
    for (from, each, low, high) in [
      (start.x, step.x, hole.x, hole.maxX), (start.y, step.y, hole.y, hole.maxY),
    ] {
      if abs(each) < 1e-9 {
        if from < low || from > high { return 0..<0 }
      } else {
        let ends = [(low - from) / each, (high - from) / each].sorted()
        (left, right) = (max(left, ends[0]), min(right, ends[1]))
      }
    }
    let (first, end) = (PixelRect.whole(left.rounded(.up)) + 1, PixelRect.whole(right.rounded(.down)))
    return first < end ? first..<end : 0..<0
  }

  @inline(__always)
  private static func blurred(_ table: UnsafeBufferPointer<Float>, _ distance: Float) -> Float {
    let position = max(0, min(511.99, distance + 256))
    let index = Int(position)
    let part = position - Float(index)
    return table[index] + (table[index + 1] - table[index]) * part
  }
}
