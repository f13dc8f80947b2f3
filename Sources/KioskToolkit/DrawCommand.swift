/// One thing to draw. A frame is a list of them, in drawing order, and prints as text, one a line.
public indirect enum DrawCommand: Equatable, Sendable {
  /// The façade: a linear gradient from the top left to the bottom right corner of `rect`.
  case wall(Rect, from: Color, to: Color)
  /// A rectangle filled with one colour, its corners rounded by `radius`.
  case fill(Rect, Color, radius: Double)
  /// The inside edge of a rectangle; `dash` alternates drawn and empty lengths, empty for a solid line.
  case outline(Rect, Color, width: Double, radius: Double, dash: [Double])
  /// A straight line with round caps.
  case line(Point, Point, Color, width: Double, dash: [Double])
  /// One line of text. `origin` is the left end of its baseline.
  case text(String, origin: Point, style: TextStyle, color: Color)
  /// The same for a text whose end is left out: what is shown ends in an ellipsis and
  /// stands for `whole`.
  case cutText(String, whole: String, origin: Point, style: TextStyle, color: Color)
  /// Figures that run: each digit centred in a cell as wide as `0`, `:` in 0.46 of a cell.
  case figures(String, origin: Point, style: TextStyle, color: Color)
  /// A theme's shape, filled; with a border where the look asks for one.
  case shape(AccentShape, Rect, fill: Color, border: Color?, borderWidth: Double)
  /// A picture named in `Assets/`, without its `.svg`, scaled into `rect`. Its `currentColor` becomes `tint`.
  case art(String, Rect, tint: Color)
  /// A text as a QR code, its dark modules in one colour; the light ones are what lies beneath. The quiet
  /// zone is within the rectangle.
  case code(String, Rect, Color)
  /// A peg whose grip point (where it holds the string) is `at`; `scale` 1 is 32 × 88 u.
  case peg(at: Point, scale: Double, tip: Color, style: PegStyle)
  /// A length of twine through `points`, with its shadow.
  case twine([Point], TwineStyle)
  /// A nail or an eyelet head, with its light point.
  case nail(Point, radius: Double, color: Color)
  /// An eyelet: a brass ring.
  case eyelet(Point, radius: Double)
  /// A sheet of paper with what is written on it, drawn flat and then turned as one.
  case sheet(Sheet)
  /// What lies inside is drawn only within `Rect`.
  case clipped(Rect, [DrawCommand])
  /// One thing, at rest or on its way.
  case thing(Thing)
}

/// The shapes that go with the accents, in the order themes take them.
public enum AccentShape: String, Equatable, Hashable, Sendable, CaseIterable {
  case diamond, square, triangle, drop, crescent, disc, star, plus
}

/// The look of a peg.
public struct PegStyle: Equatable, Hashable, Sendable {
  public var light: Color
  public var dark: Color
  public var line: Color
  /// A plain rectangle with one line: the flat looks.
  public var flat: Bool
  /// Border of the dipped end, where the look asks for one.
  public var tipBorder: Color?

  public init(light: Color, dark: Color, line: Color, flat: Bool, tipBorder: Color?) {
    self.light = light
    self.dark = dark
    self.line = line
    self.flat = flat
    self.tipBorder = tipBorder
  }
}

/// The look of a length of twine.
public struct TwineStyle: Equatable, Hashable, Sendable {
  public var width: Double
  public var light: Color
  /// The second strand; `nil` draws a plain string.
  public var dark: Color?
  public var edge: Color?
  /// Its shadow on the wall; `nil` for none.
  public var shadow: Color?

  public init(width: Double, light: Color, dark: Color?, edge: Color?, shadow: Color?) {
    self.width = width
    self.light = light
    self.dark = dark
    self.edge = edge
    self.shadow = shadow
  }
}

/// A sheet of paper: its rectangle at rest, its tilt, its shadow, and what is written on it.
public struct Sheet: Equatable, Sendable {
  public var rect: Rect
  /// Degrees, clockwise positive, around `pivot`.
  public var tilt: Double
  public var pivot: Point
  public var paper: PaperStyle
  /// In window coordinates as if the sheet were not tilted; clipped to `rect`.
  public var contents: [DrawCommand]

  public init(
    rect: Rect, tilt: Double, pivot: Point, paper: PaperStyle, contents: [DrawCommand]
  ) {
    self.rect = rect
    self.tilt = tilt
    self.pivot = pivot
    self.paper = paper
    self.contents = contents
  }
}

/// The look of a sheet of paper.
public struct PaperStyle: Equatable, Hashable, Sendable {
  public var fill: Color
  public var edge: Color
  /// 0 for no edge; below 1 a hairline.
  public var edgeWidth: Double
  public var radius: Double
  /// Empty for a solid edge.
  public var dash: [Double]
  /// `nil` draws no shadow and no modelling: the flat looks.
  public var shadow: Color?
  /// Alpha of the contact and of the cast shadow, 0…1.
  public var shadowAlpha: Double
  /// How far the sheet is from the wall: 1 for a slip, 1.2 for a large sheet.
  public var lift: Double
  /// Pixels per u, for the lengths of the shadow and of the modelling.
  public var unit: Double

  public init(
    fill: Color, edge: Color, edgeWidth: Double, radius: Double, dash: [Double] = [],
    shadow: Color?, shadowAlpha: Double, lift: Double, unit: Double
  ) {
    self.fill = fill
    self.edge = edge
    self.edgeWidth = edgeWidth
    self.radius = radius
    self.dash = dash
    self.shadow = shadow
    self.shadowAlpha = shadowAlpha
    self.lift = lift
    self.unit = unit
  }
}
