import KioskToolkit

/// What has to be drawn again.
extension Canvas {
  /// More regions than this are drawn as one: each region walks the whole list.
  private static let regionLimit = 8

  /// The regions, which do not overlap, where two lists of commands look different.
  func damage(from old: [DrawCommand], to new: [DrawCommand], within whole: PixelRect) -> [PixelRect] {
    var regions: [PixelRect] = []
    for area in differences(old, new) where area.width > 0 && area.height > 0 {
      let region = PixelRect(around: area).intersection(whole)
      if !region.isEmpty { Self.add(region, to: &regions) }
    }
    guard regions.count > Self.regionLimit, let first = regions.first else { return regions }
    return [regions.dropFirst().reduce(first) { $0.union($1) }]
  }

  /// Where commands reach that one list has and the other has not in the same place, counted from the nearer
  /// end.
  private func differences(_ old: [DrawCommand], _ new: [DrawCommand]) -> [Rect] {
    if old.count == new.count {
      return zip(old, new).flatMap { $0 == $1 ? [] : inner($0, $1) }
    }
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    return (old[start..<(old.count - end)] + new[start..<(new.count - end)]).map { bounds(of: $0) }
  }

  /// Within a clip that stayed where it was, on a sheet that is the same paper, or in figures of the same
  /// length, only what differs inside.
  private func inner(_ old: DrawCommand, _ new: DrawCommand) -> [Rect] {
    switch (old, new) {
    case (.clipped(let rect, let before), .clipped(let newRect, let after)) where rect == newRect:
      let area = PixelRect(around: rect.inset(-1))
      return differences(before, after).map { PixelRect(around: $0).intersection(area).rect }
    case (.thing(let old), .thing(let new)) where old.shift == new.shift:
      let (dx, dy) = Self.pixels(of: new.shift)
      return differences(old.commands, new.commands).map { $0.offset(Double(dx), Double(dy)) }
    case (.sheet(let old), .sheet(let new)) where new.isSamePaper(as: old):
      return changes(from: old, to: new)
    case (
      .figures(let before, let origin, let style, let color),
      .figures(let after, let place, let newStyle, let newColor)
    ) where origin == place && style == newStyle && color == newColor:
      let pairs = zip(figureOrigins(before, origin, style), figureOrigins(after, origin, style))
      guard before.count == after.count, pairs.allSatisfy({ $0.1 == $1.1 || $0.0 != $1.0 }) else { break }
      return pairs.filter { $0.0 != $1.0 }.flatMap { [$0, $1] }.map {
        bounds(of: .text($0.0, origin: $0.1, style: style, color: color))
      }
    default: break
    }
    return [bounds(of: old), bounds(of: new)]
  }

  /// Where, on the window, the same paper has other words.
  func changes(from old: Sheet, to new: Sheet) -> [Rect] {
    let turn = Transform(degrees: new.tilt, around: new.pivot)
    let paper = turn.bounds(of: new.rect.inset(-1))
    return differences(old.contents, new.contents).map {
      // A turned pixel looks at its neighbours too.
      let area = PixelRect(around: turn.bounds(of: $0.inset(-2)))
      return area.intersection(PixelRect(around: paper)).rect
    }
  }

  /// Regions that touch become one, so that nothing translucent is drawn twice.
  private static func add(_ region: PixelRect, to regions: inout [PixelRect]) {
    var merged = region
    while let index = regions.firstIndex(where: { !$0.intersection(merged).isEmpty }) {
      merged = merged.union(regions.remove(at: index))
    }
    regions.append(merged)
  }
}

extension Sheet {
  /// Whether only what is written may differ.
  func isSamePaper(as other: Sheet) -> Bool {
    rect == other.rect && tilt == other.tilt && pivot == other.pivot && paper == other.paper
  }
}
