import MeetingCore

/// What a line looks like by itself, wherever it stands: the signs of a heading and of what is none.
struct LineLook {
  /// A heading has at most so many scalars, a bracket at its end not counted.
  static let maximumLength = 90

  /// Without a bracket at its end.
  let core: Scalars
  let hasBracket: Bool

  init(_ words: Scalars) {
    // NB: only so much of a line is looked at; what is longer is no heading anyway.
    let line = words.prefix(4 * Self.maximumLength)
    var core = words
    if line.count == words.count, line.last == ")" || line.last == "]" {
      let open: Unicode.Scalar = line.last == ")" ? "(" : "["
      if let start = line.lastIndex(of: open) { core = line[..<start].trimmed }
    }
    hasBracket = core.count < words.count && !core.isEmpty
    self.core = core.isEmpty ? words : core
  }

  var isShort: Bool { core.count <= Self.maximumLength }

  var endsWithColon: Bool { core.last == ":" }
  var endsWithQuestion: Bool { core.last == "?" }
  /// It ends as a sentence or in the middle of one.
  var endsInProse: Bool { core.last.map { ".,;…!".unicodeScalars.contains($0) } ?? true }

  /// It begins as a heading does: with a capital, a digit or a quotation mark.
  var beginsLikeHeading: Bool {
    let first = core.first { !"«“\"'’#¿¡".unicodeScalars.contains($0) && !$0.isBlank }
    guard let first else { return false }
    return first.properties.isAlphabetic ? !first.properties.isLowercase : ListMark.isDigit(first)
  }

  /// `Label : value`, `Name: words`. Not a time of day and not an address.
  var isLabelled: Bool {
    var index = core.startIndex
    let end = min(core.endIndex, core.startIndex + 2 * Self.maximumLength)
    while index < end {
      let next = index + 1
      if core[index] == ":", index > core.startIndex, next < core.endIndex {
        let isTime = ListMark.isDigit(core[index - 1]) && ListMark.isDigit(core[next])
        if !isTime && core[next] != "/" && core[next] != ":" { return true }
      }
      index = next
    }
    return false
  }

  /// It may be a document's title where it stands first.
  var isTitle: Bool {
    isShort && beginsLikeHeading && letters > 2 && !isLabelled && !endsInProse && !endsWithColon
      && !endsWithQuestion && !hasSeveralSentences && !SectionWords.isGreeting(self)
      && !SectionWords.matches(self)
  }

  /// A sentence ends before the line does.
  var hasSeveralSentences: Bool {
    var letters = 0
    for (place, scalar) in zip(core.indices, core) {
      if ".!?…".unicodeScalars.contains(scalar), letters >= 3 || scalar != ".",
        core[(place + 1)...].first?.isBlank == true, !core[(place + 1)...].trimmed.isEmpty
      {
        // "Qui fait quoi ? (suite)" and "pourquoi ?" before its mark are one sentence.
        if core[(place + 1)...].contains(where: { $0.properties.isAlphabetic }) { return true }
      }
      letters = scalar.properties.isAlphabetic ? letters + 1 : 0
    }
    return false
  }

  /// Capitals throughout, and enough of them to be no acronym.
  var isCapitals: Bool {
    var letters = 0
    for scalar in core where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      if scalar.properties.isUppercase { letters += 1 }
    }
    return letters >= 4
  }

  var commas: Int { core.count { $0 == "," } }
  var letters: Int { core.count { $0.properties.isAlphabetic } }

  /// It holds a year or a time of day: more likely when the meeting was than what it spoke of.
  var holdsDate: Bool { Self.holdsDate(core) }

  static func holdsDate(_ words: Scalars) -> Bool {
    var digits = 0
    for scalar in words.prefix(4 * maximumLength) {
      if ListMark.isDigit(scalar) {
        digits += 1
        if digits == 4 { return true }
      } else {
        if digits > 0, scalar == "h" || scalar == "H" || scalar == ":" { return true }
        digits = 0
      }
    }
    return false
  }

  /// `19h12 - …`, `18:01 …`: an entry of running notes.
  var beginsWithClock: Bool {
    let hours = core.prefix(3).prefix { ListMark.isDigit($0) }
    let rest = core.dropFirst(hours.count)
    guard (1...2).contains(hours.count), let sign = rest.first, sign == "h" || sign == "H" || sign == ":"
    else {
      return false
    }
    return rest.dropFirst().first.map { ListMark.isDigit($0) || $0.isBlank && sign != ":" } ?? false
  }

  /// `Question 2 : …?`, `Q2: …?`
  var isNumberedQuestion: Bool {
    guard endsWithQuestion, ["question", "q", "pregunta"].contains(firstWord) else { return false }
    let rest = core.prefix(20).drop { $0.properties.isAlphabetic }.trimmed
    let count = rest.prefix { ListMark.isDigit($0) }.count
    return (1...2).contains(count)
      && rest.dropFirst(count).trimmed.first.map { ":.-–—".unicodeScalars.contains($0) } ?? false
  }

  /// `Name: words` with a name of at most four words.
  var hasShortLabel: Bool {
    let label = core.prefix(2 * Self.maximumLength).prefix { $0 != ":" }
    return isLabelled && label.split(whereSeparator: \.isBlank).count <= 4
  }

  /// The first word, folded.
  var firstWord: String {
    TextGate.folded(core.prefix(40).prefix { $0.properties.isAlphabetic }.text)
  }

  static func isArrow(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return (0x2190...0x21FF).contains(scalar.value) || (0x27F0...0x27FF).contains(scalar.value)
      || scalar == "=" || scalar == "➔" || scalar == "➜"
  }
}
