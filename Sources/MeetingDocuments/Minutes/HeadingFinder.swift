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

  static func styles(of rows: [PlainRow], isMail: Bool) -> [HeadingStyle?] {
    var finder = HeadingFinder(rows, isMail: isMail)
    finder.findOrdinals()
    for index in rows.indices.reversed() where finder.styles[index] == nil {
      finder.styles[index] = finder.style(at: index)
    }
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

  private func style(at index: Int) -> HeadingStyle? {
    let row = rows[index]
    let look = looks[index]
    guard mayBeHeading(row), look.isShort else { return nil }
    if row.mark != nil { return isStarHeading(index) ? .bare : nil }
    if row.isMarked { return .underlined(level: 2) }
    if isTopic(row) { return .bare }
    if row.indent > 3 && row.underline == nil { return nil }
    if let level = underlined(row, look) { return .underlined(level: level) }
    if SectionWords.isGreeting(look) { return nil }
    if SectionWords.matches(look) { return .bare }
    if isNumberedQuestion(look) { return .question }
    if look.isLabelled { return nil }
    if capitalsMatter && look.isCapitals && !look.endsInProse && look.commas < 2 { return .capitals }
    if look.hasSeveralSentences || !look.beginsLikeHeading { return nil }
    if look.endsWithColon { return opensBlock(index) && !leadsIn(index) ? .colon : nil }
    if look.endsWithQuestion { return opensQuestion(index) ? .question : nil }
    if isNotedHeading(index) { return .colon }
    if look.endsInProse { return nil }
    return isBare(index) ? .bare : nil
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
    guard let next = follows(index), !next.isFixed else { return false }
    if rows[index].hasGap == false, index > 0, rows[index - 1].mark == nil, styles[index] == nil,
      !startsBlock(index)
    {
      return next.mark != nil
    }
    return next.mark != nil || next.indent > rows[index].indent || next.hasGap
  }

  /// `Trois pistes :` straight under a heading only leads in what follows; under a question it is a peg.
  private func leadsIn(_ index: Int) -> Bool {
    guard index > 0, !rows[index].hasGap, rows[index - 1].mark == nil else { return false }
    let above = looks[index - 1]
    return styles[index - 1] != nil || rows[index - 1].underline != nil || capitalsMatter && above.isCapitals
  }

  /// `QUESTION 2 : Qu'est-ce qui vous manque ?`
  private func isNumberedQuestion(_ look: LineLook) -> Bool {
    guard look.firstWord == "question", look.endsWithQuestion, let colon = look.core.firstIndex(of: ":")
    else { return false }
    return look.core[..<colon].contains { ListMark.isDigit($0) }
  }

  /// `Topic: Kerbs`, `18:02 <ana> #topic Kerbs`: a log's own headings.
  private func isTopic(_ row: PlainRow) -> Bool {
    let start = TextGate.folded(Scalars(row.words.prefix(60)).text)
    return start.hasPrefix("topic:") || start.contains("#topic ")
  }

  /// `* Budget` alone between blank lines, with prose or points of another sign under it.
  private func isStarHeading(_ index: Int) -> Bool {
    let row = rows[index]
    guard row.typed[0].first == "*", row.mark?.ticked == nil, row.hasGap, row.indent == 0,
      let next = follows(index), next.hasGap, next.typed[0].first != "*"
    else { return false }
    return !looks[index].endsInProse && !looks[index].isLabelled && looks[index].beginsLikeHeading
  }

  /// In a mail a question mostly asks its reader; only points directly under it make it a heading.
  private func opensQuestion(_ index: Int) -> Bool {
    if isMail { return follows(index).map { $0.mark != nil && !$0.hasGap } ?? false }
    return opensBlock(index) || isHeading(index + 1)
  }

  /// Whether it begins a block of lines: after a blank one, or where a list ends.
  private func startsBlock(_ index: Int) -> Bool {
    index == 0 || rows[index].hasGap || rows[index - 1].mark != nil
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
    if next.mark != nil && !next.hasGap {
      return rows[index].hasGap || startsBlock(index) && look.core.count <= 60
    }
    if isHeading(index + 1) {
      return index <= 1 && !next.hasGap && styles[index + 1] == .question && !look.holdsDate
    }
    guard rows[index].hasGap, !look.holdsDate else { return false }
    return next.hasGap || isAbovePhrase(index)
  }

  /// Two or three words at the head of a block whose next line is a whole sentence.
  private func isAbovePhrase(_ index: Int) -> Bool {
    let next = looks[index + 1]
    return looks[index].core.count <= 30 && looks[index].commas == 0 && next.core.last == "."
      && next.core.count > looks[index].core.count && !next.isLabelled && next.beginsLikeHeading
  }

  /// The first line is the title where it is short and something follows.
  private mutating func findTitle() {
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
    guard !isMail, look.isShort, !look.isLabelled, !SectionWords.isGreeting(look), !look.hasSeveralSentences,
      !look.endsWithColon, !look.endsInProse, !SectionWords.matches(look), look.letters > 0,
      styles[0] != .question
    else { return }
    styles[0] = .title
  }
}
