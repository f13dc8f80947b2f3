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
    PointRuns.mark(&reader.rows)
    return lines(of: reader.rows, styles: HeadingFinder.styles(of: reader.rows, isMail: isMail))
  }

  private init(wrap: WrapColumn?) { self.wrap = wrap }

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
    if last.mark != nil && row.indent > last.indent { return !isSection(last, over: row) }
    guard let wrap, let end = last.typed.last else { return false }
    return wrap.breaks(last.width, before: row.words) && WrapColumn.mayGoOn(end, row.words)
  }

  /// Whether `last` is a numbered title and `row` the first line of what was said: the title is in capitals,
  /// or a sentence stands indented under a short line that had room for its first word.
  private func isSection(_ last: PlainRow, over row: SourceRow) -> Bool {
    guard last.typed.count == 1, last.mark?.number != nil, let first = row.words.first else { return false }
    let look = LineLook(last.words)
    if look.endsInProse || !look.isShort || look.hasSeveralSentences { return false }
    if look.isCapitals { return true }
    return last.hasGap && look.core.count <= 40 && look.commas == 0 && look.beginsLikeHeading
      && first.properties.isUppercase && row.words.last == "." && row.words.count > last.words.count
      && wrap?.breaks(last.width, before: row.words) != true
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
        append(.heading(level: levels.level(of: style)), row.headingText, to: &lines)
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
