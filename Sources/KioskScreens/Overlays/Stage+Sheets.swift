import KioskToolkit
import MeetingCore

/// Overlays that are chosen from: the screens, a captured line's kind.
extension Stage {
  // MARK: All screens

  /// The screens on a string, what else can be done on the plinth.
  mutating func addScreens() {
    let columns = screenColumns
    let isDense = grid.isSmall || columns == 4
    let top = heading(words("screens.title"), lines: 1) + u(isDense ? 30 : 90)
    let labels = screenLabels
    let rows = (labels.count + columns - 1) / columns
    let gap = u(40)
    let cell = Size(
      width: (grid.width - gap * Double(columns - 1)) / Double(columns),
      height: (grid.wallHeight - top - u(30)) / Double(rows))
    for row in 0..<rows {
      let y = top + Double(row) * cell.height
      let inRow = Array(labels[(row * columns)..<min(labels.count, (row + 1) * columns)])
      let middles = inRow.indices.map { grid.margin + Double($0) * (cell.width + gap) + cell.width / 2 }
      let curve = string(y: y, sag: 10, pegs: middles)
      for (index, label) in inRow.enumerated() {
        let height = min(cell.height - u(isDense ? 36 : 70), u(430))
        let rect = Rect(
          x: middles[index] - cell.width / 2, y: curve(middles[index]), width: cell.width, height: height)
        let place = row * columns + index
        hang(label, of: labels, tilt: UInt64(place + 2), rect)
        peg(
          x: middles[index], y: curve(middles[index]), scale: isDense ? 0.62 : 0.9,
          accent: Accent(index: place))
      }
    }
    plinth(screensKeys)
  }

  private var screensKeys: [PlinthKey] {
    let help = PlinthKey(
      icon: "help", label: words("key.help"), short: words("key.help"), action: .open(.help))
    // Passers-by bring no documents, and whoever wrote may come back with a code.
    if kiosk.isPublic { return [closeKey, haveCodeKey, help, appearanceKey] }
    let isHeld = meeting.opened != nil && !meeting.isClosed
    let capture = PlinthKey(
      icon: "pencil", label: words("key.capture"), short: words("key.capture.short"), action: .capture)
    // Upright, four keys stand beside each other; a line is captured from the report's screen too.
    return [closeKey, isHeld ? closeMeetingKey : bringInKey] + (grid.isPortrait ? [] : [capture]) + [
      help, appearanceKey,
    ]
  }

  /// A plan, or minutes of any shape.
  var bringInKey: PlinthKey {
    PlinthKey(
      icon: "save", label: words("key.bringIn"), short: words("key.bringIn.short"), action: .findDocuments)
  }

  /// How many screens hang beside each other: four where five would be narrower than their names.
  private var screenColumns: Int {
    grid.isPortrait ? 2 : grid.size.width < grid.size.height * 1.5 ? 4 : 5
  }

  /// What hangs there: a screen, or what is prepared for one.
  private struct ScreenLabel {
    let icon: String
    /// The key on the keyboard, where it has one.
    let key: String
    let name: String
    let action: KioskAction
  }

  private var screenLabels: [ScreenLabel] {
    let icons: [Route: String] = [
      .welcome: "people", .agenda: "list", .theme: "clock", .wall: "note", .board: "help", .tasks: "hand",
      .decisions: "check", .report: "pencil", .archive: "search",
    ]
    let screens = Route.allCases.map { route in
      ScreenLabel(
        icon: icons[route] ?? "grid", key: "F\(route.functionKey)", name: words("screen.\(route.rawValue)"),
        action: .show(route))
    }
    let plan = ScreenLabel(icon: "plus", key: "", name: words("screen.plan"), action: .plan(.prepare))
    return screens + (kiosk.isPublic ? [] : [plan])
  }

