import KioskToolkit
import MeetingCore

/// What minutes propose to the group: each name and each task is taken in or left out.
extension Stage {
  struct ProposalList {
    struct Row: Equatable {
      let text: String
      let isPerson: Bool
    }

    struct Place {
      let row: Row
      let set: Typesetter.Setting
      /// Whether what it is stands after the words, not below them.
      let isInline: Bool
      let height: Double
    }

    /// Those in view.
    let shown: [Place]
    let page: ListPage
    /// Where its pages are turned; `nil` where it has one.
    let turners: ListArea?
    let area: Rect
  }

  mutating func addProposals() {
    let proposals = Proposals(of: meeting, to: scene.desk.group)
    if proposals.isEmpty {
      let top = heading(words("proposals.title"))
      let y = top + u(grid.isSmall ? 30 : 90)
      let rect = Rect(
        x: grid.margin, y: y, width: min(grid.width, u(1180)),
        height: min(u(280), grid.wallHeight - y - u(30)))
      _ = string(y: y, sag: 0)
      emptyPlace(rect, words("proposals.settled"))
      return plinth([closeKey] + undoKey)
    }
    let list = proposalList
    let top = heading(words("proposals.title"))
    let intro = proposalIntro
    for command in lines(intro, x: grid.margin, y: top + u(8), leading: 1.2, palette.ink2) { draw(command) }
    var y = list.area.y
    for place in list.shown {
      draw(place, in: Rect(x: list.area.x, y: y, width: list.area.width, height: place.height - u(16)))
      y += place.height
    }
    if let turners = list.turners { pageTurners(list.page, turners) }
    let all = PlinthKey(
      icon: "check", label: words("key.adoptAll"), short: words("key.adoptAll.short"),
      action: .group(.adopt(people: proposals.people, tasks: proposals.tasks)))
    plinth([all, closeKey] + undoKey, remark: kiosk.toast?.offersUndo == true ? kiosk.toast?.text : nil)
  }

  /// Takes back what was just accepted or left out, while the plinth says so.
  private var undoKey: [PlinthKey] {
    guard kiosk.toast?.offersUndo == true else { return [] }
    return [PlinthKey(icon: "undo", label: words("key.undo"), short: words("key.undo"), action: .undo)]
  }

  var proposalList: ProposalList {
    let proposals = Proposals(of: meeting, to: scene.desk.group)
    let rows =
      proposals.people.map { ProposalList.Row(text: $0, isPerson: true) }
      + proposals.tasks.map { ProposalList.Row(text: $0, isPerson: false) }
    let title = headingSetting(words("proposals.title"))
    let intro = proposalIntro
    let top =
      title.bottom + Double(intro.lines.count) * lineHeight(intro.style, 1.2) + u(grid.isSmall ? 16 : 32)
    let area = Rect(x: grid.margin, y: top, width: grid.width, height: grid.wallHeight - top - u(8))
    let all = ListPage(count: rows.count, room: area.height, wanted: 0) {
      proposalPlace(rows[$0], width: area.width).height
    }
    let turners = all.hasMoreAfter ? paged(area) : nil
    let list = turners?.list ?? area
    let page =
      turners == nil
      ? all
      : ListPage(count: rows.count, room: list.height, wanted: kiosk.firstOverlayRow) {
        proposalPlace(rows[$0], width: list.width).height
      }
    let shown = rows[page.first..<page.first + page.visible].map { proposalPlace($0, width: list.width) }
    return ProposalList(shown: shown, page: page, turners: turners, area: list)
  }

  private var proposalIntro: Typesetter.Setting {
    // Said on one line where it holds: the names need the room.
    let text = style(.text)
    return setter.fit(words("proposals.intro"), styles: [text, style(.near)], width: grid.width) {
      grid.isPortrait ? 4 : $0 == text ? 1 : 2
    }
  }

  // MARK: One row

