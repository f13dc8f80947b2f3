import KioskToolkit
import MeetingCore

/// A round of dots on the wall: how many are left stands on a strip at its foot.
extension Stage {
  /// How much of the wall's foot the strip takes; 0 while there is no round.
  var dotStripHeight: Double { kiosk.dots == nil ? 0 : dotPaperHeight + u(24) }

  private var dotPaperHeight: Double { max(u(76), lineHeight(.near) + u(20)) }

  mutating func dotStrip() {
    guard let round = kiosk.dots else { return }
    let rect = Rect(
      x: grid.margin, y: grid.wallHeight - dotPaperHeight - u(16), width: grid.width, height: dotPaperHeight)
    let rule = meeting.dotRule
    var contents: [DrawCommand] = []
    var x = rect.x + u(34)
    let radius = min(u(22), rect.width * 0.4 / Double(rule.each) / 2.4)
    for place in round.countsHands ? 0..<0 : 0..<rule.each {
      let disc = Rect(x: x, y: rect.midY - radius, width: 2 * radius, height: 2 * radius)
      let isGiven = place < round.given.count
      contents.append(
        .shape(
          .disc, disc, fill: isGiven ? palette.paper : palette.paperInk, border: palette.paperInk,
          borderWidth: max(2, u(4))))
      x += radius * 2.4
    }
    x += round.countsHands ? 0 : u(22)
    let set = setter.fit(
      words(dotText(round, rule).key, dotText(round, rule).count),
      styles: [style(.textBold), style(.near), style(.fine), style(.labelMin)], width: rect.maxX - u(30) - x
    ) { max(1, Int((rect.height - u(10)) / lineHeight($0, 1.15))) }
    let y = rect.midY - Double(set.lines.count) * lineHeight(set.style, 1.15) / 2
    contents += lines(set, x: x, y: y + u(4), leading: 1.15, palette.paperInk)
    sheet(rect, tilt: 0, lift: 1.2, contents: contents)
  }

  private func dotText(_ round: DotRound, _ rule: DotRule) -> (key: String, count: String) {
    let left = round.left(of: rule)
    let one = left == 1 ? ".one" : ""
    if round.countsHands { return ("dots.hands", "") }
    if left == 0 { return ("dots.none", "") }
    return ((round.given.isEmpty ? "dots.begin" : "dots.left") + one, "\(left)")
  }

  /// The keys while a round is on; `pages` turn the wall.
  func dotKeys(_ pages: [PlinthKey]) -> [PlinthKey] {
    guard let round = kiosk.dots else { return [] }
    let next = PlinthKey(
      icon: "people", label: words("key.nextPerson"), short: words("key.nextPerson.short"),
      action: round.given.isEmpty ? nil : .dots(.begin(nil)))
    let rule = PlinthKey(
      icon: "dot", label: words("key.dotRule"), short: words("key.dotRule.short"), action: .open(.dotRule))
    let end = PlinthKey(
      icon: "check", label: words("key.endDots"), short: words("key.endDots.short"), action: .dots(.end)
    )
    return round.countsHands ? [end] + pages + [rule] : [next] + pages + [rule, end]
  }

  /// How many dots each person has, whether one slip may get several, or hands instead.
  var dotRuleChoices: [Choice] {
    let rule = meeting.dotRule
    func choice(_ title: String, _ isChosen: Bool, _ action: KioskAction) -> Choice {
      Choice(
        title: title, detail: words(isChosen ? "dotRule.now" : "dotRule.other"), label: title, action: action)
    }
    let counts = [1, 2, 3, 5].map { each in
      choice(
        words(each == 1 ? "dotRule.each.one" : "dotRule.each", "\(each)"), each == rule.each,
        .dots(.choose(DotRule(each: each, severalPerSlip: rule.severalPerSlip))))
    }
    let (now, other) = rule.severalPerSlip ? ("several", "one") : ("one", "several")
    let spread = Choice(
      title: words("dotRule.\(other)"), detail: words("dotRule.now.\(now)"), label: words("dotRule.\(other)"),
      action: .dots(.choose(DotRule(each: rule.each, severalPerSlip: !rule.severalPerSlip))))
    let counting = kiosk.dots?.countsHands ?? false
    return counts + [spread, choice(words("dotRule.hands"), counting, .dots(.countHands))]
  }
}
