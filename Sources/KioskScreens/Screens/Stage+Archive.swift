import KioskToolkit
import MeetingCore

/// Archives: a card index. One card a meeting, the words that are looked for in their place.
extension Stage {
  mutating func addArchive() {
    drawListTitle(words("screen.archive"))
    let box = listTitle(words("screen.archive")).box
    let layout = archiveLayout
    if layout.cards.isEmpty {
      emptyPlace(archiveEmptyPlace(archiveArea), archiveEmptyWords)
    } else {
      draw(layout)
    }
    archiveField(beside: box)
    plinth(archiveKeys(layout.page))
  }

  var archivePage: ListPage { archiveLayout.page }

  // MARK: Cards

  /// A meeting as it is filed: once, or under each of its themes.
  struct ArchiveEntry {
    let hit: ArchiveHit
    /// What it is filed under, where that is not its day.
    let heading: String?
  }

  private struct ArchiveLayout {
    let cards: [ArchiveEntry]
    let page: ListPage
    /// Of one card with what is free below it.
    let height: Double
  }

  /// As many cards as hold, as high as the wall lets them be.
  private var archiveLayout: ArchiveLayout {
    let cards = archiveEntries
    let area = archiveArea
    let fits = max(1, Int(area.height / archiveCardHeight))
    let last = max(0, cards.count - 1) / fits * fits
    let first = min(max(0, kiosk.firstRow ?? 0), last)
    let page = ListPage(
      first: first, visible: min(fits, cards.count - first), count: cards.count,
      previous: max(0, first - fits))
    return ArchiveLayout(
      cards: cards, page: page, height: min(area.height / Double(fits), archiveCardHeight * 1.3))
  }

  private var archiveEntries: [ArchiveEntry] {
    let hits = (kiosk.archive?.hits ?? []).compactMap { kiosk.isPublic ? $0.withoutNames : $0 }
    func entries(_ headings: (ArchiveCard) -> [String], _ none: String) -> [ArchiveEntry] {
      let all = hits.flatMap { hit -> [ArchiveEntry] in
        let found = headings(hit.card)
        return (found.isEmpty ? [none] : found).map { ArchiveEntry(hit: hit, heading: $0) }
      }
      // NB: sorting keeps the order of the days only where that is asked for too.
      let filed = all.enumerated().map { (TextGate.folded($1.heading ?? ""), $0) }
      return filed.sorted { $0 < $1 }.map { all[$0.1] }
    }
    return switch kiosk.archiveOrder {
    case .date: hits.map { ArchiveEntry(hit: $0, heading: nil) }
    case .theme: entries(\.themes, words("archive.noTheme"))
    case .place: entries({ $0.place.map { [$0] } ?? [] }, words("archive.noPlace"))
    }
  }

  private var archiveArea: Rect {
    let box = listTitle(words("screen.archive")).box
    let field = archiveFieldRect(beside: box)
    let top = max(box.maxY, field.maxY) + u(grid.isSmall ? 16 : 28)
    return Rect(x: grid.margin, y: top, width: grid.width, height: grid.wallHeight - u(10) - top)
  }

  private var archiveLeading: Double { grid.isEasy ? 1.4 : 1.2 }
  private var archivePadding: Double { u(grid.isSmall ? 10 : 16) }
  private var archiveTab: Double { max(u(186), width("2026", .strong) + u(40)) }

  /// Two lines, and a finger.
  private var archiveCardHeight: Double {
    max(grid.leastTarget, archiveWords + 2 * archivePadding)
  }

  private var archiveWords: Double {
    archiveHead + lineHeight(style(.text), archiveLeading)
  }

  /// Of the title; upright the day stands below it.
  private var archiveHead: Double {
    lineHeight(.strong) + (grid.isPortrait ? lineHeight(.near) : 0) + u(grid.isSmall ? 0 : 6)
  }

  private mutating func draw(_ layout: ArchiveLayout) {
    let (page, area) = (layout.page, archiveArea)
    for (row, entry) in layout.cards[page.first..<(page.first + page.visible)].enumerated() {
      let y = area.y + Double(row) * layout.height
      draw(entry, in: Rect(x: area.x, y: y, width: area.width, height: layout.height - u(6)))
    }
  }

  /// A card: the year on its tab, then the title and the day, then what was found or where it was.
  private mutating func draw(_ entry: ArchiveEntry, in rect: Rect) {
    let card = entry.hit.card
    let label = words("archive.open", title(of: card), card.date.description)
    let isChosen = kiosk.focus == label || kiosk.pressed == label || card.id == scene.desk.meetingID
    let tab = Rect(x: rect.x, y: rect.y, width: archiveTab, height: rect.height)
    let inner = Rect(
      x: tab.maxX + u(44), y: rect.midY - archiveWords / 2, width: rect.maxX - tab.maxX - u(88),
      height: archiveWords)
    let ink = isChosen ? palette.plinthInk : palette.paperInk
    let year = "\(card.date.year)"
    var contents: [DrawCommand] = [
      .fill(tab, isChosen ? palette.plinth : palette.paper2, radius: u(3)),
      line(
        year, x: tab.midX - width(year, .strong) / 2,
        y: isChosen ? inner.y : tab.midY - lineHeight(.strong) / 2, .strong, ink),
    ]
    if isChosen {
      let side = u(46)
      contents.append(
        .art(
          "play",
          Rect(x: tab.midX - side / 2, y: tab.maxY - archivePadding - side, width: side, height: side),
          tint: palette.primary))
    }
    contents += head(of: card, count: entry.hit.count, in: inner)
    let below = Rect(
      x: inner.x, y: inner.y + archiveHead, width: inner.width, height: inner.height - archiveHead)
    contents += foot(of: entry, in: below)
    sheet(rect, tilt: 0, lift: 0.7, contents: contents)
    target(rect, label, .archive(.open(card.id)))
  }

