import MeetingCore

/// The lines of minutes that nobody marked up: a pad, a mail, notes.
///
/// First wrapped lines are put back together and rules taken out, then headings are inferred from how each
/// line looks and what stands around it (``HeadingFinder``), last they get their levels.
struct PlainMinutes {
  private var rows: [PlainRow] = []
  private var hasGap = true
  private let wrap: WrapColumn?

  static func lines(of source: [SourceRow], isMail: Bool) -> [LooseLine] {
    var reader = PlainMinutes(wrap: WrapColumn(source, leastBreaks: isMail ? 1 : 2))
    for row in source { reader.add(row) }
    reader.markRuns()
    return lines(of: reader.rows, styles: HeadingFinder.styles(of: reader.rows, isMail: isMail))
  }

  private init(wrap: WrapColumn?) { self.wrap = wrap }

  /// `I. … II. … III. …` one under the other are the points of a list.
  private mutating func markRuns() {
    var start = 0
    while start < rows.count {
      var end = start
      while end < rows.count, rows[end].mark == nil, end == start || !rows[end].hasGap,
        OrdinalSequence.roman(rows[end]) == end - start + 1
      { end += 1 }
      if end - start > 2 {
        for index in start..<end { rows[index].mark = ListMark(sign: .letter) }
      }
      start = max(end, start + 1)
    }
  }

  private mutating func add(_ row: SourceRow) {
    if row.isBlank {
      hasGap = true
    } else if let sign = Self.rule(row.words), !row.isFixed {
      if !hasGap, row.words.count > 2, let last = rows.last, last.typed.count == 1 {
        rows[rows.count - 1].underline = sign
      }
      hasGap = true
    } else if let last = rows.last, goesOn(row, from: last) {
      rows[rows.count - 1].typed.append(row.words)
      rows[rows.count - 1].width = row.width
      rows[rows.count - 1].isFixed = last.isFixed || MailRows.isAttribution(row.words)
    } else {
      rows.append(PlainRow(row, hasGap: hasGap))
      hasGap = false
    }
  }

  private func goesOn(_ row: SourceRow, from last: PlainRow) -> Bool {
    guard !hasGap, !last.isFixed, !row.isFixed, ListMark.read(row.words) == nil,
      !LineLook.isArrow(row.words.first)
    else { return false }
    if last.mark != nil && row.indent > last.indent {
      // A sentence of its own under a short point is no more of its words.
      let begins = row.words.first { $0.properties.isAlphabetic }?.properties.isUppercase == true
      return !begins || (last.typed.last?.count ?? 0) >= 50
    }
    guard let wrap, let end = last.typed.last else { return false }
    return wrap.breaks(last.width, before: row.words) && WrapColumn.mayGoOn(end, row.words)
  }

  /// The sign that a line repeats to draw a rule. A bullet without words counts as one.
  private static func rule(_ words: Scalars) -> Unicode.Scalar? {
    guard let sign = words.first, "-=*_~+#–—•·─━═".unicodeScalars.contains(sign),
      words.allSatisfy({ $0 == sign || $0.isBlank })
    else { return nil }
    return sign
  }

  private static func lines(of rows: [PlainRow], styles: [HeadingStyle?]) -> [LooseLine] {
    var lines: [LooseLine] = []
    lines.reserveCapacity(rows.count)
    var levels = HeadingLevels()
    var lists = ListDepth()
    for (row, style) in zip(rows, styles) {
      if let style {
        lists.endAll()
        let text = row.mark?.sign == .bullet || row.isMarked ? row.text : row.typedText
        append(.heading(level: levels.level(of: style)), text, to: &lines)
        continue
      }
      levels.passText()
      if let mark = row.mark {
        let depth = lists.depth(at: row.indent) + mark.extraDepth
        append(.item(depth: depth, number: mark.number, ticked: mark.ticked), row.text, to: &lines)
      } else {
        lists.endLists(at: row.indent)
        append(.paragraph, row.typedText, to: &lines)
      }
    }
    return lines
  }

  private static func append(_ shape: LineShape, _ text: String, to lines: inout [LooseLine]) {
    if !text.isEmpty { lines.append(LooseLine(shape: shape, text: text)) }
  }
}
