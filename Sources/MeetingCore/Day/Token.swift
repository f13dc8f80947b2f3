/// A word, a number or a sign of a line, with where it stands.
package struct Token: Hashable {
  package enum Kind: Hashable {
    /// Folded: lower case, without accents.
    case word(String)
    /// `digits`: how many were typed.
    case number(Int, digits: Int)
    case sign(Unicode.Scalar)
  }

  package let kind: Kind
  /// Positions in the line's scalars.
  package let range: Range<Int>
  /// Whether a blank stands before it, or nothing.
  package let followsBlank: Bool

  // NB: where these are inlined, the optimiser of Swift 6.3.1 loses a borrow of the token and stops a release
  // build with "Found ownership error".
  @inline(never) package var word: String? { if case .word(let word) = kind { word } else { nil } }
  @inline(never) package var number: Int? { if case .number(let value, _) = kind { value } else { nil } }
  @inline(never) package var sign: Unicode.Scalar? { if case .sign(let sign) = kind { sign } else { nil } }

  /// The tokens of `scalars`, blanks left out.
  package static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    var followsBlank = true
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isBlank {
        followsBlank = true
        index += 1
        continue
      }
      var end = index + 1
      let kind: Kind
      if isDigit(scalar) {
        while end < scalars.count, isDigit(scalars[end]) { end += 1 }
        let digits = String(String.UnicodeScalarView(scalars[index..<min(end, index + 9)]))
        kind = .number(Int(digits) ?? 0, digits: end - index)
      } else if isLetter(scalar) {
        while end < scalars.count, isLetter(scalars[end]) { end += 1 }
        kind = .word(TextGate.folded(String(String.UnicodeScalarView(scalars[index..<end]))))
      } else {
        kind = .sign(scalar)
      }
      tokens.append(Token(kind: kind, range: index..<end, followsBlank: followsBlank))
      followsBlank = false
      index = end
    }
    return tokens
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return (0x61...0x7A).contains(scalar.value | 0x20) }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}