  /// The title, the day after it, and at the right how many lines say it.
  private func head(of card: ArchiveCard, count: Int, in rect: Rect) -> [DrawCommand] {
    let counted = count > 1 ? words("archive.lines", "\(count)") : ""
    let countWidth = counted.isEmpty ? 0 : width(counted, .near) + u(24)
    let day = day(of: card)
    let dayWidth = grid.isPortrait ? 0 : width(day, .near)
    let room = rect.width - countWidth
    let title = setter.cut(
      title(of: card), style: style(.strong), width: max(room * 0.4, room - dayWidth - u(30)))
    let titleWidth = width(title, .strong)
    let drop = scene.metrics.ascent(of: style(.strong)) - scene.metrics.ascent(of: style(.near))
    var contents = [
      line(cut: self.title(of: card), x: rect.x, y: rect.y, .strong, width: titleWidth + 1, palette.paperInk)
    ]
    if grid.isPortrait {
      contents.append(line(day, x: rect.x, y: rect.y + lineHeight(.strong), .near, palette.paperInk2))
    } else if titleWidth + u(30) + dayWidth <= room {
      contents.append(
        line(day, x: rect.x + titleWidth + u(30), y: rect.y + drop, .near, palette.paperInk2))
    }
    if !counted.isEmpty {
      contents.append(line(counted, right: rect.maxX, y: rect.y + drop, .near, palette.paperInk2))
    }
    return contents
  }

  /// What was found there; else what it is filed under, its place and themes.
  private func foot(of entry: ArchiveEntry, in rect: Rect) -> [DrawCommand] {
    let card = entry.hit.card
    if let found = entry.hit.lines.first, let query = ArchiveQuery(kiosk.archive?.question ?? "") {
      return foundLine(query.pieces(of: found.words), in: rect)
    }
    let others = kiosk.archiveOrder == .place ? card.themes : [card.place].compactMap { $0 } + card.themes
    let known = [entry.heading].compactMap { $0 } + others.filter { $0 != entry.heading }
    return [
      line(
        cut: known.joined(separator: " · "), x: rect.x, y: rect.y, .text, width: rect.width,
        palette.paperInk2)
    ]
  }

  /// A line of people's words, those that are looked for on the highlighter; what comes before them gives way
  /// where they would not be seen.
  private func foundLine(_ pieces: [(words: String, isFound: Bool)], in rect: Rect) -> [DrawCommand] {
    let plain = style(.text)
    let bold = TextStyle(plain.typeface, .extrabold, pixels: plain.pixels)
    var pieces = pieces.map { (words: $0.words.replacing("\n", with: " "), isFound: $0.isFound) }
    if let first = pieces.firstIndex(where: \.isFound), first > 0 {
      let lead = pieces[0].words
      let after = scene.metrics.width(of: pieces[first].words, style: bold)
      let room = max(0, min(rect.width * 0.6, rect.width - after - u(20)))
      if scene.metrics.width(of: lead, style: plain) > room {
        pieces[0].words = setter.tail(of: lead, style: plain, width: room)
      }
    }
    var contents: [DrawCommand] = []
    var x = rect.x
    for (place, piece) in pieces.enumerated() {
      let style = piece.isFound ? bold : plain
      let room = rect.maxX - x
      let width = scene.metrics.width(of: piece.words, style: style)
      if piece.isFound && room > u(60) {
        let mark = Rect(
          x: x - u(5), y: rect.y - u(1), width: min(width, room) + u(10), height: lineHeight(plain, 1.22))
        contents.append(.fill(mark, palette.highlight, radius: u(5)))
      }
      let isLast = place == pieces.count - 1
      if width <= room - (isLast ? 0 : u(30)) {
        contents.append(line(piece.words, x: x, y: rect.y, style, palette.paperInk))
      } else {
        contents.append(
          line(cut: piece.words + (isLast ? "" : "…"), x: x, y: rect.y, style, width: room, palette.paperInk))
        break
      }
      x += width
    }
    return contents
  }

  private func title(of card: ArchiveCard) -> String {
    card.title.isEmpty ? words("archive.untitled") : card.title
  }

  private func day(of card: ArchiveCard) -> String {
    words(
      "archive.day", words("weekday.\(card.date.weekday)"),
      card.date.day == 1 ? words("day.first") : "\(card.date.day)",
      words("month.\(card.date.month)"))
  }

