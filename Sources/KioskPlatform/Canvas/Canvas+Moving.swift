import KioskToolkit

/// Things on their way: drawn as at rest, on pixels that begin elsewhere, so that what was drawn of them
/// before serves at every step.
extension Canvas {
  func drawThing(_ thing: Thing, _ pen: Pen) {
    let (dx, dy) = Self.pixels(of: thing.shift)
    draw(thing.commands, Pen(raster: pen.raster.moved(dx, dy), turn: pen.turn))
  }

  /// Whole pixels: a thing that moved by half a pixel would have to be drawn anew.
  static func pixels(of shift: Point) -> (dx: Int, dy: Int) {
    (PixelRect.whole(shift.x.rounded()), PixelRect.whole(shift.y.rounded()))
  }
}
