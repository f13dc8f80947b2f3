/// Gives the headings of plain minutes their levels, in order.
///
/// Headings with a rank (capitals, numbers) lie in each other by rank. The loose ones lie in the last of
/// those, all at one level, but those that end with a colon lie deeper under a question, and where they
/// directly follow another heading. Numbers that directly follow a bare heading lie in it, until the next
/// bare one. Bare ones right under a question lie in it, until the next question or the next section.
/// No level is more than one below the heading before.
struct HeadingLevels {
  private struct Open {
    let style: HeadingStyle
    let level: Int
    /// A bare heading gets one from those with a rank that it holds.
    var rank: Int?
  }

  private var open: [Open] = []
  private var previous = 1
  private var followsHeading = false
  /// The level of a question whose answers stand under headings.
  private var asked: Int?

  mutating func passText() { followsHeading = false }

  mutating func level(of style: HeadingStyle) -> Int {
    if style != .colon && style != .bare {
      asked = nil
    } else if followsHeading, let last = open.last, last.style == .question {
      asked = last.level
    }
    let wanted = style.rank.map { ranked(style, $0) } ?? asked.map { $0 + 1 } ?? loose(style)
    let level = max(1, min(wanted, previous + 1, 6))
    open.append(Open(style: style, level: level, rank: style.rank))
    previous = level
    followsHeading = true
    return level
  }

  private mutating func ranked(_ style: HeadingStyle, _ rank: Int) -> Int {
    if case .title = style { return 1 }
    if followsHeading, let last = open.last, last.style.isBare, last.rank == nil {
      open[open.count - 1].rank = rank - 1
    }
    while let last = open.last, (last.rank ?? .max) >= rank { open.removeLast() }
    if case .underlined(let level) = style { return level }
    return (open.last?.level ?? 1) + 1
  }

  private mutating func loose(_ style: HeadingStyle) -> Int {
    if style == .colon {
      let holder = open.lastIndex { $0.style != .colon }
      if let last = open.last, last.style == .colon { return last.level }
      if let holder, open[holder].style == .question { return open[holder].level + 1 }
      if followsHeading, let last = open.last { return last.level + 1 }
    }
    if style.isBare, let holder = open.firstIndex(where: { $0.style.isBare && $0.rank != nil }) {
      let level = open[holder].level
      open.removeSubrange(holder...)
      return level
    }
    while let last = open.last, last.rank == nil { open.removeLast() }
    return (open.last?.level ?? 1) + 1
  }
}
