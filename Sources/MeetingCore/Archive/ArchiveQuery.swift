/// What somebody looks for through all meetings.
///
/// Every word is the beginning of one, accents and case aside, and a line holds all of them. Words within
/// quotes, straight or curly or « », stand together in that order and end where they end. What follows a
/// minus sign must not be there. Anything else typed says nothing: no sign of it can be wrong.
public struct ArchiveQuery: Hashable, Sendable {
  /// Words in their order: one, or several within quotes.
  struct Term: Hashable, Sendable {
    let words: [String]
    /// Whether the last word may go on.
    let isBeginning: Bool
  }

  /// Longer ones are refused by whoever asks for them.
  public static let maximumScalars = 400

  let wanted: [Term]
  let unwanted: [Term]

  /// `nil` where no word is looked for: nothing typed, only signs, or only what must not be there.
  public init?(_ text: String) {
    let terms = Self.terms(of: text)
    wanted = terms.filter { !$0.isUnwanted }.map(\.term)
    unwanted = terms.filter(\.isUnwanted).map(\.term)
    if wanted.isEmpty { return nil }
  }

  /// The words of `text` as a search sees them: folded, without what is between them.
  public static func words(of text: String) -> [String] { SearchWords.words(of: text) }

  /// The query in the language of SQLite's FTS5, over words as ``words(of:)`` gives them.
  public var match: String {
    let all = wanted.map(\.match).joined(separator: " AND ")
    return unwanted.isEmpty ? all : "(\(all)) NOT (\(unwanted.map(\.match).joined(separator: " OR ")))"
  }

  /// Whether a line of these words, as ``words(of:)`` gives them, is looked for.
  public func finds(_ words: [String]) -> Bool {
    wanted.allSatisfy { $0.isIn(words) } && !unwanted.contains { $0.isIn(words) }
  }

  private static let quotes: [Character: Set<Character>] = [
    "\"": ["\""], "«": ["»"], "“": ["”", "\""], "„": ["“", "”"],
  ]
  private static let minuses: Set<Character> = ["-", "−", "–"]

  private static func terms(of text: String) -> [(term: Term, isUnwanted: Bool)] {
    var terms: [(term: Term, isUnwanted: Bool)] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      rest = rest.drop { $0.isWhitespace }
      let isUnwanted = rest.first.map(minuses.contains) ?? false
      if isUnwanted { rest = rest.dropFirst() }
      let typed: Substring
      let isQuoted: Bool
      if let closing = rest.first.flatMap({ quotes[$0] }), rest.dropFirst().contains(where: closing.contains)
      {
        rest = rest.dropFirst()
        typed = rest.prefix { !closing.contains($0) }
        rest = rest.dropFirst(typed.count + 1)
        isQuoted = true
      } else {
        // A quote that never ends begins nothing.
        typed = rest.prefix { !$0.isWhitespace }
        rest = rest.dropFirst(typed.count)
        isQuoted = false
      }
      let words = SearchWords.words(of: String(typed))
      if words.isEmpty { continue }
      terms.append((Term(words: words, isBeginning: !isQuoted && words.last?.utf8.count != 1), isUnwanted))
    }
    return terms
  }
}

extension ArchiveQuery.Term {
  fileprivate var match: String { "\"\(words.joined(separator: " "))\"" + (isBeginning ? " *" : "") }

  fileprivate func isIn(_ line: [String]) -> Bool {
    line.indices.contains { fits(line[$0...]) }
  }

  /// Whether `line` begins with the term.
  fileprivate func fits(_ line: ArraySlice<String>) -> Bool {
    guard line.count >= words.count, let last = words.last else { return false }
    let (before, there) = (words.dropLast(), line.dropFirst(words.count - 1).first ?? "")
    return line.starts(with: before) && (isBeginning ? there.hasPrefix(last) : there == last)
  }
}

extension ArchiveQuery {
  /// `text` cut where what is looked for begins and ends; put together again it is the same text.
  public func pieces(of text: String) -> [(words: String, isFound: Bool)] {
    var pieces: [(words: String, isFound: Bool)] = []
    // NB: what is one sign in the text may be two words to a search: "½".
    var words: [(word: String, piece: Int)] = []
    var rest = Substring(text)
    while let first = rest.first {
      let isWord = Self.isOfWord(first)
      let run = rest.prefix { Self.isOfWord($0) == isWord }
      words += SearchWords.words(of: String(run)).map { ($0, pieces.count) }
      pieces.append((String(run), false))
      rest = rest.dropFirst(run.count)
    }
    let line = words.map(\.word)
    for term in wanted {
      for start in line.indices where term.fits(line[start...]) {
        let last = words[start + term.words.count - 1].piece
        for piece in words[start].piece...last { pieces[piece].isFound = true }
      }
    }
    return pieces.reduce(into: []) { joined, piece in
      if joined.last?.isFound == piece.isFound {
        joined[joined.count - 1].words += piece.words
      } else {
        joined.append(piece)
      }
    }
  }

  private static func isOfWord(_ character: Character) -> Bool {
    !SearchWords.words(of: String(character)).isEmpty
  }
}
