import KioskToolkit
import MeetingCore

/// One thing out of many: labels below each other, in two columns where there is room, page by page.
extension Stage {
  struct Choice: Equatable {
    let title: String
    /// For who stands near.
    let detail: String
    let label: String
    let action: KioskAction
  }

  /// What there is to choose from in it, and the catalogue's key of its question; `nil` for what is no list.
  func choices(in overlay: Overlay) -> (title: String, choices: [Choice])? {
    switch overlay {
    case .setAside(let slip): ("setAside.title", reasonChoices(slip))
    case .pegs(let slip): ("pegs.title", pegChoices(slip))
    case .floorRules: ("floorRules.title", floorChoices)
    case .queueRule: ("queueRule.title", queueRuleChoices)
    case .formats: ("formats.title", formatChoices)
    case .turnTimes: ("turnTimes.title", turnTimeChoices)
    case .turnTime(let scope): ("turnTime.title", turnSecondsChoices(scope))
    case .categories: ("categories.title", categoryChoices)
    case .category(let category): ("category.title", categoryActions(category))
    case .dotRule: ("dotRule.title", dotRuleChoices)
    case .prompts: ("prompts.title", promptChoices)
    case .library: ("library.title", themeChoices)
    case .libraryTheme(let theme): ("library.questions", questionChoices(theme))
    case .documents: ("documents.title", documentChoices)
    case .items: ("items.title", itemChoices)
    default: nil
    }
  }

  /// `otherwise` is said where there is nothing to choose.
  mutating func addChoices(_ title: String, _ choices: [Choice], otherwise: String? = nil) {
    let top = heading(words(title), lines: choiceTitleLines) + choiceGap
    if let otherwise {
      let height = min(u(300), grid.wallHeight - top - u(40))
      emptyPlace(Rect(x: grid.margin, y: top, width: grid.width, height: height), otherwise)
      return plinth([closeKey])
    }
    let page = choicePage(title, choices)
    let choiceColumns = choiceColumns(choices)
    let gap = u(36)
    let width = (grid.width - gap * Double(choiceColumns - 1)) / Double(choiceColumns)
    for (index, choice) in choices[page.first..<(page.first + page.visible)].enumerated() {
      let (row, column) = (index / choiceColumns, index % choiceColumns)
      hang(
        choice,
        Rect(
          x: grid.margin + Double(column) * (width + gap), y: top + Double(row) * (choiceHeight + u(26)),
          width: width, height: choiceHeight))
    }
    plinth([closeKey] + pageKeys(page))
  }

  private mutating func hang(_ choice: Choice, _ rect: Rect) {
    let inner = rect.inset(u(36), u(14))
    let detail = setter.fit(
      choice.detail, styles: [style(.label), style(.labelMin)], width: inner.width, lines: 1)
    let room = inner.height - lineHeight(.label)
    let title = setter.fit(
      choice.title, styles: [style(.textBold), style(.near), style(.fine), style(.labelMin)],
      width: inner.width
    ) { max(1, Int((room + u(6)) / lineHeight($0, 1.15))) }
    let block = Double(title.lines.count) * lineHeight(title.style, 1.15)
    let y = inner.y + max(0, (room - block) / 2)
    sheet(
      rect, tilt: 0, lift: 0.9,
      contents: lines(title, x: inner.x, y: y, leading: 1.15, palette.paperInk)
        + lines(detail, x: inner.x, y: inner.maxY - lineHeight(.label), leading: 1.2, palette.paperInk2))
    target(rect, choice.label, choice.action)
  }

  func choicePage(_ title: String, _ choices: [Choice]) -> ListPage {
    let top = headingSetting(words(title), lines: choiceTitleLines).bottom + choiceGap
    let rows = max(1, Int((grid.wallHeight - top - u(10)) / (choiceHeight + u(26))))
    let count = choices.count
    let first = min(max(0, kiosk.firstOverlayRow ?? 0), max(0, count - 1))
    return ListPage(first: first, visible: min(rows * choiceColumns(choices), count - first), count: count)
  }

  /// Short titles stand in more columns.
  private func choiceColumns(_ choices: [Choice]) -> Int {
    let isNarrow = grid.isSmall || grid.isNarrow
    let least = grid.isPortrait || isNarrow ? 1 : 2
    let longest =
      choices.map { max(width($0.title, isNarrow ? .near : .textBold), width($0.detail, .labelMin)) }.max()
      ?? 0
    let room = (grid.width - u(36) * Double(least)) / Double(least + 1) - u(72)
    return !grid.isPortrait && longest <= room ? least + 1 : least
  }

  private var choiceTitleLines: Int { grid.isPortrait ? 2 : 1 }
  private var choiceGap: Double { u(grid.isSmall ? 20 : 50) }

  private var choiceHeight: Double {
    max(2 * lineHeight(.near) + lineHeight(.label) + u(28), grid.leastTarget)
  }
}
