import CSDL2
import CSDL2TTF

/// One open font file at one size.
@MainActor
final class Font {
  struct Key: Hashable {
    let path: String
    let pixels: Int
  }

  /// Why a file is of no use as a font.
  struct Unusable: Error { let reason: String }

  private let handle: OpaquePointer
  /// Whether it holds pictures in colour; they come in one size only and are scaled.
  let isPictures: Bool
  private let scale: Double

  /// Pixels from the baseline up, and (negative) down.
  let ascent: Int
  let descent: Int
  /// What it weighs among the fonts kept open: 1, and 1 more for every 4 MB of its file.
  let cost: Int

  init(_ key: Key, isPictures: Bool) throws(Unusable) {
    guard let size = RegularFile.size(key.path) else { throw Unusable(reason: "it cannot be read") }
    // The library counts who uses it: a font may outlive its book.
    guard TTF_Init() == 0 else { throw Unusable(reason: PlatformError.lastMessage()) }
    guard let handle = TTF_OpenFont(key.path, Int32(key.pixels)) else {
      let reason = PlatformError.lastMessage()
      TTF_Quit()
      throw Unusable(reason: reason)
    }
    let height = Double(TTF_FontHeight(handle))
    guard height > 0, TTF_FontAscent(handle) > 0 else {
      TTF_CloseFont(handle)
      TTF_Quit()
      throw Unusable(reason: "its letters have no height")
    }
    self.handle = handle
    self.isPictures = isPictures
    cost = 1 + size >> 22
    scale = isPictures ? Double(key.pixels) * 1.17 / height : 1
    ascent = Int((Double(TTF_FontAscent(handle)) * scale).rounded())
    descent = Int((Double(TTF_FontDescent(handle)) * scale).rounded())
    TTF_SetFontKerning(handle, 1)
    TTF_SetFontHinting(handle, Int32(TTF_HINTING_LIGHT_SUBPIXEL))
  }

  isolated deinit {
    TTF_CloseFont(handle)
    TTF_Quit()
  }

  func has(_ scalars: [Unicode.Scalar]) -> Bool {
    scalars.allSatisfy { TTF_GlyphIsProvided32(handle, $0.value) != 0 }
  }

  /// In pixels; what would be wider than a surface may be counts as a surface's width.
  func width(of run: TextRun) -> Double {
    prepare(run)
    guard let size = size(of: run.text) else { return 0 }
    return min(Double(size.width) * scale, Double(FontBook.sideLimit))
  }

  /// `nil` where there is nothing to see: only spaces, or no width.
  func draw(_ run: TextRun) -> GlyphRun? {
    guard run.text.unicodeScalars.contains(where: Self.isVisible) else { return nil }
    prepare(run)
    guard let text = fitting(run.text),
      let surface = TTF_RenderUTF8_Blended(handle, text, SDL_Color(r: 255, g: 255, b: 255, a: 255))
    else { return nil }
    defer { SDL_FreeSurface(surface) }
    guard surface.pointee.format.pointee.BytesPerPixel == 4, let pixels = surface.pointee.pixels,
      surface.pointee.w > 0, surface.pointee.h > 0
    else { return nil }
    let (width, height) = (Int(surface.pointee.w), Int(surface.pointee.h))
    let source = pixels.assumingMemoryBound(to: UInt32.self)
    let stride = Int(surface.pointee.pitch) / 4
    let origin = origin(of: text, height: height, isRightToLeft: run.isRightToLeft)
    if isPictures {
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

  /// How HarfBuzz shapes: which rules, and from which side.
  private func prepare(_ run: TextRun) {
    TTF_SetFontScriptName(handle, run.script.name)
    TTF_SetFontDirection(handle, run.isRightToLeft ? TTF_DIRECTION_RTL : TTF_DIRECTION_LTR)
  }

  private func size(of text: String) -> (width: Int, height: Int)? {
    var (width, height): (Int32, Int32) = (0, 0)
    guard TTF_SizeUTF8(handle, text, &width, &height) == 0 else { return nil }
    return (Int(width), Int(height))
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !TextCluster.isInvisible(scalar)
  }

  /// SDL_ttf moves the picture when its leftmost glyph reaches left of the origin or a glyph above the
  /// ascent, and does not say by how much.
  private func origin(of text: String, height: Int, isRightToLeft: Bool) -> (left: Double, top: Double) {
    var left: Int32 = 0
    var top = TTF_FontAscent(handle)
    var (minX, maxX, minY, maxY, advance): (Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0)
    let scalars = text.unicodeScalars
    if let first = isRightToLeft ? scalars.last : scalars.first,
      TTF_GlyphMetrics32(handle, first.value, &minX, &maxX, &minY, &maxY, &advance) == 0
    {
      left = min(0, minX)
    }
    guard height > Int(TTF_FontHeight(handle)) else { return (Double(left), Double(top)) }
    // What marks add to the height, they add above; the glyph of a mark alone does not say where it lands.
    let bare = String(String.UnicodeScalarView(scalars.filter { !Self.isMarkAbove($0) }))
    for scalar in bare.unicodeScalars
    where TTF_GlyphMetrics32(handle, scalar.value, &minX, &maxX, &minY, &maxY, &advance) == 0 {
      top = max(top, maxY)
    }
    return (Double(left), Double(Int(top) + height - (size(of: bare)?.height ?? height)))
  }

  private static func isMarkAbove(_ scalar: Unicode.Scalar) -> Bool {
    TextCluster.isMark(scalar) && (228...234).contains(scalar.properties.canonicalCombiningClass.rawValue)
  }

  /// No surface is larger than 4,096 px: a longer text is cut where it would be, a taller one not drawn.
  private func fitting(_ text: String) -> String? {
    let limit = Int(Double(FontBook.sideLimit) / max(1, scale))
    guard let size = size(of: text), size.width > 0, size.height <= limit else { return nil }
    if size.width <= limit { return text }
    var kept = Array(text)
    var width = size.width
    while width > limit {
      // NB: widths differ from letter to letter, so the share that fits is approached from above.
      kept.removeLast(max(1, kept.count - kept.count * limit / width))
      guard !kept.isEmpty, let cut = self.size(of: String(kept)) else { return nil }
      width = cut.width
    }
    return String(kept)
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
