/// Finds functions, initialisers, subscripts and computed properties by matching braces.
struct FunctionFinder {
  struct Function: Equatable {
    var name: String
    /// Counts from 1.
    var firstLine: Int
    /// From the keyword to the closing brace, both included.
    var lineCount: Int
  }

  private let tokens: [Token]

  /// `code` holds no comments and no text inside literals.
  static func functions(in code: [Substring]) -> [Function] {
    let finder = FunctionFinder(tokens: Token.all(in: code))
    return finder.tokens.indices.compactMap(finder.function(at:))
  }

  private func function(at start: Int) -> Function? {
    let token = tokens[start]
    guard Self.keywords.contains(token.text), start == 0 || tokens[start - 1].text != ".",
      let opening = body(after: start), let closing = match(opening)
    else { return nil }
    let named = token.text == "func" || token.text == "var"
    let name = named && start + 1 < tokens.count ? tokens[start + 1].text : token.text
    return Function(name: name, firstLine: token.line, lineCount: tokens[closing].line - token.line + 1)
  }

  /// The brace that opens the body; none for a requirement or a stored property.
  private func body(after start: Int) -> Int? {
    let isProperty = tokens[start].text == "var"
    var depth = 0
    for index in tokens.indices.dropFirst(start + 1) {
      let token = tokens[index]
      if depth == 0 {
        if token.text == "{" { return index }
        if token.text == "}" { return nil }
        if isProperty && (token.text == "=" || token.line != tokens[start].line) { return nil }
      }
      if token.text == "(" || token.text == "[" { depth += 1 }
      if token.text == ")" || token.text == "]" { depth -= 1 }
      if depth < 0 { return nil }
    }
    return nil
  }

  private func match(_ opening: Int) -> Int? {
    var depth = 0
    for index in tokens.indices.dropFirst(opening) {
      if tokens[index].text == "{" { depth += 1 }
      if tokens[index].text == "}" { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }

  private static let keywords: Set<String> = ["func", "init", "deinit", "subscript", "var"]
}
