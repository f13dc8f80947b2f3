import CSDL2TTF
import KioskToolkit

/// Measures and draws text: opens fonts, splits a text into runs by script, direction and the glyphs that
/// each font has, and keeps what it drew.
///
/// Bounds: 48 open fonts (a large one counts for several) besides one of each fallback, 8,192 widths, half a
/// MB of broken lines, 8 MB of drawn runs, 4,096 px for either side of a run, and the first 2,000 scalars of
/// a text.
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

  private(set) var catalogue: FontCatalogue
  let fallbacks: [String]
  let emoji: [String]
  /// Font files that are there and are of no use, one line each.
  public private(set) var problems: [String] = []
  private var broken: Set<String> = []
  private var probes: [String: Font?] = [:]
  private var fonts = BoundedCache<Font.Key, Font>(limit: 48)
  private var widths = BoundedCache<WidthKey, Double>(limit: 8_192)
  private(set) var lines = BoundedCache<LineKey, Line>(limit: 8 << 20)
  private var textLines = BoundedCache<TextInWidth, [Typesetter.Line]>(limit: 512 << 10)

  /// Throws `noFont` if none of the files named can be opened, `call` if SDL_ttf does not start.
  public init(roles: FontRoles) throws(PlatformError) {
    var catalogue = FontCatalogue(roles)
    fallbacks = catalogue.paths(of: roles.fallbacks)
    emoji = catalogue.paths(of: roles.emoji)
    self.catalogue = catalogue
    guard TTF_Init() == 0 else { throw .last("TTF_Init") }
    let style = TextStyle(.text, .regular, pixels: 16)
    guard font(for: style, pixels: style.pixels) != nil else { throw .noFont(lookedIn: roles.folders) }
  }

  isolated deinit { TTF_Quit() }

  /// What is open, as the bound on it counts.
  var openFontCost: Int { fonts.cost }

  /// The drawn line, from the cache where it is known.
  func line(_ text: String, style: TextStyle, doubled: Bool) -> Line {
    let text = Self.bounded(text)
    let key = LineKey(text: text, style: style, doubled: doubled)
    if let known = lines.value(for: key) { return known }
    let pixels = style.pixels * (doubled ? 2 : 1)
    var x = 0.0
    var drawn: [(run: GlyphRun, x: Double)] = []
    for run in runs(of: text, style: style, pixels: pixels) {
      if let picture = run.font.draw(run) {
        drawn.append((doubled ? picture.softened() : picture, x))
      }
      x += run.font.width(of: run)
    }
    let line = Line(runs: drawn, width: x)
    lines.insert(line, for: key, cost: drawn.reduce(256) { $0 + $1.run.byteCount })
    return line
  }

  /// Lets go of what was drawn to be turned: a sheet that is drawn needs it no more.
  func forgetDoubled() { lines.keep { !$0.doubled } }

  /// As much of a text as is looked at, also as the key of a cache.
  private static func bounded(_ text: String) -> String {
    text.utf8.count <= scalarLimit ? text : String(text.unicodeScalars.prefix(scalarLimit))
  }

  func font(for style: TextStyle, pixels: Int) -> Font? {
    let face = FontRoles.Face(style.typeface, style.weight, italic: style.italic)
    while let path = catalogue.path(for: face) {
      if let font = font(at: path, pixels: pixels) { return font }
      catalogue.reject(path)
    }
    return nil
  }

  /// The first of the fonts at `paths` that has all of `scalars`.
  func firstFont(having scalars: [Unicode.Scalar], in paths: [String], pixels: Int) -> Font? {
    for path in paths {
      guard let probe = probe(path), probe.has(scalars) else { continue }
      if let font = font(at: path, pixels: pixels) { return font }
    }
    return nil
  }

  /// A fallback in a small size, kept: it is only asked what it has. Opened when first asked.
  func probe(_ path: String) -> Font? {
    if let known = probes[path] { return known }
    let font = open(Font.Key(path: path, pixels: 16))
    probes[path] = .some(font)
    return font
  }

  private func font(at path: String, pixels: Int) -> Font? {
    let key = Font.Key(path: path, pixels: max(4, min(800, pixels)))
    if let known = fonts.value(for: key) { return known }
    guard let font = open(key) else { return nil }
    fonts.insert(font, for: key, cost: font.cost)
    return font
  }

  private func open(_ key: Font.Key) -> Font? {
    guard !broken.contains(key.path) else { return nil }
    do {
      return try Font(key, isPictures: emoji.contains(key.path))
    } catch {
      broken.insert(key.path)
      problems.append("\(key.path) is no font that can be used: \(error.reason)")
      return nil
    }
  }
}

extension FontBook: @MainActor TextMetrics {
  public func width(of text: String, style: TextStyle) -> Double {
    if text.isEmpty { return 0 }
    let text = Self.bounded(text)
    let key = WidthKey(text: text, style: style)
    if let known = widths.value(for: key) { return known }
    let width = runs(of: text, style: style, pixels: style.pixels).reduce(0) {
      $0 + $1.font.width(of: $1)
    }
    widths.insert(width, for: key, cost: 1)
    return width
  }

  public func lines(of text: TextInWidth, make: () -> [Typesetter.Line]) -> [Typesetter.Line] {
    if let known = textLines.value(for: text) { return known }
    let lines = make()
    textLines.insert(lines, for: text, cost: 2 * text.text.utf8.count + 200)
    return lines
  }

  /// The middle of the letters' box lies in the middle of the line box.
  public func ascent(of style: TextStyle) -> Double {
    guard let font = font(for: style, pixels: style.pixels) else { return Double(style.pixels) * 0.86 }
    return ((Double(style.pixels) + Double(font.ascent) + Double(font.descent)) / 2).rounded()
  }
}
