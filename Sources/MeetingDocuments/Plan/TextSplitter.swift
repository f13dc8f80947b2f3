import MeetingCore

/// Brings a document's texts under the caps of their fields: what is too long goes on in a further text,
/// broken between words, so nothing is refused and nothing lost.
enum TextSplitter {
  /// The parts of `raw`, each of which the gate admits as `field`; none where it holds nothing to see.
  static func parts(_ raw: String, as field: TextField) -> [String] {
    if raw == TextMark.erased { return [raw] }
    let oneLine = field.maximumLines == 1 ? raw.replacing("\n", with: " ") : raw
    if let text = try? TextGate.admitEmpty(oneLine, as: field) { return text.isEmpty ? [] : [text] }
    guard let clean = try? TextGate.admitEmpty(oneLine, as: .document) else { return [] }
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var size = Size()
    for word in words(of: clean) {
      let added = Size(word)
      if !part.isEmpty && !(size + added).fits(field) {
        parts.append(String(part))
        part = String.UnicodeScalarView()
        size = Size()
      }
      part.append(contentsOf: word)
      size = size + added
    }
    parts.append(String(part))
    return parts.compactMap { try? TextGate.admitEmpty($0, as: field) }.filter { !$0.isEmpty }
  }

  /// Runs of at most 70 scalars, each with the blanks that follow it; together they are the text.
  private static func words(of text: String) -> [Substring.UnicodeScalarView] {
    var words: [Substring.UnicodeScalarView] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var length = 0
    var index = start
    var afterBlank = false
    while index < scalars.endIndex {
      let isBlank = scalars[index].isBlank
      if (afterBlank && !isBlank) || length == 70 {
        words.append(scalars[start..<index])
        start = index
        length = 0
      }
      afterBlank = isBlank
      length += 1
      index = scalars.index(after: index)
    }
    words.append(scalars[start...])
    return words
  }

  private struct Size {
    var bytes = 0
    var scalars = 0
    var lines = 0

    init() {}

    init(_ word: Substring.UnicodeScalarView) {
      for scalar in word {
        bytes += UTF8.width(scalar)
        scalars += 1
        if scalar == "\n" { lines += 1 }
      }
    }

    static func + (left: Size, right: Size) -> Size {
      var sum = left
      sum.bytes += right.bytes
      sum.scalars += right.scalars
      sum.lines += right.lines
      return sum
    }

    func fits(_ field: TextField) -> Bool {
      bytes <= field.maximumBytes && scalars <= field.maximumScalars && lines < field.maximumLines
    }
  }
}
