import MeetingCore

/// The words of a wiki's line: marks of bold, italics and underlining off, `address (words)` for a link.
///
/// One pass; what is opened and not closed on the line stays as it was typed.
struct WikiText {
  /// Pairs of signs that fall away, such as `**`; a run of apostrophes is MediaWiki's own.
  let pairs: [[Unicode.Scalar]]
  let readsApostrophes: Bool
  /// `[http://… words]`.
  let readsSingleBrackets: Bool
  /// DokuWiki's line break.
  let readsBackslashes: Bool

  static let mediaWiki = WikiText(
    pairs: [], readsApostrophes: true, readsSingleBrackets: true, readsBackslashes: false)
  static let dokuWiki = WikiText(
    pairs: [["*", "*"], ["/", "/"], ["_", "_"], ["'", "'"]], readsApostrophes: false,
    readsSingleBrackets: false, readsBackslashes: true)

  func words(_ line: Scalars) -> Scalars {
    var output: [Unicode.Scalar] = []
    output.reserveCapacity(line.count)
    var opened = [Int?](repeating: nil, count: pairs.count)
    var taken: [Int] = []
    var index = line.startIndex
    while index < line.endIndex {
      let scalar = line[index]
      guard Self.maySignify(scalar) else {
        output.append(scalar)
        index += 1
        continue
      }
      let rest = line[index...]
      if let end = addressEnd(rest) {
        output += line[index..<end]
        index = end
      } else if let link = link(rest) {
        output += link.words
        index = link.end
      } else if let end = breakEnd(rest) {
        output.append(" ")
        index = end
      } else if let run = apostrophes(rest) {
        output += repeatElement("'", count: run == 4 || run > 5 ? 1 : 0)
        index += run
      } else if let pair = pairs.firstIndex(where: { rest.starts(with: $0) }) {
        if let start = opened[pair] {
          taken += [start, start + 1, output.count, output.count + 1]
          opened[pair] = nil
        } else {
          opened[pair] = output.count
        }
        output += pairs[pair]
        index += 2
      } else {
        output.append(scalar)
        index += 1
      }
    }
    return Self.without(taken, output)[...]
  }

  /// Most of a line is letters; only these may begin a mark, a link or an address.
  private static func maySignify(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "*", "/", "<", "[", "\\", "_", "f", "h": true
    default: false
    }
  }

  private static func without(_ places: [Int], _ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    if places.isEmpty { return scalars }
    var isTaken = [Bool](repeating: false, count: scalars.count)
    for place in places { isTaken[place] = true }
    return zip(scalars, isTaken).filter { !$0.1 }.map(\.0)
  }

  /// Where an address that stands bare in the text ends; nothing in it is a mark.
  private func addressEnd(_ rest: Scalars) -> Int? {
    guard let first = rest.first, first == "h" || first == "f", rest.dropFirst().first == "t",
      ["http://", "https://", "ftp://"].contains(where: { rest.hasPrefix($0) })
    else { return nil }
    return rest.firstIndex { $0.isBlank || "|]<>\"".unicodeScalars.contains($0) } ?? rest.endIndex
  }

  private func breakEnd(_ rest: Scalars) -> Int? {
    if rest.first == "<" {
      for form in ["<br>", "<br/>", "<br />", "<BR>", "<BR/>"] where rest.hasPrefix(form) {
        return rest.startIndex + form.unicodeScalars.count
      }
      return nil
    }
    guard readsBackslashes, rest.hasPrefix("\\\\") else { return nil }
    let end = rest.startIndex + 2
    return end == rest.endIndex || rest[end].isBlank ? end : nil
  }

  private func apostrophes(_ rest: Scalars) -> Int? {
    guard readsApostrophes, rest.first == "'" else { return nil }
    var end = rest.startIndex
    while end < rest.endIndex, rest[end] == "'" { end += 1 }
    let run = end - rest.startIndex
    return run > 1 ? run : nil
  }

  private func link(_ rest: Scalars) -> (words: [Unicode.Scalar], end: Int)? {
    guard rest.first == "[" else { return nil }
    if rest.hasPrefix("[[") {
      guard let inner = inside(rest.dropFirst(2)), inner.endIndex + 1 < rest.endIndex,
        rest[inner.endIndex] == "]", rest[inner.endIndex + 1] == "]"
      else { return nil }
      return (pageLink(inner), inner.endIndex + 2)
    }
    guard readsSingleBrackets, let inner = inside(rest.dropFirst()), inner.endIndex < rest.endIndex,
      rest[inner.endIndex] == "]", addressEnd(inner) != nil
    else { return nil }
    let address = inner.prefix { !$0.isBlank }
    let words = inner.dropFirst(address.count).trimmed
    return (Array(address) + bracketed(words), inner.endIndex + 1)
  }

  /// Up to the next square bracket, which is looked for no further than that, so each is met once.
  private func inside(_ rest: Scalars) -> Scalars? {
    rest.firstIndex { $0 == "[" || $0 == "]" }.map { rest[..<$0] }
  }

  private func pageLink(_ inner: Scalars) -> [Unicode.Scalar] {
    guard let bar = inner.lastIndex(of: "|") else { return Array(inner) }
    return Array(inner[..<bar]) + bracketed(inner[(bar + 1)...].trimmed)
  }

  /// What a link is called, after what it leads to, as it was typed.
  private func bracketed(_ words: Scalars) -> [Unicode.Scalar] {
    words.isEmpty ? [] : [" ", "("] + self.words(words) + [")"]
  }
}
