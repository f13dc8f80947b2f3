import KioskToolkit
import MeetingCore

/// Quand j'ai du temps: small tasks by the time that they take.
extension Stage {
  mutating func addTasks() {
    guard meeting.isPlanned else { return addWelcome() }
    let title = words("screen.tasks")
    drawListTitle(title)
    let box = listTitle(title).box
    let layout = taskLayout
    if layout.cards.isEmpty {
      emptyTasks(in: listArea(below: box))
    } else {
      hang(layout)
      if layout.isPaged { pageTurners(layout.page.list, layout.area) }
    }
    searchStrip(found: layout.cards.count, titleRight: box.maxX)
    plinth(taskKeys)
  }

  var taskPage: TaskPage { taskLayout.page }

  struct TaskLayout {
    var cards: [TaskCard]
    var area: ListArea
    var isPaged: Bool
    var page: TaskPage
    /// Columns side by side; 1 where spans stand above each other.
    var columns: Int
    /// What the words are set in.
    var role: TextRole
  }

  /// The largest setting in which all hang at once, else pages.
  private var taskLayout: TaskLayout {
    let cards = scene.taskCards
    let title = listTitle(words("screen.tasks")).box
    let area = listArea(below: title)
    let whole = ListArea(list: area, up: area, down: area)
    let spans = Set(cards.map(\.phrase.span)).count
    let widest = grid.isPortrait ? 1 : grid.isSmall || grid.size.width / grid.unit < 1500 ? 2 : 3
    let columns = widest == 1 ? 1 : cards.count <= 4 ? max(2, min(spans, widest)) : widest
    func layout(_ area: ListArea, _ role: TextRole, isPaged: Bool) -> TaskLayout {
      let width = taskColumnWidth(columns, in: area.list)
      let room = area.list.height - (columns == 1 ? 0 : taskHeading) - u(10)
      // NB: setting type takes time, and a page asks for the same heights again and again.
      var heights: [Int: Double] = [:]
      let page = TaskPage(
        spans: cards.map(\.phrase.span), columnCount: columns, room: room + taskGap, heading: taskHeading,
        wanted: isPaged ? kiosk.firstRow : 0
      ) { index in
        if let known = heights[index] { return known }
        let height = taskPaper(cards[index], role, width: width, room: room).height + taskGap
        heights[index] = height
        return height
      }
      return TaskLayout(cards: cards, area: area, isPaged: isPaged, page: page, columns: columns, role: role)
    }
    for role in [TextRole.strong, .textBold] {
      let once = layout(whole, role, isPaged: false)
      if !once.page.list.hasMoreAfter { return once }
    }
    return layout(paged(area, beside: title) ?? paged(area), .textBold, isPaged: true)
  }

  private var taskGap: Double { u(grid.isSmall ? 28 : 30) }
  /// From the top of a column down to its string.
  private var taskHeading: Double { lineHeight(spanRole) + u(grid.isSmall ? 18 : 12) }
  /// On a low wall, where a finger needs much of it, the names of the spans give way.
  private var spanRole: TextRole { grid.wallHeight < 5 * grid.leastTarget ? .near : .strong }

  private func taskColumnWidth(_ columns: Int, in area: Rect) -> Double {
    (area.width - Double(columns - 1) * u(40)) / Double(columns)
  }

  // MARK: Drawing

  private mutating func hang(_ layout: TaskLayout) {
    let area = layout.area.list
    let width = taskColumnWidth(layout.columns, in: area)
    var y = area.y + u(grid.isSmall ? 4 : 10)
    if layout.columns == 1 {
      for column in layout.page.columns {
        let rect = Rect(x: area.x, y: y, width: width, height: area.maxY - y)
        y = hang(column, of: layout, in: rect, string: nil)
      }
      return
    }
    let rects = layout.page.columns.indices.map {
      Rect(x: area.x + Double($0) * (width + u(40)), y: y, width: width, height: area.height)
    }
    let curve = string(y: y + taskHeading, sag: 10, pegs: rects.map(taskPegX))
    for (column, rect) in zip(layout.page.columns, rects) {
      _ = hang(column, of: layout, in: rect, string: curve)
    }
  }

  private func taskPegX(_ rect: Rect) -> Double { rect.maxX - rect.width * (grid.isPortrait ? 0.08 : 0.11) }

  /// The name of a span, and its papers chained to each other. Returns the lower edge.
  private mutating func hang(
    _ column: TaskPage.Column, of layout: TaskLayout, in rect: Rect, string known: ((Double) -> Double)?
  ) -> Double {
    if !column.isContinued {
      let set = setter.fit(
        words("span.\(column.span)"),
        styles: [style(spanRole), style(.textBold), style(.near)].filter {
          $0.pixels <= style(spanRole).pixels
        },
        width: taskPegX(rect) - u(30) - rect.x,
        lines: 1)
      for command in lines(set, x: rect.x, y: rect.y, leading: 1.15, palette.ink) { draw(command) }
    }
    let pegX = taskPegX(rect)
    let curve = known ?? string(y: rect.y + taskHeading, sag: 8, pegs: [pegX])
    let room = layout.area.list.height - (layout.columns == 1 ? 0 : taskHeading) - u(10)
    var y = curve(pegX)
    var above: Rect?
    for index in column.cards {
      let card = layout.cards[index]
      let paper = taskPaper(card, layout.role, width: rect.width, room: room)
      let place = Rect(x: rect.x, y: y, width: rect.width, height: paper.height)
      let angle = above == nil ? tilt(UInt64(index + 1) &* 0x9E37_79B9, from: 0.1, to: 0.35) : 0
      thing("task/\(card.overlay)", place) { $0.draw(card, paper, in: place, tilt: angle) }
      if let above { chain(from: above, to: place, at: u(20) / place.width) }
      above = place
      y = place.maxY + taskGap
    }
    peg(x: pegX, y: curve(pegX), scale: grid.isSmall ? 0.7 : 0.9, accent: Accent(index: 0))
    return y
  }

  private mutating func emptyTasks(in area: Rect) {
    let y = area.y + u(grid.isSmall ? 44 : 80)
    let rect = Rect(
      x: grid.margin, y: y, width: min(grid.width, u(1180)), height: min(u(280), area.maxY - y - u(20)))
    let middle = rect.x + rect.width * 0.86
    let curve = string(y: y, sag: 10, pegs: [middle])
    let place = rect.offset(0, curve(middle) - y)
    let isFiltered = kiosk.taskFilter != nil
    let text = words(isSearching ? "search.nothing" : isFiltered ? "tasks.noneSoShort" : "tasks.empty")
    emptyPlace(place, text)
    draw(plainPeg(x: middle, y: curve(middle), scale: grid.isSmall ? 0.62 : 0.9))
    target(place, text, isSearching ? .endSearch : isFiltered ? .filterTasks(nil) : .open(.newTask))
  }
}
