import CSDL2
import CSDL2Image
import Glibc
import KioskToolkit

/// The pictures of `Assets/`, drawn at the size and in the colour asked for.
///
/// Bounds: 8 MB of drawn pictures, 64 kB for a file, 2,048 px for a side.
@MainActor
final class ArtShelf {
  private struct Key: Hashable {
    let name: String
    let width: Int
    let height: Int
    let tint: Color
  }

  private static let maximumBytes = 65_536

  let folder: String
  private var drawn = BoundedCache<Key, GlyphRun>(limit: 8 << 20)
  private var sources: [String: String] = [:]
  private(set) var problems: [String] = []

  init(folder: String) { self.folder = folder }

  /// `nil` if the file is missing or no SVG; why is added to `problems`, once.
  func picture(_ name: String, width: Int, height: Int, tint: Color) -> GlyphRun? {
    let size = (width: max(1, min(2_048, width)), height: max(1, min(2_048, height)))
    let key = Key(name: name, width: size.width, height: size.height, tint: tint.opacity(1))
    if let known = drawn.value(for: key) { return known }
    guard let source = source(name), !source.isEmpty else { return nil }
    guard let pixels = Self.render(source, size.width, size.height, tint) else {
      sources[name] = ""
      note("\(folder)/\(name).svg is no picture that can be drawn")
      return nil
    }
    let run = GlyphRun(width: size.width, height: size.height, left: 0, top: 0, ink: .colors(pixels))
    drawn.insert(run, for: key, cost: run.byteCount)
    return run
  }

  /// Of every `.svg` in the folder.
  func names() -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      // NB: in place, for a copy would read past the record, and past its page where that is the last one.
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".svg") { names.append(String(name.dropLast(4))) }
    }
    return names.sorted()
  }

  /// Empty for a file that was tried in vain: it is not tried again at every frame.
  private func source(_ name: String) -> String? {
    if let known = sources[name] { return known }
    let path = "\(folder)/\(name).svg"
    let size = RegularFile.size(path)
    let text = size.flatMap { $0 > Self.maximumBytes ? nil : Self.read(path) }
    if let size, size > Self.maximumBytes {
      note("\(path) has \(size) bytes, \(Self.maximumBytes) are taken")
    } else if text == nil {
      note("\(path) cannot be read")
    }
    sources[name] = text ?? ""
    return sources[name]
  }

  private func note(_ problem: String) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: maximumBytes + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    return count > 0 && count < bytes.count ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }

  private static func render(_ source: String, _ width: Int, _ height: Int, _ tint: Color) -> [UInt32]? {
    var bytes = Array(tinted(source, tint).utf8)
    let surface = bytes.withUnsafeMutableBytes { buffer in
      IMG_LoadSizedSVG_RW(
        SDL_RWFromMem(buffer.baseAddress, Int32(buffer.count)), Int32(width), Int32(height))
    }
    guard let surface else { return nil }
    defer { SDL_FreeSurface(surface) }
    guard let converted = SDL_ConvertSurfaceFormat(surface, SDL_PIXELFORMAT_ARGB8888.rawValue, 0)
    else { return nil }
    defer { SDL_FreeSurface(converted) }
    guard let memory = converted.pointee.pixels else { return nil }
    let pixels = memory.assumingMemoryBound(to: UInt32.self)
    let stride = Int(converted.pointee.pitch) / 4
    let (wide, high) = (Int(converted.pointee.w), Int(converted.pointee.h))
    // SDL2_image keeps the picture's own proportions: what it leaves over stays clear.
    let result: [UInt32] = (0..<(width * height)).map { index in
      let (x, y) = (index % width, index / width)
      return x < wide && y < high ? Pixel.premultiplied(straight: pixels[y * stride + x]) : 0
    }
    // A picture of words alone, which the reader does not know, comes out empty.
    return result.contains { $0 != 0 } ? result : nil
  }

  /// `currentColor` is not known to the SVG reader.
  private static func tinted(_ source: String, _ tint: Color) -> String {
    let hexadecimal = [tint.red, tint.green, tint.blue].map { channel in
      let digits = String(channel, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    return source.split(separator: "currentColor", omittingEmptySubsequences: false)
      .joined(separator: "#" + hexadecimal.joined())
  }
}

extension Canvas {
  func drawArt(_ name: String, _ rect: Rect, _ tint: Color, _ pen: Pen) {
    let scale = pen.turn.isIdentity ? 1.0 : 2.0
    let (width, height) = (
      PixelRect.whole((rect.width * scale).rounded()), PixelRect.whole((rect.height * scale).rounded())
    )
    guard width > 0, height > 0 else { return }
    guard let picture = art.picture(name, width: width, height: height, tint: tint) else {
      return drawOutline(rect, tint, width: max(1, rect.width / 12), radius: 0, dash: [], pen)
    }
    if pen.turn.isIdentity {
      let origin = Point(x: rect.x.rounded(), y: rect.y.rounded())
      place(picture, at: origin, tint, pen.raster)
    } else {
      TurnedInk.draw(
        picture.softened(), offset: 0, scale: 2, origin: Point(x: rect.x, y: rect.y), color: tint, pen)
    }
  }
}
