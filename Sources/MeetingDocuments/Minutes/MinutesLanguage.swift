import MeetingCore

/// Which of the two languages minutes are written in, by their smallest words.
enum MinutesLanguage {
  static func of(_ lines: [String]) -> Language {
    var french = 0
    var english = 0
    for line in lines.prefix(200) {
      for word in Token.tokens(of: Array(line.unicodeScalars.prefix(600))).compactMap(\.word) {
        if frenchWords.contains(word) { french += 1 }
        if englishWords.contains(word) { english += 1 }
      }
    }
    return english > french ? .english : .french
  }

  private static let frenchWords: Set<String> = [
    "le", "la", "les", "des", "du", "et", "est", "une", "un", "pour", "que", "qui", "dans", "au", "aux",
    "sur",
    "pas", "nous", "avec", "ce", "cette", "il",
  ]
  private static let englishWords: Set<String> = [
    "the", "and", "of", "to", "is", "was", "for", "with", "that", "this", "we", "in", "it", "be", "are",
    "were",
    "not", "by", "will", "has",
  ]
}
