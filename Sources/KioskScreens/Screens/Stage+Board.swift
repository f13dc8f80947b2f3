import KioskToolkit
import MeetingCore

/// À qui demander ? One string for each subject, its people on it.
extension Stage {
  mutating func addBoard() {
    guard meeting.isPlanned else { return addWelcome() }
    let title = words("screen.board")
    drawListTitle(title)
    let box = listTitle(title).box
    let list = boardList
    if list.entries.isEmpty {
      emptyBoard(in: listArea(below: box))
    } else {
      boardRows(list)
      if list.isPaged { pageTurners(list.page, list.area) }
    }
    searchStrip(found: list.entries.count, titleRight: box.maxX)
    plinth(boardKeys)
  }

  /// To ask and to offer, then by subject or by person, looking for something, the other screens.
  private var boardKeys: [PlinthKey] {
    let byPerson = kiosk.boardIsByPerson
    let ask = PlinthKey(
      icon: "hand", label: words("key.askQuestion"), short: words("key.askQuestion.short"),
      action: .open(.board(.askAbout)))
    let help = PlinthKey(
      icon: "plus", label: words("key.canHelp"), short: words("key.canHelp.short"),
      action: .open(.board(.help)))
    let here = PlinthKey(
      icon: "check", label: words("key.imHere"), short: words("key.imHere.short"),
      action: .open(.board(.arrive)))
    let turn = PlinthKey(
      icon: byPerson ? "list" : "people", label: words(byPerson ? "key.bySubject" : "key.byPerson"),
      short: words(byPerson ? "key.bySubject.short" : "key.byPerson.short"), action: .board(.turn))
    var search = searchKey
    search.isIconOnly = true
    // NB: on a small panel, which seldom has a keyboard, what is looked for has no key but Ctrl+F.
    return [ask, byPerson ? here : help, turn, grid.isSmall ? nil : search, screensKey].compactMap { $0 }
  }

  /// The rows to show, and which of them are in view.
  struct BoardList {
    var entries: [BoardEntry]
    var area: ListArea
    var isPaged: Bool
    var page: ListPage
    /// How far to the right the labels begin, where pages are turned and where not.
    var subjectWidth: Double
  }

  var boardList: BoardList {
    let entries = boardEntries
    let area = listArea(below: listTitle(words("screen.board")).box)
    let whole = ListArea(list: area, up: area, down: area)
    func page(in area: Rect, _ column: Double, from wanted: Int?) -> ListPage {
      ListPage(count: entries.count, room: area.height, wanted: wanted) {
        boardRow(entries[$0], in: area, subjectWidth: column).height
      }
    }
    let column = boardSubjectWidth(of: entries, in: area)
    let first = page(in: area, column, from: 0)
    if !first.hasMoreAfter {
      return BoardList(entries: entries, area: whole, isPaged: false, page: first, subjectWidth: column)
    }
    let parts = paged(area)
    let narrow = boardSubjectWidth(of: entries, in: parts.list)
    return BoardList(
      entries: entries, area: parts, isPaged: true, page: page(in: parts.list, narrow, from: kiosk.firstRow),
      subjectWidth: narrow)
  }

  private mutating func boardRows(_ list: BoardList) {
    let area = list.area.list
    let column = list.subjectWidth
    let rows = list.entries[list.page.first..<list.page.first + list.page.visible].map {
      boardRow($0, in: area, subjectWidth: column)
    }
    let spare = area.height - rows.reduce(0) { $0 + $1.height }
    let extra = max(0, min(spare / Double(rows.count + 1), u(28)))
    var y = area.y + extra / 2
    for row in rows {
      draw(row, at: y, in: area, subjectWidth: column)
      y += row.height + extra
    }
  }

  /// An empty string with one place on it: what to do here, or that nothing was found.
  private mutating func emptyBoard(in area: Rect) {
    let y = area.y + u(grid.isSmall ? 44 : 80)
    let rect = Rect(
      x: grid.margin, y: y, width: min(grid.width, u(1180)), height: min(u(280), area.maxY - y - u(20)))
    let middle = rect.x + rect.width * 0.86
    let curve = string(y: y, sag: 10, pegs: [middle])
    let place = rect.offset(0, curve(middle) - y)
    let text = words(isSearching ? "board.nothing" : "board.empty")
    emptyPlace(place, text)
    draw(plainPeg(x: middle, y: curve(middle), scale: grid.isSmall ? 0.62 : 0.9))
    target(place, text, isSearching ? .askAnyway : .open(.newTopic))
  }

  /// A peg without a theme's colour.
  func plainPeg(x: Double, y: Double, scale: Double) -> DrawCommand {
    .peg(at: Point(x: x, y: y), scale: scale * grid.unit, tip: palette.peg.light, style: palette.peg)
  }
}
