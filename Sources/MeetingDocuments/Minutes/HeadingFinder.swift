import MeetingCore

/// Infers which lines of plain minutes are headings, by how each looks and what stands around it.
///
/// From the last line to the first, so that a line knows whether the next one is a heading.
struct HeadingFinder {
  private let rows: [PlainRow]
  private let looks: [LineLook]
  private var styles: [HeadingStyle?]
  private let capitalsMatter: Bool
  private let isMail: Bool
  /// Whether a point stands further down a row's block.
  private var hasPointBelow: [Bool]

  static func styles(of rows: [PlainRow], isMail: Bool) -> [HeadingStyle?] {
    var finder = HeadingFinder(rows, isMail: isMail)
    finder.findOrdinals()
    finder.findMarked()
    for index in rows.indices.reversed() where finder.styles[index] == nil {
      finder.styles[index] = finder.style(at: index)
    }
    finder.dropLeadIns()
    finder.findTitle()
    return finder.styles
  }

  private init(_ rows: [PlainRow], isMail: Bool) {
    self.isMail = isMail
    self.rows = rows
    looks = rows.map { LineLook($0.words) }
    styles = Array(repeating: nil, count: rows.count)
    let plain = zip(rows, looks).filter { $0.0.mark == nil }
    let capitals = plain.count { $0.1.isShort && $0.1.isCapitals }
    // Somebody whose capitals are locked writes no headings by them.
    capitalsMatter = capitals <= 10 || capitals * 2 < plain.count
    hasPointBelow = Array(repeating: false, count: rows.count)
    for index in rows.indices.dropLast().reversed() where !rows[index + 1].hasGap {
      hasPointBelow[index] = rows[index + 1].mark != nil || hasPointBelow[index + 1]
    }
  }

  /// Numbered lines that are titles of sections and not one list.
  private mutating func findOrdinals() {
    for sequence in OrdinalSequence.all(in: rows, looks) {
      for index in sequence.headings { styles[index] = sequence.style }
    }
    for (index, row) in rows.enumerated() where mayBeHeading(row) && styles[index] == nil {
      let look = looks[index]
      guard look.isShort, !look.endsInProse, !look.isLabelled, follows(index) != nil,
        let parts = OrdinalSequence.parts(row.typed[0])
      else { continue }
      styles[index] = .numbered(parts: parts)
    }
  }

  /// Bullets and words of a log that stand for headings.
  private mutating func findMarked() {
    for index in LoneBullets.headings(in: rows, looks) where styles[index] == nil { styles[index] = .bare }
    let topics = rows.indices.filter { rows[$0].mark == nil && !rows[$0].isFixed && looks[$0].isShort }
    let scribed = topics.filter { TopicLine.isScribed(rows[$0].words) }
    for index in topics.filter({ TopicLine.isRobots(rows[$0].words) }) + (scribed.count > 1 ? scribed : []) {
      styles[index] = .bare
    }
  }

  private func style(at index: Int) -> HeadingStyle? {
    let row = rows[index]
    let look = looks[index]
    guard mayBeHeading(row), row.mark == nil, look.isShort else { return nil }
    if row.indent > 3 && row.underline == nil { return nil }
    if let level = underlined(row, look) { return .underlined(level: level) }
    if row.isBetweenSigns { return look.isCapitals ? .capitals : .underlined(level: 2) }
    if SectionWords.isGreeting(look) { return nil }
    if SectionWords.matches(look) { return .section }
    if look.isNumberedQuestion && follows(index) != nil { return .question }
    if look.isLabelled { return nil }
    if capitalsMatter && look.isCapitals && !look.endsInProse && look.commas < 2 && look.beginsLikeHeading {
      return .capitals
    }
    if look.beginsWithClock || look.hasSeveralSentences { return nil }
    if !look.beginsLikeHeading { return isHurriedQuestion(index) ? .question : nil }
    if look.endsWithColon { return opensBlock(index) ? .colon : nil }
    if look.endsWithQuestion { return opensQuestion(index) ? .question : nil }
    if isNotedHeading(index) { return .colon }
    if look.endsInProse { return nil }
    return isBare(index) ? MinutesLabel.of(look.core.text) == nil ? .bare : .section : nil
  }

  private func mayBeHeading(_ row: PlainRow) -> Bool { !row.isFixed && row.typed.count == 1 }

  private func underlined(_ row: PlainRow, _ look: LineLook) -> Int? {
    switch row.underline {
    case "=", "═": return 1
    case "-", "─": return row.hasGap && !look.endsInProse && !look.isLabelled ? 2 : nil
    default: return nil
    }
  }

  private func follows(_ index: Int) -> PlainRow? { rows.indices.contains(index + 1) ? rows[index + 1] : nil }

  private func isHeading(_ index: Int) -> Bool { styles.indices.contains(index) && styles[index] != nil }

