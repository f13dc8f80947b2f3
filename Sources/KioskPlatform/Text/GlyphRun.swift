/// A drawn run of text: how much of each pixel it covers, or its own colours (emoji).
final class GlyphRun {
  enum Ink {
    /// 0…255 a pixel, row by row.
    case coverage([UInt8])
    /// Premultiplied ARGB, row by row.
    case colors([UInt32])
  }

  let width: Int
  let height: Int
  /// From the origin of the text to the left edge of the picture, in its own pixels.
  let left: Double
  /// From the baseline up to the top edge of the picture, in its own pixels.
  let top: Double
  let ink: Ink

  init(width: Int, height: Int, left: Double, top: Double, ink: Ink) {
    self.width = width
    self.height = height
    self.left = left
    self.top = top
    self.ink = ink
  }

  var byteCount: Int {
    switch ink {
    case .coverage: width * height
    case .colors: width * height * 4
    }
  }

  /// The same run, each pixel the mean of itself and its left and upper neighbours: what one bilinear
  /// look-up at twice the size needs to stay smooth when it is turned.
  func softened() -> GlyphRun {
    let (wide, high) = (width + 1, height + 1)
    let ink: Ink =
      switch ink {
      case .coverage(let bytes):
        .coverage(
          mean(of: bytes, zero: 0) { a, b, c, d in UInt8((Int(a) + Int(b) + Int(c) + Int(d) + 2) / 4) })
      case .colors(let pixels):
        .colors(
          mean(of: pixels, zero: 0) { a, b, c, d in
            Pixel.scaled(a, 64) &+ Pixel.scaled(b, 64) &+ Pixel.scaled(c, 64) &+ Pixel.scaled(d, 63)
          })
      }
    return GlyphRun(width: wide, height: high, left: left - 0.5, top: top + 0.5, ink: ink)
  }

  private func mean<Value>(
    of values: [Value], zero: Value, mix: (Value, Value, Value, Value) -> Value
  ) -> [Value] {
    var result: [Value] = []
    result.reserveCapacity((width + 1) * (height + 1))
    for y in 0...height {
      var (left, upperLeft) = (zero, zero)
      for x in 0...width {
        let here = x < width && y < height ? values[y * width + x] : zero
        let upper = x < width && y > 0 ? values[(y - 1) * width + x] : zero
        result.append(mix(here, left, upper, upperLeft))
        (left, upperLeft) = (here, upper)
      }
    }
    return result
  }
}
