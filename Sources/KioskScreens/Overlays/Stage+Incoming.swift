import KioskToolkit
import MeetingCore

/// A document before it is kept: which one, then what each of its lines was understood as.
extension Stage {
  // MARK: What a document would make

  mutating func addIncoming() {
    guard let incoming = kiosk.incoming else { return plinth([closeKey]) }
    let top = incomingTop(incoming)
    for command in top.commands { draw(command) }
    let page = incomingPage
    let rect = incomingSheet(below: top.bottom)
    var contents: [DrawCommand] = []
    var y = rect.y + incomingPadding
    for line in incoming.lines[page.first..<(page.first + page.visible)] {
      let row = row(of: line, width: rect.width - 2 * u(44))
      contents += row.commands(rect.x + u(44), y, self)
      y += row.height
    }
    let pegs = [rect.x + u(90), rect.maxX - u(90)]
    let curve = string(y: rect.y - u(4), sag: 0, pegs: pegs)
    sheet(rect, tilt: 0, lift: 1.2, contents: contents)
    for x in pegs { peg(x: x, y: curve(x), scale: grid.isSmall ? 0.6 : 0.9, accent: Accent(index: 0)) }
    plinth(
      [
        PlinthKey(
          icon: "check", label: words("key.makeMeeting"), short: words("key.makeMeeting.short"),
          action: .keepIncoming)
      ] + pageKeys(page) + [
        PlinthKey(
          icon: "list", label: words("key.otherDocument"), short: words("key.otherDocument.short"),
          action: .findDocuments),
        PlinthKey(icon: "cross", label: words("key.cancel"), short: words("key.cancel"), action: .dismiss),
      ])
  }

  /// The lines in view, which are as high as their words need.
  var incomingPage: ListPage {
    guard let incoming = kiosk.incoming else { return ListPage(first: 0, visible: 0, count: 0) }
    let rect = incomingSheet(below: incomingTop(incoming).bottom)
    let room = rect.height - 2 * incomingPadding
    let first = min(max(0, kiosk.firstOverlayRow ?? 0), max(0, incoming.lines.count - 1))
    var height = 0.0
    var visible = 0
    for line in incoming.lines[first...] {
      height += row(of: line, width: rect.width - 2 * u(44)).height
      if height > room && visible > 0 { break }
      visible += 1
    }
    return ListPage(first: first, visible: visible, count: incoming.lines.count)
  }

  private var incomingPadding: Double { u(grid.isSmall ? 18 : 34) }

  private func incomingTop(_ incoming: IncomingDocument) -> (commands: [DrawCommand], bottom: Double) {
    let title = setter.fit(
      words("incoming.title", incoming.name),
      styles: [style(.title), style(.question(84)), style(.reminder)],
      width: grid.width, lines: grid.isPortrait ? 2 : 1)
    let notes = incoming.lines.filter { $0.kinds == [.note] }.count
    let origin = incoming.origin.map { words("incoming.edited", $0) + " " } ?? ""
    let summary = setter.fit(
      origin + words(counted: "incoming.summary", incoming.lines.count, "\(notes)"),
      styles: [style(.near), style(.label)], width: grid.width, lines: incoming.origin == nil ? 3 : 5)
    let y = u(grid.isSmall ? 10 : 40)
    let below = y + Double(title.lines.count) * lineHeight(title.style, grid.isEasy ? 1.3 : 1.1) + u(8)
    let commands =
      lines(title, x: grid.margin - u(4), y: y, leading: grid.isEasy ? 1.3 : 1.1, palette.ink)
      + lines(summary, x: grid.margin, y: below, leading: 1.18, palette.ink2)
    return (commands, below + Double(summary.lines.count) * lineHeight(summary.style, 1.18))
  }

  private func incomingSheet(below top: Double) -> Rect {
    let y = top + u(grid.isSmall ? 36 : 72)
    return Rect(
      x: grid.margin, y: y, width: grid.width, height: grid.wallHeight - y - u(grid.isSmall ? 12 : 28))
  }

  /// A line of the document, what it is before its words; upright the words lie below.
  private struct IncomingRow {
    let kind: Typesetter.Setting
    let text: Typesetter.Setting
    let textX: Double
    let textY: Double
    let height: Double
    let isNote: Bool
    let isHeading: Bool

    func commands(_ x: Double, _ y: Double, _ stage: Stage) -> [DrawCommand] {
      let (ink, second) = (stage.palette.paperInk, stage.palette.paperInk2)
      return stage.lines(kind, x: x, y: y, leading: 1.2, isNote ? second : stage.palette.done)
        + stage.lines(text, x: x + textX, y: y + textY, leading: 1.2, isHeading ? ink : isNote ? second : ink)
    }
  }

  private func row(of line: UnderstoodLine, width: Double) -> IncomingRow {
    let label = line.kinds.map { words("understood.\($0.rawValue)") }.joined(separator: ", ")
    let kindWidth = grid.isPortrait ? width : min(u(430), width * 0.3)
    let near = TextRole.near.style(grid)
    let kind = setter.fit(label, styles: [style(.label), style(.labelMin)], width: kindWidth, lines: 2)
    let textX = grid.isPortrait ? 0 : kindWidth + u(28)
    let indent = u(30) * Double(max(0, min(line.depth, 6) - 1))
    let bold = TextStyle(near.typeface, line.isHeading ? .extrabold : near.weight, pixels: near.pixels)
    let text = setter.fit(line.text, styles: [bold], width: width - textX - indent, lines: 14)
    let kindHeight = Double(kind.lines.count) * lineHeight(kind.style, 1.2)
    let textHeight = Double(text.lines.count) * lineHeight(text.style, 1.2)
    let height = grid.isPortrait ? kindHeight + textHeight : max(kindHeight, textHeight)
    return IncomingRow(
      kind: kind, text: text, textX: textX + indent, textY: grid.isPortrait ? kindHeight : 0,
      height: height + u(12), isNote: line.kinds == [.note], isHeading: line.isHeading)
  }

  // MARK: Which document

  mutating func addDocuments() {
    let documents = kiosk.documents ?? []
    addChoices(
      "documents.title", documentChoices,
      otherwise: documents.isEmpty
        ? words(kiosk.documents == nil ? "documents.looking" : "documents.none") : nil)
  }

  var documentChoices: [Choice] {
    (kiosk.documents ?? []).map {
      Choice(title: $0.name, detail: $0.folder, label: $0.name, action: .readDocument($0.path))
    }
  }

  /// Two keys that turn the pages of a list, where it has several.
  func pageKeys(_ page: ListPage) -> [PlinthKey] {
    guard page.hasMoreBefore || page.hasMoreAfter else { return [] }
    return [
      PlinthKey(
        icon: "down", label: words("list.more"), short: words("list.more"),
        action: page.hasMoreAfter ? .turnPage(by: 1) : nil),
      PlinthKey(
        icon: "up", label: words("list.before"), isIconOnly: true, short: "",
        action: page.hasMoreBefore ? .turnPage(by: -1) : nil),
    ]
  }
}
