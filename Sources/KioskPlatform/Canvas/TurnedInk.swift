import KioskToolkit

/// Draws a run turned: each pixel of the window looks up, bilinearly, where it lies on the run.
enum TurnedInk {
  /// `run` was drawn `scale` times as large as it is shown; `offset` is its start from the text's origin,
  /// in its own pixels.
  static func draw(
    _ run: GlyphRun, offset: Double, scale: Double, origin: Point, color: Color, _ pen: Pen
  ) {
    let left = origin.x + (offset + run.left) / scale
    let top = origin.y - run.top / scale
    let rest = Rect(x: left, y: top, width: Double(run.width) / scale, height: Double(run.height) / scale)
    let area = PixelRect(around: pen.turn.bounds(of: rest.inset(-1))).intersection(pen.raster.clip)
    guard !area.isEmpty else { return }
    let step = pen.turn.inverseStep
    let (stepX, stepY) = (Int(step.x * scale * 65_536), Int(step.y * scale * 65_536))
    for y in area.y..<area.maxY {
      // Positions are taken from the window's own column 0, so that a clip never changes a pixel.
      let start = pen.turn.inverse(Point(x: 0.5, y: Double(y) + 0.5))
      let startX = Int(((start.x - left) * scale - 0.5) * 65_536)
      let startY = Int(((start.y - top) * scale - 0.5) * 65_536)
      let row = Row(
        startX: startX, startY: startY, stepX: stepX, stepY: stepY, y: y, columns: area.x..<area.maxX)
      switch run.ink {
      case .coverage(let bytes):
        bytes.withUnsafeBufferPointer { coverage($0, run, row, Pixel.premultiplied(color), pen.raster) }
      case .colors(let pixels):
        pixels.withUnsafeBufferPointer { colors($0, run, row, UInt32(color.alpha), pen.raster) }
      }
    }
  }

  /// One row of the window and where its pixels lie on the run, in 1/65,536 of a pixel.
  private struct Row {
    let startX: Int
    let startY: Int
    let stepX: Int
    let stepY: Int
    let y: Int
    let columns: Range<Int>
  }

  @inline(__always)
  private static func coverage(
    _ bytes: UnsafeBufferPointer<UInt8>, _ run: GlyphRun, _ row: Row, _ source: UInt32, _ raster: Raster
  ) {
    let target = raster.row(row.y)
    let (width, height) = (run.width, run.height)
    for x in row.columns {
      let px = row.startX &+ row.stepX &* x
      let py = row.startY &+ row.stepY &* x
      let (ix, iy) = (px >> 16, py >> 16)
      guard ix >= -1, iy >= -1, ix < width, iy < height else { continue }
      let (fx, fy) = ((px >> 8) & 0xFF, (py >> 8) & 0xFF)
      @inline(__always) func at(_ x: Int, _ y: Int) -> Int {
        x >= 0 && y >= 0 && x < width && y < height ? Int(bytes[y &* width &+ x]) : 0
      }
      let upper = at(ix, iy) &* (256 &- fx) &+ at(ix &+ 1, iy) &* fx
      let lower = at(ix, iy &+ 1) &* (256 &- fx) &+ at(ix &+ 1, iy &+ 1) &* fx
      let value = UInt32((upper &* (256 &- fy) &+ lower &* fy &+ 32_768) >> 16)
      if value == 0 { continue }
      let pixel = Pixel.scaled(source, value)
      target[x] = pixel >> 24 == 255 ? pixel : Pixel.over(target[x], pixel)
    }
  }

  private static func colors(
    _ pixels: UnsafeBufferPointer<UInt32>, _ run: GlyphRun, _ row: Row, _ alpha: UInt32, _ raster: Raster
  ) {
    let target = raster.row(row.y)
    let (width, height) = (run.width, run.height)
    for x in row.columns {
      let px = row.startX &+ row.stepX &* x
      let py = row.startY &+ row.stepY &* x
      let (ix, iy) = (px >> 16, py >> 16)
      guard ix >= -1, iy >= -1, ix < width, iy < height else { continue }
      let (fx, fy) = (UInt32((px >> 8) & 0xFF), UInt32((py >> 8) & 0xFF))
      func at(_ x: Int, _ y: Int) -> UInt32 {
        x >= 0 && y >= 0 && x < width && y < height ? pixels[y &* width &+ x] : 0
      }
      let upper = Pixel.mixed(at(ix, iy), at(ix + 1, iy), fx)
      let lower = Pixel.mixed(at(ix, iy + 1), at(ix + 1, iy + 1), fx)
      target[x] = Pixel.over(target[x], Pixel.scaled(Pixel.mixed(upper, lower, fy), alpha))
    }
  }
}
