import MeetingCore

/// The lines of a page in DokuWiki's markup.
struct DokuWikiMinutes {
  private var lines: [LooseLine] = []
  private var lists = ListDepth()
  private var counter = ListCounter()

  static func lines(of rows: [SourceRow]) -> [LooseLine] {
    var reader = DokuWikiMinutes()
    for row in rows { reader.add(row) }
    return reader.lines
  }

  private mutating func add(_ row: SourceRow) {
    let words = row.words
    if words.isEmpty || words.allSatisfy({ $0 == "-" }) && words.count >= 4 { return endLists() }
    if let heading = WikiHeading(words), heading.signs > 1 {
      endLists()
      let text = WikiText.dokuWiki.words(heading.words)
      return append(.heading(level: 7 - heading.signs), text)
    }
    let sign = words.first
    // NB: a list needs two blanks before its signs; "* x" at the margin is not one, but was meant as one.
    let isPoint = row.indent > 1 || words.dropFirst().first?.isBlank == true
    if isPoint, sign == "*" || sign == "-", words.dropFirst().first != sign {
      let text = WikiText.dokuWiki.words(words.dropFirst().trimmed)
      if text.trimmed.isEmpty { return }
      let depth = lists.depth(at: row.indent)
      let number = counter.next(depth: depth, isNumbered: sign == "-" && row.indent > 1)
      return append(.item(depth: depth, number: number, ticked: nil), text)
    }
    endLists()
    if row.indent == 0, let cells = WikiTable.dokuWikiRow(words) { return append(.paragraph, cells) }
    let quoted = words.drop { $0 == ">" }
    append(.paragraph, WikiText.dokuWiki.words(Scalars(quoted).trimmed))
  }

  private mutating func endLists() {
    lists.endAll()
    counter.endAll()
  }

  private mutating func append(_ shape: LineShape, _ words: Scalars) {
    let text = LooseText.plain(words)
    if !text.isEmpty { lines.append(LooseLine(shape: shape, text: text)) }
  }
}
