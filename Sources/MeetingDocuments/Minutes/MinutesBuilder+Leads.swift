import MeetingCore

/// Lines that say by their first words what they are: `DÉCISION on achète`, `#action Ana écrit`, additions.
extension MinutesBuilder {
  /// The line's words without an arrow, or a time and a nick of a log, before them.
  func bare(_ line: MinutesLine) -> String { line.text(from: leadStart(line)) }

  private func leadStart(_ line: MinutesLine) -> Int {
    var index = 0
    let tokens = line.tokens
    // `19:04 <ana> …`, `[19:04] ana> …`
    if let close = tokens.prefix(9).firstIndex(where: { $0.sign == ">" }), close > 0,
      close + 1 < tokens.count,
      tokens.prefix(close).contains(where: { $0.sign == "<" })
    {
      index = close + 1
    } else if let time = TimeFinder.all(Array(tokens.prefix(7))).first, time.range.lowerBound <= 1,
      let next = tokens.firstIndex(where: { $0.range.lowerBound >= time.range.upperBound && $0.sign != "]" })
    {
      index = next
    }
    while index < tokens.count, let sign = tokens[index].sign, Self.arrows.contains(sign) { index += 1 }
    return index < tokens.count ? tokens[index].range.lowerBound : line.scalars.count
  }

  /// A decision, a task, a question or a parked point that the first words announce.
  mutating func led(_ line: MinutesLine) -> LineMeaning? {
    let start = leadStart(line)
    let tokens = line.tokens.drop { $0.range.lowerBound < start }
    guard let first = tokens.first, let word = first.word else { return nil }
    let typed = line.text(first.range)
    let isShouted =
      typed.unicodeScalars.count > 1 && typed == typed.uppercased() && typed != typed.lowercased()
    let hasHash = start > 0 && line.scalars[start - 1] == "#"
    if isShouted || hasHash {
      var next = tokens.index(after: tokens.startIndex)
      while next < tokens.endIndex,
        tokens[next].number != nil || "#:°.-–—".unicodeScalars.contains(tokens[next].sign ?? " ")
          || tokens[next].word == "n"
      {
        next += 1
      }
      if next < tokens.endIndex, let meaning = announced(word, line.text(from: tokens[next].range.lowerBound))
      {
        return meaning
      }
    }
    let words = tokens.prefix(7).compactMap(\.word).joined(separator: " ")
    if context != .agenda, Self.nextStarts.contains(where: { words.hasPrefix($0) }), line.scalars.count <= 240
    {
      return .nextMeeting(line.text(from: start))
    }
    if let place = decidedWords(line) { return decision(line.text(from: place)) }
    if Self.decisionStarts.contains(where: { words == $0 || words.hasPrefix($0 + " ") }) {
      return decision(line.text(from: start))
    }
    if ["motion by", "motion to", "moved by", "moved that"].contains(where: { words.hasPrefix($0) }) {
      return decision(line.text(from: start))
    }
    if words.hasPrefix("motion "), MannerLine.saysManner(line.text) || words.hasPrefix("motion failed") {
      guard isMannerOnly(words) else { return decision(line.text(from: start)) }
      if words.hasPrefix("motion failed") {
        forgetLastDecision()
        return nil
      }
      return decideLastSentence() || hasDecision ? .manner(line.text(from: start)) : nil
    }
    if context != .agenda, !line.text.contains("?"),
      Self.adoptedWithin.contains(where: { line.words.joined(separator: " ").contains($0) }),
      line.scalars.count <= 300,
      context != .wall
    {
      return decision(line.text(from: start))
    }
    if context != .wall, line.tokens.count <= 24, MannerLine.saysManner(line.text),
      Self.mannerStarts.contains(where: { words.hasPrefix($0) }) && saysCount(tokens) || isTally(tokens),
      decideLastSentence() || hasDecision
    {
      return .manner(line.text(from: start))
    }
    if context != .wall, context != .agenda, line.scalars.count <= 160, takesTask(line) {
      return .task(line.text(from: start), done: false)
    }
    if context != .wall, line.scalars.count <= 160,
      Self.parkedStarts.contains(where: { words == $0 || words.hasPrefix($0 + " ") })
    {
      return .entry(.parkingLot, line.text(from: start), manner: nil)
    }
    return nil
  }

  /// A number, or all of them.
  private func saysCount(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.contains { $0.number != nil }
      || tokens.compactMap(\.word).contains { word in
        ["unanim", "consens", "consent"].contains { word.hasPrefix($0) }
      }
  }

