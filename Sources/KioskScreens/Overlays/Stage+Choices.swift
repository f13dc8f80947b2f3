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

  /// `otherwise` is said where there is nothing to choose.
  mutating func addChoices(_ title: String, _ choices: [Choice], otherwise: String? = nil) {
    let top = heading(words(title), lines: choiceTitleLines) + choiceGap
    if let otherwise {
      let height = min(u(300), grid.wallHeight - top - u(40))
      emptyPlace(Rect(x: grid.margin, y: top, width: grid.width, height: height), otherwise)
      return plinth([closeKey])
    }
    let page = choicePage(title, count: choices.count)
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

  func choicePage(_ title: String, count: Int) -> ListPage {
    let top = headingSetting(words(title), lines: choiceTitleLines).bottom + choiceGap
    let rows = max(1, Int((grid.wallHeight - top - u(10)) / (choiceHeight + u(26))))
    let first = min(max(0, kiosk.firstOverlayRow ?? 0), max(0, count - 1))
    return ListPage(first: first, visible: min(rows * choiceColumns, count - first), count: count)
  }

  private var choiceTitleLines: Int { grid.isPortrait ? 2 : 1 }
  private var choiceGap: Double { u(grid.isSmall ? 20 : 50) }
  private var choiceColumns: Int { grid.isPortrait || grid.isSmall || grid.isNarrow ? 1 : 2 }

  private var choiceHeight: Double {
    max(2 * lineHeight(.near) + lineHeight(.label) + u(28), grid.leastTarget)
  }
}
