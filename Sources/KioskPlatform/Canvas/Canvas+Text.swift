import KioskToolkit

/// Text and running figures.
extension Canvas {
  func drawText(_ text: String, _ origin: Point, _ style: TextStyle, _ color: Color, _ pen: Pen) {
    guard !text.isEmpty, color.alpha > 0 else { return }
    let turned = !pen.turn.isIdentity
    let line = fonts.line(text, style: style, doubled: turned)
    for (run, x) in line.runs {
      if turned {
        TurnedInk.draw(run, offset: x, scale: 2, origin: origin, color: color, pen)
      } else {
        place(run, at: Point(x: origin.x.rounded() + x.rounded(), y: origin.y.rounded()), color, pen.raster)
      }
    }
  }

  func drawFigures(_ text: String, _ origin: Point, _ style: TextStyle, _ color: Color, _ pen: Pen) {
    for (figure, position) in figureOrigins(text, origin, style) {
      drawText(figure, position, style, color, pen)
    }
  }

  /// Where each figure starts, so that nothing moves when one of them changes.
  func figureOrigins(_ text: String, _ origin: Point, _ style: TextStyle) -> [(String, Point)] {
    let cell = fonts.width(of: "0", style: style)
    var x = origin.x
    return text.map { character in
      let figure = String(character)
      let width = fonts.width(of: figure, style: style)
      let isColon = character == ":"
      let advance = isColon ? cell * 0.46 : character.isNumber ? cell : width
      let raise = isColon ? Double(style.pixels) * 0.06 : 0
      defer { x += advance }
      return (figure, Point(x: x + (advance - width) / 2, y: origin.y - raise))
    }
  }

  /// The upright case: whole pixels onto whole pixels.
  func place(_ run: GlyphRun, at origin: Point, _ color: Color, _ raster: Raster) {
    let left = PixelRect.whole((origin.x + run.left).rounded())
    let top = PixelRect.whole((origin.y - run.top).rounded())
    let frame = PixelRect(x: left, y: top, maxX: left + run.width, maxY: top + run.height)
    let area = frame.intersection(raster.clip)
    guard !area.isEmpty else { return }
    switch run.ink {
    case .coverage(let bytes):
      let source = Pixel.premultiplied(color)
      bytes.withUnsafeBufferPointer { buffer in
        for y in area.y..<area.maxY {
          let target = raster.row(y)
          let offset = (y - top) * run.width - left
          for x in area.x..<area.maxX {
            let coverage = UInt32(buffer[offset + x])
            if coverage == 0 { continue }
            let pixel = Pixel.scaled(source, coverage)
            target[x] = pixel >> 24 == 255 ? pixel : Pixel.over(target[x], pixel)
          }
        }
      }
    case .colors(let pixels):
      for y in area.y..<area.maxY {
        let target = raster.row(y)
        let offset = (y - top) * run.width - left
        for x in area.x..<area.maxX {
          target[x] = Pixel.over(target[x], Pixel.scaled(pixels[offset + x], UInt32(color.alpha)))
        }
      }
    }
  }
}
