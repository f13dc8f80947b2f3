/// One type a file, and the file is named after it: `Type.swift`, or `Type+Aspect.swift` for an extension.
/// A function that stands alone names its file with a capital.
enum FileNameRule {
  /// Small values that are only understood together.
  static let families: Set<String> = ["Sources/KioskToolkit/Geometry.swift"]

  static func findings(in file: SourceFile) -> [Finding] {
    let wanted = String(file.stem.prefix { $0 != "+" })
    guard !families.contains(file.path), wanted != "main" else { return [] }
    let declared = declaredNames(in: Token.all(in: file.code))
    guard !declared.contains(wanted) else { return [] }
    return [file.finding(1, "nothing here is named \(wanted), as the file is")]
  }

  /// What is declared at the top of the file, or directly in an extension at its top.
  static func declaredNames(in tokens: [Token]) -> Set<String> {
    var names: Set<String> = []
    var depth = 0
    var isInExtension = false
    for (index, token) in tokens.enumerated() {
      if token.text == "{" { depth += 1 }
      if token.text == "}" { depth -= 1 }
      guard depth == 0 || depth == 1 && isInExtension, index + 1 < tokens.count else { continue }
      if types.contains(token.text) {
        names.insert(tokens[index + 1].text)
        if depth == 0 { isInExtension = token.text == "extension" }
      }
      if depth == 0 && token.text == "func" { names.insert(capitalized(tokens[index + 1].text)) }
      if depth == 0 && token.text == "extension" { names.formUnion(nestedName(in: tokens, at: index + 1)) }
    }
    return names
  }

  private static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

  /// `C` of `extension A.B.C`.
  private static func nestedName(in tokens: [Token], at start: Int) -> Set<String> {
    var index = start
    while index + 2 < tokens.count, tokens[index + 1].text == "." { index += 2 }
    return [tokens[index].text]
  }

  private static let types: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "extension", "typealias",
  ]
}
