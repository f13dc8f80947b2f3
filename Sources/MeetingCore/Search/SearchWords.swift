/// A text as a search sees it: its words, folded, and nothing between them.
enum SearchWords {
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in TextGate.folded(text).unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": word.unicodeScalars.append(scalar)
      // NB: letters of their own to Unicode, two letters to whoever types them.
      case "œ": word += "oe"
      case "æ": word += "ae"
      default:
        if scalar.value >= 0x80 && isPartOfWord(scalar) {
          word.unicodeScalars.append(scalar)
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Whether one letter more, one fewer, another one, or two neighbours changed over make `word` of `typed`.
  static func isOneEdit(_ typed: String, from word: String) -> Bool {
    let (left, right) = (Array(typed.utf8), Array(word.utf8))
    guard abs(left.count - right.count) <= 1 else { return false }
    let shorter = min(left.count, right.count)
    var start = 0
    while start < shorter && left[start] == right[start] { start += 1 }
    func isSame(_ leftFrom: Int, _ rightFrom: Int) -> Bool {
      left[min(leftFrom, left.count)...].elementsEqual(right[min(rightFrom, right.count)...])
    }
    if left.count > right.count { return isSame(start + 1, start) }
    if left.count < right.count { return isSame(start, start + 1) }
    if isSame(start + 1, start + 1) { return true }
    return start + 1 < shorter && left[start] == right[start + 1] && left[start + 1] == right[start]
      && isSame(start + 2, start + 2)
  }
}
