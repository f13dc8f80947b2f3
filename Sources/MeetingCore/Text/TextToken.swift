/// A run of digits, a run of letters, or one sign of a text, without accents and in lower case.
struct TextToken: Equatable {
  enum Kind { case digits, word, sign }

  var kind: Kind
  var text: String
  /// Whether it began with a capital.
  var isCapital = false
  /// Whether nothing, not even a space, stands between it and the token before.
  var isGlued = false

  /// Stands where something was already understood.
  static let blank = TextToken(kind: .sign, text: "\u{FFFD}")

  var isDigits: Bool { kind == .digits }
  var isWord: Bool { kind == .word }
  /// How many digits or letters.
  var length: Int { text.unicodeScalars.count }

  func isSign(_ signs: String) -> Bool { kind == .sign && signs.contains(text) }

  /// In the order of the text. Digits of any script become 0 to 9.
  static func all(in text: String) -> [TextToken] {
    let scalars = Array(TextGate.unaccented(text).unicodeScalars)
    var tokens: [TextToken] = []
    var isGlued = false
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isWhitespace {
        isGlued = false
        continue
      }
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      let afterName = isGlued && tokens[tokens.count - 1].kind != .sign
      // NB: the letter O in the place of a zero, "O6 39…".
      let isZero = (scalar == "O" || scalar == "o") && !afterName && digit(next) != nil
      let piece = isZero ? TextToken(kind: .digits, text: "0") : token(of: scalar)
      let last = tokens.count - 1
      // NB: the last token is not copied here, or every letter of a long word would copy the word.
      if isGlued, piece.kind != .sign, tokens[last].kind == piece.kind {
        tokens[last].text += piece.text
      } else {
        tokens.append(piece)
        tokens[last + 1].isGlued = isGlued
      }
      isGlued = true
    }
    return tokens
  }

  private static func token(of scalar: Unicode.Scalar) -> TextToken {
    if let digit = digit(scalar) { return TextToken(kind: .digits, text: "\(digit)") }
    if scalar.properties.isAlphabetic {
      return TextToken(
        kind: .word, text: scalar.properties.lowercaseMapping, isCapital: scalar.properties.isUppercase)
    }
    return TextToken(kind: .sign, text: String(scalar))
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil }
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.map { Int($0) }
  }
}
