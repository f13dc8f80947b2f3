/// Which family plays a role; `Fonts/fonts.toml` says which files those are.
public enum Typeface: String, Equatable, Hashable, Sendable, CaseIterable {
  /// Titles, slips, names and figures (Inter Display).
  case display
  /// Labels and what is read from near (Inter).
  case text
  /// Everything in the *lecture facile* look (Andika).
  case easy
}

/// The weights that the type scale uses.
public enum Weight: Int, Equatable, Hashable, Sendable, CaseIterable {
  case regular = 400
  case medium = 500
  case semibold = 600
  case extrabold = 800
}

/// How a run of text looks: family, weight, slant and size in pixels.
public struct TextStyle: Equatable, Hashable, Sendable {
  public var typeface: Typeface
  public var weight: Weight
  public var italic: Bool
  /// Size of the em in whole pixels, 8…400.
  public var pixels: Int

  public init(_ typeface: Typeface, _ weight: Weight, pixels: Int, italic: Bool = false) {
    self.typeface = typeface
    self.weight = weight
    self.italic = italic
    self.pixels = pixels
  }
}

/// The only thing that a screen asks of the outside: how wide a text is.
///
/// Screens lay text out line by line; a line never holds a line break.
public protocol TextMetrics {
  /// The advance width in pixels of one line of text; 0 for an empty one.
  func width(of text: String, style: TextStyle) -> Double
  /// Distance from the top of a line box of `style.pixels` height to the baseline, in pixels.
  func ascent(of style: TextStyle) -> Double
  /// The lines that `make` breaks a text into, remembered where that is worth it: a screen that moves is set
  /// sixty times a second.
  func lines(of text: TextInWidth, make: () -> [Typesetter.Line]) -> [Typesetter.Line]
}

extension TextMetrics {
  public func lines(of text: TextInWidth, make: () -> [Typesetter.Line]) -> [Typesetter.Line] { make() }
}

/// A text to be broken into lines at most `width` pixels wide.
public struct TextInWidth: Hashable, Sendable {
  public let text: String
  public let style: TextStyle
  public let width: Double

  public init(text: String, style: TextStyle, width: Double) {
    self.text = text
    self.style = style
    self.width = width
  }
}