  /// An icon and its key, and the name over the whole width below them.
  private mutating func hang(_ label: ScreenLabel, of labels: [ScreenLabel], tilt seed: UInt64, _ rect: Rect)
  {
    let isDense = grid.isSmall || screenColumns == 4
    let inner = rect.inset(u(isDense ? 20 : 32), u(isDense ? 16 : 30))
    let size = min(u(110), inner.height * (grid.textFactor > 1 || grid.isEasy ? 0.28 : 0.38))
    let nameY = inner.y + size + u(isDense ? 6 : 14)
    // All names in one size, the largest in which each of them holds.
    let settings = [TextRole.strong, .textBold, .near, .fine, .labelMin].map { role in
      labels.map { other in
        setter.fit(other.name, styles: [style(role)], width: inner.width) {
          max(1, min(2, Int((inner.maxY + u(14) - nameY) / lineHeight($0, 1.15))))
        }
      }
    }
    let fitting = settings.first { names in !names.contains(where: \.isCut) } ?? settings[4]
    let name = fitting[labels.firstIndex { $0.name == label.name } ?? 0]
    let art = Rect(x: inner.x, y: inner.y, width: size, height: size)
    let key = line(
      label.key, right: inner.maxX, y: inner.y + (size - lineHeight(.near)) / 2, .near,
      palette.paperInk2)
    sheet(
      rect, tilt: tilt(seed &* 0x9E37_79B9, from: 0.3, to: 0.8),
      contents: [.art(label.icon, art, tint: palette.paperInk)] + (label.key.isEmpty ? [] : [key])
        + lines(name, x: inner.x, y: nameY, leading: 1.15, palette.paperInk))
    target(rect, label.name, label.action)
  }

  // MARK: A captured line's kind

  /// Whether no word of it is cut or broken, and its lines are no higher than that.
  func holdsWhole(_ name: Typesetter.Setting, width: Double, height: Double) -> Bool {
    let words = name.whole.split(separator: " ")
    return !name.isCut && Double(name.lines.count) * lineHeight(name.style, 1.15) <= height
      && words.allSatisfy { scene.metrics.width(of: String($0), style: name.style) <= width }
  }

  /// The line, and five labels to say what it is.
  mutating func addCaptureKind() {
    let top =
      heading("« " + kiosk.capturedLine + " »", lines: grid.isPortrait ? 4 : 2, isQuoted: true) + u(20)
    let hintY = top
    draw(line(words("captureKind.title"), x: grid.margin, y: hintY, .text, palette.ink2))
    let kinds = EntryKind.allCases
    let columns = grid.isPortrait ? 1 : grid.size.width / grid.unit < 1500 ? 3 : 5
    let rows = (kinds.count + columns - 1) / columns
    let gap = u(30)
    let start = hintY + lineHeight(.text) + u(grid.isSmall ? 30 : 60)
    let cellHeight = (grid.wallHeight - start - u(20)) / Double(rows)
    let width = (grid.width - gap * Double(columns - 1)) / Double(columns)
    for (index, kind) in kinds.enumerated() {
      let (row, column) = (index / columns, index % columns)
      let y = start + Double(row) * cellHeight
      let middle = grid.margin + Double(column) * (width + gap) + width / 2
      if column == 0 { _ = string(y: y, sag: 0) }
      let height = min(cellHeight - u(grid.isSmall ? 22 : 56), u(300))
      let rect = Rect(x: middle - width / 2, y: y, width: width, height: height)
      let inner = rect.inset(u(30), u(grid.isSmall ? 22 : 40))
      let number = line("\(index + 1)", x: inner.x, y: inner.y, .text, palette.paperInk2)
      let isLow = height < u(220)
      let textX = isLow ? inner.x + u(60) : inner.x
      let steps = [TextRole.textBold, .near, .fine, .labelMin].map(style)
      // All kinds in one size, the largest in which each of them holds whole.
      let textY = isLow ? inner.y : inner.y + lineHeight(.text) + u(10)
      let room = Size(width: inner.maxX - textX, height: inner.maxY + u(10) - textY)
      let settings = steps.map { step in
        kinds.map { setter.fit(words("kind.\($0.rawValue)"), styles: [step], width: room.width, lines: 3) }
      }
      let fitting = settings.first {
        $0.allSatisfy { holdsWhole($0, width: room.width, height: room.height) }
      }
      let set = (fitting ?? settings[3])[index]
      sheet(
        rect, tilt: tilt(UInt64(index + 3) &* 0x9E37_79B9, from: 0.2, to: 0.6), lift: 0.9,
        contents: [number] + lines(set, x: textX, y: textY, leading: 1.15, palette.paperInk))
      peg(x: middle, y: y, scale: 0.7, accent: Accent(index: index))
      target(rect, words("kind.\(kind.rawValue)"), .choose(kind))
    }
    plinth([
      PlinthKey(icon: "note", label: words("kind.note"), short: words("kind.note"), action: .choose(.note)),
      PlinthKey(icon: "cross", label: words("key.cancel"), short: words("key.cancel"), action: .dismiss),
    ])
  }
}
