/// Makes pictures smaller (or larger) by taking the mean of what each new pixel covers.
enum Scaling {
  /// `source` has straight alpha; the result is premultiplied.
  static func shrink(
    _ source: UnsafeMutablePointer<UInt32>, stride: Int, width: Int, height: Int,
    to newWidth: Int, _ newHeight: Int
  ) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(newWidth * newHeight)
    for y in 0..<newHeight {
      let rows = span(y, of: newHeight, in: height)
      for x in 0..<newWidth {
        let columns = span(x, of: newWidth, in: width)
        var sums: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
        for sourceY in rows {
          for sourceX in columns {
            let pixel = Pixel.premultiplied(straight: source[sourceY * stride + sourceX])
            sums.0 += pixel >> 24
            sums.1 += pixel >> 16 & 0xFF
            sums.2 += pixel >> 8 & 0xFF
            sums.3 += pixel & 0xFF
          }
        }
        let count = UInt32(rows.count * columns.count)
        result.append(
          (sums.0 / count) << 24 | (sums.1 / count) << 16 | (sums.2 / count) << 8 | sums.3 / count)
      }
    }
    return result
  }

  private static func span(_ index: Int, of count: Int, in total: Int) -> Range<Int> {
    let start = min(total - 1, index * total / count)
    return start..<min(total, max(start + 1, (index + 1) * total / count))
  }
}