  // MARK: What is looked for

  private func archiveFieldRect(beside title: Rect) -> Rect {
    let height = max(u(118), grid.leastTarget)
    let left = title.maxX + u(grid.isSmall ? 40 : 120)
    let least = archiveFieldInset + width(words("archive.hint"), .near) + u(44)
    if grid.size.width - grid.margin - left >= max(u(grid.isSmall ? 400 : 620), least) {
      return Rect(
        x: left, y: max(u(8), title.midY - height / 2), width: grid.size.width - grid.margin - left,
        height: height)
    }
    return Rect(x: grid.margin, y: title.maxY + u(16), width: grid.width, height: height)
  }

  /// From the field's edge to its words, which its sign comes before.
  private var archiveFieldInset: Double { u(64) + Double(style(.near).pixels) * 1.1 }

  /// The one field of the archive: always there.
  private mutating func archiveField(beside title: Rect) {
    let rect = archiveFieldRect(beside: title)
    let icon = Double(style(.near).pixels) * 1.1
    let hits = kiosk.archive?.hits.count ?? 0
    let count =
      kiosk.archive == nil
      ? words("archive.reading") : hits == 1 ? words("archive.count.one") : words("archive.count", "\(hits)")
    let hasCross = kiosk.search != nil
    let cross = Rect(x: rect.maxX - rect.height, y: rect.y, width: rect.height, height: rect.height)
    let right = hasCross ? cross.x : rect.maxX - u(34)
    let fieldX = rect.x + archiveFieldInset
    let hintEnd = fieldX + width(words("archive.hint"), .text)
    let showsCount = rect.width > u(760) && hintEnd + width(count, .near) + u(28) < right
    let fieldStyle = style(.text)
    let fieldRect = Rect(
      x: fieldX, y: rect.midY - Double(fieldStyle.pixels) * 0.58,
      width: right - fieldX - (showsCount ? width(count, .near) + u(28) : u(10)),
      height: lineHeight(fieldStyle, 1.18))
    var contents: [DrawCommand] = [
      .art(
        "search", Rect(x: rect.x + u(40), y: rect.midY - icon / 2, width: icon, height: icon),
        tint: palette.paperInk)
    ]
    if kiosk.search == nil {
      let hint = setter.fit(
        words("archive.hint"), styles: [fieldStyle, style(.near), style(.fine), style(.labelMin)],
        width: fieldRect.width, lines: 1)
      contents += lines(
        hint, x: fieldX, y: rect.midY - lineHeight(hint.style, 1.18) / 2, leading: 1.18, palette.paperInk2)
    } else {
      contents +=
        field(
          .search, in: fieldRect, styles: [fieldStyle, style(.near)], leading: 1.18,
          hint: words("archive.hint")
        ).contents
    }
    if showsCount {
      contents.append(
        line(count, right: right, y: rect.midY - lineHeight(.near) / 2, .near, palette.paperInk2))
    }
    if hasCross {
      let side = icon
      contents.append(
        .art(
          "cross", Rect(x: cross.midX - side / 2, y: cross.midY - side / 2, width: side, height: side),
          tint: palette.paperInk))
    }
    sheet(rect, tilt: 0, lift: 1.2, contents: contents)
    target(
      Rect(x: rect.x, y: rect.y, width: hasCross ? cross.x - rect.x : rect.width, height: rect.height),
      words("archive.hint"), kiosk.search == nil ? .search : .focus(.search))
    if hasCross { target(cross, words("key.endSearch"), .endSearch) }
  }

  private func archiveEmptyPlace(_ area: Rect) -> Rect {
    Rect(x: area.x, y: area.y, width: area.width, height: min(area.height - u(20), u(320)))
  }

  private var archiveEmptyWords: String {
    guard let archive = kiosk.archive else { return words("archive.reading") }
    return words(archive.question.isEmpty ? "archive.none" : "archive.notFound")
  }

  // MARK: Keys

  private func archiveKeys(_ page: ListPage) -> [PlinthKey] {
    if kiosk.focusedField == .search && grid.hasKeyboard { return searchKeys }
    let next = kiosk.archiveOrder.following
    let pages = pageKeys(page)
    return [
      PlinthKey(
        icon: "search", label: words("key.search"), short: words("key.search"), action: .search),
      PlinthKey(
        icon: "list", label: words("archive.sort.\(next.rawValue)"),
        short: words("archive.sort.\(next.rawValue).short"), action: .archive(.sort(next))),
    ] + pages + (kiosk.isPublic || grid.isSmall && !pages.isEmpty ? [] : [bringInKey]) + [screensKey]
  }
}

extension ArchiveHit {
  /// The same without lines that are names; `nil` where only names were found.
  var withoutNames: ArchiveHit? {
    if lines.isEmpty { return self }
    let said = lines.filter { $0.kind != .person }
    return said.isEmpty ? nil : ArchiveHit(card: card, count: min(count, said.count), lines: said)
  }
}
