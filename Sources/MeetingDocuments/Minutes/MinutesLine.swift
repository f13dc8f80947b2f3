import MeetingCore

/// A line of minutes with its tokens, made once.
struct MinutesLine {
  let shape: LineShape
  let text: String
  let scalars: [Unicode.Scalar]
  let tokens: [Token]

  init(_ line: LooseLine) {
    shape = line.shape
    text = line.text
    scalars = Array(line.text.unicodeScalars)
    // NB: what is looked for stands early; a page on one line is not taken apart word by word.
    tokens = Token.tokens(of: Array(scalars.prefix(600)))
  }

  var headingLevel: Int? { if case .heading(let level) = shape { level } else { nil } }
  var isItem: Bool { if case .item = shape { true } else { false } }
  var depth: Int { if case .item(let depth, _, _) = shape { depth } else { 0 } }
  var tick: Bool? { if case .item(_, _, let ticked) = shape { ticked } else { nil } }
  var words: [String] { tokens.compactMap(\.word) }

  /// The words from position `start` on, trimmed.
  func text(from start: Int) -> String { Self.text(scalars[min(start, scalars.count)...]) }

  func text(_ range: Range<Int>) -> String { Self.text(scalars[range]) }

  private static func text(_ slice: ArraySlice<Unicode.Scalar>) -> String {
    var slice = slice
    while let first = slice.first, first.isBlank { slice = slice.dropFirst() }
    while let last = slice.last, last.isBlank { slice = slice.dropLast() }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: slice)
    return String(view)
  }
}
