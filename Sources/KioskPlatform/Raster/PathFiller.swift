import KioskToolkit

/// Fills polygons with exact coverage at their edges.
///
/// Each edge leaves in a row of numbers how much it covers to its right; summed from left to right they
/// give the coverage of every pixel (the signed-area method of font-rs). Rows are independent of each
/// other and of the clip, so that a damaged region redrawn alone comes out equal to a full redraw.
struct PathFiller {
  private var sums: [Float] = []

  /// Overlapping polygons that turn the same way are their union; one that turns the other way is a hole.
  mutating func fill(_ polygons: [[Point]], _ color: Color, on raster: Raster) {
    guard color.alpha > 0 else { return }
    let source = Pixel.premultiplied(color)
    runs(of: polygons, on: raster) { target, columns, _, coverage in
      let pixel = Pixel.scaled(source, coverage)
      if pixel >> 24 == 255 {
        (target + columns.lowerBound).update(repeating: pixel, count: columns.count)
      } else {
        for x in columns { target[x] = Pixel.over(target[x], pixel) }
      }
    }
  }

  /// `shade` gives the premultiplied colour of a pixel.
  mutating func fill(_ polygons: [[Point]], on raster: Raster, shade: (Int, Int) -> UInt32) {
    runs(of: polygons, on: raster) { target, columns, y, coverage in
      for x in columns {
        let pixel = Pixel.scaled(shade(x, y), coverage)
        target[x] = pixel >> 24 == 255 ? pixel : Pixel.over(target[x], pixel)
      }
    }
  }

  /// Calls `paint` with every run of pixels that are covered alike, 1…255: the window's row, from column 0,
  /// the columns within the clip, and which row it is.
  @inline(__always)
  private mutating func runs(
    of polygons: [[Point]], on raster: Raster,
    paint: (UnsafeMutablePointer<UInt32>, Range<Int>, Int, UInt32) -> Void
  ) {
    guard let extent = Self.extent(polygons.joined()) else { return }
    let area = extent.intersection(raster.clip)
    guard !area.isEmpty else { return }
    let left = min(extent.x, raster.clip.maxX)
    let width = extent.maxX - left + 2
    let needed = width * area.height
    if sums.count < needed { sums = Array(repeating: 0, count: needed) }
    sums.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for polygon in polygons {
        guard var last = polygon.last else { continue }
        for point in polygon {
          Self.edge(last, point, left: left, top: area.y, bottom: area.maxY, width: width, base)
          last = point
        }
      }
      for y in area.y..<area.maxY {
        let (line, target) = (base + (y - area.y) * width, raster.row(y))
        Self.sweep(line, count: width) { run, coverage in
          let (start, end) = (max(area.x, left + run.lowerBound), min(area.maxX, left + run.upperBound))
          if start < end { paint(target, start..<end, y, coverage) }
        }
      }
    }
  }

  /// Finds the runs of one row, between one change of its sum and the next, and leaves it at zero.
  @inline(__always)
  private static func sweep(
    _ line: UnsafeMutablePointer<Float>, count: Int, _ found: (Range<Int>, UInt32) -> Void
  ) {
    var sum: Float = 0
    var coverage: UInt32 = 0
    var index = 0
    while index < count {
      if line[index] != 0 {
        sum += line[index]
        line[index] = 0
        coverage = UInt32(min(1, abs(sum)) * 255 + 0.5)
      }
      let start = index
      index += 1
      while index + 8 <= count, isZero(line + index) { index += 8 }
      while index < count, line[index] == 0 { index += 1 }
      if coverage != 0 { found(start..<index, coverage) }
    }
  }

  @inline(__always)
  private static func isZero(_ numbers: UnsafeMutablePointer<Float>) -> Bool {
    var any: UInt32 = 0
    for index in 0..<8 { any |= numbers[index].bitPattern }
    return any == 0
  }

  /// `nil` for what cannot be drawn: no points, not a number, or wider than any surface.
  private static func extent(_ points: FlattenSequence<[[Point]]>) -> PixelRect? {
    var (left, top, right, bottom) = (Double.infinity, Double.infinity, -Double.infinity, -Double.infinity)
    for point in points {
      guard point.x.isFinite, point.y.isFinite else { return nil }
      left = min(left, point.x)
      right = max(right, point.x)
      top = min(top, point.y)
      bottom = max(bottom, point.y)
    }
    guard left < right, top < bottom, right - left < 40_000, abs(left) < 100_000 else { return nil }
    return PixelRect(around: Rect(x: left, y: top, width: right - left, height: bottom - top))
  }

  @inline(__always)
  private static func edge(
    _ start: Point, _ end: Point, left: Int, top: Int, bottom: Int, width: Int,
    _ sums: UnsafeMutablePointer<Float>
  ) {
    guard start.y != end.y else { return }
    let direction: Double = start.y < end.y ? 1 : -1
    let (upper, lower) = start.y < end.y ? (start, end) : (end, start)
    let slope = (lower.x - upper.x) / (lower.y - upper.y)
    let first = max(top, Int(max(upper.y, Double(top) - 1).rounded(.down)))
    let last = min(bottom, Int(min(lower.y, Double(bottom) + 1).rounded(.up)))
    guard first < last else { return }
    for y in first..<last {
      let from = max(Double(y), upper.y)
      let to = min(Double(y + 1), lower.y)
      guard to > from else { continue }
      let cover = Float((to - from) * direction)
      let xa = Float(upper.x + (from - upper.y) * slope - Double(left))
      let xb = Float(upper.x + (to - upper.y) * slope - Double(left))
      spread(cover, min(xa, xb), max(xa, xb), width: width, sums + (y - top) * width)
    }
  }

  /// Leaves the coverage of one edge within one row.
  @inline(__always)
  private static func spread(
    _ cover: Float, _ from: Float, _ to: Float, width: Int, _ line: UnsafeMutablePointer<Float>
  ) {
    // An edge may lie a rounding error outside of the extent.
    let x0 = max(0, from)
    let x1 = min(Float(width - 1), max(x0, to))
    let floor0 = x0.rounded(.down)
    let first = Int(floor0)
    let ceil1 = x1.rounded(.up)
    let last = Int(ceil1)
    if last <= first + 1 {
      let middle = 0.5 * (x0 + x1) - floor0
      line[first] += cover - cover * middle
      line[first + 1] += cover * middle
      return
    }
    let perPixel = 1 / (x1 - x0)
    let part0 = x0 - floor0
    let area0 = 0.5 * perPixel * (1 - part0) * (1 - part0)
    let part1 = x1 - ceil1 + 1
    let areaLast = 0.5 * perPixel * part1 * part1
    line[first] += cover * area0
    if last == first + 2 {
      line[first + 1] += cover * (1 - area0 - areaLast)
    } else {
      let area1 = perPixel * (1.5 - part0)
      line[first + 1] += cover * (area1 - area0)
      for x in (first + 2)..<(last - 1) { line[x] += cover * perPixel }
      let area2 = area1 + Float(last - first - 3) * perPixel
      line[last - 1] += cover * (1 - area2 - areaLast)
    }
    line[last] += cover * areaLast
  }
}
