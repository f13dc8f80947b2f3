import KioskToolkit
import MeetingCore

/// Where something is typed: the paper already hangs as it will hang.
extension Stage {
  /// A field's lines with its caret and its selection.
  struct FieldLayout {
    let contents: [DrawCommand]
    let height: Double
  }

  /// Lays a field out within `rect`, its last lines first where it is too long; the caret's line stays seen.
  func field(_ name: FieldName, in rect: Rect, styles: [TextStyle], leading: Double, hint: String)
    -> FieldLayout
  {
    guard let entry = kiosk[name] else { return FieldLayout(contents: [], height: 0) }
    let leading = grid.isEasy ? max(leading, 1.3) : leading
    let isFocused = kiosk.focusedField == name
    let (style, rows) = rows(of: entry, styles, rect, leading)
    let height = lineHeight(style, leading)
    let fits = max(1, Int(rect.height / height))
    let caretRow = rows.lastIndex { $0.start <= entry.caret } ?? 0
    let from = max(0, min(caretRow - fits + 1, rows.count - fits))
    var contents: [DrawCommand] = []
    for (place, row) in rows.enumerated().dropFirst(from).prefix(fits) {
      let y = rect.y + Double(place - from) * height
      let end = row.start + row.text.count
      let (low, high) = (max(entry.selection.lowerBound, row.start), min(entry.selection.upperBound, end))
      if isFocused && low < high {
        let left = advance(row, to: low, style)
        contents.append(
          .fill(
            Rect(
              x: rect.x + left, y: y, width: advance(row, to: high, style) - left,
              height: Double(style.pixels) * 1.1),
            palette.highlight, radius: 2))
      }
      contents.append(line(row.text, x: rect.x, y: y, style, palette.paperInk))
      if isFocused && kiosk.caretIsLit && place == caretRow {
        let x = rect.x + advance(row, to: entry.caret, style)
        contents.append(
          .fill(
            Rect(x: x, y: y, width: max(2, u(6)), height: Double(style.pixels) * 1.08), palette.focusOnPaper,
            radius: 1))
      }
    }
    if entry.isEmpty {
      let near = self.style(.near)
      let set = setter.fit(hint, styles: [style, near], width: rect.width - u(12)) {
        max(1, Int(rect.height / lineHeight($0, leading)))
      }
      contents += lines(set, x: rect.x + u(12), y: rect.y, leading: leading, palette.paperInk2)
    }
    return FieldLayout(contents: contents, height: Double(min(rows.count, fits)) * height)
  }

  private struct Row {
    let text: String
    /// Position of its first character in the entry.
    let start: Int
  }

  /// The entry's lines in the largest style that holds. Here breaking is greedy and keeps every space, so
  /// that the caret is where the next letter comes.
  private func rows(of entry: TextEntry, _ styles: [TextStyle], _ rect: Rect, _ leading: Double) -> (
    TextStyle, [Row]
  ) {
    let (text, width) = (Array(entry.text), rect.width - u(10))
    var holds = rows(of: text, styles[0], width)
    if Double(holds.count) * lineHeight(styles[0], leading) <= rect.height { return (styles[0], holds) }
    // Too large…holds: the styles go from large to small.
    var (low, high) = (0, styles.count - 1)
    holds = rows(of: text, styles[high], width)
    while high - low > 1 {
      let middle = (low + high) / 2
      let rows = rows(of: text, styles[middle], width)
      if Double(rows.count) * lineHeight(styles[middle], leading) <= rect.height {
        (high, holds) = (middle, rows)
      } else {
        low = middle
      }
    }
    return (styles[high], holds)
  }

