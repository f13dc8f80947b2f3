/// A word or a sign of the code, and its line counted from 1.
struct Token: Equatable {
  var text: String
  var line: Int

  static func all(in code: [Substring]) -> [Token] {
    code.enumerated().flatMap { index, line in tokens(of: line, number: index + 1) }
  }

  private static func tokens(of line: Substring, number: Int) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    func endWord() {
      if !word.isEmpty { tokens.append(Token(text: word, line: number)) }
      word = ""
    }
    for character in line {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
      } else {
        endWord()
        if !character.isWhitespace { tokens.append(Token(text: String(character), line: number)) }
      }
    }
    endWord()
    return tokens
  }
}
