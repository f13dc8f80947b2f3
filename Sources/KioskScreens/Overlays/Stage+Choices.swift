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
    /// Drawn beside its words.
    var mark: Accent?
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
    case .roles: ("roles.title", roleChoices + [headcountChoice])
    case .headcount: ("headcount.title", headcountChoices)
    case .board(let sheet): boardChoices(sheet)
    case .plan(let sheet): planChoices(sheet)
    case .taskFilters: ("taskFilters.title", taskFilterChoices)
    case .taskChanges(let source): ("taskChanges.title", taskChanges(source))
    case .consentChanges: ("consentChanges.title", consentChanges)
    case .decisionChanges(let entry): ("decisionChanges.title", decisionChanges(entry))
    case .handCount(let entry): ("handCount.title", handChoices(entry))
    case .dotRule: ("dotRule.title", dotRuleChoices)
    case .prompts: ("prompts.title", promptChoices)
    case .library: ("library.title", themeChoices)
    case .libraryTheme(let theme): ("library.questions", questionChoices(theme))
    case .documents: ("documents.title", documentChoices)
    case .reportLines: (isPast ? "reportLines.past" : "reportLines.title", reportLineChoices)
    case .reportFiles: ("reportFiles.title", reportFileChoices)
    case .items: ("items.title", itemChoices)
    case .itemChanges(let item): ("itemChanges.title", itemChanges(item))
    case .fit: ("fit.title", fitChoices)
    default: nil
    }
  }

  /// `otherwise` is said where there is nothing to choose; `first` are keys that come before the one that
  /// closes, `keys` come after it.
  mutating func addChoices(
    _ title: String, _ choices: [Choice], otherwise: String? = nil, first: [PlinthKey] = [],
    keys: [PlinthKey] = []
  ) {
    let top = heading(words(title), lines: choiceTitleLines) + choiceGap
    if let otherwise {
      let height = min(u(300), grid.wallHeight - top - u(40))
      emptyPlace(Rect(x: grid.margin, y: top, width: grid.width, height: height), otherwise)
      return plinth(first + [closeKey] + keys)
    }
    let page = choicePage(title, choices)
    let choiceColumns = choiceColumns(choices)
    let (gap, width) = (choiceColumnGap, choiceWidth(columns: choiceColumns))
    for (index, choice) in choices[page.first..<(page.first + page.visible)].enumerated() {
      let (row, column) = (index / choiceColumns, index % choiceColumns)
      hang(
        choice,
        Rect(
          x: grid.margin + Double(column) * (width + gap), y: top + Double(row) * (choiceHeight + u(26)),
          width: width, height: choiceHeight))
    }
    plinth(first + [closeKey] + keys + pageKeys(page))
  }

  private mutating func hang(_ choice: Choice, _ rect: Rect) {
    let inner = rect.inset(choicePadding.width, choicePadding.height)
    let room = inner.height - lineHeight(.label)
    let side = choice.mark == nil ? 0 : min(choiceMark, room)
    let width = inner.width - (side > 0 ? side + u(20) : 0)
    let title = choiceTitleSetting(choice.title, width: width)
    let detail = choiceDetailSetting(choice.detail, width: inner.width)
    let markRect = Rect(x: inner.maxX - side, y: inner.y + (room - side) / 2, width: side, height: side)
    let block = Double(title.lines.count) * lineHeight(title.style, 1.15)
    let y = inner.y + max(0, (room - block) / 2)
    sheet(
      rect, tilt: 0, lift: 0.9,
      contents: lines(title, x: inner.x, y: y, leading: 1.15, palette.paperInk)
        + lines(detail, x: inner.x, y: inner.maxY - lineHeight(.label), leading: 1.2, palette.paperInk2)
        + [choice.mark.map { shape($0, markRect, onPaper: true) }].compactMap { $0 })
    target(rect, choice.label, choice.action)
  }

  private func choiceTitleSetting(_ title: String, width: Double) -> Typesetter.Setting {
    let room = choiceHeight - 2 * choicePadding.height - lineHeight(.label)
    return setter.fit(
      title, styles: [style(.textBold), style(.near), style(.fine), style(.labelMin)], width: width
    ) { max(1, Int((room + u(6)) / lineHeight($0, 1.15))) }
  }

  private func choiceDetailSetting(_ detail: String, width: Double) -> Typesetter.Setting {
    setter.fit(detail, styles: [style(.label), style(.labelMin)], width: width, lines: 1)
  }

  /// The first of `texts` that a choice shows whole as its title, else the last.
  func choiceTitle(_ texts: [String]) -> String {
    texts.first { !choiceTitleSetting($0, width: choiceTextWidth).isCut } ?? texts.last ?? ""
  }

  /// The same for who stands near.
  func choiceDetail(_ texts: [String]) -> String {
    texts.first { !choiceDetailSetting($0, width: choiceTextWidth).isCut } ?? texts.last ?? ""
  }

  /// How wide a line may be where choices stand in as few columns as they do.
  private var choiceTextWidth: Double { choiceWidth(columns: leastChoiceColumns) - 2 * choicePadding.width }

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
    let least = leastChoiceColumns
    let widths = choices.map { choice in
      max(width(choice.title, isNarrow ? .near : .textBold), width(choice.detail, .labelMin))
        + (choice.mark == nil ? 0 : choiceMark + u(20))
    }
    let longest = widths.max() ?? 0
    let room = choiceWidth(columns: least + 1) - 2 * choicePadding.width
    return !grid.isPortrait && longest <= room ? least + 1 : least
  }

  private var leastChoiceColumns: Int { grid.isPortrait || grid.isSmall || grid.isNarrow ? 1 : 2 }

  /// The name of what a sheet is about is read whole there, where the board may have cut it.
  private var choiceTitleLines: Int {
    let isName = if case .board = kiosk.overlay { true } else { false }
    return (grid.isPortrait ? 2 : 1) + (isName ? 2 : 0)
  }
  private var choiceGap: Double { u(grid.isSmall ? 20 : 50) }

  private var choiceColumnGap: Double { u(36) }
  private var choiceMark: Double { u(84) }
  private var choicePadding: Size { Size(width: u(36), height: u(14)) }

  private func choiceWidth(columns: Int) -> Double {
    (grid.width - choiceColumnGap * Double(columns - 1)) / Double(columns)
  }

  private var choiceHeight: Double {
    max(2 * lineHeight(.near) + lineHeight(.label) + u(28), grid.leastTarget)
  }
}
