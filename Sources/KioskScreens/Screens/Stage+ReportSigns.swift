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
    let missing = kiosk.reportCopies.filter { $0.trouble != nil }.map { $0.said(words) }
    let onStick = kiosk.reportCopies.filter { $0.state == .written(isOnStick: true) }.map { $0.said(words) }
    let others = kiosk.reportCopies.filter { $0.state == .written(isOnStick: false) }.map { $0.said(words) }
    // There may be no room for all: first what somebody has to do, or may.
    let known = place.map {
      missing + onStick
        + [words("report.time", $0.time.description), $0.fileName, words("report.folder", $0.folder)] + others
    }
    if kiosk.reportProgress == .failed {
      let last = place.map { [words("report.last", $0.time.description), $0.fileName] }
      return FileStatus(
        icon: "warning", tint: palette.paperAlert, word: words("report.failed"),
        lines: last ?? [words("report.failed.hint")])
    }
    if !scene.desk.isDurable || kiosk.reportProgress == .writing {
      return FileStatus(icon: "save", tint: palette.paperInk2, word: words("saving"), lines: known ?? [])
    }
    if let known, !missing.isEmpty {
      return FileStatus(
        icon: "warning", tint: palette.paperAlert, word: words("report.copyMissing"), lines: known)
    }
    if let known {
      return FileStatus(icon: "tick", tint: palette.done, word: words("report.saved"), lines: known)
    }
    return FileStatus(
      icon: "save", tint: palette.paperInk2, word: words("report.notWritten"),
      lines: [words("report.notWritten.hint")])
  }

  mutating func reportSigns() {
    // There the sheet's own head says it.
    if reportHasStatusInHead { return }
    if grid.isPortrait { return reportSignAbove() }
    let x = grid.size.width - grid.margin - reportSignWidth
    let legs = u(grid.isSmall ? 44 : 60)
    let free = grid.wallHeight - u(grid.isSmall ? 20 : 56) - 2 * legs - u(grid.isSmall ? 20 : 44)
    let top = u(grid.isSmall ? 12 : 44) + legs
    let first = Rect(x: x, y: top, width: reportSignWidth, height: free * 0.545)
    sign(
      first, nail: Point(x: first.midX, y: first.y - legs), tilt: 0.5,
      contents: statusContents(in: first.inset(u(grid.isSmall ? 34 : 36), u(grid.isSmall ? 30 : 34))))
    let second = Rect(
      x: x, y: first.maxY + u(grid.isSmall ? 14 : 40) + legs, width: reportSignWidth, height: free * 0.455)
    sign(
      second, nail: Point(x: second.midX, y: second.y - legs), tilt: -0.5,
      contents: countContents(in: second.inset(u(grid.isSmall ? 34 : 36), u(grid.isSmall ? 30 : 34))))
  }

  /// Upright: one sign above the sheet says both.
  private mutating func reportSignAbove() {
    let rect = Rect(x: grid.margin, y: u(110), width: grid.width, height: u(336))
    let inner = rect.inset(u(44), u(38))
    let half = inner.width * 0.56
    let left = Rect(x: inner.x, y: inner.y, width: half, height: inner.height)
    let right = Rect(
      x: inner.x + half + u(36), y: inner.y, width: inner.width - half - u(36), height: inner.height)
    sign(
      rect, nail: Point(x: rect.midX, y: rect.y - u(72)), tilt: 0.3,
      contents: statusContents(in: left) + countContents(in: right))
  }

  /// Neither room beside nor above: on one line of the sheet's head, ending at `right`.
  func statusOnOneLine(right: Double, y: Double) -> (contents: [DrawCommand], width: Double) {
    let status = fileStatus
    let time = kiosk.reportPlace.flatMap { place in
      status.icon == "tick" ? words("report.time", place.time.description) : nil
    }
    let text = [status.word, time].compactMap { $0 }.joined(separator: " ")
    let icon = Double(boldNear.pixels)
    let textX = right - scene.metrics.width(of: text, style: boldNear)
    let mark = Rect(x: textX - icon - u(14), y: y, width: icon, height: icon)
    return (
      [
        .art(status.icon, mark.offset(0, u(4)), tint: status.tint),
        line(text, x: textX, y: y, boldNear, palette.paperInk),
      ], right - mark.x
    )
  }

  var countsOnOneLine: String {
    reportCounts.map { "\($0.figure) \($0.word)" }.joined(separator: ", ")
  }

  private func statusContents(in rect: Rect) -> [DrawCommand] {
    let status = fileStatus
    let room = rect.width - min(Double(style(.strong).pixels), rect.height * 0.4) - u(18)
    // NB: no step at which a word would have to be broken.
    let steps = [style(.strong), style(.textBold), boldNear, style(.label)].filter { step in
      status.word.split(separator: " ").allSatisfy {
        scene.metrics.width(of: String($0), style: step) <= room
      }
    }
    let icon = min(Double(style(.strong).pixels), rect.height * 0.4)
    let word = setter.fit(
      status.word, styles: steps.isEmpty ? [style(.labelMin)] : steps, width: room,
      lines: grid.isPortrait ? 1 : 2)
    let wordHeight = Double(word.lines.count) * lineHeight(word.style, 1.12)
    let head = max(icon, wordHeight)
    var contents: [DrawCommand] = [
      .art(
        status.icon,
        Rect(
          x: rect.x,
          y: rect.y + (word.lines.count > 1 ? lineHeight(word.style, 1.12) - icon : head - icon) / 2,
          width: icon, height: icon),
        tint: status.tint)
    ]
    contents += lines(
      word, x: rect.x + icon + u(18), y: rect.y + (head - wordHeight) / 2, leading: 1.12, palette.paperInk)
    var y = rect.y + head + u(grid.isSmall ? 6 : 14)
    let bottom = rect.maxY + u(12)
    let count = parts(of: status, style(.near), width: rect.width).joined().count
    let step = y + Double(count) * lineHeight(style(.near), 1.22) <= bottom ? style(.near) : style(.labelMin)
    for parts in parts(of: status, step, width: rect.width) {
      if y + Double(parts.count) * lineHeight(step, 1.22) > bottom { break }
      for part in parts {
        contents.append(line(part, x: rect.x, y: y, step, palette.paperInk2))
        y += lineHeight(step, 1.22)
      }
    }
    return contents
  }

  private func parts(of status: FileStatus, _ style: TextStyle, width: Double) -> [[String]] {
    status.lines.map { broken($0, style, width: width) }
  }

  /// A name or a path on lines that break after its dashes, slashes and spaces.
  private func broken(_ text: String, _ style: TextStyle, width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    var piece = ""
    func flush() {
      if !line.isEmpty && scene.metrics.width(of: line + piece, style: style) > width {
        lines.append(line)
        line = ""
      }
      line += piece
      piece = ""
    }
    for character in text {
      piece.append(character)
      if "-_/ ".contains(character) { flush() }
    }
    flush()
    // NB: a piece may still be wider than a line.
    return (lines + [line]).flatMap { setter.lines(of: $0, style: style, width: width) }
  }

  private var boldNear: TextStyle {
    let near = style(.near)
    return TextStyle(near.typeface, .semibold, pixels: near.pixels)
  }

  /// What the report holds by now, the figures above each other by their ends.
  private func countContents(in rect: Rect) -> [DrawCommand] {
    let shown = reportCounts
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

  private var reportCounts: [(figure: String, word: String)] {
    let counts: [(Int, String)] = [
      (meeting.prompts.reduce(0) { $0 + $1.slips.count }, "slips"),
      (meeting.entries.count { $0.kind == .decision }, "decisions"),
      (meeting.tasks.count + meeting.entries.count { $0.kind == .task }, "tasks"),
    ]
    return counts.map { count, name in
      ("\(count)", words(isOne(count) ? "report.\(name).one" : "report.\(name)"))
    }
  }

  /// The largest pair of steps in which figures and words hold.
  private func countStyles(
    _ shown: [(figure: String, word: String)], pitch: Double, width: Double
  ) -> (TextStyle, TextStyle) {
    let steps: [(TextStyle, TextStyle)] = [
      (style(.strong), style(.text)), (style(.textBold), style(.near)), (boldNear, style(.near)),
      (boldNear, style(.labelMin)),
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
