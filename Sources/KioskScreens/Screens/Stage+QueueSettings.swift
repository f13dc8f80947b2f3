import KioskToolkit

/// How the words of those who wait are set on their cards.
extension Stage {
  struct QueueSetting {
    let numeral: String
    let name: Typesetter.Setting
    /// `nil` where it has no room.
    let spoken: Typesetter.Setting?
    /// Whether it stands at the right of the name instead of below it.
    let isBeside: Bool
    /// From the card's left edge to where it ends there.
    let spokenRight: Double
    /// Whether all there is to say of them is in view.
    let isWhole: Bool
  }

  var queuePadding: Double { u(grid.isSmall ? 30 : 40) }

  /// From the padding to the name.
  func queueIndent(_ numeral: String) -> Double { width(numeral, .text) + u(28) }

  func width(of set: Typesetter.Setting) -> Double {
    set.lines.map { scene.metrics.width(of: $0, style: set.style) }.max() ?? 0
  }

  /// Cards in their order, on papers of that size. Names beside each other are of one size where the room
  /// reads them: the smaller one, if any needs it.
  func queueSettings(_ cards: [QueueCard], _ paper: Size) -> [QueueSetting] {
    let largest = cards.enumerated().map { queueSetting($1, number: $0 + 1, paper, from: .strong) }
    let isSmaller = largest.contains { $0.name.style != style(.strong) }
    if !isSmaller { return largest }
    return cards.enumerated().map { queueSetting($1, number: $0 + 1, paper, from: .textBold) }
  }

  private func queueSetting(
    _ card: QueueCard, number: Int, _ paper: Size, from role: TextRole
  ) -> QueueSetting {
    let isBeside =
      card.detail.isEmpty || paper.height < u(30) + lineHeight(.strong) + lineHeight(.near)
    return isBeside
      ? settingBeside(card, number: number, paper, from: role)
      : settingBelow(card, number: number, paper, from: role)
  }

  private func names(from role: TextRole) -> [TextStyle] {
    (role == .strong ? [style(.strong)] : []) + [style(.textBold)]
  }

  /// What is said of them gives way to the name: smaller first, then left out.
  private func settingBeside(
    _ card: QueueCard, number: Int, _ paper: Size, from role: TextRole
  ) -> QueueSetting {
    let numeral = "\(number)"
    let left = queuePadding + queueIndent(numeral)
    // Upright, the peg is at the right of the card.
    let right = grid.isPortrait ? paper.width * 0.9 - u(50) : paper.width - queuePadding
    func setting(_ spoken: Typesetter.Setting?, _ styles: [TextStyle]) -> QueueSetting {
      let taken = spoken.map { width(of: $0) + u(24) } ?? 0
      let sets = card.titles.flatMap { text in
        styles.map { setter.fit(text, styles: [$0], width: max(1, right - left - taken), lines: 1) }
      }
      let name = sets.first { !$0.isCut } ?? sets[sets.count - 1]
      return QueueSetting(
        numeral: numeral, name: name, spoken: spoken, isBeside: true, spokenRight: right,
        isWhole: !name.isCut && (spoken != nil || card.shortDetail.isEmpty))
    }
    let details: [Typesetter.Setting?] =
      card.shortDetail.isEmpty
      ? [nil]
      : [TextRole.text, .near, .fine].map {
        setter.fit(card.shortDetail, styles: [style($0)], width: grid.size.width, lines: 1)
      }
    for styles in [names(from: role), names(from: role) + [style(.near)]] {
      let settings = details.map { setting($0, styles) }
      if let whole = settings.first(where: \.isWhole) { return whole }
    }
    return setting(nil, names(from: role) + [style(.near)])
  }

  /// A name too long for its line takes two, before it gets smaller than what is said of its owner.
  private func settingBelow(
    _ card: QueueCard, number: Int, _ paper: Size, from role: TextRole
  ) -> QueueSetting {
    let numeral = "\(number)"
    let left = queuePadding + queueIndent(numeral)
    let besidePeg = paper.width * 0.86 - u(30) - left
    let belowPeg = paper.width - queuePadding - left
    let (bold, near) = (style(.textBold), style(.near))
    let twice = [(bold, besidePeg, 2)].filter {
      queueNameBottom($0.0, lines: 2) + lineHeight(style(.fine), 1.1) <= paper.height - u(8)
    }
    let steps: [(style: TextStyle, width: Double, lines: Int)] =
      names(from: role).map { ($0, besidePeg, 1) } + [(bold, belowPeg, 1)] + twice
      + [(near, belowPeg, 1), (near, belowPeg, 2)]
    let sets = card.titles.flatMap { text in
      steps.map { step in
        setter.fit(text, styles: [step.style], width: max(1, step.width), lines: step.lines)
      }
    }
    let name = sets.first { !$0.isCut } ?? sets[sets.count - 1]
    let spoken = spokenSetting(card.detail, below: name, paper)
    return QueueSetting(
      numeral: numeral, name: name, spoken: spoken, isBeside: false, spokenRight: 0,
      isWhole: !name.isCut && spoken?.isCut == false)
  }

  /// Never larger than a name that had to get small.
  private func spokenSetting(
    _ text: String, below name: Typesetter.Setting, _ paper: Size
  ) -> Typesetter.Setting? {
    let y = queueSpokenTop(name)
    let roles = [TextRole.text, .near, .fine, .labelMin].map { style($0) }.filter {
      lineHeight($0, 1.1) <= paper.height - y && $0.pixels <= name.style.pixels
    }
    if roles.isEmpty { return nil }
    return setter.fit(text, styles: roles, width: paper.width - 2 * queuePadding, lines: 1)
  }

  /// From the card's upper edge to the first line of its name.
  func queueNameTop(_ lines: Int) -> Double { u(lines > 1 ? 16 : 22) }

  func queueNameLeading(_ lines: Int) -> Double { lines > 1 ? 1.08 : 1.18 }

  private func queueNameBottom(_ style: TextStyle, lines: Int) -> Double {
    queueNameTop(lines) + Double(lines) * lineHeight(style, queueNameLeading(lines))
  }

  /// Where what is said of its owner begins.
  func queueSpokenTop(_ name: Typesetter.Setting) -> Double {
    max(u(28) + lineHeight(.strong), queueNameBottom(name.style, lines: name.lines.count))
  }
}
