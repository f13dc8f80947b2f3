import KioskToolkit
import MeetingCore

extension Stage {
  /// Ordre du jour: the evening is a string, and it ends when the room closes.
  mutating func addAgenda() {
    guard meeting.isPlanned else { return addWelcome() }
    let title = words("agenda.title")
    draw(line(title, x: grid.margin - u(4), y: agendaTop, .title, palette.ink))
    agendaSign(titleRight: grid.margin + width(title, .title))
    let list = agendaList
    if list.entries.isEmpty {
      let y = agendaArea.y + u(60)
      emptyPlace(
        Rect(
          x: grid.margin, y: y, width: min(grid.width, u(1200)),
          height: min(u(300), agendaArea.height - u(80))),
        words("agenda.empty"))
    } else {
      agendaHeadings()
      agendaRows(list)
      // NB: one place to touch for all the rows, which are lower than a finger needs.
      target(agendaArea, words("items.title"), .open(.items))
    }
    plinth(agendaKeys(list), remark: agendaRemark(list))
  }

  var agendaTop: Double { u(grid.isSmall ? 12 : 56) }
  /// What a column of the agenda tells.
  enum AgendaColumn: String {
    case planned, actual, projected
    /// The actual end, else the projected one, else the planned one.
    case telling
  }

  /// As many columns as leave the titles room; none that says nothing yet.
  var agendaColumns: [AgendaColumn] {
    let room = grid.size.width / (grid.unit * grid.textFactor * (grid.isEasy ? 1.3 : 1))
    if meeting.opened == nil { return [.planned] }
    if grid.isPortrait || room < 1250 { return [.telling] }
    return room < 1500 ? [.planned, .telling] : [.planned, .actual, .projected]
  }

  var agendaArea: Rect {
    let signRoom = grid.isPortrait ? max(u(210), lineHeight(.textBold) + u(130)) : 0
    let top = agendaTop + lineHeight(.title) + signRoom + lineHeight(.text) + u(grid.isSmall ? 2 : 22)
    return Rect(
      x: grid.margin, y: top, width: grid.width, height: grid.wallHeight - top - u(grid.isSmall ? 6 : 16))
  }

  /// Where a title has to end, so as not to touch the first column.
  var agendaTitleRight: Double { agendaColumnRight(0) - figuresWidth("00:00", style(.textBold)) - u(40) }

  var agendaList: AgendaList {
    AgendaList(meeting, at: kiosk.now, room: agendaArea.height, wanted: kiosk.firstItem) { entry in
      let gap = u(grid.isSmall ? 6 : 12)
      switch entry {
      case .item(let item, _): return agendaSetting(item, right: agendaTitleRight).height + gap
      case .overflow(let item, let row):
        return agendaSetting(item, right: agendaTitleRight(besides: row)).height + gap
      case .end, .parked: return lineHeight(.text) + gap
      }
    }
  }

  var agendaColumnWidth: Double {
    let names = ["agenda.planned", "agenda.actual", "agenda.projected"].map { width(words($0), .text) }
    return max(u(268), (names.max() ?? 0) + u(32), width(words("agenda.current"), .textBold) + u(40))
  }

  func agendaColumnRight(_ index: Int) -> Double {
    grid.size.width - grid.margin - Double(agendaColumns.count - 1 - index) * agendaColumnWidth
  }

  var agendaTitleX: Double { grid.margin + u(120) }

  // MARK: The sign

