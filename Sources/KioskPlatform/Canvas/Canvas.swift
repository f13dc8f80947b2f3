import KioskToolkit

/// Draws frames: the only place where a `DrawCommand` becomes pixels.
///
/// Bounds: the turned sheets of the newest frame and at most 48 MB of them, 8 MB of art, 2 walls, 4 codes;
/// text is bounded by the font book.
@MainActor
public final class Canvas {
  let fonts: FontBook
  let art: ArtShelf
  let codes = CodeBook()
  var filler = PathFiller()
  var sheets = BoundedCache<SheetKey, DrawnSheet>(limit: 48 << 20)
  var walls = BoundedCache<WallKey, Wall>(limit: 2)

  /// Whether a sheet was drawn from nothing, not only where its words changed.
  var hasDrawnSheet = false
  /// How far each command of the newest frame reaches: most are the same a second later.
  private var reach: (commands: [DrawCommand], bounds: [Rect]) = ([], [])

  /// `artFolder` holds the `.svg` files that `.art` names.
  public init(fonts: FontBook, artFolder: String) {
    self.fonts = fonts
    art = ArtShelf(folder: artFolder)
  }

  /// What was asked for and could not be drawn as it should, one line each, each once.
  public var problems: [String] { fonts.problems + art.problems + codes.problems }

  /// Draws every picture of the art folder once, for `parvis check`; gives their number. Those that cannot
  /// be drawn are then among `problems`.
  public func tryEveryPicture() -> Int {
    let names = art.names()
    for name in names { _ = art.picture(name, width: 64, height: 64, tint: Color(0)) }
    return names.count
  }

  /// Draws what differs from `previous` (everything where there is none) and returns the regions to
  /// publish, in window pixels; empty where the frames look the same.
  ///
  /// `raster` must still hold what `previous` drew.
  public func draw<Action>(
    _ frame: Frame<Action>, previous: Frame<Action>?, on raster: Raster
  ) -> [Rect] {
    let whole = raster.frame
    // What left the screen is drawn again when it comes back: a page of sheets takes 7 MB.
    let shown = Set(frame.commands.flatMap(Self.sheetKeys))
    defer { tidy(keeping: shown) }
    guard let previous, previous.size == frame.size else {
      draw(frame.commands, Pen(raster: raster, turn: .identity))
      return [whole.rect]
    }
    if previous.commands == frame.commands { return [] }
    let regions = damage(from: previous.commands, to: frame.commands, within: whole)
    let bounds = bounds(of: frame.commands, after: previous.commands)
    for region in regions {
      let pen = Pen(raster: raster.clipped(to: region), turn: .identity)
      pen.raster.fill(region, Color(0x000000))
      for (command, bound) in zip(frame.commands, bounds) where bound.intersects(region.rect) {
        draw(command, pen)
      }
    }
    return regions.map(\.rect)
  }

  private func tidy(keeping shown: Set<SheetKey>) {
    sheets.keep { shown.contains($0) }
    if hasDrawnSheet { fonts.forgetDoubled() }
    hasDrawnSheet = false
  }

  private func bounds(of commands: [DrawCommand], after previous: [DrawCommand]) -> [Rect] {
    let isKnown = reach.commands.count == commands.count && reach.commands == previous
    let bounds =
      isKnown
      ? commands.indices.map {
        commands[$0] == previous[$0] ? reach.bounds[$0] : self.bounds(of: commands[$0])
      }
      : commands.map { self.bounds(of: $0) }
    reach = (commands, bounds)
    return bounds
  }

  private static func sheetKeys(_ command: DrawCommand) -> [SheetKey] {
    switch command {
    case .sheet(let sheet): [SheetKey(sheet)]
    case .clipped(_, let commands): commands.flatMap(sheetKeys)
    case .thing(let thing): thing.commands.flatMap(sheetKeys)
    default: []
    }
  }

  func draw(_ commands: [DrawCommand], _ pen: Pen) {
    for command in commands { draw(command, pen) }
  }

  func draw(_ command: DrawCommand, _ pen: Pen) {
    guard command.isWithinReach else { return }
    switch command {
    case .wall(let rect, let from, let to): drawWall(rect, from, to, pen)
    case .fill(let rect, let color, let radius): drawFill(rect, color, radius, pen)
    case .outline(let rect, let color, let width, let radius, let dash):
      drawOutline(rect, color, width: width, radius: radius, dash: dash, pen)
    case .line(let start, let end, let color, let width, let dash):
      fill(Stroke.polygons([start, end], width: width, cap: .round, dash: dash), color, pen)
    case .text(let text, let origin, let style, let color): drawText(text, origin, style, color, pen)
    case .cutText(let text, _, let origin, let style, let color): drawText(text, origin, style, color, pen)
    case .figures(let text, let origin, let style, let color): drawFigures(text, origin, style, color, pen)
    case .shape(let shape, let rect, let color, let border, let width):
      drawShape(shape, rect, color, border: border, borderWidth: width, pen)
    case .art(let name, let rect, let tint): drawArt(name, rect, tint, pen)
    case .code(let text, let rect, let color): drawCode(text, rect, color, pen)
    case .peg(let point, let scale, let tip, let style): drawPeg(at: point, scale, tip, style, pen)
    case .twine(let points, let style): drawTwine(points, style, pen)
    case .nail(let point, let radius, let color): drawNail(point, radius, color, pen)
    case .eyelet(let point, let radius): drawEyelet(point, radius, pen)
    case .sheet(let sheet): drawSheet(sheet, pen)
    case .clipped(let rect, let commands): drawClipped(rect, commands, pen)
    case .thing(let thing): drawThing(thing, pen)
    }
  }

  /// Fills polygons given at rest, turned as the pen is.
  func fill(_ polygons: [[Point]], _ color: Color, _ pen: Pen) {
    filler.fill(pen.turned(polygons), color, on: pen.raster)
  }
}

/// Where drawing goes, and how what is drawn is turned.
struct Pen {
  var raster: Raster
  var turn: Transform

  func turned(_ polygons: [[Point]]) -> [[Point]] {
    turn.isIdentity ? polygons : polygons.map { $0.map(turn.apply) }
  }
}
