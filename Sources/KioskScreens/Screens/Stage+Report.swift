import KioskToolkit
import MeetingCore

/// Compte rendu: the report as it forms, on a sheet that comes out of the plinth; where it was written, and
/// what it holds, on signs beside it.
extension Stage {
  mutating func addReport() {
    guard meeting.isPlanned || isPast else { return addWelcome() }
    let page = reportPage
    let first = reportFirst(page)
    let shown = page.lines(from: first)
    let sheetRect = reportSheet
    var contents = reportHead
    let isBare = page.rows.allSatisfy { $0.isHeading }
    contents += reportContents(shown, in: reportBody)
    if isBare {
      let used = shown.reduce(0) { $0 + $1.height }
      let body = reportBody
      let text = words(kiosk.search?.isEmpty == false ? "report.notFound" : "report.empty")
      let top = body.y + (shown.isEmpty ? 0 : used + u(16))
      contents += dashedOnPaper(
        Rect(x: body.x, y: top, width: body.width, height: max(u(90), body.maxY - top - u(24))), text)
    }
    sheet(sheetRect, tilt: 0, lift: 1.2, contents: contents)
    if isPast {
      plinth(pastKeys(page, first: first, visible: shown.count))
      return drawReportSlot(sheetRect)
    }
    reportSigns()
    let titleWidth = width(words("screen.report"), .title)
    if !isBare || kiosk.search != nil {
      searchTarget(
        right: reportInner.maxX, from: reportInner.x + titleWidth + u(20),
        middle: reportTitleTop + lineHeight(.title) / 2)
    }
    // NB: the signs leave no room beside the title, so what is looked for stands above the plinth.
    searchStrip(
      found: page.rows.count { !$0.isHeading }, titleRight: grid.size.width, right: sheetRect.maxX)
    plinth(reportKeys(page, first: first, visible: shown.count))
    drawReportSlot(sheetRect)
  }

  /// The slot that the sheet comes out of.
  private mutating func drawReportSlot(_ sheetRect: Rect) {
    if grid.hasKeyboard { return }
    draw(
      .fill(
        Rect(
          x: sheetRect.x - u(22), y: grid.wallHeight - u(4), width: sheetRect.width + u(44),
          height: max(4, u(13))), palette.keyEdge ?? palette.plinthLine, radius: u(6)))
  }

  // MARK: Places

  /// A window that is neither wide enough for signs beside the sheet nor high enough for one above it.
  var reportHasStatusInHead: Bool { !grid.isPortrait && grid.size.width / grid.unit < 1500 }

  var reportSignWidth: Double { u(grid.isSmall ? 500 : 496) }

  private var reportSheet: Rect {
    let top = grid.isPortrait && !isPast ? u(500) : u(grid.isSmall ? 20 : 64)
    let beside = grid.isPortrait || reportHasStatusInHead || isPast ? 0 : reportSignWidth + u(52)
    return Rect(
      x: grid.margin, y: top, width: grid.width - beside, height: grid.wallHeight - top + u(10))
  }

  private var reportInner: Rect { reportSheet.inset(u(grid.isSmall ? 48 : 56), 0) }

  private var reportTitleTop: Double { reportSheet.y + u(grid.isSmall ? 8 : 26) }

  private var reportSublineTop: Double { reportTitleTop + lineHeight(.title) + u(2) }

  var reportBody: Rect {
    let top = (grid.isSmall ? reportSublineTop : reportSublineTop + lineHeight(.near)) + u(34)
    let inner = reportInner
    return Rect(
      x: inner.x, y: top, width: inner.width,
      height: grid.wallHeight - u(14) - searchHeight(titleRight: grid.size.width) - top)
  }

  // MARK: The sheet's head

  /// The screen's name, the day and who came, and a rule below.
  private var reportHead: [DrawCommand] {
    let inner = reportInner
    var contents = [
      line(words("screen.report"), x: inner.x - u(4), y: reportTitleTop, .title, palette.paperInk)
    ]
    if !grid.isSmall {
      let status =
        reportHasStatusInHead && !isPast ? statusOnOneLine(right: inner.maxX, y: reportSublineTop) : nil
      let subline = setter.fit(
        isPast ? pastSubline : reportHasStatusInHead ? countsOnOneLine : reportSubline,
        styles: [style(.near), style(.labelMin)],
        width: inner.width - (status.map { $0.width + u(36) } ?? 0), lines: 1)
      contents += lines(subline, x: inner.x, y: reportSublineTop, leading: 1.25, palette.paperInk2)
      contents += status?.contents ?? []
    }
    let y = reportBody.y - u(20)
    contents.append(
      .line(
        Point(x: inner.x, y: y), Point(x: inner.maxX, y: y), palette.paperInk, width: max(1.5, u(4)),
        dash: []))
    return contents
  }

