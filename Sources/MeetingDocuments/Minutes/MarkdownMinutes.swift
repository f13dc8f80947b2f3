import MeetingCore

/// The lines of a Markdown document, by libcmark-gfm behind the same guard as a plan.
///
/// Tables are not left to the library, which drops cells that its head does not announce: their rows come
/// as lines of a paragraph, and are told by the row of dashes. In a document that is not ours every line of
/// a paragraph is a line, unless it was wrapped (``WrapColumn``) or is indented under its point.
struct MarkdownMinutes {
  private var lines: [LooseLine] = []
  private let readsMarks: Bool
  private let source: [ArraySlice<UInt8>]
  private let wrap: WrapColumn?
  /// The level of the last heading with number signs or underlined; what is only bold stands under it.
  private var level = 1
  private var foreignLists = ListDepth()
  /// The number of the line that ends what stands before a page for programs; 0 without.
  private let frontMatter: Int
  private var hasTitle = false
  /// Paragraphs that may be headings of the list below, by their places in the lines.
  private var groups: [Int] = []

  static func lines(of text: String, readsMarks: Bool) -> [LooseLine] {
    var lineGuard = LineGuard(isReport: readsMarks)
    let bytes = lineGuard.guarded(text)
    let wrap = readsMarks ? nil : WrapColumn(SourceRow.rows(of: text), leastBreaks: 2)
    let source = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var reader = MarkdownMinutes(readsMarks: readsMarks, source: source, wrap: wrap)
    let blocks = MarkdownLines.read(
      bytes, readsMarks: readsMarks, readsTables: false, keepsEmptyItems: true)
    reader.hasTitle = readsMarks || blocks.contains { $0.kind == .heading(level: 1) }
    for block in blocks { reader.add(block) }
    return readsMarks ? reader.lines : GroupLines.raised(reader.lines, at: reader.groups)
  }

  private init(readsMarks: Bool, source: [ArraySlice<UInt8>], wrap: WrapColumn?) {
    self.readsMarks = readsMarks
    self.source = source
    self.wrap = wrap
    frontMatter = readsMarks ? 0 : FrontMatter.lastLine(source)
  }

  private mutating func add(_ block: MarkdownLine) {
    switch block.kind {
    case .rule: foreignLists.endAll()
    case .heading(let level): addHeading(block, level)
    case .item(let ticked):
      foreignLists.endAll()
      addItem(block, ticked)
    case .paragraph:
      let pieces = pieces(of: block)
      if !readsMarks, let rows = MarkdownTable.rows(pieces) {
        for row in rows { append(.paragraph, row) }
      } else {
        addLines(pieces, of: block, first: .paragraph)
        let isAlone = !readsMarks && pieces.count == 1 && block.depth == 0
        if isAlone, GroupLines.isCandidate(pieces[0]), case .paragraph? = lines.last?.shape {
          groups.append(lines.count - 1)
        }
      }
    }
  }

  /// The block's words by the lines of the source.
  private func pieces(of block: MarkdownLine) -> [Scalars] {
    block.sourceLines.flatMap { line in
      Scalars(line).split(omittingEmptySubsequences: true) { $0 == "\n" || $0 == "\r" }
    }
  }

  private mutating func addHeading(_ block: MarkdownLine, _ heading: Int) {
    foreignLists.endAll()
    if !readsMarks, isTagLine(block) || heading == 2 && isUnderlinedText(block) {
      return addLines(pieces(of: block), of: block, first: .paragraph)
    }
    level = heading
    append(.heading(level: heading), Scalars(block.sourceLines.joined(separator: " ")))
  }

  /// A rule typed directly under a paragraph makes a heading of it; nobody meant one of several lines, or
  /// of a whole sentence.
  private func isUnderlinedText(_ block: MarkdownLine) -> Bool {
    guard let place = block.place, row(place.line)?.words.first != "#" else { return false }
    let pieces = pieces(of: block)
    return place.line <= frontMatter || pieces.count > 1
      || pieces.contains { $0.count > LineLook.maximumLength || $0.last == "." }
  }

  /// `###### tags: a b` is how some pads keep their pages in order.
  private func isTagLine(_ block: MarkdownLine) -> Bool {
    pieces(of: block).first.map { TextGate.folded($0.prefix(5).text) == "tags:" } ?? false
  }