  /// Whether points, indented lines, or a blank line and then words follow.
  private func opensBlock(_ index: Int) -> Bool {
    // What leads into a quotation is no heading.
    guard let next = follows(index), !next.isFixed, next.quotes <= rows[index].quotes else { return false }
    if rows[index].hasGap == false, index > 0, rows[index - 1].mark == nil, styles[index] == nil,
      !startsBlock(index)
    {
      return next.mark != nil
    }
    return next.mark != nil || next.indent > rows[index].indent || next.hasGap
  }

  /// In a mail a question mostly asks its reader; only points directly under it make it a heading.
  private func opensQuestion(_ index: Int) -> Bool {
    if isMail { return follows(index).map { $0.mark != nil && !$0.hasGap } ?? false }
    return opensBlock(index) || isHeading(index + 1) || rows[index].hasGap && hasPointBelow[index]
  }

  /// A question without its capital, at the head of a block of points.
  private func isHurriedQuestion(_ index: Int) -> Bool {
    guard looks[index].endsWithQuestion, rows[index].hasGap, let next = follows(index) else { return false }
    return next.mark != nil && !next.hasGap && looks[index].letters > 2
  }

  /// Whether it begins a block of lines: after a blank one, or where a list ends.
  private func startsBlock(_ index: Int) -> Bool {
    index == 0 || rows[index].hasGap || rows[index - 1].mark != nil && styles[index - 1] == nil
  }

  /// A heading with a later note in brackets, in the place of one that ends with a colon: between a list
  /// and longer words, `Kits for groups. (since 2017 there is one)`.
  private func isNotedHeading(_ index: Int) -> Bool {
    let look = looks[index]
    guard look.hasBracket, index > 0, rows[index - 1].mark != nil, let next = follows(index),
      rows[index].words.suffix(30).contains(where: { $0.isBlank })
    else { return false }
    return next.mark == nil && !looks[index + 1].isLabelled && next.words.count > look.core.count
      && look.core.last != ","
  }

  /// A short line by itself, with something under it that is no heading.
  private func isBare(_ index: Int) -> Bool {
    let look = looks[index]
    guard look.commas < 2, look.letters > 2, let next = follows(index), !next.isFixed else { return false }
    if next.mark != nil && !next.hasGap && !isHeading(index + 1) {
      return rows[index].hasGap || startsBlock(index) && look.core.count <= 60
    }
    if isHeading(index + 1) {
      if styles[index + 1] == .colon && !next.hasGap {
        return rows[index].hasGap && look.core.count <= 60 && !look.holdsDate
      }
      return index <= 1 && !next.hasGap && styles[index + 1] == .question && !look.holdsDate
    }
    guard rows[index].hasGap, !look.holdsDate else { return false }
    return next.hasGap || isAbovePhrase(index)
  }

  /// Two or three words at the head of a block whose next line is a whole sentence.
  private func isAbovePhrase(_ index: Int) -> Bool {
    let next = looks[index + 1]
    return looks[index].core.count <= 30 && looks[index].commas == 0 && next.core.last == "."
      && next.core.count > looks[index].core.count && !next.hasShortLabel && next.beginsLikeHeading
  }

  /// A line with a colon right under a heading leads in, unless it has others like it in its section. Under a
  /// question it is what answers were put under.
  private mutating func dropLeadIns() {
    var following: HeadingStyle?
    for index in rows.indices.dropFirst(2).reversed() {
      guard let style = styles[index] else { continue }
      if style == .colon, following != .colon, let above = styles[index - 1], above != .question {
        styles[index] = nil
      } else {
        following = style
      }
    }
  }

  /// The first line is the title where it is short and something follows.
  private mutating func findTitle() {
    if isMail { return findMailTitle() }
    guard let row = rows.first, let look = looks.first, rows.count > 1, mayBeHeading(row), row.mark == nil,
      look.core.count <= 2 * LineLook.maximumLength
    else { return }
    let isNamed = SectionWords.beginTitle(look)
    switch styles[0] {
    case .underlined, .roman, .letter, .numbered: return
    default: break
    }
    if isNamed && look.core.last != "." {
      styles[0] = .title
      return
    }
    guard look.isShort, !look.isLabelled, !SectionWords.isGreeting(look), !look.hasSeveralSentences,
      !look.endsWithColon, !look.endsInProse, !SectionWords.matches(look), look.letters > 0,
      !look.beginsWithClock, styles[0] != .question
    else { return }
    styles[0] = .title
  }

  /// The minutes that a mail holds or quotes may have their title right above the day.
  private mutating func findMailTitle() {
    for index in rows.indices.dropLast() where rows[index].hasGap && mayBeHeading(rows[index]) {
      let look = looks[index]
      let next = rows[index + 1]
      guard rows[index].mark == nil, look.isShort, !look.isLabelled, !look.endsInProse, !look.endsWithColon,
        SectionWords.beginTitle(look), !next.isFixed, !next.hasGap, LineLook.holdsDate(next.words)
      else { continue }
      styles[index] = .title
      return
    }
  }
}