  /// That it is read, and when it was.
  private var pastSubline: String {
    let place = meeting.place?.display(words)
    return ([words("past.readOnly")] + [reportSubline, place].compactMap { $0 }).joined(separator: " · ")
  }

  private var reportSubline: String {
    let date = meeting.date.map {
      words("report.date", "\($0.day)", words("month.\($0.month)"), "\($0.year)")
    }
    let hours =
      meeting.closed.map { words("report.closed", $0.description) }
      ?? meeting.opened.map { words("report.opened", $0.description) }
    let present = meeting.headcount.map { words(counted: "report.present", $0.present) }
    let known = [date, hours, present].compactMap { $0 }
    return known.isEmpty ? meeting.title?.display(words) ?? "" : known.joined(separator: ", ")
  }

  /// A dashed place on a sheet, and what will be written there.
  private func dashedOnPaper(_ rect: Rect, _ text: String) -> [DrawCommand] {
    let padding = u(36)
    let set = setter.fit(
      text, styles: [style(.text), style(.near), style(.fine), style(.labelMin)],
      width: rect.width - 2 * padding
    ) { max(1, Int((rect.height - u(24)) / lineHeight($0, reportLeading))) }
    let y = rect.midY - Double(set.lines.count) * lineHeight(set.style, reportLeading) / 2
    return [
      .outline(rect, palette.paperInk2, width: max(2, u(4.5)), radius: u(5), dash: [u(14), u(11)])
    ] + lines(set, x: rect.x + padding, y: y, leading: reportLeading, palette.paperInk2)
  }

  // MARK: Keys

  /// The keys of a past meeting: back to the others, on from it, and its pages.
  private func pastKeys(_ page: ReportPage, first: Int, visible: Int) -> [PlinthKey] {
    let hasMore = first + visible < page.rows.count
    var keys = [
      PlinthKey(
        icon: "arrow-left", label: words("key.backToArchive"), short: words("key.backToArchive.short"),
        action: .dismiss)
    ]
    if let past = kiosk.past, !kiosk.isPublic {
      keys.append(
        PlinthKey(
          icon: "plus", label: words("key.complete"), short: words("key.complete.short"),
          action: .open(.reportLines)))
      keys.append(
        PlinthKey(
          icon: "snow", label: words("key.goOnFrom"), short: words("key.goOnFrom.short"),
          action: .archive(.goOn(from: past.id))))
    }
    if first > 0 || hasMore { keys += turningKeys(isFirst: first == 0, hasMore: hasMore) }
    return keys
  }

  private func turningKeys(isFirst: Bool, hasMore: Bool) -> [PlinthKey] {
    [
      PlinthKey(
        icon: "up", label: words("key.up"), isIconOnly: true, short: "",
        action: isFirst ? nil : .turnPage(by: -1)),
      PlinthKey(
        icon: "down", label: words("key.down"), isIconOnly: true, short: "",
        action: hasMore ? .turnPage(by: 1) : nil),
    ]
  }

  private func reportKeys(_ page: ReportPage, first: Int, visible: Int) -> [PlinthKey] {
    let isAway = kiosk.firstRow != nil
    let hasMore = first + visible < page.rows.count
    var keys = [
      PlinthKey(
        icon: "save", label: words("key.writeReport"), short: words("key.report.short"), action: .writeReport)
    ]
    if isAway {
      // NB: showing the screen once more ends the scrolling, as its function key does.
      let follow = words("key.follow")
      keys.append(PlinthKey(icon: "arrow-right", label: follow, short: follow, action: .show(.report)))
    } else {
      keys.append(
        PlinthKey(icon: "plus", label: words("key.add"), short: words("key.add.short"), action: .capture))
    }
    if !kiosk.isPublic {
      keys.append(
        PlinthKey(
          icon: "pencil", label: words("key.mend"), short: words("key.mend.short"),
          action: .open(.reportLines)))
    }
    if first > 0 || hasMore { keys += turningKeys(isFirst: first == 0, hasMore: hasMore) }
    keys.append(screensKey)
    if !kiosk.isPublic && holds(keys + [reportFilesKey], asIcons: true) { keys.insert(reportFilesKey, at: 3) }
    return keys
  }
}
