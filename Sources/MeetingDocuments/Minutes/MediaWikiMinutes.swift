import MeetingCore

/// The lines of a page in MediaWiki's markup.
struct MediaWikiMinutes {
  private var lines: [LooseLine] = []
  private var counter = ListCounter()
  private var fence = WikiFence()
  private var isInTable = false
  /// The cells of a row that is not ended yet.
  private var cells: [Unicode.Scalar] = []

  static func lines(of rows: [SourceRow]) -> [LooseLine] {
    var reader = MediaWikiMinutes()
    for row in rows { reader.add(row) }
    reader.endRow()
    return reader.lines
  }

  private mutating func add(_ row: SourceRow) {
    let words = row.words
    if words.isEmpty { return counter.endAll() }
    if fence.holds(words) { return append(.paragraph, words) }
    if words.allSatisfy({ $0 == "-" }) && words.count >= 4 { return counter.endAll() }
    if addToTable(words) { return }
    if let title = Self.boldLine(words) {
      counter.endAll()
      return append(.heading(level: 2), WikiText.mediaWiki.words(title))
    }
    if let heading = WikiHeading(words) {
      counter.endAll()
      return append(.heading(level: heading.signs), WikiText.mediaWiki.words(heading.words))
    }
    let signs = words.prefix(LineGuard.maximumMarkers + 1).prefix { "*#:;".unicodeScalars.contains($0) }
    if signs.isEmpty || signs.count > LineGuard.maximumMarkers || row.indent > 0 {
      counter.endAll()
      return append(.paragraph, WikiText.mediaWiki.words(words))
    }
    addPoint(signs, words.dropFirst(signs.count).trimmed)
  }

  /// A line that is bold from end to end stands for a heading.
  private static func boldLine(_ words: Scalars) -> Scalars? {
    guard words.count > 6, words.hasPrefix("'''"), words.suffix(3).allSatisfy({ $0 == "'" }) else {
      return nil
    }
    let inner = words.dropFirst(3).dropLast(3)
    guard !zip(inner, inner.dropFirst()).contains(where: { $0 == "'" && $1 == "'" }), inner.last != ":" else {
      return nil
    }
    return inner
  }

  /// Whether `words` are part of a table, whose rows become lines.
  private mutating func addToTable(_ words: Scalars) -> Bool {
    if words.hasPrefix("{|") {
      isInTable = true
      append(.paragraph, words)
      return true
    }
    guard isInTable else { return false }
    if words.hasPrefix("|}") {
      endRow()
      isInTable = false
      let rest = words.dropFirst(2).trimmed
      if !rest.isEmpty { append(.paragraph, WikiText.mediaWiki.words(rest)) }
    } else if words.hasPrefix("|-") {
      endRow()
      let rest = words.drop { "|-".unicodeScalars.contains($0) }.trimmed
      if !rest.isEmpty { append(.paragraph, rest) }
    } else if words.first == "|" || words.first == "!" {
      if !cells.isEmpty { cells += [" ", "|", " "] }
      cells += WikiRow.joined(words.dropFirst())
    } else {
      if !cells.isEmpty { cells.append(" ") }
      cells += words
    }
    return true
  }

  private mutating func endRow() {
    counter.endAll()
    if !cells.isEmpty { append(.paragraph, WikiText.mediaWiki.words(cells[...])) }
    cells = []
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
    let text = LooseText.plain(words)
    if !text.isEmpty { lines.append(LooseLine(shape: shape, text: text)) }
  }
}
