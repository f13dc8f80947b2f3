import KioskToolkit
import MeetingCore

/// What the room has to know about the report: whether it is safe and where, and how much it holds.
extension Stage {
  /// What is said of the file: a mark, a word, and lines for who stands near.
  private struct FileStatus {
    let icon: String
    let tint: Color
    let word: String
    var lines: [String] = []
  }

  private var fileStatus: FileStatus {
    let place = kiosk.reportPlace
    let known = place.map { [words("report.file", $0.time.description, $0.folder), $0.fileName] } ?? []
    if kiosk.reportProgress == .failed {
      let last = place.map { [words("report.last", $0.time.description), $0.fileName] }
      return FileStatus(
        icon: "warning", tint: palette.paperAlert, word: words("report.failed"),
        lines: last ?? [words("report.failed.hint")])
    }
    if !scene.desk.isDurable || kiosk.reportProgress == .writing {
      return FileStatus(icon: "save", tint: palette.paperInk2, word: words("saving"), lines: known)
    }
    if place != nil {
      return FileStatus(icon: "check", tint: palette.done, word: words("report.saved"), lines: known)
    }
    return FileStatus(
      icon: "save", tint: palette.paperInk2, word: words("report.notWritten"),
      lines: [words("report.notWritten.hint")])
  }

  mutating func reportSigns() {
    if reportHasStatusInHead { return reportStatusInHead() }
    if grid.isPortrait { return reportSignAbove() }
    let x = grid.size.width - grid.margin - reportSignWidth
    let legs = u(grid.isSmall ? 44 : 68)
    let free = grid.wallHeight - u(grid.isSmall ? 20 : 56) - 2 * legs - u(grid.isSmall ? 20 : 44)
    let top = u(grid.isSmall ? 12 : 44) + legs
    let first = Rect(x: x, y: top, width: reportSignWidth, height: free * 0.52)
    sign(
      first, nail: Point(x: first.midX, y: first.y - legs), tilt: 0.5,
      contents: statusContents(in: first.inset(u(grid.isSmall ? 34 : 44), u(grid.isSmall ? 30 : 40))))
    let second = Rect(
      x: x, y: first.maxY + u(grid.isSmall ? 14 : 40) + legs, width: reportSignWidth, height: free * 0.46)
    sign(
      second, nail: Point(x: second.midX, y: second.y - legs), tilt: -0.5,
      contents: countContents(in: second.inset(u(grid.isSmall ? 34 : 44), u(grid.isSmall ? 30 : 40))))
  }

  /// Upright: one sign above the sheet says both.
  private mutating func reportSignAbove() {
    let rect = Rect(x: grid.margin, y: u(110), width: grid.width, height: u(270))
    let inner = rect.inset(u(44), u(38))
    let half = inner.width * 0.56
    let left = Rect(x: inner.x, y: inner.y, width: half, height: inner.height)
    let right = Rect(
      x: inner.x + half + u(36), y: inner.y, width: inner.width - half - u(36), height: inner.height)
    sign(
      rect, nail: Point(x: rect.midX, y: rect.y - u(72)), tilt: 0.3,
      contents: statusContents(in: left) + countContents(in: right))
  }

  /// Neither room beside nor above: at the right of the sheet's own title.
  private mutating func reportStatusInHead() {
    let right = grid.size.width - grid.margin - u(62)
    let room = u(380)
    let place = Rect(x: right - room, y: u(84), width: room, height: u(150))
    for command in statusContents(in: place) { draw(command) }
  }

  private func statusContents(in rect: Rect) -> [DrawCommand] {
    let status = fileStatus
    let steps = [style(.strong), style(.textBold), boldNear, style(.label)]
    let icon = min(Double(style(.strong).pixels), rect.height * 0.4)
    let word = setter.fit(
      status.word, styles: steps, width: rect.width - icon - u(18), lines: 1)
    let head = max(icon, lineHeight(word.style, 1.15))
    var contents: [DrawCommand] = [
      .art(
        status.icon, Rect(x: rect.x, y: rect.y + (head - icon) / 2, width: icon, height: icon),
        tint: status.tint)
    ]
    contents += lines(
      word, x: rect.x + icon + u(18), y: rect.y + (head - lineHeight(word.style, 1.15)) / 2, leading: 1.15,
      palette.paperInk)
    var y = rect.y + head + u(grid.isSmall ? 6 : 14)
    for text in status.lines {
      let set = setter.fit(text, styles: [style(.near), style(.labelMin)], width: rect.width) {
        Int((rect.maxY - y) / lineHeight($0, 1.22))
      }
      let height = Double(set.lines.count) * lineHeight(set.style, 1.22)
      guard y + height <= rect.maxY + u(6) else { break }
      contents += lines(set, x: rect.x, y: y, leading: 1.22, palette.paperInk2)
      y += height
    }
    return contents
  }

  private var boldNear: TextStyle {
    let near = style(.near)
    return TextStyle(near.typeface, .semibold, pixels: near.pixels)
  }

  /// What the report holds by now, the figures above each other by their ends.
  private func countContents(in rect: Rect) -> [DrawCommand] {
    let counts: [(Int, String)] = [
      (meeting.prompts.reduce(0) { $0 + $1.slips.count }, "slips"),
      (meeting.entries.count { $0.kind == .decision }, "decisions"),
      (meeting.tasks.count + meeting.entries.count { $0.kind == .task }, "tasks"),
    ]
    let shown = counts.map { count, name in
      (figure: "\(count)", word: words(isOne(count) ? "report.\(name).one" : "report.\(name)"))
    }
    let title = setter.fit(
      words("report.holds"), styles: [style(.text), style(.near)], width: rect.width, lines: 1)
    let top = rect.y + lineHeight(title.style, 1.18)
    let pitch = (rect.maxY - top) / 3
    let (figureStyle, wordStyle) = countStyles(shown, pitch: pitch, width: rect.width)
    let column = shown.map { scene.metrics.width(of: $0.figure, style: figureStyle) }.max() ?? 0
    var contents = lines(title, x: rect.x, y: rect.y, leading: 1.18, palette.paperInk2)
    for (index, one) in shown.enumerated() {
      let y = top + (Double(index) + 0.5) * pitch - lineHeight(figureStyle, 1.1) / 2
      let drop = scene.metrics.ascent(of: figureStyle) - scene.metrics.ascent(of: wordStyle)
      let x = rect.x + column - scene.metrics.width(of: one.figure, style: figureStyle)
      contents.append(line(one.figure, x: x, y: y, figureStyle, palette.paperInk))
      contents.append(
        line(one.word, x: rect.x + column + u(22), y: y + drop, wordStyle, palette.paperInk))
    }
    return contents
  }

  /// The largest pair of steps in which figures and words hold.
  private func countStyles(
    _ shown: [(figure: String, word: String)], pitch: Double, width: Double
  ) -> (TextStyle, TextStyle) {
    let steps: [(TextStyle, TextStyle)] = [
      (style(.strong), style(.text)), (style(.textBold), style(.near)), (boldNear, style(.labelMin)),
    ]
    let metrics = scene.metrics
    return steps.first { figureStyle, wordStyle in
      let figure = shown.map { metrics.width(of: $0.figure, style: figureStyle) }.max() ?? 0
      let word = shown.map { metrics.width(of: $0.word, style: wordStyle) }.max() ?? 0
      return figure + u(22) + word <= width && lineHeight(figureStyle, 1.05) <= pitch
    } ?? (boldNear, style(.labelMin))
  }

  /// French has no plural below two.
  private func isOne(_ count: Int) -> Bool { count == 1 || count == 0 && words.language == .french }
}
