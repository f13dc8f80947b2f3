/// Puts a mark where a text says one of some names.
struct NameMask {
  /// The words of each name, folded, by the first of them; the longest first.
  private var hidden: [String: [[String]]] = [:]
  static let mark = "…"

  private let onlyWhole: Bool

  /// Where `onlyWhole`, what makes one name with the word beside it is left: `Jean-Luc`, `Jean Marc`.
  init(_ names: some Sequence<String>, onlyWhole: Bool = false) {
    self.onlyWhole = onlyWhole
    for name in names {
      let words = Self.words(of: Array(name.unicodeScalars)).map { TextGate.folded($0.text) }
      guard let first = words.first, words.contains(where: { $0.unicodeScalars.count > 1 }) else { continue }
      hidden[first, default: []].append(words)
    }
    for first in hidden.keys { hidden[first]?.sort { ($0.count, $1.joined()) > ($1.count, $0.joined()) } }
  }

  /// `label` without the names.
  func callAsFunction(_ label: String) -> String {
    if hidden.isEmpty { return label }
    let scalars = Array(label.unicodeScalars)
    let words = Self.words(of: scalars)
    let folded = words.map { TextGate.folded($0.text) }
    var kept = String.UnicodeScalarView()
    var (place, from) = (0, scalars.startIndex)
    while place < words.count {
      let count = nameCount(at: place, words, folded, scalars)
      if count > 0 {
        kept.append(contentsOf: scalars[from..<words[place].startIndex])
        kept.append(contentsOf: Self.mark.unicodeScalars)
        from = words[place + count - 1].endIndex
      }
      place += max(1, count)
    }
    kept.append(contentsOf: scalars[from...])
    return String(kept)
  }

  /// How many words make a name there. In small letters they are words of the language.
  private func nameCount(
    at place: Int, _ words: [Scalars], _ folded: [String], _ scalars: [Unicode.Scalar]
  ) -> Int {
    guard let first = words[place].first, !first.properties.isLowercase else { return 0 }
    for name in hidden[folded[place]] ?? [] where folded[place...].starts(with: name) {
      if !onlyWhole || isWhole(place..<(place + name.count), words, scalars) { return name.count }
    }
    return 0
  }

  private func isWhole(_ range: Range<Int>, _ words: [Scalars], _ scalars: [Unicode.Scalar]) -> Bool {
    let text = words[range.lowerBound].startIndex..<words[range.upperBound - 1].endIndex
    if range.lowerBound > 0 {
      let before = words[range.lowerBound - 1]
      if before.endIndex + 1 == text.lowerBound, Self.isHyphen(scalars[before.endIndex]) { return false }
    }
    guard range.upperBound < words.count else { return true }
    let after = words[range.upperBound]
    guard after.startIndex == text.upperBound + 1 else { return true }
    let between = scalars[text.upperBound]
    return !Self.isHyphen(between) && !(between.isBlank && after.first?.properties.isUppercase == true)
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "\u{2011}" }

  static func words(of scalars: [Unicode.Scalar]) -> [Scalars] {
    scalars[...].split { !($0.properties.isAlphabetic || $0.isMark || isDigit($0)) }
  }
}