  /// Where the words of a decision begin that a line announces on its way: `Donc décidé : …`.
  func decidedWords(_ line: MinutesLine) -> Int? {
    for (index, token) in line.tokens.enumerated() where token.sign == ":" {
      guard index > 0, index + 1 < line.tokens.count, let word = line.tokens[index - 1].word else { continue }
      if ["question", "ouverte"].contains(word) { break }
      if Self.decidedBefore.contains(word) { return line.tokens[index + 1].range.lowerBound }
      if index > 10 { break }
    }
    return nil
  }

  /// `Minutes taken by Hank.`, `(prises par Gwenaëlle)`
  func sentenceRole(_ line: MinutesLine) -> LineMeaning? {
    guard records.count < mailHead.upperBound + 14 else { return nil }
    if let names = scribes(line, line.words.joined(separator: " ")) { return .role(.scribe, names: names) }
    for (index, token) in line.tokens.enumerated() where index > 0 {
      guard let word = token.word,
        ["chaired", "chair", "facilitated", "anime", "animait", "preside"].contains(word)
      else { continue }
      // `Alun chaired`, `by Rosa, chair`
      let before = line.tokens[index - 1].sign == "," ? index - 2 : index - 1
      guard before >= 0, line.tokens[before].word != nil,
        let name = PersonNames.name(line.text(line.tokens[before].range)),
        before == 0 || line.tokens[before - 1].word == "by"
      else { continue }
      return .role(.facilitator, names: name)
    }
    return nil
  }

  private func scribes(_ line: MinutesLine, _ words: String) -> String? {
    guard line.tokens.count <= 14,
      ["minutes taken by", "notes taken by", "notes prises par", "prises par", "redige par", "notes by"]
        .contains(where: {
          words.hasPrefix($0)
        }),
      let by = line.tokens.first(where: { $0.word == "by" || $0.word == "par" })
    else { return nil }
    return PersonNames.split(line.text(from: by.range.upperBound)).first
  }

  /// Somebody takes something on: `Ugo s'en charge`, `Wren comes back with numbers`.
  private func takesTask(_ line: MinutesLine) -> Bool {
    let words = line.words
    var before = ""
    for (first, second) in zip(words, words.dropFirst()) {
      defer { before = first }
      // NB: somebody who is "en charge" of something takes nothing on; who "s'en charge" does.
      if first == "en" && ["s", "m"].contains(before) || first == "m" || first == "s" || first == "se" {
        if ["charge", "occupe", "chargent", "occupent"].contains(second) { return true }
      }
      if first == "comes" && second == "back"
        || first == "will" && ["ask", "write", "call", "check"].contains(second)
      {
        return true
      }
    }
    return false
  }

  private static let decidedBefore: Set<String> = [
    "decide", "decidee", "valide", "validee", "acte", "actee", "agreed", "resolved", "decision", "acuerdo",
  ]
  private static let adoptedWithin = [
    "est adopte", "est approuve", "sont adoptes", "sont approuves", "est adoptee", "est approuvee",
    "was approved",
    "is approved", "was adopted", "were approved", "a ete adopte", "a ete approuve",
    "il a ete decide", "il est decide", "a ete acte", "est acte", "all agreed", "it was agreed",
    "was resolved that",
    "resolution was passed", "motion was passed", "designe a l unanimite", "elit a l unanimite",
    "approuve a l unanimite", "elected unanimously", "nous decidons", "nous avons decide",
  ]
  private static let parkedStarts = [
    "reporte", "on en reparle", "tabled", "postponed", "remis a", "a revoir", "pas eu le temps", "held over",
  ]

  private func isMannerOnly(_ words: String) -> Bool {
    ["motion carried", "motion passed", "motion adopted", "motion adoptee", "motion failed"].contains {
      words.hasPrefix($0)
    }
  }

  /// `12 pour, 1 contre`.
  func isTally(_ tokens: ArraySlice<Token>) -> Bool {
    let said = tokens.filter { $0.sign != ":" }
    if said.count > 1, said[0].number == nil, let word = said[0].word,
      ["pour", "contre", "for", "against"].contains(word)
    {
      return said[1].number != nil
    }
    guard tokens.count > 1, tokens.first?.number != nil, let word = tokens.dropFirst().first?.word else {
      return false
    }
    return [
      "pour", "contre", "for", "against", "voix", "abstention", "abstentions", "oui", "non", "yes", "no",
    ].contains(word)
  }

  private mutating func announced(_ word: String, _ rest: String) -> LineMeaning? {
    switch word {
    case "decision", "decide", "decided", "resolved", "agreed", "resolution", "acte", "agree": decision(rest)
    case "action", "todo", "tache", "task":
      ["items", "item", "points", "list"].contains { rest.lowercased().hasPrefix($0) }
        ? nil : .task(rest, done: false)
    case "topic": .item(rest, minutes: nil)
    case "question": .entry(.openQuestion, rest, manner: nil)
    case "frigo", "parking", "reporte": .entry(.parkingLot, rest, manner: nil)
    case "vote" where hasDecision && MannerLine.saysManner(rest): .manner(rest)
    default: nil
    }
  }

