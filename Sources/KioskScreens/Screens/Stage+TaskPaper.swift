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

  private var taskTop: Double { u(grid.isSmall ? 44 : 42) }
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
    /// From the dotted line down.
    let height: Double
  }

  /// NB: where a finger needs much of a low wall, the sheet offers what the foot would.
  private func foot(of card: TaskCard) -> Foot? {
    let names = card.offers.map { $0.offer.name.display(words) }
    // A touch there reaches down to the next paper.
    let touchHeight = max(taskFoot, grid.leastTarget - taskGap - u(6))
    let isTouched = touchHeight <= 1.5 * taskFoot
    if card.isDone {
      let thanks = card.agreed.map { $0.offer.name.display(words) }.joined(separator: ", ")
      let text = thanks.isEmpty ? words("tasks.done") : words("task.thanks", thanks)
      return Foot(texts: [text], icon: "check", isSettled: true, action: nil, height: taskFoot)
    }
    if !card.agreed.isEmpty {
      let taken = card.agreed.map { $0.offer.name.display(words) }.joined(separator: ", ")
      return Foot(
        texts: [words("task.taken", taken)], icon: "check", isSettled: true, action: nil, height: taskFoot)
    }
    if let waiting = card.waiting.first {
      let action = kiosk.isPublic || !isTouched ? nil : waiting.agreeing(true)
      let texts = action == nil ? ["task.couldTake"] : ["task.agree", "task.agree.short"]
      return Foot(
        texts: texts.map { words($0, names[0]) }, icon: "hand", isSettled: false, action: action,
        height: action == nil ? taskFoot : touchHeight)
    }
    if !isTouched { return nil }
    return Foot(
      texts: [words("key.couldTake")], icon: "arrow-right", isSettled: false,
      action: .open(.offering(card.source)), height: touchHeight)
  }

  func taskPaper(_ card: TaskCard, _ role: TextRole, width: Double, room: Double) -> TaskPaper {
    let inner = width - 2 * taskPadding
    let near = nearLine(of: card)
    let footHeight = foot(of: card)?.height ?? 0
    // One line of its words comes first, then what is for who stands near.
    let edges = taskTop + u(footHeight > 0 ? 8 : 26)
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
    let named: [TaskPhrase.Span: Int] = [.quarterHour: 15, .hour: 60, .halfDay: 240]
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
    if let near = paper.near { contents += lines(near, x: x, y: y + u(4), leading: 1.25, palette.paperInk2) }
    let foot = foot(of: card)
    if let foot { contents += draw(foot, below: rect.maxY - foot.height - u(6), in: rect, x: x) }
    sheet(rect, tilt: tilt, kind: foot?.isSettled == true ? .behind : .front, contents: contents)
    guard let foot, let action = foot.action else { return target(rect, card.line, .open(card.overlay)) }
    let above = Rect(x: rect.x, y: rect.y, width: rect.width, height: rect.height - foot.height - u(6))
    target(above, card.line, .open(card.overlay))
    let height = max(rect.maxY - above.maxY, grid.leastTarget)
    let below = Rect(x: rect.x, y: above.maxY, width: rect.width, height: height)
    target(below, words("task.label", foot.texts[0], card.phrase.words), action)
  }

  /// The line along which it is torn off, and what stands below it.
  private func draw(_ foot: Foot, below top: Double, in rect: Rect, x: Double) -> [DrawCommand] {
    let side = Double(style(.text).pixels) * 0.9
    let middle = top + foot.height / 2
    let color = foot.isSettled ? palette.paperInk : accentColor(Accent(index: 0), onPaper: true)
    let room = rect.width - 2 * taskPadding - side - u(18)
    let text = foot.texts.first { width($0, .near) <= room } ?? foot.texts.last ?? ""
    let set = setter.fit(
      text, styles: [style(.textBold), style(.near), style(.fine), style(.labelMin)], width: room,
      lines: 1)
    // What is done or taken bears its mark in front, what invites points to the right.
    let isFirst = foot.icon != "arrow-right"
    let iconX = isFirst ? x : rect.maxX - taskPadding - side
    return [
      .line(
        Point(x: rect.x + u(12), y: top), Point(x: rect.maxX - u(12), y: top), palette.paperInk,
        width: max(1.5, u(3.5)), dash: [max(0.5, u(1)), u(11)]),
      .art(
        foot.icon, Rect(x: iconX, y: middle - side / 2, width: side, height: side),
        tint: foot.isSettled ? palette.done : color),
    ]
      + lines(
        set, x: isFirst ? x + side + u(18) : x, y: middle - Double(set.style.pixels) * 0.56, leading: 1.15,
        color)
  }
}
