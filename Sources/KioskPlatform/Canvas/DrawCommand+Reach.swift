import KioskToolkit

extension DrawCommand {
  /// Whether all its numbers are numbers, and near enough to a screen: nothing else is drawn.
  var isWithinReach: Bool { numbers.allSatisfy { abs($0) <= 20_000 } }

  private var numbers: [Double] {
    switch self {
    case .wall(let rect, _, _), .art(_, let rect, _), .code(_, let rect, _), .clipped(let rect, _):
      Self.numbers(rect)
    case .fill(let rect, _, let radius): Self.numbers(rect) + [radius]
    case .outline(let rect, _, let width, let radius, let dash): Self.numbers(rect) + [width, radius] + dash
    case .line(let start, let end, _, let width, let dash): [start.x, start.y, end.x, end.y, width] + dash
    case .text(_, let origin, _, _), .cutText(_, _, let origin, _, _), .figures(_, let origin, _, _):
      [origin.x, origin.y]
    case .shape(_, let rect, _, _, let width): Self.numbers(rect) + [width]
    case .peg(let point, let scale, _, _): [point.x, point.y, scale]
    case .twine(let points, let style): points.flatMap { [$0.x, $0.y] } + [style.width]
    case .nail(let point, let radius, _), .eyelet(let point, let radius): [point.x, point.y, radius]
    case .sheet(let sheet): Self.numbers(sheet)
    case .thing(let thing): Self.numbers(thing.rect) + [thing.shift.x, thing.shift.y]
    }
  }

  private static func numbers(_ rect: Rect) -> [Double] { [rect.x, rect.y, rect.width, rect.height] }

  private static func numbers(_ sheet: Sheet) -> [Double] {
    let paper = sheet.paper
    return numbers(sheet.rect) + [sheet.tilt, sheet.pivot.x, sheet.pivot.y] + paper.dash
      + [paper.edgeWidth, paper.radius, paper.shadowAlpha, paper.lift, paper.unit]
  }
}
