import CSDL2
import CSDL2TTF

/// One open font file at one size.
@MainActor
final class Font {
  struct Key: Hashable {
    let path: String
    let pixels: Int
  }

  private let handle: OpaquePointer
  private let pixels: Int
  /// Fonts of pictures (emoji) come in one size only and are scaled to `pixels`.
  private let scale: Double
  private var provided: [Unicode.Scalar: Bool] = [:]

  /// Pixels from the baseline up, and (negative) down.
  let ascent: Int
  let descent: Int

  /// `nil` if the file is no font; the next one in the list is then tried.
  init?(_ key: Key) {
    guard let handle = TTF_OpenFont(key.path, Int32(key.pixels)) else { return nil }
    self.handle = handle
    pixels = key.pixels
    let family = TTF_FontFaceFamilyName(handle).map { String(cString: $0) } ?? ""
    let height = max(1, Double(TTF_FontHeight(handle)))
    scale = family.contains("Color Emoji") ? Double(key.pixels) * 1.17 / height : 1
    ascent = Int((Double(TTF_FontAscent(handle)) * scale).rounded())
    descent = Int((Double(TTF_FontDescent(handle)) * scale).rounded())
    TTF_SetFontKerning(handle, 1)
    TTF_SetFontHinting(handle, Int32(TTF_HINTING_LIGHT_SUBPIXEL))
  }

  isolated deinit { TTF_CloseFont(handle) }

  func has(_ scalar: Unicode.Scalar) -> Bool {
    if let known = provided[scalar] { return known }
    let answer = TTF_GlyphIsProvided32(handle, scalar.value) != 0
    provided[scalar] = answer
    return answer
  }

  /// In pixels; what would be wider than a surface may be counts as a surface's width.
  func width(of text: String) -> Double {
    var (width, height): (Int32, Int32) = (0, 0)
    guard TTF_SizeUTF8(handle, text, &width, &height) == 0 else { return 0 }
    return min(Double(width) * scale, Double(FontBook.sideLimit))
  }

  /// `nil` where there is nothing to see: only spaces, or no width.
  func draw(_ text: String) -> GlyphRun? {
    guard let text = fitting(text), text.unicodeScalars.contains(where: Self.isVisible),
      let surface = TTF_RenderUTF8_Blended(handle, text, SDL_Color(r: 255, g: 255, b: 255, a: 255))
    else { return nil }
    defer { SDL_FreeSurface(surface) }
    guard surface.pointee.format.pointee.BytesPerPixel == 4, let pixels = surface.pointee.pixels,
      surface.pointee.w > 0, surface.pointee.h > 0
    else { return nil }
    let (width, height) = (Int(surface.pointee.w), Int(surface.pointee.h))
    let source = pixels.assumingMemoryBound(to: UInt32.self)
    let stride = Int(surface.pointee.pitch) / 4
    let origin = origin(of: text, height: height)
    if scale != 1 {
      return scaledRun(source, stride: stride, width: width, height: height, origin)
    }
    let bytes = [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
      for y in 0..<height {
        for x in 0..<width { buffer[y * width + x] = UInt8(source[y * stride + x] >> 24) }
      }
      count = width * height
    }
    return GlyphRun(width: width, height: height, left: origin.left, top: origin.top, ink: .coverage(bytes))
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && scalar.properties.generalCategory != .format
  }

  /// SDL_ttf moves the picture when its first glyph reaches left of the origin or a glyph above the ascent.
  private func origin(of text: String, height: Int) -> (left: Double, top: Double) {
    var left: Int32 = 0
    var top = TTF_FontAscent(handle)
    var (minX, maxX, minY, maxY, advance): (Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0)
    if let first = text.unicodeScalars.first,
      TTF_GlyphMetrics32(handle, first.value, &minX, &maxX, &minY, &maxY, &advance) == 0
    {
      left = min(0, minX)
    }
    if height > Int(TTF_FontHeight(handle)) {
      for scalar in text.unicodeScalars
      where TTF_GlyphMetrics32(handle, scalar.value, &minX, &maxX, &minY, &maxY, &advance) == 0 {
        top = max(top, maxY)
      }
    }
    return (Double(left), Double(top))
  }

  /// No surface is larger than 4,096 px: a longer text is cut where it would be, a taller one not drawn.
  private func fitting(_ text: String) -> String? {
    var (width, height): (Int32, Int32) = (0, 0)
    guard TTF_SizeUTF8(handle, text, &width, &height) == 0, width > 0, height <= FontBook.sideLimit
    else { return nil }
    if width <= FontBook.sideLimit { return text }
    var (extent, count): (Int32, Int32) = (0, 0)
    guard TTF_MeasureUTF8(handle, text, Int32(FontBook.sideLimit), &extent, &count) == 0 else { return nil }
    return count > 0 ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(Int(count)))) : nil
  }

  private func scaledRun(
    _ source: UnsafeMutablePointer<UInt32>, stride: Int, width: Int, height: Int,
    _ origin: (left: Double, top: Double)
  ) -> GlyphRun {
    let target = (
      width: max(1, Int((Double(width) * scale).rounded())),
      height: max(1, Int((Double(height) * scale).rounded()))
    )
    let pixels = Scaling.shrink(
      source, stride: stride, width: width, height: height, to: target.width, target.height)
    return GlyphRun(
      width: target.width, height: target.height, left: origin.left * scale, top: origin.top * scale,
      ink: .colors(pixels))
  }
}
