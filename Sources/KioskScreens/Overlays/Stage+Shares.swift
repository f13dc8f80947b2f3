import KioskToolkit
import MeetingCore

/// Who has spoken how long: a line and a bar for each person, list or theme.
extension Stage {
  struct ShareRow: Equatable {
    let name: String
    /// How long, in words; the first are the weightiest.
    let facts: [String]
    /// Of all that was said, 0…1.
    let part: Double
    /// What a touch opens; `nil` for nothing.
    let speaker: TextID?
  }

  mutating func addShares(_ part: SharesPart) {
    let shares = SpeakingShares(meeting, at: kiosk.now)
    let top = heading(words("shares.title"), lines: 1)
    let said = words("shares.said", timeText(shares.spoken), timeText(shares.silence))
    let set = setter.fit(
      said, styles: [style(.text), style(.near), style(.fine)], width: grid.width, lines: 1)
    for command in lines(set, x: grid.margin, y: top, leading: 1.18, palette.ink2) { draw(command) }
    let rows = shareRows(part)
    if rows.isEmpty {
      let y = top + lineHeight(set.style, 1.18) + u(30)
      let height = min(u(260), grid.wallHeight - y - u(30))
      emptyPlace(Rect(x: grid.margin, y: y, width: grid.width, height: height), words("shares.none"))
    } else {
      let area = shareArea(rows)
      let page = sharesPage(part)
      for (place, row) in rows[page.first..<page.first + page.visible].enumerated() {
        draw(
          row,
          Rect(
            x: area.list.x, y: area.list.y + Double(place) * sharePitch, width: area.list.width,
            height: sharePitch))
      }
      if page.visible < page.count { pageTurners(page, area) }
    }
    plinth(SharesPart.allCases.filter { $0 != part }.map(sharesKey) + [closeKey])
  }

  func sharesPage(_ part: SharesPart) -> ListPage {
    let rows = shareRows(part)
    let area = shareArea(rows).list
    let visible = max(1, Int(area.height / sharePitch))
    let first = min(max(0, kiosk.firstOverlayRow ?? 0), max(0, rows.count - 1)) / visible * visible
    return ListPage(first: first, visible: min(visible, rows.count - first), count: rows.count)
  }

  private func sharesKey(_ part: SharesPart) -> PlinthKey {
    let icons: [SharesPart: String] = [.people: "people", .lists: "list", .themes: "clock"]
    return PlinthKey(
      icon: icons[part] ?? "list", label: words("shares.\(part.rawValue)"),
      short: words("shares.\(part.rawValue)"), action: .open(.shares(part)))
  }

  private var sharePitch: Double { max(lineHeight(.text) + u(26), grid.leastTarget + u(8)) }

  private func shareArea(_ rows: [ShareRow]) -> ListArea {
    let title = headingSetting(words("shares.title"), lines: 1)
    let top = title.bottom + lineHeight(.text) + u(grid.isSmall ? 4 : 24)
    let area = Rect(x: grid.margin, y: top, width: grid.width, height: grid.wallHeight - top - u(16))
    return Double(rows.count) * sharePitch <= area.height
      ? ListArea(list: area, up: area, down: area) : paged(area)
  }

  private func shareRows(_ part: SharesPart) -> [ShareRow] {
    let shares = SpeakingShares(meeting, at: kiosk.now)
    return switch part {
    case .people:
      shares.people.map {
        row($0, of: shares.spoken, $0.name?.display(words) ?? words("speaker.somebody"), $0.id)
      }
    case .lists:
      shares.categories.map {
        row($0, of: shares.spoken, $0.name?.display(words) ?? words("category.none"), nil)
      }
    case .themes:
      shares.themes.map {
        row($0, of: shares.spoken, $0.name?.display(words) ?? words("shares.noTheme"), nil)
      }
    }
  }

  private func row<ID>(
    _ share: SpeakingShares.Share<ID>, of total: Int64, _ name: String, _ speaker: TextID?
  ) -> ShareRow {
    let part = total == 0 ? 0 : Double(share.milliseconds) / Double(total)
    var facts = [timeText(share.milliseconds), words("shares.percent", "\(Int((part * 100).rounded()))")]
    if let heads = share.heads, heads > 0 {
      facts.append(words("shares.perHead", timeText(share.milliseconds / Int64(heads))))
    } else if share.turns > 0 {
      facts.append(words(share.turns == 1 ? "shares.turns.one" : "shares.turns", "\(share.turns)"))
    }
    return ShareRow(name: name, facts: facts, part: part, speaker: speaker)
  }

  private func timeText(_ milliseconds: Int64) -> String {
    TimeText(words: words).seconds(Int((milliseconds + 500) / 1000))
  }

  /// A strip of paper with a bar of what it measures along its foot.
  private mutating func draw(_ row: ShareRow, _ place: Rect) {
    let rect = Rect(x: place.x, y: place.y, width: place.width, height: place.height - u(10))
    let inner = rect.inset(u(30), u(8))
    let bar = max(u(10), 4)
    // The name whole, and as much of the rest as it leaves room for.
    let room = inner.width - width(row.name, .textBold) - u(30)
    let texts = row.facts.indices.reversed().map { row.facts[...$0].joined(separator: " · ") }
    let settings = [style(.text), style(.near), style(.fine)].flatMap { step in
      texts.map { (text: $0, style: step, width: scene.metrics.width(of: $0, style: step)) }
    }
    let (text, time, wide) = settings.first { $0.width <= room } ?? settings[settings.count - 1]
    let height = inner.height - bar
    let contents: [DrawCommand] = [
      .fill(
        Rect(x: inner.x, y: inner.maxY - bar + u(4), width: max(bar, inner.width * row.part), height: bar),
        palette.isFlat ? palette.paperInk : accentColor(Accent(index: 0), onPaper: true), radius: bar / 2),
      line(
        cut: row.name, x: inner.x, y: inner.y + (height - lineHeight(.text)) / 2, .textBold,
        width: inner.width - wide - u(30), palette.paperInk),
      line(
        text, x: inner.maxX - wide, y: inner.y + (height - Double(time.pixels) * 1.18) / 2, time,
        palette.paperInk2),
    ]
    sheet(rect, tilt: 0, lift: 0.6, contents: contents)
    if let speaker = row.speaker {
      target(rect, words("shares.open", row.name), .open(.sharer(speaker)))
    }
  }

  // MARK: One person

  mutating func addSharer(_ id: TextID) {
    guard meeting.speaking.contains(where: { $0.name?.id == id }) else { return addGone() }
    draw(sharerLayout(id))
    plinth([
      PlinthKey(
        icon: "pencil", label: words("key.rename"), short: words("key.rename.short"),
        action: .open(.renameSpeaker(id))),
      PlinthKey(
        icon: "erase", label: words("key.forget"), short: words("key.forget.short"),
        action: .command(.forgetSpeaker(id))), closeKey,
    ])
  }

  func sharerLayout(_ id: TextID) -> LargeSheet {
    let found = SpeakingShares(meeting, at: kiosk.now)
    guard let share = found.people.first(where: { $0.id == id }) else {
      return largeSheet("people", "", "", [])
    }
    let facts = row(share, of: found.spoken, "", nil).facts.joined(separator: " · ")
    return largeSheet("people", words("shares.title"), share.name?.display(words) ?? "", [facts])
  }
}
