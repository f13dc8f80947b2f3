import MeetingCore

extension MinutesBuilder {
  mutating func heading(_ index: Int) -> [LineMeaning] {
    let line = lines[index]
    guard let level = line.headingLevel else { return [] }
    var later: [LineMeaning] = []
    if let (date, words) = innerAddendum(line) { later = [.addendum(date, words, isWithin: true)] }
    if !hasAgenda, let topic = announcedTopic(line) {
      begin(.other, level: level)
      return [.item(topic, minutes: nil)] + later
    }
    let (bare, count) = LabelScan.withoutCount(unnumbered(line.text))
    if title == nil, level == 1 || isFirstHeading(index), isTitle(line),
      MinutesLabel.of(bare) == nil || index == 0 && level == 1
    {
      return titleLine(line) + later
    }
    if let label = MinutesLabel.of(bare) {
      return section(label, count: count, line: line, level: level) + item(line, label) + later
    }
    if let question = numberedQuestion(line) {
      // The headings as deep as it are its pegs.
      beginPrompt(level - 1)
      return [.prompt(question)] + later
    }
    let parts = LabelScan.parts(unnumbered(line.text))
    if !parts.isEmpty {
      begin(.other, level: level)
      promptLevel = nil
      let meanings = parts.flatMap { labelled($0, index) }
      if !meanings.isEmpty { return meanings + later }
    }
    if context == .head && date == nil { return undated(line, level, index) + later }
    return freeHeading(line, bare, level, index) + later
  }

  /// A heading that is none of the known ones.
  private mutating func freeHeading(_ line: MinutesLine, _ bare: String, _ level: Int, _ index: Int)
    -> [LineMeaning]
  {
    if let promptLevel, level > promptLevel, context == .wall { return [.cluster(named(line))] }
    let isQuestion = bare.hasSuffix("?")
    if context == .prompts && level > contextLevel || isQuestion && isPrompt(index, level: level) {
      if isListOfQuestions { return [] }
      beginPrompt(level)
      return [.prompt(named(line))]
    }
    promptLevel = nil
    if context == .agenda && level > contextLevel {
      if let (title, minutes) = timebox(line, needsBrackets: true) { return [.item(title, minutes: minutes)] }
      return [.theme(named(line))]
    }
    if level > contextLevel && context != .head && context != .wall { return [] }
    begin(.other, level: level)
    return item(line, nil)
  }

  /// A numbered or timed heading is an item where the document lists none.
  private func item(_ line: MinutesLine, _ label: MinutesLabel?) -> [LineMeaning] {
    switch label {
    case nil, .other, .nextMeeting, .task, .openQuestion: break
    default: return []
    }
    if hasAgenda { return [] }
    let words = unnumbered(line.text)
    if let (title, minutes) = timebox(line, needsBrackets: true) {
      return [.item(unnumbered(title), minutes: minutes)]
    }
    return words == line.text ? [] : [.item(named(words), minutes: nil)]
  }

  /// `Topic: Kerbs`, `18:05 <ana> #topic Kerbs`
  private func announcedTopic(_ line: MinutesLine) -> String? {
    guard let place = line.tokens.prefix(10).firstIndex(where: { $0.word == "topic" }),
      place + 1 < line.tokens.count
    else { return nil }
    let next = line.tokens[place + 1].sign == ":" ? place + 2 : place + 1
    guard next < line.tokens.count, place == 0 || line.tokens[place - 1].sign == "#" else { return nil }
    return line.text(from: line.tokens[next].range.lowerBound)
  }

  /// Whether people answer below a question: at least two points or pegs, and no decision among them.
  private func isPrompt(_ index: Int, level: Int) -> Bool {
    var answers = 0
    for line in lines[(index + 1)...] {
      if let other = line.headingLevel {
        if other <= level { break }
        answers += 1
      } else if line.isItem {
        answers += 1
      }
      for part in LabelScan.parts(bare(line)) where part.label == .decision || part.label == .vote {
        return false
      }
      if decidedWords(line) != nil { return false }
    }
    return answers > 1
  }

  /// `QUESTION 2 : Qu'est-ce qui vous manque ?`
  private func numberedQuestion(_ line: MinutesLine) -> String? {
    guard line.tokens.count > 3, line.tokens[0].word == "question", line.tokens[1].number != nil,
      line.tokens[2].sign == ":", line.text.hasSuffix("?")
    else { return nil }
    return line.text(from: line.tokens[2].range.upperBound)
  }

  private mutating func beginPrompt(_ level: Int) {
    promptLevel = level
    if context != .prompts { contextLevel = level }
    context = .wall
    hasSeenItem = false
  }

  private func isFirstHeading(_ index: Int) -> Bool {
    index < 12 && !lines[..<index].contains { $0.headingLevel != nil }
      && !lines[..<index].contains { LabelScan.parts($0.text).count > 0 }
  }

  /// Whether words, and no template or category of a wiki.
  func isTitle(_ line: MinutesLine) -> Bool {
    guard let first = line.scalars.first, line.words.joined().count > 2 else { return false }
    let isWord =
      first.properties.isAlphabetic || ("0"..."9").contains(first) || "«“\"[".unicodeScalars.contains(first)
    return isWord && !["categorie", "category", "fichier", "file"].contains(line.words.first ?? "")
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
  func named(_ line: MinutesLine) -> String { named(line.text) }

  func named(_ words: String) -> String {
    var text = words
    while let last = text.unicodeScalars.last, last == ":" || last.isBlank {
      text.unicodeScalars.removeLast()
    }
    return text
  }

  /// `text` without the number or letter of its outline: `2. Budget`, `IV) Budget`, `B - Budget`.
  func unnumbered(_ text: String) -> String {
    let tokens = Token.tokens(of: Array(text.unicodeScalars.prefix(12)))
    guard tokens.count > 2, let sign = tokens[1].sign,
      [".", ")", "-", "–", "—", "/", ":", "°"].contains(sign)
    else {
      return text
    }
    let after = tokens.dropFirst(2).drop { $0.sign.map { [".", "-", "–", ")"].contains($0) } ?? false }
    guard let next = after.first else { return text }
    let isMark: Bool
    switch tokens[0].kind {
    case .number(_, let digits): isMark = digits <= 2
    case .word(let word): isMark = word.unicodeScalars.count == 1 || word.allSatisfy { "ivx".contains($0) }
    case .sign: isMark = false
    }
    guard isMark, next.followsBlank else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(next.range.lowerBound)))
  }
}
