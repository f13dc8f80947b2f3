import MeetingCore

/// Points of the agenda, contributions under a prompt.
extension MinutesBuilder {
  func agendaLine(_ line: MinutesLine) -> [LineMeaning] {
    if let (title, minutes) = timebox(line, needsBrackets: false) {
      return line.depth > 1 ? [] : [.item(title, minutes: minutes)]
    }
    if let row = tableItem(line) { return row }
    if line.depth == 1 || !line.isItem && line.scalars.count <= 90 && line.text.unicodeScalars.last != "." {
      return [.item(itemWords(line.text), minutes: nil)]
    }
    return []
  }

  /// An item's words without its outline's number or the hour it begins.
  private func itemWords(_ text: String) -> String {
    let words = unnumbered(text)
    let scalars = Array(words.unicodeScalars)
    guard let time = TimeFinder.all(Token.tokens(of: Array(scalars.prefix(40)))).first,
      time.range.lowerBound == 0
    else {
      return words
    }
    let rest = MinutesLine.trimmed(scalars[time.range.upperBound...]) {
      $0.isBlank || ":-–—.".unicodeScalars.contains($0)
    }
    return rest.isEmpty ? words : rest
  }

  /// A row of an agenda that is a table: its words, and the minutes that a cell of its own says.
  private func tableItem(_ line: MinutesLine) -> [LineMeaning]? {
    let cells = cells(line)
    guard cells.count > 1 else { return nil }
    if isTableHead(line) { return [] }
    var minutes: Int?
    var title: String?
    for cell in cells {
      let tokens = Token.tokens(of: Array(cell.unicodeScalars.prefix(40)))
      if let number = tokens.first?.number, tokens.count <= 3 {
        // NB: a bare number at the start is the row's own.
        let hasUnit = tokens.count > 1
        if TimeFinder.all(tokens).isEmpty, hasUnit || title != nil { minutes = minutes ?? number }
      } else if title == nil, !tokens.isEmpty, TimeFinder.all(tokens).isEmpty {
        title = cell
      }
    }
    return title.map { [.item($0, minutes: minutes)] } ?? []
  }

  /// A row's task: what first, then who and when.
  func taskWords(_ line: MinutesLine) -> String {
    let cells = cells(line)
    guard cells.count > 1 else { return line.text }
    return cells[0] + " — " + cells.dropFirst().joined(separator: ", ")
  }

  private func cells(_ line: MinutesLine) -> [String] {
    line.text.split(separator: "|").map { MinutesLine.trimmed(Array($0.unicodeScalars)[...]) { $0.isBlank } }
      .filter { !$0.isEmpty }
  }

  /// The words and the minutes of `Accueil (5m)`, `Budget – 20 min`, `15' : tour de table`, `[1h] Bilan`.
  func timebox(_ line: MinutesLine, needsBrackets: Bool) -> (title: String, minutes: Int)? {
    let tokens = line.tokens
    for (index, token) in tokens.enumerated() {
      guard case .number(let value, let digits) = token.kind, digits <= 3, index + 1 < tokens.count else {
        continue
      }
      var end = index + 1
      var minutes = value
      let unit = tokens[end]
      if let word = unit.word, ["min", "mn", "minutes", "minute", "m", "mins"].contains(word) {
        end += 1
      } else if let sign = unit.sign, ["'", "’", "′"].contains(sign), !unit.followsBlank {
        end += 1
      } else if let word = unit.word, ["h", "heure", "heures", "hour", "hours", "hr"].contains(word) {
        minutes = value * 60
        end += 1
        if end < tokens.count, case .number(let more, 2) = tokens[end].kind, !tokens[end].followsBlank {
          minutes += more
          end += 1
        }
        // NB: an hour of the day is no time box; only brackets tell.
        guard isBracketed(tokens, index, end) else { continue }
      } else {
        continue
      }
      if end < tokens.count, ["'", "’", "′"].contains(tokens[end].sign ?? " ") { end += 1 }
      let bracketed = isBracketed(tokens, index, end)
      let atEdge = index == 0 || end == tokens.count || bracketed
      guard (1...Meeting.maximumMinutes).contains(minutes), bracketed || atEdge && !needsBrackets else {
        continue
      }
      let title = itemWords(words(of: line, without: bracketed ? (index - 1)..<(end + 1) : index..<end))
      return title.isEmpty ? nil : (title, minutes)
    }
    return nil
  }

  private func isBracketed(_ tokens: [Token], _ start: Int, _ end: Int) -> Bool {
    guard start > 0, end < tokens.count, let open = tokens[start - 1].sign, let close = tokens[end].sign
    else {
      return false
    }
    return "([".unicodeScalars.contains(open) && ")]".unicodeScalars.contains(close)
  }

