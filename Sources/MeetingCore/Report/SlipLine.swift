/// A slip on its line: its words, then its signature in brackets at the end.
package struct SlipLine: Hashable, Sendable {
  package var text: String
  package var signature: String?
  package var marks: SlipMarks

  /// Whether the plain reading of the line would take its brackets for something else.
  var needsFence: Bool {
    if let signature { return !Self.isPlain(signature) }
    return text.utf8.last == UInt8(ascii: ")") && Self.read(text).signature != nil
  }

  package static func read(_ line: String) -> SlipLine {
    var scalars = Scalars(line)
    let marks = SlipMarks.take(from: &scalars)
    var slip = SlipLine(text: scalars.text, signature: nil, marks: marks)
    if let (text, rest) = scalars.fenced {
      slip.text = text.text
      if rest.hasPrefix(" ("), rest.last == ")" { slip.signature = rest.dropFirst(2).dropLast().text }
      return slip
    }
    scalars = scalars.trimmed
    slip.text = scalars.text
    guard scalars.last == ")", let open = scalars.lastIndex(of: "(") else { return slip }
    let name = scalars[(open + 1)...].dropLast().trimmed
    let words = scalars[..<open].trimmed
    if !words.isEmpty && isSignature(name) {
      slip.text = words.text
      slip.signature = name.text
    }
    return slip
  }

  /// Whether a signature in brackets is read as just that, without a fence before it.
  private static func isPlain(_ signature: String) -> Bool {
    !signature.utf8.contains(UInt8(ascii: "(")) && isSignature(Scalars(signature))
  }

  /// Names and perhaps an age: begins with a capital, at most five words beside the small ones that join
  /// names, 60 scalars, no digit but in an age.
  private static func isSignature(_ name: Scalars) -> Bool {
    guard let first = name.first, name.count <= 60,
      ("A"..."Z").contains(first) || first.properties.isUppercase
    else { return false }
    let typed = name.split { $0.isBlank }
    let words = typed.map { $0.last == "," ? $0.dropLast() : $0 }
    var counted = 0
    for (index, word) in words.enumerated() {
      let before = index > 0 ? typed[index - 1] : []
      if isAge(word) {
        let hasUnit = index + 1 < words.count && ageWords.contains(words[index + 1])
        guard index > 0, hasUnit || before.last == "," else { return false }
      } else if !(ageWords.contains(word) && isAge(before)) && !joiningWords.contains(word) {
        // "years old" ends an age whose number stands two words before.
        if ageWords.contains(word) && ageWords.contains(before) { continue }
        guard word.allSatisfy({ isOfName($0) }) else { return false }
        counted += 1
      }
    }
    return counted <= 5
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    if (0x61...0x7A).contains(scalar.value | 0x20) { return true }
    if isDigit(scalar) { return false }
    return scalar.properties.isAlphabetic || scalar.properties.isEmoji || nameSigns.contains(scalar)
  }

  private static func isAge(_ word: Scalars) -> Bool {
    (1...3).contains(word.count) && word.allSatisfy { isDigit($0) }
  }

  // NB: compared one by one: their lengths differ at once, where a set would hash every word.
  private static let joiningWords = ["et", "and", "&", "de", "du", "la", "le", "of"].map { Scalars($0) }
  private static let ageWords = ["ans", "an", "years", "year", "old"].map { Scalars($0) }
  private static let nameSigns: Set<Unicode.Scalar> = ["-", "'", "’", ".", "·"]
}
