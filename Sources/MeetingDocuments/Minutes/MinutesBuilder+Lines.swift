import MeetingCore

extension MinutesBuilder {
  /// What a point or a paragraph says.
  mutating func line(_ index: Int) -> [LineMeaning] {
    let line = lines[index]
    if let slip = markedSlip(line) { return [slip] }
    if line.text == TextMark.erased { return erased(line) }
    if isMailHead(index) { return mailField(index) }
    if let addendum = addendum(line) { return [addendum] }
    if isSignatureOfMail(line) { context = .other }
    if let meanings = goingOn(line) { return meanings }
    if case .attendance = context, let label = MinutesLabel.of(line.text), line.tokens.count <= 4 {
      return section(label, count: nil, line: line, level: contextLevel)
    }
    if endsContext(line, index) { context = .other }
    if line.isItem { hasSeenItem = true }
    let isEarly = context == .head || index < 14 && context == .other
    let parts = LabelScan.parts(bare(line), anywhere: isEarly)
    if !parts.isEmpty, context != .wall || parts.contains(where: { isStrong($0.label) }) {
      // What stands before a label within the line may be the day, the hours, how many there were.
      let isWithin = isEarly && LabelScan.parts(bare(line)).isEmpty
      let facts = isWithin ? headLine(line, index) : []
      let meanings = facts + parts.flatMap { labelled($0, index) }.map { ticked($0, line) }
      if !meanings.isEmpty { return meanings + later(line) }
    }
    if context != .wall, let role = sentenceRole(line) { return [role] + passing(line) }
    if let meaning = led(line) { return [ticked(meaning, line)] + later(line) }
    if let ticked = line.tick, context != .agenda { return [.task(line.text, done: ticked)] }
    for (box, done) in [("[ ] ", false), ("[x] ", true), ("[X] ", true)] where line.text.hasPrefix(box) {
      return [.task(String(line.text.dropFirst(box.count)), done: done)]
    }
    let meanings = inContext(line, index)
    return meanings + later(line)
  }

  /// A task that is told by its words is done where its box is ticked.
  private func ticked(_ meaning: LineMeaning, _ line: MinutesLine) -> LineMeaning {
    guard case .task(let words, _) = meaning, let done = line.tick else { return meaning }
    return .task(words, done: done)
  }

  /// What was erased is still what its place in a list says.
  private mutating func erased(_ line: MinutesLine) -> [LineMeaning] {
    if line.isItem { hasSeenItem = true }
    switch context {
    case .agenda, .decisions, .tasks, .openQuestions, .parkingLot, .topics, .nextMeeting, .wall:
      return line.isItem && line.depth == 1 ? inContext(line, 0) : []
    case .head, .other, .attendance, .role, .prompts: return []
    }
  }

  /// An addition that stands in brackets within the line.
  private func later(_ line: MinutesLine) -> [LineMeaning] {
    innerAddendum(line).map { [.addendum($0.date, $0.words, isWithin: true)] } ?? []
  }

  /// `-- `, `Sent from my telephone`: what follows is nobody's task.
  private func isSignatureOfMail(_ line: MinutesLine) -> Bool {
    line.text == "--" || line.words.prefix(2) == ["sent", "from"] || line.words.prefix(2) == ["envoye", "de"]
  }

  /// Labels that mean the same wherever they stand.
  private func isStrong(_ label: MinutesLabel) -> Bool {
    switch label {
    case .decision, .task, .nextMeeting, .vote: true
    default: false
    }
  }

  /// A paragraph after the points of a list no longer belongs to it.
  private func endsContext(_ line: MinutesLine, _ index: Int) -> Bool {
    guard !line.isItem, hasSeenItem else { return false }
    switch context {
    case .attendance, .role, .agenda, .tasks, .openQuestions, .parkingLot, .topics, .nextMeeting: return true
    case .decisions: return !MannerLine.saysManner(line.text)
    case .head, .other, .wall, .prompts: return false
    }
  }