  private func words(of line: MinutesLine, without range: Range<Int>) -> String {
    let tokens = line.tokens
    let from = tokens[range.lowerBound].range.lowerBound
    let to = tokens[range.upperBound - 1].range.upperBound
    let isEdge: (Unicode.Scalar) -> Bool = { $0.isBlank || ":-–—,•".unicodeScalars.contains($0) }
    let before = MinutesLine.trimmed(line.scalars[..<from], isEdge)
    let after = MinutesLine.trimmed(line.scalars[to...], isEdge)
    return [before, after].filter { !$0.isEmpty }.joined(separator: " ")
  }

  // MARK: Contributions

  /// A slip that a report of ours marks: taken from the wall, answering, with dots.
  func markedSlip(_ line: MinutesLine) -> LineMeaning? {
    var scalars = Scalars(line.text)
    let marks = SlipMarks.take(from: &scalars)
    if marks == SlipMarks() { return nil }
    var slip = signed(scalars.text)
    slip.marks = marks
    return .slip(slip)
  }

  func slip(_ line: MinutesLine) -> [LineMeaning] {
    // NB: what lies within a contribution belongs to it.
    if line.isItem { return line.depth > 1 ? [] : [.slip(signed(line.text))] }
    return line.scalars.count <= 400 ? [.slip(signed(line.text))] : []
  }

  /// The words of a contribution and who signs it, after them in brackets or before a colon.
  private func signed(_ text: String) -> SlipRecord {
    let end = SlipLine.read(text)
    if end.signature != nil {
      var slip = SlipRecord(text: end.text)
      slip.signature = end.signature
      return slip
    }
    let scalars = Array(text.unicodeScalars)
    if let slip = signedAfterDash(scalars) { return slip }
    guard let colon = scalars.firstIndex(of: ":"), colon <= 60 else { return SlipRecord(text: text) }
    let head = MinutesLine.trimmed(scalars[..<colon]) { $0.isBlank }
    let words = MinutesLine.trimmed(scalars[(colon + 1)...]) { $0.isBlank }
    guard !words.isEmpty, isSignature(head) else { return SlipRecord(text: text) }
    var slip = SlipRecord(text: words)
    slip.signature = head
    return slip
  }

  /// `… - Sandrine`, `… — Hamza, 17`, `… (anonyme)`.
  private func signedAfterDash(_ scalars: [Unicode.Scalar]) -> SlipRecord? {
    var cut: (words: Int, name: Range<Int>)?
    if scalars.last == ")", let open = scalars.lastIndex(of: "(") {
      cut = (open, (open + 1)..<(scalars.count - 1))
    } else if let dash = scalars.indices.last(where: { place in
      "-–—".unicodeScalars.contains(scalars[place]) && place > 0 && scalars[place - 1].isBlank
        && place + 1 < scalars.count && scalars[place + 1].isBlank
    }) {
      cut = (dash, (dash + 1)..<scalars.count)
    }
    guard let cut, cut.words > 0 else { return nil }
    let name = MinutesLine.trimmed(scalars[cut.name]) { $0.isBlank }
    let words = MinutesLine.trimmed(scalars[..<cut.words]) { $0.isBlank }
    guard !words.isEmpty, isSignature(name) else { return nil }
    var slip = SlipRecord(text: words)
    slip.signature = name
    return slip
  }

  /// Whether every word is a first name, but for those that join them and an age.
  private func isSignature(_ head: String) -> Bool {
    let bare = head.split(separator: "(").first.map(String.init) ?? head
    let words = bare.split { $0.isWhitespace || $0 == "," || $0 == "&" || $0 == "/" || $0 == "+" }.map(
      String.init)
    if ["anonyme", "anonymous", "Anonyme", "Anonymous"].contains(head) { return true }
    let joiners = [
      "et", "and", "de", "du", "ans", "son", "sa", "frère", "sœur", "mère", "père", "fils", "fille",
    ]
    let names = words.filter { !joiners.contains($0) && Int($0) == nil }
    guard (1...4).contains(names.count) else { return false }
    if knownNames.contains(TextGate.folded(bare)) { return true }
    return names.allSatisfy { name in
      name.split(separator: "-").allSatisfy { FirstNames.contains(String($0)) }
        || knownNames.contains(TextGate.folded(name))
    }
  }

  /// Whether a table's row only names its columns.
  func isTableHead(_ line: MinutesLine) -> Bool {
    guard line.text.contains(" | ") else { return false }
    return line.words.allSatisfy { Self.columnWords.contains($0) }
  }

  private static let columnWords: Set<String> = [
    "quoi", "qui", "quand", "ou", "comment", "action", "actions", "tache", "taches", "who", "what", "when",
    "task", "tasks", "owner",
    "due", "date", "by", "pour", "echeance", "responsable", "etat", "statut", "status", "a", "faire", "avec",
    "delai", "n", "done", "state",
    "personne", "temps", "time", "duree", "item", "deadline", "lead", "name", "todo",
  ]
}