  private mutating func agendaSign(titleRight: Double) {
    let times = AgendaTimes(meeting, at: kiosk.now)
    let durations = TimeText(words: words)
    var text: String
    var isLate = false
    if let closed = meeting.closed {
      text = words("agenda.closed", closed.description)
    } else if meeting.opened == nil {
      guard let start = meeting.plannedStart else { return }
      isLate = self.isLate
      text =
        isLate
        ? words("agenda.exceeds", durations.minutes(times.lateMinutes ?? 0))
        : agendaRoom == nil ? words("agenda.starts", start.description) : fitsText
    } else if let late = times.lateMinutes {
      isLate = late > 0
      text =
        late == 0
        ? words("agenda.onTime")
        : words(isLate ? "agenda.late" : "agenda.early", durations.minutes(abs(late)))
    } else {
      return
    }
    let room =
      grid.isPortrait ? grid.width : grid.size.width - grid.margin - titleRight - u(60)
    let role =
      [TextRole.textBold, .near, .label].first { signHolds(text, $0, isLate: isLate, room) } ?? .labelMin
    if isLate && !signHolds(text, role, isLate: true, room) {
      text = words("agenda.overflow.short", durations.minutes(times.lateMinutes ?? 0))
    }
    let icon = isLate ? Double(style(role).pixels) : 0
    let inner = width(text, role) + (isLate ? icon + u(20) : 0)
    let sheetWidth = min(inner + u(90), room)
    let height = lineHeight(role) + u(grid.isSmall ? 30 : 52)
    let lowest = agendaArea.y - lineHeight(.text) - u(12) - height
    let top =
      grid.isPortrait
      ? agendaTop + lineHeight(.title) + u(70) : min(agendaTop + u(grid.isSmall ? 14 : 26), lowest)
    let rect = Rect(
      x: grid.size.width - grid.margin - sheetWidth, y: top, width: sheetWidth, height: height)
    let y = rect.midY - Double(style(role).pixels) * 0.54 + u(grid.isSmall ? 6 : 8)
    var x = rect.midX - inner / 2
    var contents: [DrawCommand] = []
    if isLate {
      contents.append(
        .art("warning", Rect(x: x, y: y + icon * 0.04, width: icon, height: icon), tint: palette.paperAlert))
      x += icon + u(20)
    }
    contents.append(line(text, x: x, y: y, role, palette.paperInk))
    sign(
      rect, nail: Point(x: rect.midX, y: max(u(16), top - u(58))), tilt: 0.6, contents: contents)
  }

  private func signHolds(_ text: String, _ role: TextRole, isLate: Bool, _ room: Double) -> Bool {
    width(text, role) + u(isLate ? 120 : 100) + (isLate ? Double(style(role).pixels) : 0) <= room
  }

  // MARK: Rows

  private mutating func agendaHeadings() {
    let y = agendaArea.y - lineHeight(.text) - u(4)
    let names = agendaColumns.map { words("agenda.\($0 == .telling ? AgendaColumn.projected : $0)") }
    let (title, firstName) = (words("agenda.endTimes"), names.first ?? "")
    if agendaTitleX + width(title, .text) + u(24) < agendaColumnRight(0) - width(firstName, .text) {
      draw(line(title, x: agendaTitleX, y: y, .text, palette.ink2))
    }
    for (index, name) in names.enumerated() {
      draw(line(name, right: agendaColumnRight(index), y: y, .text, palette.ink2))
    }
  }

  private mutating func agendaRows(_ list: AgendaList) {
    let area = agendaArea
    let shown = list.entries[list.first..<list.first + list.visible]
    let x = grid.margin + u(42)
    let endIndex = shown.firstIndex { if case .end = $0 { true } else { false } }
    let hung =
      (endIndex ?? shown.lastIndex { if case .item = $0 { true } else { false } } ?? shown.startIndex)
    let isAfterEnd = list.entries[..<list.first].contains { if case .end = $0 { true } else { false } }
    let tops = list.heights.indices.map { area.y + list.heights[..<$0].reduce(0, +) }
    let (top, lowest) = (area.y - u(30), hung - list.first)
    let bottom = tops[lowest] + list.heights[lowest] * (endIndex == nil ? 1 : 0.5)
    for (offset, entry) in shown.enumerated() {
      let rect = Rect(x: area.x, y: tops[offset], width: area.width, height: list.heights[offset])
      thing("strip/\(entry.name)", rect) { $0.agendaStrip(entry, y: rect.y, height: rect.height) }
    }
    if !isAfterEnd {
      draw(.twine([Point(x: x, y: top), Point(x: x, y: bottom)], twineStyle(10)))
      draw(.nail(Point(x: x, y: top), radius: max(5, u(13)), color: palette.nail))
    }
    for (offset, entry) in shown.enumerated() {
      let height = list.heights[offset]
      let rect = Rect(x: area.x, y: tops[offset], width: area.width, height: height)
      thing("row/\(entry.name)", rect) {
        $0.agendaEntry(entry, mark: Point(x: x, y: rect.y + height / 2), y: rect.y, height: height)
      }
    }
  }

  /// The paper under a row, where it has one.
  private mutating func agendaStrip(_ entry: AgendaList.Entry, y: Double, height: Double) {
    let rect = Rect(
      x: grid.margin - u(24), y: y, width: grid.width + u(48), height: height - u(2))
    switch entry {
    case .item(let item, _) where item.progress == .current: sheet(rect, tilt: 0, lift: 1, contents: [])
    case .overflow(let item, _):
      sheet(
        rect.inset(0, u(3)), tilt: tilt(item.id.low, from: 0.1, to: 0.3), kind: .behind, lift: 0.5,
        contents: [])
    case .item, .end, .parked: break
    }
  }
}
