import KioskToolkit
import MeetingCore

/// One row of the board: a name, and a string with a label for everybody who answers, or for each subject.
extension Stage {
  struct BoardLabel: Equatable {
    enum Kind { case here, absent, past, open, more }

    let kind: Kind
    let name: String
    /// What its owner wears to be found, after the name.
    var mark: Accent?
    /// What stands after that.
    var word: String
    var x = 0.0
    /// How much of the width the name takes; where it is wider, its end gives way.
    var nameWidth = 0.0
    var width = 0.0
    /// Whether it only hangs where there is room beside the others.
    var isOptional = false
  }

  /// A subject or a person, before it is set.
  struct BoardEntry {
    let name: String
    let labels: [BoardLabel]
    let label: String
    let action: KioskAction
    /// What its papers tilt by.
    let seed: UInt64
  }

  struct BoardRow {
    let entry: BoardEntry
    let subject: Typesetter.Setting
    /// The labels of each string; a subject has one, and a second where they do not hold on it.
    let strings: [[BoardLabel]]
    let height: Double
  }

  /// Subjects stand above their strings where a window is narrow.
  private var boardIsStacked: Bool { grid.isNarrow }
  private var boardLabelHeight: Double { max(u(98), Double(style(.text).pixels) * 1.6) }
  /// From the top of a string's place down to the string: its pegs stand there.
  private var boardAbove: Double { u(38) }
  private var boardPitch: Double { boardAbove + boardLabelHeight + u(8) }
  private var boardGap: Double { u(36) }

  /// How far to the right the labels begin.
  func boardSubjectWidth(of entries: [BoardEntry], in area: Rect) -> Double {
    if boardIsStacked { return u(40) }
    let widest = entries.map { width($0.name, .strong) }.max() ?? 0
    return max(area.width * 0.16, min(widest, area.width * 0.3)) + u(96)
  }

  func boardRow(_ entry: BoardEntry, in area: Rect, subjectWidth: Double) -> BoardRow {
    let room = area.width - subjectWidth
    let strings = boardStrings(entry.labels, from: area.x + subjectWidth, room: room)
    let set = setter.fit(
      entry.name, styles: [style(.strong), style(.textBold)],
      width: boardIsStacked ? area.width : subjectWidth - u(84), lines: boardIsStacked ? 2 : 3)
    let block = Double(set.lines.count) * lineHeight(set.style, 1.12)
    let hanging = Double(strings.count) * boardPitch
    let height = boardIsStacked ? block + hanging + u(6) : max(hanging, block + u(24))
    return BoardRow(
      entry: entry, subject: set, strings: strings, height: max(height, grid.leastTarget + 4))
  }

  /// The labels side by side on one string or two; how many more there are stands last.
  private func boardStrings(_ labels: [BoardLabel], from left: Double, room: Double) -> [[BoardLabel]] {
    var strings: [[BoardLabel]] = [[]]
    var x = 0.0
    for (index, label) in labels.enumerated() {
      var label = set(label, room: room)
      if label.isOptional && x + label.width > room { continue }
      if x > 0 && x + label.width > room {
        if strings.count == 2 {
          return strings.dropLast() + [closed(strings[1], left: labels.count - index, from: left, room: room)]
        }
        strings.append([])
        x = 0
      }
      label.x = left + x
      strings[strings.count - 1].append(label)
      x += label.width + boardGap
    }
    return strings
  }

  /// A string that ends with how many labels it leaves out.
  private func closed(_ labels: [BoardLabel], left: Int, from start: Double, room: Double) -> [BoardLabel] {
    var (labels, left) = (labels, left)
    while true {
      var more = set(BoardLabel(kind: .more, name: words(counted: "board.more", left), word: ""), room: room)
      more.x = labels.last.map { $0.x + $0.width + boardGap } ?? start
      if labels.isEmpty || more.x + more.width <= start + room { return labels + [more] }
      labels.removeLast()
      left += 1
    }
  }

  /// The label with its width; what a whole string would not hold is cut, and reads in full a touch away.
  private func set(_ label: BoardLabel, room: Double) -> BoardLabel {
    let markWidth = label.mark == nil ? 0 : u(18) + markSide
    let most = room - u(68) - markWidth
    var set = label
    set.nameWidth = min(width(label.name, nameRole(label)), most)
    let left = most - set.nameWidth - u(20)
    if width(label.word, .text) > left && left <= u(200) { set.word = "" }
    let wordWidth = set.word.isEmpty ? 0 : u(20) + min(width(set.word, .text), left)
    set.width = set.nameWidth + markWidth + wordWidth + u(68)
    return set
  }

