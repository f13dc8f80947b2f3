/// A slip on its line: its words, then its signature in brackets at the end.
package struct SlipLine: Hashable, Sendable {
  package var text: String
  package var signature: String?
  package var state: SlipState

  /// What the line says; the fence where its plain reading would say something else.
  var marked: String {
    var line = text
    if let signature { line += " (\(signature))" }
    if signature != nil || text.utf8.last == UInt8(ascii: ")") {
      let reading = Self.read(line)
      if reading.text != text || reading.signature != signature {
        line = text + TextMark.fence + (signature.map { " (\($0))" } ?? "")
      }
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

  /// Names and perhaps an age: begins with a capital, at most five words beside the small ones that join
  /// names, 60 scalars, no digit but in an age.
  private static func isSignature(_ name: Scalars) -> Bool {
    guard let first = name.first, first.properties.isUppercase, name.count <= 60 else { return false }
    let words = name.split { $0 == "," || $0.properties.isWhitespace }.map(\.text)
    var counted = 0
    for (index, word) in words.enumerated() where !joiningWords.contains(word) {
      if ageWords.contains(word) && index > 0 && isAge(words[index - 1]) { continue }
      if isAge(word) && index > 0 && (index == words.count - 1 || ageWords.contains(words[index + 1])) {
        continue
      }
      let letters = word.unicodeScalars
      guard
        letters.allSatisfy({ $0.properties.isAlphabetic || $0.properties.isEmoji || nameSigns.contains($0) }),
        !letters.contains(where: { isDigit($0) })
      else { return false }
      counted += 1
    }
    return counted <= 5
  }

  private static func isAge(_ word: String) -> Bool {
    (1...3).contains(word.utf8.count) && word.unicodeScalars.allSatisfy { isDigit($0) }
  }

  private static let joiningWords: Set<String> = ["et", "and", "&", "de", "du", "la", "le", "of"]
  private static let ageWords: Set<String> = ["ans", "an", "years", "year", "old"]
  private static let nameSigns: Set<Unicode.Scalar> = ["-", "'", "’", ".", "·"]
}
