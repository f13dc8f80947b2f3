import KioskToolkit

/// What has to be drawn again.
extension Canvas {
  /// More regions than this are drawn as one: each region walks the whole list.
  private static let regionLimit = 8

  /// The regions, which do not overlap, where two lists of commands look different.
  func damage(from old: [DrawCommand], to new: [DrawCommand], within whole: PixelRect) -> [PixelRect] {
    var regions: [PixelRect] = []
    for command in Self.differences(old, new) {
      let region = PixelRect(around: bounds(of: command)).intersection(whole)
      if !region.isEmpty { Self.add(region, to: &regions) }
    }
    guard regions.count > Self.regionLimit, let first = regions.first else { return regions }
    return [regions.dropFirst().reduce(first) { $0.union($1) }]
  }

  /// The commands that one list has and the other has not in the same place, counted from the nearer end.
  private static func differences(_ old: [DrawCommand], _ new: [DrawCommand]) -> [DrawCommand] {
    if old.count == new.count {
      return zip(old, new).flatMap { $0 == $1 ? [] : inner($0, $1) }
    }
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    return Array(old[start..<(old.count - end)]) + Array(new[start..<(new.count - end)])
  }

  /// Within a clip that stayed where it was, only what differs inside.
  private static func inner(_ old: DrawCommand, _ new: DrawCommand) -> [DrawCommand] {
    guard case .clipped(let oldRect, let oldInside) = old, case .clipped(let newRect, let newInside) = new,
      oldRect == newRect
    else { return [old, new] }
    return differences(oldInside, newInside).map { .clipped(oldRect, [$0]) }
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
