/// A slip on its line: its words, then its signature in brackets at the end.
package struct SlipLine: Hashable, Sendable {
  package var text: String
  package var signature: String?
  package var state: SlipState

  /// What the line says; the fence where its plain reading would say something else.
  var marked: String {
    var line = text
    if let signature {
      if !Self.isPlain(signature) { line += TextMark.fence }
      line += " (\(signature))"
    } else if text.utf8.last == UInt8(ascii: ")"), Self.read(text).signature != nil {
      line += TextMark.fence
    }
    switch state {
    case .hung: return line
    case .setAside: return TextMark.setAside + " " + line
    case .hidden: return TextMark.hidden + " " + line
    }
  }

  package static func read(_ line: String) -> SlipLine {
    var slip = SlipLine(text: line, signature: nil, state: .hung)
    var scalars = Scalars(line)
    if scalars.take([TextMark.setAside + " "]) { slip.state = .setAside }
    if scalars.take([TextMark.hidden + " "]) { slip.state = .hidden }
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
    guard let first = name.first, first.properties.isUppercase, name.count <= 60 else { return false }
    let words = name.split { $0 == "," || $0 == " " || $0.properties.isWhitespace }
    var counted = 0
    for (index, word) in words.enumerated() {
      if isAge(word) && index > 0 && (index == words.count - 1 || ageWords.contains(words[index + 1])) {
        continue
      }
      if ageWords.contains(word) && index > 0 && isAge(words[index - 1]) { continue }
      if joiningWords.contains(word) { continue }
      guard word.allSatisfy({ isOfName($0) }) else { return false }
      counted += 1
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

  private static let joiningWords = Set(["et", "and", "&", "de", "du", "la", "le", "of"].map { Scalars($0) })
  private static let ageWords = Set(["ans", "an", "years", "year", "old"].map { Scalars($0) })
  private static let nameSigns: Set<Unicode.Scalar> = ["-", "'", "’", ".", "·"]
}
