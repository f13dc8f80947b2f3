import KioskToolkit

/// How far each command reaches, shadows and soft edges included.
extension Canvas {
  /// `turned`: text is asked for as it is drawn on a tilted sheet, so that it is drawn once only.
  func bounds(of command: DrawCommand, turned: Bool = false) -> Rect {
    guard command.isWithinReach else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    switch command {
    case .wall(let rect, _, _), .fill(let rect, _, _), .outline(let rect, _, _, _, _), .art(_, let rect, _),
      .code(_, let rect, _):
      return rect.inset(-1)
    case .line(let start, let end, _, let width, _):
      return Path.bounds(of: [start, end]).inset(-width / 2 - 1)
    case .text(let text, let origin, let style, _), .cutText(let text, _, let origin, let style, _):
      return bounds(of: text, origin, style, doubled: turned)
    case .figures(let text, let origin, let style, _):
      return figureOrigins(text, origin, style).map { bounds(of: $0.0, $0.1, style, doubled: turned) }
        .enclosing
    case .shape(_, let rect, _, _, let width):
      return rect.inset(-width / 2 - 1 - 0.05 * max(rect.width, rect.height))
    case .peg(let point, let scale, _, _):
      return Rect(x: point.x - 26 * scale, y: point.y - 60 * scale, width: 56 * scale, height: 112 * scale)
        .inset(-1)
    case .twine(let points, let style):
      return Path.bounds(of: points).inset(-style.width * 2.2 - 1)
    case .nail(let point, let radius, _):
      return Rect(x: point.x - radius * 2, y: point.y - radius * 2, width: radius * 4, height: radius * 4)
        .inset(-1)
    case .eyelet(let point, let radius):
      return Rect(x: point.x - radius, y: point.y - radius, width: radius * 2, height: radius * 2).inset(-1)
    case .sheet(let sheet): return bounds(of: sheet)
    case .thing(let thing):
      let (dx, dy) = Self.pixels(of: thing.shift)
      return thing.commands.map { bounds(of: $0, turned: turned) }.enclosing.offset(Double(dx), Double(dy))
    case .clipped(let rect, let commands):
      let inner = commands.map { bounds(of: $0, turned: turned) }.enclosing
      let area = PixelRect(around: rect.inset(-1)).intersection(PixelRect(around: inner))
      return area.isEmpty ? Rect(x: rect.x, y: rect.y, width: 0, height: 0) : area.rect
    }
  }

  func bounds(of sheet: Sheet) -> Rect {
    let turn = Transform(degrees: sheet.tilt, around: sheet.pivot)
    var area = turn.bounds(of: sheet.rect.inset(-1))
    if sheet.paper.shadow != nil {
      for shadow in Self.shadows(of: sheet) {
        area = area.union(turn.bounds(of: shadow.rect.inset(-3.2 * max(0.4, shadow.sigma))))
      }
    }
    return area.inset(-1)
  }

  private func bounds(of text: String, _ origin: Point, _ style: TextStyle, doubled: Bool) -> Rect {
    guard !text.isEmpty else { return Rect(x: origin.x, y: origin.y, width: 0, height: 0) }
    let scale: Double = doubled ? 2 : 1
    return fonts.line(text, style: style, doubled: doubled).runs.map { run, x in
      Rect(
        x: origin.x + (x + run.left) / scale, y: origin.y - run.top / scale,
        width: Double(run.width) / scale, height: Double(run.height) / scale
      ).inset(-2)
    }.enclosing
  }
}

extension [Rect] {
  /// The smallest rectangle around all that are not empty.
  var enclosing: Rect {
    let visible = filter { $0.width > 0 && $0.height > 0 }
    guard let first = visible.first else { return Rect(x: 0, y: 0, width: 0, height: 0) }
    return visible.dropFirst().reduce(first) { $0.union($1) }
  }
}
