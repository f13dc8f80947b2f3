/// What a line is made of: words, and parts of words where one is too long or no spaces are written.
extension Typesetter {
  /// Characters of a word that are looked at together: more hold in no line of any screen.
  static let longestPiece = 1_000

  /// What no line break parts, unless a line is too narrow for it.
  struct Atom {
    let text: String
    /// Whether a space stands before it; none does in Chinese, or within a word that is too long.
    let followsSpace: Bool
  }

  /// One line, and whether a space stands between it and the one before.
  public struct Line: Sendable {
    public let text: String
    let followsSpace: Bool

    public init(text: String, followsSpace: Bool) {
      self.text = text
      self.followsSpace = followsSpace
    }
  }

  /// Spaces that no line may break at become narrow or non-breaking ones; several in a row become one.
  static func tight(_ text: String) -> String {
    guard text.contains(" ") else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    var last: Character = "a"
    var spaceIsDue = false
    for (place, character) in zip(text.indices, text) {
      if character == " " {
        spaceIsDue = true
        continue
      }
      if spaceIsDue {
        let isFirst = result.isEmpty
        let isParted =
          isFirst
          || LineRules.mayStart(character) && LineRules.mayEnd(last)
            && !(last.isNumber && LineRules.isUnit(text[place...]))
        let isNarrow = !isFirst && LineRules.takesNarrowSpace(character)
        result.append(isNarrow ? "\u{202F}" : isParted ? " " : "\u{A0}")
        spaceIsDue = false
      }
      result.append(character)
      last = character
    }
    return spaceIsDue ? result + " " : result
  }

  func atoms(of text: String, _ style: TextStyle, _ width: Double) -> [Atom] {
    var result: [Atom] = []
    for word in text.split(separator: " ") {
      var followsSpace = !result.isEmpty
      for part in Self.parts(of: word) {
        for piece in pieces(of: part, style, width) {
          result.append(Atom(text: piece, followsSpace: followsSpace))
          followsSpace = false
        }
      }
    }
    return result
  }

  /// A word between the places where it may break without a space.
  static func parts(of word: Substring) -> [String] {
    guard word.contains(where: { $0 == "-" || $0 == "‐" || LineRules.writesNoSpaces($0) }) else {
      return [String(word)]
    }
    var parts: [String] = []
    var part = ""
    for (place, character) in zip(word.indices, word) {
      let isJoint = LineRules.mayBreak(after: part, before: word[place...])
      if isJoint || part.last.map({ LineRules.mayBreak($0, character) }) ?? false {
        parts.append(part)
        part = ""
      }
      part.append(character)
    }
    return parts + [part]
  }

  /// A word, or its parts where it is wider than a line.
  private func pieces(of word: String, _ style: TextStyle, _ width: Double) -> [String] {
    if metrics.width(of: word, style: style) <= width, word.utf8.count <= Self.longestPiece { return [word] }
    var parts: [String] = []
    let characters = Array(word)
    var start = 0
    var guess = 1
    while start < characters.count {
      let most = min(Self.longestPiece, characters.count - start)
      guess = longest(upTo: most, from: min(guess, most)) {
        metrics.width(of: String(characters[start..<(start + $0)]), style: style) <= width
      }
      let end = breakingPlace(characters, start, max(1, guess))
      parts.append(String(characters[start..<end]))
      start = end
    }
    return parts
  }

  /// Where a word of which `count` characters hold in a line is broken: a long name made of several where
  /// they meet (`numériques/CR-19-juin-2016`), and never before or after what the rules keep together.
  private func breakingPlace(_ characters: [Character], _ start: Int, _ count: Int) -> Int {
    let end = start + count
    guard end < characters.count, count > 1 else { return end }
    let allowed = { (place: Int) in
      LineRules.mayEnd(characters[place - 1]) && LineRules.mayStart(characters[place])
    }
    let places = stride(from: end, to: start, by: -1)
    if let joint = places.first(where: { "-/_.".contains(characters[$0 - 1]) && allowed($0) }),
      joint - start > count / 3
    {
      return joint
    }
    return places.first(where: allowed) ?? end
  }

  /// The largest count from 0 to `most` that fits, given that smaller ones do: looked for around a guess.
  func longest(upTo most: Int, from guess: Int, fits: (Int) -> Bool) -> Int {
    var low = guess
    var high = guess + 1
    var step = 1
    if guess > 0, !fits(guess) {
      high = guess
      while low > 0, !fits(low) {
        high = low
        low = max(0, low - step)
        step *= 2
      }
    } else {
      while high <= most, fits(high) {
        low = high
        high += step
        step *= 2
      }
      high = min(high, most + 1)
    }
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
