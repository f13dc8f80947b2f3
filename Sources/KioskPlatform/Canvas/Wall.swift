import KioskToolkit

struct WallKey: Hashable {
  let width: Int
  let height: Int
  let from: Color
  let to: Color
}

/// The façade: a gradient without bands, laid down row by row at the speed of copying.
///
/// Along a row the colour depends on `x / width + y / height` alone, so one long row serves them all, each
/// starting further right. An ordered dither of 4 × 4 hides the steps between neighbouring colours; sixteen
/// copies of the long row, one for each place in the dither, keep it still.
final class Wall {
  private static let dither: [Double] = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]
  private let rows: [[UInt32]]
  private let key: WallKey

  init(_ key: WallKey) {
    self.key = key
    let length = key.width * 2 + 4
    let channels: [(Double, Double)] = [
      (Double(key.from.red), Double(key.to.red)), (Double(key.from.green), Double(key.to.green)),
      (Double(key.from.blue), Double(key.to.blue)),
    ]
    rows = (0..<16).map { place in
      let (line, phase) = (place / 4, place % 4)
      return (0..<length).map { index in
        let t = min(1, Double(index) / Double(2 * max(1, key.width)))
        let threshold = (Self.dither[line * 4 + (index + phase) % 4] + 0.5) / 16
        return channels.reduce(UInt32(0xFF)) { pixel, channel in
          pixel << 8 | UInt32(channel.0 + (channel.1 - channel.0) * t + threshold)
        }
      }
    }
  }

  func draw(at area: PixelRect, on raster: Raster) {
    let visible = area.intersection(raster.clip)
    guard !visible.isEmpty else { return }
    for y in visible.y..<visible.maxY {
      let shift = (y - area.y) * key.width / max(1, key.height)
      // The dither belongs to the place in the window: index + phase ≡ x.
      let phase = (4 - shift % 4) % 4
      let start = visible.x - area.x + shift
      rows[(y - area.y) % 4 * 4 + phase].withUnsafeBufferPointer { row in
        guard let base = row.baseAddress else { return }
        (raster.row(y) + visible.x).update(from: base + start, count: visible.width)
      }
    }
  }
}

extension Canvas {
  func drawWall(_ rect: Rect, _ from: Color, _ to: Color, _ pen: Pen) {
    let area = PixelRect(around: rect)
    guard !area.isEmpty, area.width <= 8_192 else { return }
    if from == to { return pen.raster.fill(area, from) }
    let key = WallKey(width: area.width, height: area.height, from: from, to: to)
    let wall = walls.value(for: key) ?? Wall(key)
    walls.insert(wall, for: key, cost: 1)
    wall.draw(at: area, on: pen.raster)
  }
}