  private var markSide: Double { Double(style(.text).pixels) * 0.8 }

  private func nameRole(_ label: BoardLabel) -> TextRole {
    label.kind == .here || label.kind == .absent ? .textBold : .text
  }

  // MARK: Drawing

  mutating func draw(_ row: BoardRow, at y: Double, in area: Rect, subjectWidth: Double) {
    let leading = lineHeight(row.subject.style, 1.12)
    let block = Double(row.subject.lines.count) * leading
    let height = boardLabelHeight
    let subjectY =
      boardIsStacked ? y : max(y + u(4), y + boardAbove + height / 2 - block / 2 + u(2))
    for command in lines(row.subject, x: area.x, y: subjectY, leading: 1.12, palette.ink) { draw(command) }
    let first = boardIsStacked ? y + block : y
    for (index, labels) in row.strings.enumerated() {
      let stringY = first + Double(index) * boardPitch + boardAbove
      let from = area.x + subjectWidth - u(boardIsStacked ? 24 : 33)
      let curve = boardString(
        from: from, to: area.maxX < grid.size.width - grid.margin - 1 ? area.maxX : nil, y: stringY)
      for (place, label) in labels.enumerated() {
        let seed = (row.entry.seed &+ UInt64(place)) &* 0x9E37_79B9_7F4A_7C15
        draw(label, below: curve, height: height, tilt: tilt(seed, from: 0.2, to: 0.6))
      }
    }
    let rect = Rect(x: area.x, y: y + 1, width: area.width, height: row.height - 2)
    target(rect, row.entry.label, row.entry.action)
  }

  /// A string from its nail to the window's edge, or to `end`. Returns where it passes over each x.
  private mutating func boardString(from left: Double, to end: Double?, y: Double) -> (Double) -> Double {
    let right = end ?? grid.size.width + u(30)
    let sag = palette.isFlat ? 0 : u(11)
    let curve: (Double) -> Double = { x in
      let part = (x - left) / (right - left)
      return y + 4 * sag * part * (1 - part)
    }
    let points = (0...24).map { left + (right - left) * Double($0) / 24 }.map { Point(x: $0, y: curve($0)) }
    draw(.twine(points, twineStyle(9)))
    draw(.nail(Point(x: left, y: y), radius: max(5, u(12)), color: palette.nail))
    if let end { draw(.nail(Point(x: end, y: y), radius: max(5, u(12)), color: palette.nail)) }
    return curve
  }

  private mutating func draw(
    _ label: BoardLabel, below curve: (Double) -> Double, height: Double, tilt: Double
  ) {
    let middle = label.x + label.width / 2
    let rect = Rect(x: label.x, y: curve(middle), width: label.width, height: height)
    let isOnPaper = label.kind == .here || label.kind == .absent
    let y = rect.midY - Double(style(.text).pixels) * 0.54 + u(4)
    let markX = rect.x + u(34) + label.nameWidth + u(18)
    let markRect = Rect(x: markX, y: rect.midY - markSide / 2 + u(4), width: markSide, height: markSide)
    let wordX = label.mark == nil ? markX + u(2) : markRect.maxX + u(20)
    let inks: (Color, Color) =
      switch label.kind {
      case .here: (palette.paperInk, palette.done)
      case .absent: (palette.paperInk, palette.paperInk2)
      case .past, .open, .more: (palette.ink, palette.ink2)
      }
    let mark = label.mark.map { shape($0, markRect, onPaper: isOnPaper) }
    let set = [
      line(cut: label.name, x: rect.x + u(34), y: y, nameRole(label), width: label.nameWidth + 1, inks.0),
      line(cut: label.word, x: wordX, y: y, .text, width: rect.maxX - u(33) - wordX, inks.1),
    ]
    let contents = set.prefix(label.word.isEmpty ? 1 : 2) + [mark].compactMap { $0 }
    if isOnPaper {
      sheet(
        rect, tilt: tilt, kind: label.kind == .here ? .front : .behind, lift: 0.9, contents: Array(contents))
    } else {
      let isOpen = label.kind == .open
      if label.kind != .more {
        draw(
          .outline(
            rect, palette.ink2, width: max(2, u(isOpen ? 4.5 : 3.5)), radius: u(5),
            dash: isOpen ? [u(14), u(11)] : []))
      }
      for command in contents { draw(command) }
    }
    if label.kind == .more { return }
    if label.kind == .here {
      peg(x: middle, y: curve(middle), scale: 0.62, accent: Accent(index: 0))
    } else {
      draw(plainPeg(x: middle, y: curve(middle), scale: 0.62))
    }
  }
}