  private mutating func inContext(_ line: MinutesLine, _ index: Int) -> [LineMeaning] {
    switch context {
    case .head: return headLine(line, index)
    case .other, .prompts: return passing(line)
    case .attendance(let attendance): return people(line, attendance)
    case .role(let role):
      return PersonNames.split(line.text).isEmpty || line.tokens.count > 14
        ? [] : [.role(role, names: line.text)]
    case .agenda: return agendaLine(line)
    case .decisions:
      if line.depth > 1 || isManner(line) { return isManner(line) && hasDecision ? [.manner(line.text)] : [] }
      return [decision(line.text)]
    case .tasks: return isTableHead(line) || line.depth > 1 ? [] : [.task(taskWords(line), done: false)]
    case .openQuestions: return line.depth > 1 ? [] : [.entry(.openQuestion, line.text, manner: nil)]
    case .parkingLot: return line.depth > 1 ? [] : [.entry(.parkingLot, line.text, manner: nil)]
    case .topics: return line.depth > 1 ? [] : [.topic(line.text)]
    case .nextMeeting: return nextMeeting(line)
    case .wall: return slip(line)
    }
  }

  /// Below the heading: the first line, and further ones that name a day or an hour.
  private mutating func nextMeeting(_ line: MinutesLine) -> [LineMeaning] {
    let closes = passing(line)
    if closes.contains(where: { if case .closed = $0 { true } else { false } }) { return closes }
    let saysWhen =
      !TimeFinder.all(line.tokens).isEmpty
      || !DateFinder(line.tokens, year: 2000).all().isEmpty
      || line.words.contains { DateFinder.weekdays.contains($0) }
    let isFirst = records.last.map { $0.meanings.contains(.section) } ?? false
    return saysWhen || isFirst ? [.nextMeeting(line.text)] : []
  }

  // MARK: Labels

  /// What a word before a colon says of the words after it.
  mutating func labelled(_ part: LabelScan.Part, _ index: Int) -> [LineMeaning] {
    let value = part.value
    if value.isEmpty { return section(part.label, count: part.count, line: lines[index], level: 7) }
    let tokens = Token.tokens(of: Array(value.unicodeScalars.prefix(600)))
    switch part.label {
    case .title:
      guard title == nil, context == .head else { return [] }
      title = value
      return [.title] + dayAndHours(MinutesLine(LooseLine(shape: .paragraph, text: value)))
    case .date:
      return dayAndHours(MinutesLine(LooseLine(shape: .paragraph, text: value)))
    case .hours: return hours(tokens)
    case .opened, .closed: return openOrClose(tokens, closes: part.label == .closed)
    case .place:
      if hasPlace { return [] }
      hasPlace = true
      return [.place(value)]
    case .group:
      return context == .head && value.unicodeScalars.count <= 80 ? [.group(value)] : []
    case .present, .excused: return attendance(part, tokens)
    case .headcount: return tokens.first { $0.number != nil }?.number.map { headcount($0) } ?? []
    case .role(let role): return roleLine(role, value, tokens)
    case .decision: return [decision(value)]
    case .vote: return decideLastSentence() || hasDecision ? [.manner(value)] : []
    case .task: return [.task(value, done: false)]
    case .openQuestion: return [.entry(.openQuestion, value, manner: nil)]
    case .parkingLot: return [.entry(.parkingLot, value, manner: nil)]
    case .nextMeeting: return [.nextMeeting(value)]
    case .agenda, .topics, .wall, .other: return []
    }
  }

  private mutating func attendance(_ part: LabelScan.Part, _ tokens: [Token]) -> [LineMeaning] {
    let value = firstSentence(part.value, tokens)
    let names = PersonNames.split(value, evenSmall: true)
    var meanings: [LineMeaning] = []
    if part.label == .present, let count = part.count ?? tokens.first?.number ?? lastCount(tokens), count > 0
    {
      meanings += headcount(count)
    }
    if names.isEmpty { return meanings }
    begin(.other, level: contextLevel)
    if value.hasSuffix(",") { openNames = part.label == .present ? .present : .excused }
    return meanings + [.attendance(part.label == .present ? .present : .excused, names: value)]
  }

  /// A list of names that goes on from the line before.
  private mutating func goingOn(_ line: MinutesLine) -> [LineMeaning]? {
    guard let attendance = openNames else { return nil }
    openNames = nil
    guard !line.isItem, LabelScan.parts(line.text).isEmpty, !PersonNames.split(line.text).isEmpty else {
      return nil
    }
    if line.text.hasSuffix(",") { openNames = attendance }
    return [.attendance(attendance, names: line.text)]
  }

