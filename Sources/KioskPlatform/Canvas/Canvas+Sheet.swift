import KioskToolkit

/// Where to look for a drawn sheet; whether it is the same one is then asked of its value.
struct SheetKey: Hashable {
  let rect: Rect
  let tilt: Double
  let fill: Color

  init(_ sheet: Sheet) {
    rect = sheet.rect
    tilt = sheet.tilt
    fill = sheet.paper.fill
  }
}

struct DrawnSheet {
  let sheet: Sheet
  let bitmap: Bitmap
}

/// Sheets: shadow, paper, modelling, what is written, edge.
///
/// Outlines are turned before they are filled, so their edges are as sharp as upright ones; text is drawn
/// twice as large and turned once. The result is kept until the sheet differs.
extension Canvas {
  func drawSheet(_ sheet: Sheet, _ pen: Pen) {
    guard pen.turn.isIdentity else { return drawParts(of: sheet, pen) }
    let key = SheetKey(sheet)
    let known = sheets.value(for: key)
    if let known, known.sheet == sheet { return pen.raster.blend(known.bitmap.raster) }
    let turn = Transform(degrees: sheet.tilt, around: sheet.pivot)
    let area = PixelRect(around: bounds(of: sheet)).intersection(pen.raster.home)
    guard !area.isEmpty else { return }
    let bitmap: Bitmap
    if let known, known.sheet.isSamePaper(as: sheet), known.bitmap.frame == area {
      // The same paper with other words, a timer's: only what lies under them is drawn anew.
      bitmap = known.bitmap
      for change in changes(from: known.sheet, to: sheet) {
        let raster = bitmap.raster.clipped(to: PixelRect(around: change))
        raster.clear()
        drawParts(of: sheet, Pen(raster: raster, turn: turn))
      }
    } else {
      bitmap = Bitmap(frame: area)
      hasDrawnSheet = true
      drawParts(of: sheet, Pen(raster: bitmap.raster, turn: turn))
    }
    sheets.insert(DrawnSheet(sheet: sheet, bitmap: bitmap), for: key, cost: bitmap.byteCount)
    pen.raster.blend(bitmap.raster)
  }

  private func drawParts(of sheet: Sheet, _ pen: Pen) {
    let paper = sheet.paper
    if let shadow = paper.shadow {
      for (rect, sigma, alpha) in Self.shadows(of: sheet) {
        let hole = paper.fill.alpha == 255 ? sheet.rect.inset(max(2, paper.radius)) : nil
        SoftShadow.draw(
          rect, sigma: sigma, color: shadow, alpha: alpha, hole: hole, turn: pen.turn, on: pen.raster)
      }
    }
    let outline = Path.rectangle(sheet.rect, radius: paper.radius)
    if paper.shadow == nil {
      fill([outline], paper.fill, pen)
    } else {
      fillModelled(outline, sheet, pen)
    }
    if sheet.contents.allSatisfy({ sheet.rect.encloses(bounds(of: $0, turned: !pen.turn.isIdentity)) }) {
      draw(sheet.contents, pen)
    } else {
      drawMasked(by: [outline], pen) { draw(sheet.contents, $0) }
    }
    if paper.edgeWidth > 0 {
      // A line thinner than a pixel is a pixel less strong.
      let width = max(1, paper.edgeWidth)
      let color = paper.edge.opacity(Double(paper.edge.alpha) / 255 * min(1, paper.edgeWidth))
      drawOutline(sheet.rect, color, width: width, radius: paper.radius, dash: paper.dash, pen)
    }
  }

  /// Contact and cast shadow: where, how soft, how strong.
  static func shadows(of sheet: Sheet) -> [(rect: Rect, sigma: Double, alpha: Double)] {
    let paper = sheet.paper
    let (unit, lift) = (paper.unit, paper.lift)
    return [
      (sheet.rect.offset(10 * lift * unit, 18 * lift * unit), 14 * lift * unit, paper.shadowAlpha * 0.87),
      (sheet.rect.offset(1.5 * unit, 3 * unit), 2.6 * unit, paper.shadowAlpha),
    ]
  }

  /// Paper bends a little: its top, its foot and its right side turn away from the light.
  private func fillModelled(_ outline: [Point], _ sheet: Sheet, _ pen: Pen) {
    let paper = sheet.paper
    let base = Pixel.premultiplied(paper.fill)
    let shade = Pixel.premultiplied(Color(0x6B5A33).opacity(Double(paper.fill.alpha) / 255))
    let (rect, turn) = (sheet.rect, pen.turn)
    let reach = min(44 * paper.unit, rect.height / 3)
    let foot = min(72 * paper.unit, rect.height / 2)
    let side = min(64 * paper.unit, rect.width / 4)
    let (step, middle) = (turn.inverseStep, rect.inset(side, 0))
    filler.fill(pen.turned([outline]), on: pen.raster) { x, y in
      let start = turn.inverse(Point(x: 0.5, y: Double(y) + 0.5))
      let local = Point(x: start.x + step.x * Double(x), y: start.y + step.y * Double(x))
      if local.y > rect.y + reach, local.y < rect.maxY - foot, local.x < middle.maxX { return base }
      let top = max(0, 1 - (local.y - rect.y) / reach)
      let bottom = max(0, 1 - (rect.maxY - local.y) / foot)
      let right = max(0, 1 - (rect.maxX - local.x) / side)
      let strength = 0.07 * top + 0.09 * bottom * bottom + 0.05 * right * right
      if strength <= 0 { return base }
      return Pixel.mixed(base, shade, UInt32(min(0.2, strength) * 255 + Self.grain(x, y)))
    }
  }

  /// A dither of one step, so that the modelling shows no bands.
  @inline(__always)
  private nonisolated static func grain(_ x: Int, _ y: Int) -> Double {
    Double((x &* 5 &+ y &* 3) & 7) / 8
  }
}

extension Rect {
  func encloses(_ other: Rect) -> Bool {
    other.x >= x && other.y >= y && other.maxX <= maxX && other.maxY <= maxY
  }
}
