import CCMark
import MeetingCore

/// The words of one block, gathered from its inline nodes: marks fall away, addresses stay.
struct MarkdownWords {
  private var text = ""
  private let readsMarks: Bool
  private var emphasisStarts: [Int] = []
  private var linkStarts: [Int] = []
  /// Stands where the source goes on in its next line; the gate lets it through nowhere.
  private static let wrap: Character = "\u{E00F}"

  init(readsMarks: Bool) { self.readsMarks = readsMarks }

  static func isInline(_ node: OpaquePointer) -> Bool {
    cmark_node_get_type(node).rawValue & 0xC000 == 0xC000
  }

  mutating func append(_ words: String) {
    if words.utf8.contains(0xEE) {
      text.unicodeScalars.append(contentsOf: words.unicodeScalars.filter { !TextMark.isMark($0) })
    } else {
      text += words
    }
  }

  mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: appendLiteral(of: node)
    case CMARK_NODE_HTML_INLINE: appendHTML(node)
    case CMARK_NODE_SOFTBREAK: text.append(Self.wrap)
    case CMARK_NODE_LINEBREAK: text += "\n"
    case CMARK_NODE_EMPH: emphasisStarts.append(text.utf8.count)
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: linkStarts.append(text.utf8.count)
    default: break
    }
  }

  mutating func exit(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_EMPH:
      if let start = emphasisStarts.popLast(), readsMarks { replaceMark(from: start) }
    case CMARK_NODE_LINK, CMARK_NODE_IMAGE: appendAddress(of: node)
    default: break
    }
  }

  /// Between two cells of a table's row.
  mutating func endCell() { text += " | " }

  /// The words so far, one string for each line of the source; empty where there is none.
  mutating func take() -> [String] {
    defer {
      text = ""
      emphasisStarts = []
      linkStarts = []
    }
    if text.hasSuffix(" | ") { text.removeLast(3) }
    return text.split(separator: Self.wrap).map(String.init)
  }

  private mutating func appendLiteral(of node: OpaquePointer) {
    if let literal = cmark_node_get_literal(node) { append(String(cString: literal)) }
  }

  private mutating func appendHTML(_ node: OpaquePointer) {
    guard let literal = cmark_node_get_literal(node) else { return }
    switch String(cString: literal) {
    case TextMark.fenceComment where readsMarks: text += TextMark.fence
    case TextMark.breakComment where readsMarks: break
    case let typed: append(typed)
    }
  }

  private mutating func appendAddress(of node: OpaquePointer) {
    let title = cmark_node_get_title(node).map { String(cString: $0) } ?? ""
    var address = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let start = linkStarts.popLast() ?? text.utf8.count
    let shown = text[text.utf8.index(text.startIndex, offsetBy: start)...]
    if shown == address || "mailto:\(shown)" == address { address = "" }
    let words = [address, title].filter { !$0.isEmpty }.joined(separator: " ")
    if !words.isEmpty { append(" (\(words))") }
  }

  private mutating func replaceMark(from start: Int) {
    let from = text.utf8.index(text.startIndex, offsetBy: start)
    for language in Language.allCases {
      let words = ReportWords(language)
      let found = text[from...]
      if let mark = words.marks.first(where: { $0.words == found })?.mark { return put(mark, from: from) }
      if words.isCount(found) { return put(TextMark.count, from: from) }
      if let count = found.dropFirst().split(separator: " ").first.flatMap({ Int($0) }),
        (1...SlipMarks.mostDots).contains(count), found == words.dots(count)
      {
        return put(String(repeating: TextMark.dot, count: count), from: from)
      }
    }
  }

  private mutating func put(_ mark: String, from: String.Index) {
    text.replaceSubrange(from..., with: mark)
  }
}