  private func rows(of text: [Character], _ style: TextStyle, _ width: Double) -> [Row] {
    var rows: [Row] = []
    var start = 0
    for paragraph in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      var rest = paragraph
      while true {
        let fitting = fitting(rest, style, width)
        if fitting == rest.count { break }
        let row = rest.prefix(fitting)
        let cut = row.lastIndex(of: " ").map { $0 + 1 - row.startIndex } ?? fitting
        rows.append(Row(text: String(row.prefix(cut)), start: start))
        start += cut
        rest = rest.dropFirst(cut)
      }
      rows.append(Row(text: String(rest), start: start))
      start += rest.count + 1
    }
    return rows
  }

  /// How many of `rest` one row holds, at least 1 of any; spaces at its end need no room.
  private func fitting(_ rest: ArraySlice<Character>, _ style: TextStyle, _ width: Double) -> Int {
    func fits(_ count: Int) -> Bool {
      let seen = rest.prefix(count)
      let words = seen.prefix((seen.lastIndex { $0 != " " } ?? seen.startIndex - 1) + 1 - seen.startIndex)
      return words.count <= 1 || scene.metrics.width(of: String(words), style: style) <= width
    }
    // Doubled until it is too much, then halved: rows are short beside a text.
    var (low, high) = (min(1, rest.count), min(16, rest.count))
    while high < rest.count && fits(high) { (low, high) = (high, min(high * 2, rest.count)) }
    if fits(high) { return high }
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }

  private func advance(_ row: Row, to position: Int, _ style: TextStyle) -> Double {
    scene.metrics.width(of: String(row.text.prefix(max(0, position - row.start))), style: style)
  }

  // MARK: One line

  /// One line to type, its question above.
  mutating func addLine(title: String, hint: String, key: String, icon: String) {
    let isLow = kiosk.fields[.manner] != nil && !grid.isPortrait
    let top = heading(words(title), lines: isLow ? 1 : 2)
    let accent = Accent(index: 0)
    let stringY = top + u(grid.isSmall ? 50 : 90)
    let middle = grid.size.width - grid.margin - u(110)
    let curve = string(y: stringY, sag: 10, pegs: [middle])
    let hasManner = kiosk.fields[.manner] != nil
    // Above the keyboard the wall is low: the second paper hangs beside the first.
    let isBeside = grid.hasKeyboard && hasManner && !grid.isPortrait
    let room = grid.wallHeight - stringY - u(grid.hasKeyboard || hasManner && grid.isSmall ? 30 : 130)
    let manner = hasManner ? min(u(220), max(lineHeight(.near) + lineHeight(.text) + u(60), room * 0.4)) : 0
    // Above the keyboard a name takes one line, and known ones hang below it.
    let isName = kiosk.overlay?.namesSomebody == true && grid.hasKeyboard && !grid.isPortrait
    // Upright there is room for long words that are changed.
    let isLong = grid.isPortrait && (kiosk.fields[.text]?.text.count ?? 0) > 60
    let nameHeight = room - grid.leastTarget - u(16)
    let rect = Rect(
      x: grid.margin, y: curve(middle), width: isBeside ? grid.width * 0.58 : grid.width,
      height: isName && nameHeight >= grid.leastTarget
        ? nameHeight : min(u(isLong ? 460 : 300), room - (hasManner && !isBeside ? manner + u(36) : 0)))
    let padding = u(hasManner && grid.isSmall ? 24 : 44)
    let inner = Rect(
      x: rect.x + u(50), y: rect.y + padding, width: rect.width - u(isBeside ? 100 : 210),
      height: rect.height - padding - u(26))
    let x = rect.maxX + u(48)
    let mannerRect =
      isBeside
      ? Rect(x: x, y: rect.y, width: grid.size.width - grid.margin - x, height: rect.height)
      : Rect(x: rect.x, y: rect.maxY + u(36), width: rect.width, height: manner)
    let layout = field(
      .text, in: inner, styles: [84, 72, 57].map { style(.slip($0)) } + [style(.near)], leading: 1.16,
      hint: words(hint))
    sheet(rect, tilt: hasManner ? 0 : 0.25, contents: layout.contents)
    let pegX = isBeside ? rect.midX : middle
    peg(x: pegX, y: curve(pegX), scale: 1, accent: accent)
    target(rect, words(hint), .focus(.text))
    if hasManner { mannerSheet(mannerRect, below: isBeside ? nil : rect) }
    if isBeside {
      let x = mannerRect.maxX - u(60)
      peg(x: x, y: curve(x), scale: 0.8, accent: accent)
    }
    if kiosk.overlay?.namesSomebody == true {
      suggestions(below: rect.maxY + u(grid.hasKeyboard ? 20 : 40))
    }
    let cancel = PlinthKey(
      icon: "cross", label: words("key.cancel"), short: words("key.cancel"), action: .dismiss)
    plinth(
      [PlinthKey(icon: icon, label: words(key), short: words(key + ".short"), action: .submit)]
        + lineKeys + [cancel])
  }

  /// What else can be said of the line.
  private var lineKeys: [PlinthKey] {
    switch kiosk.overlay {
    case .floor: floorKeys
    case .newEntry(.decision) where grid.isSmall: [proposeKey]
    case .role(let role): [freeRoleKey(role)].compactMap { $0 }
    case .plan(.place): [noPlaceKey].compactMap { $0 }
    default: []
    }
  }

  /// How a decision was taken, on a paper chained to its words.
  private mutating func mannerSheet(_ rect: Rect, below words: Rect?) {
    let set = setter.fit(
      self.words("\(besides).label"), styles: [style(.near), style(.fine), style(.labelMin)],
      width: rect.width - u(70), lines: 1)
    let labels = lines(set, x: rect.x + u(50), y: rect.y + u(20), leading: 1.25, palette.paperInk2)
    let top = rect.y + u(20) + lineHeight(.near)
    let inner = Rect(
      x: rect.x + u(50), y: top, width: rect.width - u(100), height: rect.maxY - top - u(14))
    let layout = field(
      .manner, in: inner, styles: [style(.text), style(.near)], leading: 1.16,
      hint: self.words("\(besides).hint")
    )
    sheet(rect, tilt: 0, lift: 0.9, contents: labels + layout.contents)
    if let words { chain(from: words, to: rect, at: u(24) / rect.width) }
    target(rect, self.words("\(besides).label"), .focus(.manner))
  }

  /// What the second paper holds: the catalogue's beginning of its words.
  private var besides: String {
    switch kiosk.overlay {
    case .newProposal: "proposer"
    case .newObjection: "objector"
    default: "manner"
    }
  }

  /// Why those who are offered a role come in that order.
  private var roleReason: String? {
    guard case .role(let role) = kiosk.overlay, kiosk.fields[.text]?.isEmpty ?? true else { return nil }
    let reasons = scene.reasons(for: role)
    return reasons.first { width($0, .near) <= grid.width } ?? reasons.last
  }

  /// Those who are known here, a tap away; Tab takes the first of those that the typed letters begin.
  private mutating func suggestions(below top: Double) {
    let height = max(u(98), grid.leastTarget)
    let hint = grid.hasKeyboard ? nil : scene.suggestedName.map { words("typingIn.tab", $0) } ?? roleReason
    let names = scene.suggestedNames
    var (x, y) = (grid.margin, top)
    if let hint, y + lineHeight(.near) + height < grid.wallHeight - u(16) {
      draw(line(cut: hint, x: x, y: y - u(14), .near, width: grid.width, palette.ink2))
      y += lineHeight(.near)
    }
    for name in names {
      let room = grid.width - u(68)
      let wide = max(grid.leastTarget, min(room, width(name, .strong)) + u(68))
      let rect = Rect(x: x, y: y, width: wide, height: height)
      if rect.maxX > grid.size.width - grid.margin && x > grid.margin {
        (x, y) = (grid.margin, y + height + u(28))
      }
      guard y + height < grid.wallHeight - u(16) else { return }
      let place = Rect(x: x, y: y, width: rect.width, height: height)
      let text = line(
        cut: name, x: place.x + u(34), y: place.midY - lineHeight(.strong) / 2 + u(4), .strong, width: room,
        palette.paperInk)
      sheet(place, tilt: 0, lift: 0.9, contents: [text])
      target(place, name, .name(name))
      x = place.maxX + u(36)
    }
  }

  /// What the sheet is called and how it is kept, where one line is all that an overlay asks for: the
  /// catalogue's beginnings of its title and its hint, the key and its drawing.
  func line(of overlay: Overlay) -> (title: String, hint: String, key: String, icon: String)? {
    switch overlay {
    case .takeDown: ("takeDown", "takeDown", "key.erase", "erase")
    case .newPeg: ("newPeg", "newPeg", "key.gather", "peg")
    case .newCategory: ("newCategory", "newCategory", "key.add", "plus")
    case .countHeads: ("countHeads", "hands", "key.count", "people")
    case .nameSpeaker, .renameSpeaker: ("nameSpeaker", "floor", "key.keep", "check")
    case .hands: ("hands", "hands", "key.count", "hand")
    case .headcountPart(let part): ("headcountPart.\(part.rawValue)", "hands", "key.count", "people")
    case .handPart(_, let part): ("handPart.\(part.rawValue)", "hands", "key.count", "hand")
    case .newProposal: ("newProposal", "newProposal", "key.propose", "arrow-right")
    case .amending: ("amending", "newProposal", "key.keep", "check")
    case .integrating: ("integrating", "newProposal", "key.keep", "check")
    case .newObjection: ("newObjection", "newObjection", "key.add", "plus")
    case .deriving: ("deriving", "newTask", "key.add", "plus")
    case .floor: ("floor", "floor", "key.addToList", "hand")
    case .capture: ("capture", "capture", "key.continue", "arrow-right")
    case .newPrompt: ("newPrompt", "newPrompt", "key.hang", "note")
    case .newTask: ("newTask", "newTask", "key.add", "plus")
    case .newTopic: ("newTopic", "newTopic", "key.add", "plus")
    case .newItem: ("newItem", "newItem", "key.add", "plus")
    case .newEntry(let kind): ("newEntry.\(kind.rawValue)", "newEntry.\(kind.rawValue)", "key.add", "plus")
    case .offering: ("offering", "floor", "key.keep", "hand")
    case .edit: ("edit", "edit", "key.keep", "check")
    case .rewording: ("rewording", "rewording", "key.keep", "check")
    case .addition: ("addition", "addition", "key.add", "plus")
    default: nil
    }
  }
}
