import KioskToolkit
import MeetingCore

/// Looking for something within a screen: a strip of paper with its field.
extension Stage {
  /// Whether `text` holds what is looked for; all do while nothing is.
  func isFound(_ text: String) -> Bool { scene.sought?.isIn(text) ?? true }

  /// Whether there are words to look for.
  var isSearching: Bool { kiosk.search?.text.isEmpty == false }

  /// How much of the wall's foot the strip takes; 0 while nothing is looked for, and where it hangs beside a
  /// title that ends at `titleRight`.
  func searchHeight(titleRight: Double) -> Double {
    guard kiosk.search != nil, !searchIsBeside(titleRight) else { return 0 }
    return stripHeight + u(24)
  }

  /// Draws the strip while something is looked for; `found` is how many things hold it.
  mutating func searchStrip(found: Int, titleRight: Double, right: Double? = nil) {
    guard kiosk.search != nil else { return }
    let height = stripHeight
    // Above the keyboard there is no room for what is found: only how much that is.
    let isAlone = grid.hasKeyboard
    let top = isAlone ? searchTitle() : 0
    let isBeside = !isAlone && searchIsBeside(titleRight)
    let right = (isAlone ? nil : right) ?? grid.size.width - grid.margin
    let left = isBeside ? max(titleRight + u(72), right - u(820)) : grid.margin
    let foot = isAlone ? (grid.wallHeight - top - height) / 2 : u(16)
    let y = isBeside ? u(56) : grid.wallHeight - height - foot
    let rect = Rect(x: left, y: y, width: right - left, height: height)
    let cross = Rect(x: rect.maxX - height, y: y, width: height, height: height)
    let (contents, field) = searchContents(found, in: rect, cross)
    sheet(rect, tilt: 0, lift: 1.2, contents: contents)
    if isBeside {
      for x in [rect.x + u(20), rect.maxX - u(20)] {
        draw(.nail(Point(x: x, y: rect.y + u(18)), radius: max(4, u(9)), color: palette.nail))
      }
    }
    target(field, searchHint, .focus(.search))
    target(cross, words("key.endSearch"), .endSearch)
  }

  /// Clears the wall for what is looked for. Returns the title's lower edge.
  private mutating func searchTitle() -> Double {
    clearWall()
    return heading(words("screen.\(kiosk.route.rawValue)"), lines: 1)
  }

  /// Of a strip of paper at the wall's foot.
  var stripHeight: Double { max(u(98), grid.leastTarget) }

  private func searchIsBeside(_ titleRight: Double) -> Bool {
    // A question in one's own words needs the whole width.
    if kiosk.route == .board { return false }
    let room = grid.size.width - grid.margin - titleRight - u(72)
    return !grid.isPortrait && !grid.isSmall && room >= u(560) && stripHeight <= u(112)
  }

  private var searchHint: String { words(kiosk.route == .board ? "board.searchHint" : "search.hint") }

  /// What stands on the strip, and where its field answers.
  private func searchContents(
    _ found: Int, in rect: Rect, _ cross: Rect
  ) -> (contents: [DrawCommand], field: Rect) {
    let icon = Double(style(.near).pixels)
    let count =
      !isSearching
      ? ""
      : found == 0
        ? words("search.none") : found == 1 ? words("search.one") : words("search.count", "\(found)")
    let countX = cross.x - width(count, .near)
    let fieldX = rect.x + u(34) + icon + u(22)
    let styleOfField = style(.text)
    let inner = Rect(
      x: fieldX, y: rect.midY - Double(styleOfField.pixels) * 0.56,
      width: max(u(120), countX - u(28) - fieldX), height: lineHeight(styleOfField, 1.18))
    let styles = kiosk.route == .board ? [styleOfField, style(.near)] : [styleOfField]
    let layout = field(.search, in: inner, styles: styles, leading: 1.18, hint: searchHint)
    let side = icon * 1.1
    let contents: [DrawCommand] =
      [
        .art(
          "search", Rect(x: rect.x + u(34), y: rect.midY - icon / 2, width: icon, height: icon),
          tint: palette.paperInk2)
      ] + layout.contents + [
        line(count, x: countX, y: rect.midY - icon * 0.58, .near, palette.paperInk2),
        .art(
          "cross",
          Rect(x: cross.midX - side / 2, y: cross.midY - side / 2, width: side, height: side),
          tint: palette.paperInk),
      ]
    return (contents, Rect(x: rect.x, y: rect.y, width: cross.x - rect.x, height: rect.height))
  }
}