  /// Names end with their sentence: `…, Dev. Sorry we missed you`; an initial's full stop ends none.
  private func firstSentence(_ text: String, _ tokens: [Token]) -> String {
    for (index, token) in tokens.enumerated() where token.sign == "." && index > 0 && index + 1 < tokens.count
    {
      guard tokens[index + 1].followsBlank, let before = tokens[index - 1].word, before.count > 2 else {
        continue
      }
      return MinutesLine(LooseLine(shape: .paragraph, text: text)).text(0..<token.range.lowerBound)
    }
    return text
  }

  /// A number in brackets that ends a list of names.
  private func lastCount(_ tokens: [Token]) -> Int? {
    guard tokens.count > 2, tokens.last?.sign == ")", tokens[tokens.count - 3].sign == "(" else { return nil }
    return tokens[tokens.count - 2].number
  }

  private mutating func roleLine(_ role: Role, _ typed: String, _ all: [Token]) -> [LineMeaning] {
    // The names end with their sentence.
    let stop = all.indices.first { place in
      all[place].sign == "." && place + 1 < all.count && all[place + 1].followsBlank
        && all[place + 1].word != nil
        || all[place].sign == "-" && place + 1 < all.count && all[place + 1].sign == "-"
    }
    let line = MinutesLine(LooseLine(shape: .paragraph, text: typed))
    let value = stop.map { line.text(0..<all[$0].range.lowerBound) } ?? typed
    let tokens = stop.map { Array(all[..<$0]) } ?? all
    if role == .timekeeper, !TimeFinder.all(tokens).isEmpty { return hours(tokens) }
    let isName = !PersonNames.split(value, evenSmall: true).isEmpty || tokens.count <= 6
    guard value.unicodeScalars.count <= 90, isName, records.count < 25 else { return [] }
    return [.role(role, names: value)]
  }

  // MARK: Decisions

  /// A decision's words, and how it was taken where they end by saying so.
  mutating func decision(_ words: String) -> LineMeaning {
    hasDecision = true
    let (text, manner) = MannerLine.read(words)
    if let manner { return .entry(.decision, text, manner: manner) }
    let scalars = Array(words.unicodeScalars)
    var cut: Int?
    if scalars.last == ")", let open = scalars.lastIndex(of: "("), open > 0 { cut = open }
    if cut == nil {
      cut = scalars.indices.first { place in
        [".", ",", ";", "–", "—", ":"].contains(scalars[place]) && place + 3 < scalars.count && place > 3
          && scalars[place + 1].isBlank && beginsWithManner(scalars[(place + 1)...])
      }
    }
    guard let cut else { return .entry(.decision, words, manner: nil) }
    let tail = MinutesLine.trimmed(scalars[cut...]) { $0.isBlank || "(.,;–—:)".unicodeScalars.contains($0) }
    guard MannerLine.saysManner(tail) else { return .entry(.decision, words, manner: nil) }
    return .entry(.decision, MinutesLine.trimmed(scalars[..<cut]) { $0.isBlank }, manner: tail)
  }

  private func beginsWithManner(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = Token.tokens(of: Array(scalars.prefix(60))).prefix(3).compactMap(\.word)
    let starts = ["adopt", "vote", "unanim", "consen", "carried", "approuv", "passed"]
    return words.contains { word in starts.contains { word.hasPrefix($0) } }
      || isTally(Token.tokens(of: Array(scalars.prefix(60)))[...])
  }

  /// Whether a whole line only says how something was decided.
  private func isManner(_ line: MinutesLine) -> Bool {
    guard line.tokens.count <= 24, MannerLine.saysManner(line.text), let first = line.tokens.first else {
      return false
    }
    if first.number != nil { return true }
    let starts = [
      "vote", "adopt", "unanim", "consen", "carried", "pour", "contre", "for", "approuv", "passed", "a",
    ]
    return first.word.map { word in starts.contains { word == $0 || $0.count > 3 && word.hasPrefix($0) } }
      ?? false
  }
}

extension MinutesLine {
  /// `scalars` without those at both ends that `isLeftOut`.
  static func trimmed(_ scalars: ArraySlice<Unicode.Scalar>, _ isLeftOut: (Unicode.Scalar) -> Bool) -> String
  {
    var slice = scalars
    while let first = slice.first, isLeftOut(first) { slice = slice.dropFirst() }
    while let last = slice.last, isLeftOut(last) { slice = slice.dropLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: slice)
    return String(view)
  }
}
