import CSDL2TTF
import KioskToolkit

/// Measures and draws text: opens fonts, splits a text into runs by the glyphs that each font has, and
/// keeps what it drew.
///
/// Bounds: 48 open fonts, 8,192 widths, 8 MB of drawn runs, 4,096 px for either side of a run, and the
/// first 2,000 scalars of a text.
@MainActor
public final class FontBook {
  /// A text drawn at a size: its runs, each with how far from the origin it starts, in pixels of that size.
  struct Line {
    let runs: [(run: GlyphRun, x: Double)]
    let width: Double
  }

  struct LineKey: Hashable {
    let text: String
    let style: TextStyle
    /// Drawn twice as large and softened, to be turned.
    let doubled: Bool
  }

  private struct WidthKey: Hashable {
    let text: String
    let style: TextStyle
  }

  static let scalarLimit = 2_000
  static let sideLimit = 4_096

  private var catalogue: FontCatalogue
  private let fallbacks: [String]
  private var fonts = BoundedCache<Font.Key, Font>(limit: 48)
  private var widths = BoundedCache<WidthKey, Double>(limit: 8_192)
  private(set) var lines = BoundedCache<LineKey, Line>(limit: 8 << 20)

  /// Throws `noFont` if none of the files named exists, `call` if SDL_ttf does not start.
  public init(roles: FontRoles) throws(PlatformError) {
    catalogue = try FontCatalogue(roles)
    fallbacks = catalogue.fallbackPaths()
    guard TTF_Init() == 0 else { throw .last("TTF_Init") }
  }

  isolated deinit {
    // Fonts close before the library that made them.
    fonts = BoundedCache(limit: 0)
    TTF_Quit()
  }

  /// The drawn line, from the cache where it is known.
  func line(_ text: String, style: TextStyle, doubled: Bool) -> Line {
    let key = LineKey(text: text, style: style, doubled: doubled)
    if let known = lines.value(for: key) { return known }
    let pixels = style.pixels * (doubled ? 2 : 1)
    var x = 0.0
    var drawn: [(run: GlyphRun, x: Double)] = []
    for piece in split(text, style: style, pixels: pixels) {
      if let run = piece.font.draw(piece.text) {
        drawn.append((doubled ? run.softened() : run, x))
      }
      x += piece.font.width(of: piece.text)
    }
    let line = Line(runs: drawn, width: x)
    lines.insert(line, for: key, cost: drawn.reduce(256) { $0 + $1.run.byteCount })
    return line
  }

  /// Lets go of what was drawn to be turned: a sheet that is drawn needs it no more.
  func forgetDoubled() { lines.keep { !$0.doubled } }

  private func split(_ text: String, style: TextStyle, pixels: Int) -> [(font: Font, text: String)] {
    guard !text.isEmpty, let primary = font(for: style, pixels: pixels) else { return [] }
    var result: [(font: Font, text: String)] = []
    var current = primary
    var piece = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(Self.scalarLimit) {
      let scalar = Self.drawable(scalar)
      let next = choose(for: scalar, current: current, primary: primary, pixels: pixels)
      if next !== current {
        if !piece.isEmpty { result.append((current, String(piece))) }
        piece = String.UnicodeScalarView()
        current = next
      }
      piece.append(scalar)
    }
    if !piece.isEmpty { result.append((current, String(piece))) }
    return result
  }

  /// Marks and joiners stay with what they follow, else an accent would change font under its letter.
  private func choose(for scalar: Unicode.Scalar, current: Font, primary: Font, pixels: Int) -> Font {
    if Self.clings(scalar) { return current }
    if primary.has(scalar) { return primary }
    if current.has(scalar) { return current }
    for path in fallbacks {
      if let font = font(at: path, pixels: pixels), font.has(scalar) { return font }
    }
    return primary
  }

  private static func clings(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .format: true
    default: scalar.properties.isEmojiModifier
    }
  }

  /// A line holds no line break; what the text gate let through by mistake becomes a space.
  private static func drawable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.generalCategory == .control ? " " : scalar
  }

  private func font(for style: TextStyle, pixels: Int) -> Font? {
    let face = FontRoles.Face(style.typeface, style.weight, italic: style.italic)
    return catalogue.path(for: face).flatMap { font(at: $0, pixels: pixels) }
  }

  private func font(at path: String, pixels: Int) -> Font? {
    let key = Font.Key(path: path, pixels: max(4, min(800, pixels)))
    if let known = fonts.value(for: key) { return known }
    guard let font = Font(key) else { return nil }
    fonts.insert(font, for: key, cost: 1)
    return font
  }
}

extension FontBook: @MainActor TextMetrics {
  public func width(of text: String, style: TextStyle) -> Double {
    if text.isEmpty { return 0 }
    let key = WidthKey(text: text, style: style)
    if let known = widths.value(for: key) { return known }
    let width = split(text, style: style, pixels: style.pixels).reduce(0.0) {
      $0 + $1.font.width(of: $1.text)
    }
    widths.insert(width, for: key, cost: 1)
    return width
  }

  /// The middle of the letters' box lies in the middle of the line box.
  public func ascent(of style: TextStyle) -> Double {
    guard let font = font(for: style, pixels: style.pixels) else { return Double(style.pixels) * 0.86 }
    return ((Double(style.pixels) + Double(font.ascent) + Double(font.descent)) / 2).rounded()
  }
}
