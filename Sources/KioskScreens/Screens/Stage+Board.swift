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
    if list.topics.isEmpty {
      emptyBoard(in: listArea(below: box))
    } else {
      boardRows(list)
      if list.isPaged { pageTurners(list.page, list.area) }
    }
    searchStrip(found: list.topics.count, titleRight: box.maxX)
    plinth(listKeys(icon: "plus", "key.newTopic", .open(.newTopic)))
  }

  /// The subjects to show, and which of them are in view.
  struct BoardList {
    var topics: [TopicLine]
    var area: ListArea
    var isPaged: Bool
    var page: ListPage
  }

  var boardList: BoardList {
    let topics = scene.boardTopics
    let area = listArea(below: listTitle(words("screen.board")).box)
    let whole = ListArea(list: area, up: area, down: area)
    let here = meeting.namesHere
    func page(in area: Rect, from wanted: Int?) -> ListPage {
      let column = boardSubjectWidth(in: area)
      return ListPage(count: topics.count, room: area.height, wanted: wanted) {
        boardRow(topics[$0], here: here, in: area, subjectWidth: column).height
      }
    }
    let all = page(in: area, from: 0)
    if !all.hasMoreAfter { return BoardList(topics: topics, area: whole, isPaged: false, page: all) }
    let parts = paged(area)
    return BoardList(
      topics: topics, area: parts, isPaged: true, page: page(in: parts.list, from: kiosk.firstRow))
  }

  private mutating func boardRows(_ list: BoardList) {
    let area = list.area.list
    let here = meeting.namesHere
    let column = boardSubjectWidth(in: area)
    let rows = list.topics[list.page.first..<list.page.first + list.page.visible].map {
      boardRow($0, here: here, in: area, subjectWidth: column)
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
