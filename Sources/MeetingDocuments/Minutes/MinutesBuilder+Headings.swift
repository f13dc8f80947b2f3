import MeetingCore

extension MinutesBuilder {
  mutating func heading(_ index: Int) -> [LineMeaning] {
    let line = lines[index]
    guard let level = line.headingLevel else { return [] }
    var later: [LineMeaning] = []
    if let (date, words) = innerAddendum(line) { later = [.addendum(date, words, isWithin: true)] }
    let (bare, count) = LabelScan.withoutCount(unnumbered(line.text))
    if title == nil, level == 1 || index == 0, MinutesLabel.of(bare) == nil || index == 0 && level == 1 {
      return titleLine(line) + later
    }
    if let label = MinutesLabel.of(bare) {
      return section(label, count: count, line: line, level: level) + later
    }
    let parts = LabelScan.parts(unnumbered(line.text))
    if !parts.isEmpty {
      begin(.other, level: level)
      promptLevel = nil
      let meanings = parts.flatMap { labelled($0, index) }
      if !meanings.isEmpty { return meanings + later }
    }
    if context == .head && level > 1 && date == nil { return undated(line, level, index) + later }
    return freeHeading(line, bare, level, index) + later
  }

  /// A heading that is none of the known ones.
  private mutating func freeHeading(_ line: MinutesLine, _ bare: String, _ level: Int, _ index: Int)
    -> [LineMeaning]
  {
    if let promptLevel, level > promptLevel, context == .wall { return [.cluster(named(line))] }
    let isQuestion = bare.hasSuffix("?")
    if context == .prompts && level > contextLevel || isQuestion && hasContent(below: index, level: level) {
      if context == .agenda || isListOfQuestions { return [] }
      let isInWall = context == .prompts
      promptLevel = level
      if !isInWall { contextLevel = level }
      context = .wall
      hasSeenItem = false
      return [.prompt(named(line))]
    }
    promptLevel = nil
    if context == .agenda && level > contextLevel { return [.theme(named(line))] }
    if level > contextLevel && context != .head && context != .wall { return [] }
    begin(.other, level: level)
    if !hasAgenda, let (title, minutes) = timebox(line, needsBrackets: true) {
      return [.item(title, minutes: minutes)]
    }
    return []
  }

  private var isListOfQuestions: Bool { context == .openQuestions || context == .parkingLot }

  /// A second heading of the head may hold the day.
  private mutating func undated(_ line: MinutesLine, _ level: Int, _ index: Int) -> [LineMeaning] {
    let facts = dayAndHours(line)
    if facts.isEmpty { return freeHeading(line, unnumbered(line.text), level, index) }
    return facts
  }

  private mutating func titleLine(_ line: MinutesLine) -> [LineMeaning] {
    title = line.text
    return [.title] + dayAndHours(line)
  }

  mutating func section(_ label: MinutesLabel, count: Int?, line: MinutesLine, level: Int) -> [LineMeaning] {
    promptLevel = nil
    var meanings: [LineMeaning] = [.section]
    switch label {
    case .present: begin(.attendance(.present), level: level)
    case .excused: begin(.attendance(.excused), level: level)
    case .role(let role): begin(.role(role), level: level)
    case .agenda:
      begin(.agenda, level: level)
      hasAgenda = true
    case .decision: begin(.decisions, level: level)
    case .task: begin(.tasks, level: level)
    case .openQuestion: begin(.openQuestions, level: level)
    case .parkingLot: begin(.parkingLot, level: level)
    case .topics: begin(.topics, level: level)
    case .nextMeeting: begin(.nextMeeting, level: level)
    case .wall: begin(.prompts, level: level)
    case .date, .hours, .place, .headcount, .group, .title, .opened, .closed, .vote, .other:
      begin(.other, level: level)
    }
    if label == .present, let count { meanings += headcount(count) }
    return meanings
  }

  /// The heading's words without the colon that ends them.
  func named(_ line: MinutesLine) -> String {
    var text = line.text
    while let last = text.unicodeScalars.last, last == ":" || last.isBlank {
      text.unicodeScalars.removeLast()
    }
    return text
  }

  /// `text` without the number or letter of its outline: `2. Budget`, `IV) Budget`, `B - Budget`.
  func unnumbered(_ text: String) -> String {
    let tokens = Token.tokens(of: Array(text.unicodeScalars.prefix(12)))
    guard tokens.count > 2, let sign = tokens[1].sign, [".", ")", "-", "–", "/", ":", "°"].contains(sign)
    else {
      return text
    }
    let isMark: Bool
    switch tokens[0].kind {
    case .number(_, let digits): isMark = digits <= 2
    case .word(let word): isMark = word.unicodeScalars.count == 1 || word.allSatisfy { "ivx".contains($0) }
    case .sign: isMark = false
    }
    guard isMark, tokens[2].followsBlank else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(tokens[2].range.lowerBound)))
  }
}