  // MARK: Additions

  /// A line that begins as a dated addition: `ajout de janvier 2017 : …`, `(edit du 3 mai : …)`.
  mutating func addendum(_ line: MinutesLine) -> LineMeaning? {
    if let own = AddendumLine.read(line.text), own.offer == nil {
      return .addendum(own.date, own.text, isWithin: false)
    }
    let tokens = line.tokens.drop { "([*{".unicodeScalars.contains($0.sign ?? " ") }
    guard let (date, words) = addition(line, tokens, upTo: line.scalars.count) else { return nil }
    return .addendum(date, words, isWithin: false)
  }

  /// An addition in brackets at the end of a line: `… (ajout de mai 2019 : fait)`, `(depuis 2017, il y a…)`.
  func innerAddendum(_ line: MinutesLine) -> (date: PartialDate?, words: String)? {
    var end = line.scalars.count
    while end > 0, line.scalars[end - 1].isBlank || ".:".unicodeScalars.contains(line.scalars[end - 1]) {
      end -= 1
    }
    guard end > 0, line.scalars[end - 1] == ")" || line.scalars[end - 1] == "]",
      let open = line.scalars[..<end].lastIndex(where: { $0 == "(" || $0 == "[" }), open > 0
    else { return nil }
    let tokens = line.tokens.drop { $0.range.lowerBound <= open }
    if tokens.first?.word == "depuis" || tokens.first?.word == "since",
      let year = tokens.dropFirst().first?.number,
      (1990...2100).contains(year)
    {
      return PartialDate(year: year).map { ($0, line.text((open + 1)..<(end - 1))) }
    }
    return addition(line, tokens, upTo: end - 1)
  }

  private func addition(_ line: MinutesLine, _ tokens: ArraySlice<Token>, upTo end: Int)
    -> (date: PartialDate?, words: String)?
  {
    guard let first = tokens.first?.word else { return nil }
    let start = tokens.prefix(4).compactMap(\.word).joined(separator: " ")
    guard Self.additionWords.contains(first) || Self.additionStarts.contains(where: { start.hasPrefix($0) })
    else {
      return nil
    }
    let early = Array(tokens.prefix(14))
    guard let found = DateFinder(early).all().first ?? year(early) else { return nil }
    var from = found.range.upperBound
    while from < end, line.scalars[from].isBlank || ":,-–—)]".unicodeScalars.contains(line.scalars[from]) {
      from += 1
    }
    var last = end
    while last > from, ")]".unicodeScalars.contains(line.scalars[last - 1]) || line.scalars[last - 1].isBlank
    { last -= 1 }
    let words = line.text(from..<last)
    return (found.date, words.isEmpty ? line.text : words)
  }

  private func year(_ tokens: [Token]) -> DateFinder.Found? {
    for token in tokens.prefix(5) {
      if case .number(let year, 4) = token.kind, let date = PartialDate(year: year) {
        return DateFinder.Found(date: date, range: token.range)
      }
    }
    return nil
  }

  private static let arrows: Set<Unicode.Scalar> = [
    "=", ">", "→", "➜", "⇒", "➔", "-", "–", "*", "!", "#", "►", "▶", "✓", "✔", "★", "⚠", "✅",
  ]
  private static let additionWords: Set<String> = [
    "ajout", "ajoute", "ajoutee", "edit", "edite", "maj", "update", "updated", "added", "addendum",
    "addition",
    "rectificatif", "complement", "errata", "erratum", "correction", "modif", "edited",
  ]
  private static let additionStarts = [
    "mise a jour", "note ajoutee", "note du", "note added", "later note", "rajout", "rajoute",
  ]
  private static let decisionStarts = [
    "il est decide", "on decide", "nous decidons", "le groupe decide", "l assemblee decide",
    "il a ete decide", "decide de",
    "decision de", "c est decide", "accord pour", "it was agreed", "we agreed", "agreed to", "agreed that",
    "it was decided",
    "we decided", "it was resolved", "resolved that", "resolved to", "l assemblee adopte", "l assemblee vote",
    "tout le monde est d accord pour",
    "on est d accord pour", "the group agreed", "the meeting agreed", "decided to", "decided that",
    "nous avons decide", "on a decide",
    "le conseil decide", "l ag decide", "on valide", "le collectif decide", "it is agreed",
    "moved and carried", "se decide", "se acuerda",
  ]
  private static let mannerStarts = [
    "vote", "adopte", "unanim", "a l unanimite", "consent", "par consent", "carried", "motion carried",
    "passed", "approuve",
    "resultat", "passee", "accepte", "valide", "show of hands", "in favour", "aye",
  ]
}
