/// Gives the headings of plain minutes their levels, in order.
///
/// Headings with a rank (capitals, numbers) lie in each other by rank. The loose ones lie in the last of
/// those, all at one level, but those that end with a colon lie deeper under a question, and where they
/// directly follow another heading. No level is more than one below the heading before.
struct HeadingLevels {
  private var open: [(style: HeadingStyle, level: Int)] = []
  private var previous = 1
  private var followsHeading = false

  mutating func passText() { followsHeading = false }

  mutating func level(of style: HeadingStyle) -> Int {
    let wanted = style.rank.map { ranked(style, $0) } ?? loose(style)
    let level = max(1, min(wanted, previous + 1, 6))
    open.append((style, level))
    previous = level
    followsHeading = true
    return level
  }

  private mutating func ranked(_ style: HeadingStyle, _ rank: Int) -> Int {
    if case .title = style { return 1 }
    while let last = open.last, (last.style.rank ?? .max) >= rank { open.removeLast() }
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
    while let last = open.last, last.style.rank == nil { open.removeLast() }
    return (open.last?.level ?? 1) + 1
  }
}
