import MeetingCore

/// The lines of a page in MediaWiki's markup.
struct MediaWikiMinutes {
  private var lines: [LooseLine] = []
  private var counter = ListCounter()
  private var fence = WikiFence()

  static func lines(of rows: [SourceRow]) -> [LooseLine] {
    var reader = MediaWikiMinutes()
    for row in rows { reader.add(row) }
    return reader.lines
  }

  private mutating func add(_ row: SourceRow) {
    let words = row.words
    if words.isEmpty { return counter.endAll() }
    if fence.holds(words) { return append(.paragraph, words) }
    if words.allSatisfy({ $0 == "-" }) && words.count >= 4 { return counter.endAll() }
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
