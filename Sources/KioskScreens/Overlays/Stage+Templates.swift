import KioskToolkit
import MeetingCore

/// Plans to begin with, and one of them as a whole.
extension Stage {
  mutating func addTemplates() {
    let top = heading(words("templates.title"), lines: 1)
    let templates = kiosk.templates ?? []
    if templates.isEmpty {
      let place = Rect(
        x: grid.margin, y: top + u(50), width: grid.width,
        height: min(u(300), grid.wallHeight - top - u(90)))
      emptyPlace(place, words(kiosk.templates == nil ? "templates.looking" : "templates.none"))
      return plinth(templateKeys(ListPage(first: 0, visible: 0, count: 0)))
    }
    let page = templatesPage
    let columns = templateColumns
    for row in 0..<((page.visible + columns - 1) / columns) {
      let places = (0..<columns).map { page.first + row * columns + $0 }.filter {
        $0 < page.first + page.visible
      }
      let rects = places.indices.map { templateRect(row: row, column: $0) }
      let curve = string(y: (rects.first?.y ?? 0) - u(2), sag: 6, pegs: rects.map(\.midX))
      for (place, rect) in zip(places, rects) {
        let hung = Rect(x: rect.x, y: curve(rect.midX), width: rect.width, height: rect.height)
        hang(templates[place], place, hung)
        peg(x: rect.midX, y: curve(rect.midX), scale: grid.isSmall ? 0.5 : 0.7, accent: Accent(index: place))
      }
    }
    plinth(templateKeys(page))
  }

  private func templateKeys(_ page: ListPage) -> [PlinthKey] {
    let blank = PlinthKey(
      icon: "plus", label: words("key.blankPlan"), short: words("key.blankPlan.short"),
      action: .plan(.take(nil)))
    let last = scene.desk.meetingID.flatMap { id in
      meeting.isPlanned
        ? PlinthKey(
          icon: "arrow-right", label: words("key.nextPlan"), short: words("key.nextPlan.short"),
          action: .archive(.goOn(from: id))) : nil
    }
    return [blank] + [last].compactMap { $0 } + pageKeys(page) + [closeKey]
  }

  var templatesPage: ListPage {
    let count = kiosk.templates?.count ?? 0
    let visible = max(1, templateRows) * templateColumns
    let first = min(max(0, kiosk.firstOverlayRow ?? 0), max(0, count - 1))
    return ListPage(first: first, visible: min(visible, count - first), count: count)
  }

  private var templateColumns: Int {
    grid.isPortrait || grid.isSmall || grid.size.width / grid.unit < 1500 ? 1 : 2
  }

  private var templateTop: Double {
    headingSetting(words("templates.title"), lines: 1).bottom + u(grid.isSmall ? 24 : 38)
  }

  private var templateGap: Double { u(grid.isSmall ? 34 : 42) }

  private var templateHeight: Double {
    max(
      grid.leastTarget,
      lineHeight(.strong) + 2 * lineHeight(.fine) + u(grid.isSmall ? 40 : 44))
  }

  private var templateRows: Int {
    Int((grid.wallHeight - u(8) - templateTop + templateGap) / (templateHeight + templateGap))
  }

  private func templateRect(row: Int, column: Int) -> Rect {
    let gap = u(40)
    let width = (grid.width - gap * Double(templateColumns - 1)) / Double(templateColumns)
    let height = min(templateHeight, grid.wallHeight - u(8) - templateTop)
    return Rect(
      x: grid.margin + Double(column) * (width + gap),
      y: templateTop + Double(row) * (templateHeight + templateGap), width: width, height: height)
  }

  /// Its name, for whom it is, how long it is and how many items it has.
  private mutating func hang(_ template: PlanTemplate, _ place: Int, _ rect: Rect) {
    let side = u(grid.isSmall ? 30 : 44)
    let top = rect.y + u(grid.isSmall ? 24 : 34)
    let width = rect.width - 2 * side
    let name = setter.fit(
      template.record.title, styles: [style(.strong), strong(.text), strong(.near)], width: width, lines: 1)
    let below = top + lineHeight(name.style, 1.15)
    let facts = words("template.told", templateFacts(template.record), template.purpose)
    let told = setter.fit(facts, styles: [style(.near), style(.fine), style(.labelMin)], width: width) {
      max(1, Int((rect.maxY - u(6) - below) / lineHeight($0, 1.2)))
    }
    sheet(
      rect, tilt: 0, lift: 1,
      contents: lines(name, x: rect.x + side, y: top, leading: 1.15, palette.paperInk)
        + lines(told, x: rect.x + side, y: below, leading: 1.2, palette.paperInk2))
    target(rect, template.record.title, .open(.plan(.template(place))))
  }

  private func templateFacts(_ record: MeetingRecord) -> String {
    let count = record.items.count
    let minutes = record.items.reduce(0) { $0 + ($1.minutes ?? 0) }
    let length = record.start.flatMap { start in record.end.map { $0.minutes - start.minutes } } ?? minutes
    let items = words(count == 1 ? "template.items.one" : "template.items", "\(count)")
    return words("template.facts", TimeText(words: words).minutes(length), items)
  }

  // MARK: One of them

  mutating func addTemplate(_ place: Int) {
    guard let templates = kiosk.templates, templates.indices.contains(place) else { return addGone() }
    draw(templateLayout(place))
    plinth([
      PlinthKey(
        icon: "check", label: words("key.takeTemplate"), short: words("key.takeTemplate.short"),
        action: .plan(.take(place))),
      PlinthKey(
        icon: "list", label: words("key.otherTemplate"), short: words("key.otherTemplate.short"),
        action: .open(.plan(.templates))),
      closeKey,
    ])
  }

  func templateLayout(_ place: Int) -> LargeSheet {
    guard let templates = kiosk.templates, templates.indices.contains(place) else {
      return largeSheet("list", "", "", [])
    }
    let record = templates[place].record
    let prompts = record.prompts.map { words("template.prompt", $0.text) }
    return largeSheet(
      "list", templateFacts(record), record.title, themeLines(of: record) + prompts)
  }

  /// A paragraph for each theme: its name, and its items with their minutes.
  private func themeLines(of record: MeetingRecord) -> [String] {
    var groups: [(theme: String?, items: [String])] = []
    for item in record.items {
      let minutes = item.minutes.map { TimeText(words: words).minutes($0) }
      let text =
        minutes.map { words("template.item", item.title, $0.replacing(" ", with: "\u{A0}")) } ?? item.title
      if let last = groups.indices.last, groups[last].theme == item.theme {
        groups[last].items.append(text)
      } else {
        groups.append((item.theme, [text]))
      }
    }
    return groups.map { group in
      let items = group.items.joined(separator: " · ")
      return group.theme.map { words("template.theme", $0, items) } ?? items
    }
  }
}
