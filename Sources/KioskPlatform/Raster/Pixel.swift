import KioskToolkit

/// Arithmetic on premultiplied ARGB pixels, two channels at a time.
enum Pixel {
  static func premultiplied(_ color: Color) -> UInt32 {
    let opaque =
      0xFF00_0000 | UInt32(color.red) << 16 | UInt32(color.green) << 8 | UInt32(color.blue)
    return scaled(opaque, UInt32(color.alpha))
  }

  /// Each channel times `factor` / 255, rounded.
  @inline(__always)
  static func scaled(_ pixel: UInt32, _ factor: UInt32) -> UInt32 {
    var redBlue = (pixel & 0x00FF_00FF) &* factor &+ 0x0080_0080
    redBlue = ((redBlue &+ ((redBlue >> 8) & 0x00FF_00FF)) >> 8) & 0x00FF_00FF
    var alphaGreen = ((pixel >> 8) & 0x00FF_00FF) &* factor &+ 0x0080_0080
    alphaGreen = (alphaGreen &+ ((alphaGreen >> 8) & 0x00FF_00FF)) & 0xFF00_FF00
    return redBlue | alphaGreen
  }

  /// `source` over `target`, both premultiplied.
  @inline(__always)
  static func over(_ target: UInt32, _ source: UInt32) -> UInt32 {
    source &+ scaled(target, 255 &- (source >> 24))
  }

  /// Straight alpha to premultiplied.
  static func premultiplied(straight pixel: UInt32) -> UInt32 {
    scaled(pixel | 0xFF00_0000, pixel >> 24)
  }

  /// From `first` (0) to `second` (255).
  @inline(__always)
  static func mixed(_ first: UInt32, _ second: UInt32, _ part: UInt32) -> UInt32 {
    let redBlue = (first & 0x00FF_00FF) &* (255 &- part) &+ (second & 0x00FF_00FF) &* part
    let alphaGreen = ((first >> 8) & 0x00FF_00FF) &* (255 &- part) &+ ((second >> 8) & 0x00FF_00FF) &* part
    return divided(redBlue) | divided(alphaGreen) << 8
  }

  /// Two products, each divided by 255 and rounded.
  @inline(__always)
  private static func divided(_ products: UInt32) -> UInt32 {
    let rounded = products &+ 0x0080_0080
    return ((rounded &+ ((rounded >> 8) & 0x00FF_00FF)) >> 8) & 0x00FF_00FF
  }
}
