import KioskToolkit
import MeetingCore

/// What a plan adds up to, and what can be done with it.
extension Stage {
  var planSignWords: Double {
    lineHeight(.strong) + lineHeight(.near) * (grid.isSmall ? 1 : grid.isEasy ? 1.7 : 1.3)
  }

  /// The sum in large, and in words and a sign what that means.
  mutating func planSign(_ rect: Rect) {
    let total = PlanTotal(meeting)
    let durations = TimeText(words: words)
    let isLate = (total.left ?? 0) < 0
    let planned = durations.minutes(total.minutes)
    let main = total.room.map { words("plan.sum", planned, durations.minutes($0)) } ?? planned
    let inner = rect.inset(u(grid.isSmall ? 28 : 44), u(grid.isSmall ? 12 : 30))
    let icon = Double(style(.near).pixels)
    let sum = setter.fit(
      main,
      styles: [style(.question(72)), style(.strong)] + [TextRole.text, .near, .fine, .labelMin].map(strong),
      width: inner.width, lines: 1)
    let told = setter.fit(
      planVerdict(total),
      styles: [TextRole.text, .near, .fine, .labelMin].map { isLate ? strong($0) : style($0) },
      width: inner.width - icon - u(20)
    ) { Double($0.pixels) > Double(style(.fine).pixels) ? 1 : 3 }
    let height = lineHeight(sum.style, 1.15) + Double(told.lines.count) * lineHeight(told.style, 1.15)
    let y = rect.midY - height / 2 + u(6)
    let below = y + lineHeight(sum.style, 1.15)
    let art = total.room == nil ? "clock" : isLate ? "warning" : "tick"
    let tint = isLate ? palette.paperAlert : total.room == nil ? palette.paperInk2 : palette.done
    let contents =
      lines(sum, x: inner.x, y: y, leading: 1.15, palette.paperInk)
      + [
        .art(
          art,
          Rect(
            x: inner.x, y: below + lineHeight(told.style, 1.15) / 2 - icon / 2, width: icon, height: icon),
          tint: tint)
      ]
      + lines(
        told, x: inner.x + icon + u(20), y: below, leading: 1.15,
        isLate ? palette.paperInk : palette.paperInk2)
    sign(rect, nail: Point(x: rect.midX, y: max(u(16), rect.y - u(62))), tilt: 0.3, contents: contents)
    target(rect, words("plan.total", main, planVerdict(total)), isLate ? .open(.fit) : .open(.plan(.hours)))
  }

  private func planVerdict(_ total: PlanTotal) -> String {
    let durations = TimeText(words: words)
    guard let left = total.left else { return words("plan.noHours") }
    if left < 0 { return words("plan.exceeds", durations.minutes(-left)) }
    if total.untimed > 0 {
      return words(total.untimed == 1 ? "plan.untimed.one" : "plan.untimed.several", "\(total.untimed)")
    }
    return left == 0 ? words("plan.full") : words("plan.left", durations.minutes(left))
  }

  // MARK: Keys

  var planKeys: [PlinthKey] {
    let isEmpty = meeting.items.isEmpty
    let ready = PlinthKey(
      icon: "check", label: words("key.planReady"), short: words("key.planReady.short"), action: .plan(.ready)
    )
    let save = PlinthKey(
      icon: "save", label: words("key.savePlan"), short: words("key.savePlan.short"), action: .plan(.save))
    if isEmpty { return [newItemKey, ready, screensKey] }
    let isLate = (PlanTotal(meeting).left ?? 0) < 0 && self.isLate
    let pages = planPagesAreKeys ? pageKeys(planLayout.page) : []
    if isLate { return [fitKey, newItemKey] + (pages.isEmpty ? [ready] : pages) + [screensKey] }
    return [ready, newItemKey] + (pages.isEmpty ? [save] : pages) + [screensKey]
  }
}
