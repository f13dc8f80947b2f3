import KioskToolkit
import MeetingCore

/// One task on its paper: its words, what it asks for, and whether it is done.
extension Stage {
  struct TaskPaper {
    let words: Typesetter.Setting
    /// Time, skill and whose it is, for who stands near.
    let near: Typesetter.Setting?
    let height: Double
  }

  private var taskTop: Double { u(grid.isSmall ? 44 : 54) }
  private var taskPadding: Double { u(grid.isSmall ? 34 : 44) }
  private var taskLeading: Double { grid.isEasy ? 1.3 : 1.16 }
  private var taskFoot: Double { lineHeight(.textBold) + u(16) }

  func taskPaper(_ card: TaskCard, _ role: TextRole, width: Double, room: Double) -> TaskPaper {
    let inner = width - 2 * taskPadding
    let near = nearLine(of: card)
    // One line of its words comes first, then what is for who stands near.
    let free = room - taskTop - u(26) - lineHeight(style(role), taskLeading) - (card.isDone ? taskFoot : 0)
    let limit = min(3, Int(free / lineHeight(.near)))
    // Half of it would help nobody: it is read with the rest, a tap away.
    let whole =
      near.isEmpty || limit < 1
      ? nil : setter.fit(near, styles: [style(.near), style(.fine)], width: inner, lines: limit)
    let set = whole.flatMap { $0.isCut ? nil : $0 }
    let rest =
      taskTop + u(26) + (set.map { Double($0.lines.count) * lineHeight($0.style, 1.25) } ?? 0)
      + (card.isDone ? taskFoot : 0)
    let most = max(1, min(6, Int((room - rest) / lineHeight(style(role), taskLeading))))
    let words = setter.fit(card.phrase.words, styles: [style(role)], width: inner, lines: most)
    let height = rest + Double(words.lines.count) * lineHeight(words.style, taskLeading)
    return TaskPaper(words: words, near: set, height: max(height, grid.leastTarget))
  }

  private func nearLine(of card: TaskCard) -> String {
    let named: [TaskPhrase.Span: Int] = [.quarterHour: 15, .hour: 60, .halfDay: 240]
    let minutes = card.phrase.minutes.flatMap { minutes in
      named[card.phrase.span] == minutes ? nil : TimeText(words: words).minutes(minutes)
    }
    return [minutes, card.phrase.skill, card.isOfGroup ? words("tasks.ofGroup") : nil].compactMap { $0 }
      .joined(separator: " · ")
  }

  mutating func draw(_ card: TaskCard, _ paper: TaskPaper, in rect: Rect, tilt: Double) {
    let x = rect.x + taskPadding
    let leading = taskLeading
    var y = rect.y + taskTop
    var contents = lines(paper.words, x: x, y: y, leading: leading, palette.paperInk)
    y += Double(paper.words.lines.count) * lineHeight(paper.words.style, leading)
    if let near = paper.near { contents += lines(near, x: x, y: y + u(4), leading: 1.25, palette.paperInk2) }
    if card.isDone {
      let top = rect.maxY - taskFoot - u(6)
      contents.append(
        .line(
          Point(x: rect.x + u(12), y: top), Point(x: rect.maxX - u(12), y: top), palette.paperInk,
          width: max(1.5, u(3.5)), dash: [max(0.5, u(1)), u(11)]))
      let side = Double(style(.text).pixels) * 0.9
      let middle = top + taskFoot / 2
      contents.append(
        .art("check", Rect(x: x, y: middle - side / 2, width: side, height: side), tint: palette.done))
      contents.append(
        line(
          words("tasks.done"), x: x + side + u(18), y: middle - Double(style(.text).pixels) * 0.56, .textBold,
          palette.paperInk))
    }
    sheet(rect, tilt: tilt, kind: card.isDone ? .behind : .front, contents: contents)
    target(rect, card.line, .open(card.overlay))
  }
}
