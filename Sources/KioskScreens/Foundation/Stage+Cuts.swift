import KioskToolkit

/// Wherever a text's end is left out, all of it is a tap away.
extension Stage {
  /// Gives each cut text that nothing answers for a place to touch: the sheet it stands on, else its line.
  mutating func openCuts() {
    var places: [TouchTarget<KioskAction>] = []
    for command in frame.commands.flatMap(Self.opened) {
      let texts = Self.cuts(in: command)
      guard let first = texts.first else { continue }
      let whole = texts.map(\.whole).joined(separator: "\n")
      let rect: Rect
      if case .sheet(let sheet) = command { rect = sheet.rect } else { rect = place(of: first) }
      if frame.targets.contains(where: { $0.rect.contains(first.origin) }) { continue }
      places.append(
        TouchTarget(rect: rect, label: words("key.readWhole", whole), action: .open(.reading(whole))))
    }
    // What was there before lies above.
    frame.targets = places + frame.targets
  }

  private struct Cut {
    let shown: String
    let whole: String
    let origin: Point
    let style: TextStyle
  }

  private static func opened(_ command: DrawCommand) -> [DrawCommand] {
    if case .thing(let thing) = command { thing.commands } else { [command] }
  }

  private static func cuts(in command: DrawCommand) -> [Cut] {
    switch command {
    case .cutText(let shown, let whole, let origin, let style, _):
      [Cut(shown: shown, whole: whole, origin: origin, style: style)]
    case .sheet(let sheet): sheet.contents.flatMap(cuts)
    case .clipped(_, let inner): inner.flatMap(cuts)
    case .thing(let thing): thing.commands.flatMap(cuts)
    default: []
    }
  }

  /// The line, as high as what is touched has to be.
  private func place(of cut: Cut) -> Rect {
    let height = max(grid.leastTarget, Double(cut.style.pixels) * 1.2)
    let width = max(grid.leastTarget, scene.metrics.width(of: cut.shown, style: cut.style))
    let middle = cut.origin.y - Double(cut.style.pixels) * 0.35
    let y = max(0, min(grid.size.height - height, middle - height / 2))
    return Rect(x: min(cut.origin.x, grid.size.width - width), y: y, width: width, height: height)
  }
}