  /// Beside the words where there is room, else below them.
  private var proposalKeysAreBelow: Bool { grid.isNarrow }
  private var proposalKeyWidth: Double {
    let widest = [words("key.accept"), words("key.decline")].map { width($0, .label) }.max() ?? 0
    return widest + Double(style(.label).pixels) + u(16) + u(64)
  }
  private var proposalKeyHeight: Double { max(u(84), grid.leastTarget) }
  private var proposalPadding: Double { u(grid.isSmall ? 28 : 40) }

  private func proposalPlace(_ row: ProposalList.Row, width: Double) -> ProposalList.Place {
    let keys = 2 * proposalKeyWidth + u(20) + u(14)
    let room = width - 2 * proposalPadding - (proposalKeysAreBelow ? 0 : keys)
    let set = setter.fit(row.text, styles: [style(.textBold), style(.near)], width: room) {
      $0.pixels == style(.textBold).pixels ? 2 : 40
    }
    let kind = Double(style(.near).pixels) + u(60) + self.width(proposalKind(row), .near)
    let isInline =
      set.lines.count == 1 && scene.metrics.width(of: set.lines[0], style: set.style) + kind <= room
    let text =
      Double(set.lines.count) * lineHeight(set.style, 1.18) + (isInline ? 0 : lineHeight(.near)) + u(36)
    let height =
      proposalKeysAreBelow ? text + proposalKeyHeight + u(24) : max(text, proposalKeyHeight + u(28))
    return ProposalList.Place(row: row, set: set, isInline: isInline, height: height + u(16))
  }

  private func proposalKind(_ row: ProposalList.Row) -> String {
    words(row.isPerson ? "proposals.person" : "proposals.task")
  }

  private mutating func draw(_ place: ProposalList.Place, in rect: Rect) {
    let row = place.row
    let x = rect.x + proposalPadding
    let block = Double(place.set.lines.count) * lineHeight(place.set.style, 1.18)
    let y =
      proposalKeysAreBelow
      ? rect.y + u(20) : rect.midY - (block + (place.isInline ? 0 : lineHeight(.near))) / 2
    let side = Double(style(.near).pixels) * 0.9
    let nearX =
      place.isInline ? x + scene.metrics.width(of: place.set.lines[0], style: place.set.style) + u(30) : x
    let nearY = place.isInline ? y + block * 0.5 - side * 0.58 : y + block
    var contents = lines(place.set, x: x, y: y, leading: 1.18, palette.paperInk)
    contents += [
      .art(
        row.isPerson ? "people" : "list", Rect(x: nearX, y: nearY + side * 0.12, width: side, height: side),
        tint: palette.paperInk2),
      line(proposalKind(row), x: nearX + side + u(16), y: nearY, .near, palette.paperInk2),
    ]
    sheet(rect, tilt: 0, lift: 0.9, contents: contents)
    let accept: KioskAction =
      .group(.adopt(people: row.isPerson ? [row.text] : [], tasks: row.isPerson ? [] : [row.text]))
    let (width, height) = (proposalKeyWidth, proposalKeyHeight)
    let keyY = proposalKeysAreBelow ? rect.maxY - height - u(20) : rect.midY - height / 2
    let right = rect.maxX - u(14)
    let first = Rect(x: right - 2 * width - u(20), y: keyY, width: width, height: height)
    paperKey("check", words("key.accept"), words("proposals.accept", row.text), accept, first)
    let second = Rect(x: right - width, y: keyY, width: width, height: height)
    paperKey(
      "cross", words("key.decline"), words("proposals.decline", row.text),
      .command(.declineProposal(row.text)), second)
  }

  /// A key that lies on a paper: it has an outline, for in some looks it has the paper's colour.
  private mutating func paperKey(
    _ icon: String, _ shown: String, _ label: String, _ action: KioskAction, _ rect: Rect
  ) {
    let key = PlinthKey(icon: icon, label: label, short: shown, action: action)
    self.key(key, rect, shown: shown, primary: false)
    let isPressed = kiosk.pressed == label
    draw(
      .outline(
        rect.offset(0, isPressed ? max(3, u(5)) : 0), palette.paperInk, width: max(1.5, u(3)), radius: u(14),
        dash: []))
  }
}
