import KioskToolkit

/// Rectangles, outlines and the themes' shapes.
extension Canvas {
  func drawFill(_ rect: Rect, _ color: Color, _ radius: Double, _ pen: Pen) {
    let pixels = PixelRect(around: rect)
    if radius <= 0, pen.turn.isIdentity, pixels.rect == rect {
      pen.raster.fill(pixels, color)
    } else {
      fill([Path.rectangle(rect, radius: radius)], color, pen)
    }
  }

  func drawOutline(
    _ rect: Rect, _ color: Color, width: Double, radius: Double, dash: [Double], _ pen: Pen
  ) {
    guard width > 0 else { return }
    if dash.isEmpty {
      let inner = Path.rectangle(rect.inset(width), radius: max(0, radius - width))
      fill([Path.rectangle(rect, radius: radius), inner.reversed()], color, pen)
    } else {
      let middle = Path.rectangle(rect.inset(width / 2), radius: max(0, radius - width / 2))
      fill(Stroke.polygons(middle, closed: true, width: width, cap: .butt, dash: dash), color, pen)
    }
  }

  /// The border lies half inside and half outside of the shape.
  func drawShape(
    _ shape: AccentShape, _ rect: Rect, _ color: Color, border: Color?, borderWidth: Double, _ pen: Pen
  ) {
    let outline = AccentOutline.polygon(shape, in: rect)
    fill([outline], color, pen)
    if let border, borderWidth > 0 {
      fill(Stroke.polygons(outline, closed: true, width: borderWidth, cap: .round), border, pen)
    }
  }

  func drawClipped(_ rect: Rect, _ commands: [DrawCommand], _ pen: Pen) {
    guard !pen.turn.isIdentity else {
      let inner = pen.raster.clipped(to: PixelRect(around: rect))
      return draw(commands, Pen(raster: inner, turn: pen.turn))
    }
    drawMasked(by: [Path.rectangle(rect)], pen) { draw(commands, $0) }
  }

  /// Draws on a layer of its own, then shows of it only what lies within the polygons.
  func drawMasked(by polygons: [[Point]], _ pen: Pen, _ body: (Pen) -> Void) {
    let turned = pen.turned(polygons)
    let extent = PixelRect(around: Path.bounds(of: turned.flatMap(\.self)))
    let area = extent.intersection(pen.raster.clip)
    guard !area.isEmpty else { return }
    let layer = Bitmap(frame: area)
    body(Pen(raster: layer.raster, turn: pen.turn))
    let source = layer.raster
    filler.fill(turned, on: pen.raster) { x, y in source.row(y)[x] }
  }
}