  private mutating func addItem(_ block: MarkdownLine, _ ticked: Bool?) {
    let marker = block.marker.flatMap { markerText($0) } ?? []
    let digits = marker.prefix { ListMark.isDigit($0) }
    let isZeroed = digits.first == "0" && digits.count > 1
    var pieces = pieces(of: block)
    if pieces.allSatisfy(\.trimmed.isEmpty) {
      let typed = digits.isEmpty ? [] : Scalars(digits.text + ".")
      return append(.item(depth: block.depth, number: nil, ticked: ticked), typed)
    }
    if isZeroed { pieces[0] = Scalars(digits.text + ". ") + pieces[0] }
    // NB: the library says ticked where "[x]" stands anywhere on the line.
    var ticked = ticked == nil ? nil : Self.isTicked(marker)
    if !readsMarks, ticked == nil, let read = ListMark.readBox(pieces[0]) {
      (ticked, pieces[0]) = (read.ticked, read.words)
    }
    let number = isZeroed || digits.isEmpty ? nil : Int(digits.text)
    addLines(pieces, of: block, first: .item(depth: block.depth, number: number, ticked: ticked))
  }

  /// As much of the source as an item's marker and its tick box may take.
  private func markerText(_ place: MarkdownPlace) -> Scalars? {
    guard source.indices.contains(place.line - 1) else { return nil }
    let bytes = source[place.line - 1].dropFirst(place.column - 1).prefix(40)
    return Scalars(String(decoding: bytes, as: UTF8.self))
  }

  private static func isTicked(_ marker: Scalars) -> Bool {
    let box = marker.drop { $0 != "[" }
    return box.hasPrefix("[x]") || box.hasPrefix("[X]")
  }

  private mutating func addLines(_ pieces: [Scalars], of block: MarkdownLine, first: LineShape) {
    var joined: [Scalars] = []
    var shape = first
    var previous: SourceRow?
    // NB: a line that left no words has no piece, and then no line can be told from another.
    let rows = readsMarks ? [] : rows(of: block, count: pieces.count)
    for (index, piece) in pieces.enumerated() {
      let row = rows.isEmpty ? nil : rows[index]
      if index > 0, let row, let previous, isContinuation(row, of: previous, in: block) {
        joined.append(piece)
      } else {
        flush(&joined, shape)
        if index > 0 { shape = .paragraph }
        joined = [piece]
        if let row, shape == .paragraph { shape = inferred(row, &joined[0], block) }
      }
      previous = row
    }
    flush(&joined, shape)
  }

  private mutating func flush(_ joined: inout [Scalars], _ shape: LineShape) {
    if joined.count == 1 { append(shape, joined[0]) } else { append(shape, LooseText.plain(joined)) }
    joined = []
  }

  private func isContinuation(_ row: SourceRow, of previous: SourceRow, in block: MarkdownLine) -> Bool {
    if ListMark.read(row.words) != nil || BoldLine.isHeading(row.words) { return false }
    if block.marker != nil && row.indent > 0 && !LineLook.isArrow(row.words.first) { return true }
    return wrap?.breaks(previous.width, before: row.words) ?? false
  }

  /// What a line of a paragraph is that Markdown knows no sign for.
  private mutating func inferred(_ row: SourceRow, _ piece: inout Scalars, _ block: MarkdownLine) -> LineShape
  {
    if let typed = ListMark.read(row.words), let read = ListMark.read(piece), typed.mark == read.mark {
      piece = read.words
      let depth = block.depth + foreignLists.depth(at: row.indent) + read.mark.extraDepth
      return .item(depth: depth, number: read.mark.number, ticked: read.mark.ticked)
    }
    foreignLists.endLists(at: row.indent)
    if block.depth == 0 && BoldLine.isHeading(row.words) { return .heading(level: min(level + 1, 6)) }
    return isTitle(row, piece, block) ? .heading(level: 1) : .paragraph
  }

  /// The first line of a page without any other title: short, and the day or a blank line under it.
  private func isTitle(_ row: SourceRow, _ piece: Scalars, _ block: MarkdownLine) -> Bool {
    guard !hasTitle, lines.isEmpty, block.depth == 0, let line = block.place?.line,
      row.words.elementsEqual(piece), let next = self.row(line + 1), self.row(line + 2) != nil
    else { return false }
    let look = LineLook(piece)
    return look.isTitle && (next.isBlank || LineLook.holdsDate(next.words))
  }

  private func rows(of block: MarkdownLine, count: Int) -> [SourceRow] {
    guard let place = block.place, count > 0 else { return [] }
    let end = place.line - 1 + count
    guard source.indices.contains(end - 1) else { return [] }
    let rows = (place.line..<(end + 1)).compactMap { row($0) }
    return rows.allSatisfy { !$0.isBlank } ? rows : []
  }

  private func row(_ line: Int) -> SourceRow? {
    guard source.indices.contains(line - 1) else { return nil }
    return SourceRow(Scalars(String(decoding: source[line - 1], as: UTF8.self)))
  }

  private mutating func append(_ shape: LineShape, _ words: Scalars) {
    append(shape, LooseText.plain(words, keepsMarks: readsMarks))
  }

  private mutating func append(_ shape: LineShape, _ text: String) {
    if !text.isEmpty { lines.append(LooseLine(shape: shape, text: text)) }
  }
}
