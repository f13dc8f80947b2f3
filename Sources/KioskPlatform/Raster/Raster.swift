import KioskToolkit

/// A view on premultiplied ARGB pixels that lie somewhere in the window.
///
/// It does not own them: whoever made it keeps them alive while it is used.
public struct Raster {
  let pixels: UnsafeMutablePointer<UInt32>
  /// Pixels from one row to the next.
  let stride: Int
  /// Where in the window these pixels lie.
  private(set) var frame: PixelRect
  /// The same before anything was moved: what is kept of a drawing is not cut where it lies for a moment.
  let home: PixelRect
  /// Nothing is drawn outside.
  var clip: PixelRect

  init(pixels: UnsafeMutablePointer<UInt32>, stride: Int, frame: PixelRect) {
    self.pixels = pixels
    self.stride = stride
    self.frame = frame
    home = frame
    clip = frame
  }

  public var size: Size { frame.rect.size }

  /// The pixel at the left end of window row `y`, as if the row began at window column 0.
  @inline(__always)
  func row(_ y: Int) -> UnsafeMutablePointer<UInt32> {
    pixels + ((y - frame.y) * stride - frame.x)
  }

  func clipped(to rect: PixelRect) -> Raster {
    var copy = self
    copy.clip = clip.intersection(rect)
    return copy
  }

  /// The same pixels, on which everything lands that much further right and down.
  func moved(_ dx: Int, _ dy: Int) -> Raster {
    var copy = self
    copy.frame = frame.moved(-dx, -dy)
    copy.clip = clip.moved(-dx, -dy)
    return copy
  }

  /// Fills whole pixels with one colour.
  func fill(_ rect: PixelRect, _ color: Color) {
    let area = rect.intersection(clip)
    guard !area.isEmpty else { return }
    let source = Pixel.premultiplied(color)
    for y in area.y..<area.maxY {
      let line = row(y)
      if color.alpha == 255 {
        (line + area.x).update(repeating: source, count: area.width)
      } else {
        for x in area.x..<area.maxX { line[x] = Pixel.over(line[x], source) }
      }
    }
  }

  /// Makes everything within the clip clear again.
  func clear() {
    for y in clip.y..<max(clip.y, clip.maxY) where clip.width > 0 {
      (row(y) + clip.x).update(repeating: 0, count: clip.width)
    }
  }

  /// Lays another picture over this one, at its own place in the window.
  func blend(_ other: Raster) {
    let area = other.frame.intersection(clip)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      Self.blend(other.row(y) + area.x, over: row(y) + area.x, count: area.width)
    }
  }

  /// Eight pixels at a time where all of them are opaque, or all clear: most of a sheet is.
  @inline(__always)
  private static func blend(
    _ source: UnsafeMutablePointer<UInt32>, over target: UnsafeMutablePointer<UInt32>, count: Int
  ) {
    var x = 0
    while x < count {
      if x + 8 <= count {
        var (every, any) = (UInt32.max, UInt32(0))
        for place in x..<(x + 8) {
          every &= source[place]
          any |= source[place]
        }
        if every >> 24 == 255 {
          for place in x..<(x + 8) { target[place] = source[place] }
          x += 8
          continue
        }
        if any == 0 {
          x += 8
          continue
        }
      }
      // Branches would cost more than they save: what is opaque or clear comes out right without them.
      for place in x..<min(count, x + 8) { target[place] = Pixel.over(target[place], source[place]) }
      x += 8
    }
  }
}
