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

  private var taskTop: Double { u(grid.isSmall ? 44 : 34) }
  private var taskPadding: Double { u(grid.isSmall ? 34 : 44) }
  private var taskLeading: Double { grid.isEasy ? 1.3 : 1.16 }
  private var taskFoot: Double { lineHeight(.textBold) + u(4) }

  /// What stands below the dotted line, and what a touch there does.
  private struct Foot {
    /// The first that holds; the last cut rather than none.
    let texts: [String]
    let icon: String
    let isSettled: Bool
    /// `nil` where it is only read.
    let action: KioskAction?
  }

  /// NB: where a finger needs much of a low wall, or a name does not hold, the sheet offers what the foot
  /// would.
  private func foot(of card: TaskCard, width: Double) -> Foot? {
    let isTouched = grid.leastTarget <= 1.7 * taskFoot
    func settled(_ text: String) -> Foot {
      Foot(texts: [text], icon: "check", isSettled: true, action: nil)
    }
    let agreed = card.agreed.map { $0.offer.name.display(words) }.joined(separator: ", ")
    if card.isDone { return settled(agreed.isEmpty ? words("tasks.done") : words("task.thanks", agreed)) }
    if !agreed.isEmpty { return settled(words("task.taken", agreed)) }
    if let waiting = card.waiting.first {
      let name = waiting.offer.name.display(words)
      let texts = ["task.agree", "task.agree.short"].map { words($0, name) }
      let agrees = isTouched && !kiosk.isPublic && !setting(texts, width: width).isCut
      return Foot(
        texts: agrees ? texts : [words("task.couldTake", name)], icon: "hand", isSettled: false,
        action: agrees ? waiting.agreeing(true) : nil)
    }
    if !isTouched { return nil }
    return Foot(
      texts: [words("key.couldTake")], icon: "arrow-right", isSettled: false,
      action: .open(.offering(card.source)))
  }

  func taskPaper(_ card: TaskCard, _ role: TextRole, width: Double, room: Double) -> TaskPaper {
    let inner = width - 2 * taskPadding
    let near = nearLine(of: card)
    let footHeight = foot(of: card, width: width) == nil ? 0 : taskFoot
    // One line of its words comes first, then what is for who stands near.
    let edges = taskTop + u(footHeight > 0 ? 16 : 26)
    let free = room - edges - lineHeight(style(role), taskLeading) - footHeight
    let limit = min(3, Int(free / lineHeight(.near)))
    // Half of it would help nobody: it is read with the rest, a tap away.
    let whole =
      near.isEmpty || limit < 1
      ? nil : setter.fit(near, styles: [style(.near), style(.fine)], width: inner, lines: limit)
    let set = whole.flatMap { $0.isCut ? nil : $0 }
    let rest =
      edges + (set.map { Double($0.lines.count) * lineHeight($0.style, 1.25) } ?? 0)
      + footHeight
    let most = max(1, min(6, Int((room - rest) / lineHeight(style(role), taskLeading))))
    let words = setter.fit(card.phrase.words, styles: [style(role)], width: inner, lines: most)
    let height = rest + Double(words.lines.count) * lineHeight(words.style, taskLeading)
    return TaskPaper(words: words, near: set, height: max(height, grid.leastTarget))
  }

  private func nearLine(of card: TaskCard) -> String {
    let named: [TaskPhrase.Span: Int] = [.quarterHour: 15, .halfHour: 30, .hour: 60, .halfDay: 240]
    let minutes = card.phrase.minutes.flatMap { minutes in
      named[card.phrase.span] == minutes ? nil : TimeText(words: words).minutes(minutes)
    }
    let quiet = card.isQuiet ? words("task.quiet") : nil
    return [quiet, minutes, card.phrase.skill, card.isOfGroup ? words("tasks.ofGroup") : nil]
      .compactMap { $0 }
      .joined(separator: " · ")
  }

  mutating func draw(_ card: TaskCard, _ paper: TaskPaper, in rect: Rect, tilt: Double) {
    let x = rect.x + taskPadding
    let leading = taskLeading
    var y = rect.y + taskTop
    var contents = lines(paper.words, x: x, y: y, leading: leading, palette.paperInk)
    y += Double(paper.words.lines.count) * lineHeight(paper.words.style, leading)
    // A sheet hangs a little askew.
    let lastLine = y - lineHeight(paper.words.style, leading) / 4
    if let near = paper.near { contents += lines(near, x: x, y: y + u(4), leading: 1.25, palette.paperInk2) }
    let foot = foot(of: card, width: rect.width)
    if let foot { contents += draw(foot, in: rect) }
    sheet(rect, tilt: tilt, kind: foot?.isSettled == true ? .behind : .front, contents: contents)
    // A finger needs more than the strip below the line, where that leaves enough above and no words are in
    // its way.
    let below = max(taskFoot + u(6), grid.leastTarget)
    let above = rect.height - below
    guard let foot, let action = foot.action, above >= grid.leastTarget, lastLine < rect.y + above else {
      return target(rect, card.line, .open(card.overlay))
    }
    let top = rect.maxY - below
    target(
      Rect(x: rect.x, y: rect.y, width: rect.width, height: top - rect.y), card.line, .open(card.overlay))
    target(
      Rect(x: rect.x, y: top, width: rect.width, height: below),
      words("task.label", foot.texts[0], card.phrase.words), action)
  }

  private var footIcon: Double { Double(style(.text).pixels) * 0.9 }

  private func setting(_ texts: [String], width: Double) -> Typesetter.Setting {
    let room = width - 2 * taskPadding - footIcon - u(18)
    let text = texts.first { self.width($0, .near) <= room } ?? texts.last ?? ""
    return setter.fit(
      text, styles: [style(.textBold), style(.near), style(.fine), style(.labelMin)], width: room, lines: 1)
  }

  /// The line along which it is torn off, and what stands below it.
  private func draw(_ foot: Foot, in rect: Rect) -> [DrawCommand] {
    let set = setting(foot.texts, width: rect.width)
    let top = rect.maxY - taskFoot - u(6)
    let middle = top + taskFoot / 2
    let x = rect.x + taskPadding
    let color = foot.isSettled ? palette.paperInk : accentColor(Accent(index: 0), onPaper: true)
    // What is done or taken bears its mark in front, what invites points to the right.
    let isFirst = foot.icon != "arrow-right"
    let iconX = isFirst ? x : rect.maxX - taskPadding - footIcon
    return [
      .line(
        Point(x: rect.x + u(12), y: top), Point(x: rect.maxX - u(12), y: top), palette.paperInk,
        width: max(1.5, u(3.5)), dash: [max(0.5, u(1)), u(11)]),
      .art(
        foot.icon, Rect(x: iconX, y: middle - footIcon / 2, width: footIcon, height: footIcon),
        tint: foot.isSettled ? palette.done : color),
    ]
      + lines(
        set, x: isFirst ? x + footIcon + u(18) : x, y: middle - Double(set.style.pixels) * 0.56,
        leading: 1.15, color)
  }
}
