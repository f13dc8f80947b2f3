import MeetingCore

/// The lines of a page in MediaWiki's markup.
struct MediaWikiMinutes {
  private var lines: [LooseLine] = []
  private var counter = ListCounter()
  private var fence = WikiFence()
  /// Of a table's row that has not ended.
  private var cells: [Scalars] = []
  /// The level of the last heading between equals signs; what is only bold stands under it.
  private var level = 0

  static func lines(of rows: [SourceRow]) -> [LooseLine] {
    var reader = MediaWikiMinutes()
    for row in rows { reader.add(row) }
    reader.endCells()
    return reader.lines
  }

  private mutating func add(_ row: SourceRow) {
    let words = row.words
    if words.isEmpty { return counter.endAll() }
    let wasInTable = fence.isInTable
    if fence.holds(words) {
      let isRow = wasInTable && (fence.isInTable || words.hasPrefix("|}"))
      return isRow ? addToTable(row) : addFixed(words)
    }
    addOutside(row)
  }

  /// A line of a table. What is neither a row nor a cell is read as anywhere else, so that a table that was
  /// never closed does not swallow the page.
  private mutating func addToTable(_ row: SourceRow) {
    let words = row.words
    if words.hasPrefix("{|") { return addFixed(words) }
    if words.hasPrefix("|-") || words.hasPrefix("|}") || words.hasPrefix("|+") {
      endCells()
      let rest = words.dropFirst(2).drop { $0 == "-" }.trimmed
      return append(.paragraph, WikiText.mediaWiki.words(rest))
    }
    guard words.first == "|" || words.first == "!" else { return addOutside(row) }
    cells += WikiTable.mediaWikiCells(words)
  }

  /// As typed; the sign alone that opens a table says nothing.
  private mutating func addFixed(_ words: Scalars) {
    if words.elementsEqual(["{", "|"]) { endCells() } else { append(.paragraph, words) }
  }

  private mutating func endCells() {
    if cells.isEmpty { return }
    let row = WikiTable.joined(cells, .mediaWiki)
    cells = []
    append(.paragraph, row)
  }

  private mutating func addOutside(_ row: SourceRow) {
    let words = row.words
    if words.allSatisfy({ $0 == "-" }) && words.count >= 4 { return counter.endAll() }
    if let heading = WikiHeading(words) {
      counter.endAll()
      level = heading.signs
      return append(.heading(level: heading.signs), WikiText.mediaWiki.words(heading.words))
    }
    let signs = words.prefix(LineGuard.maximumMarkers + 1).prefix { "*#:;".unicodeScalars.contains($0) }
    if signs.isEmpty || signs.count > LineGuard.maximumMarkers || row.indent > 0 {
      counter.endAll()
      let shape = BoldLine.isWikiHeading(words) ? LineShape.heading(level: min(level + 1, 6)) : .paragraph
      return append(shape, WikiText.mediaWiki.words(words))
    }
    addPoint(signs, words.dropFirst(signs.count).trimmed)
  }

  private mutating func addPoint(_ signs: Scalars, _ words: Scalars) {
    let text = WikiText.mediaWiki.words(words)
    let depth = signs.count { $0 == "*" || $0 == "#" }
    guard depth > 0, signs.last == "*" || signs.last == "#" else {
      // NB: under a point it is more of its words, and its list goes on.
      if depth == 0 { counter.endAll() }
      return append(.paragraph, text)
    }
    let number = counter.next(depth: depth, isNumbered: signs.last == "#")
    append(.item(depth: depth, number: number, ticked: nil), text)
  }

  private mutating func append(_ shape: LineShape, _ words: Scalars) {
    endCells()
    let text = LooseText.plain(words)
    if !text.isEmpty { lines.append(LooseLine(shape: shape, text: text)) }
  }
}
