/// Premultiplied ARGB pixels of our own, at their place in the window.
final class Bitmap {
  let frame: PixelRect
  private let pixels: UnsafeMutablePointer<UInt32>

  init(frame: PixelRect) {
    self.frame = frame
    let count = max(1, frame.width * frame.height)
    pixels = .allocate(capacity: count)
    pixels.initialize(repeating: 0, count: count)
  }

  deinit { pixels.deallocate() }

  /// Valid while the bitmap lives.
  var raster: Raster { Raster(pixels: pixels, stride: frame.width, frame: frame) }

  var byteCount: Int { frame.width * frame.height * 4 }
}
