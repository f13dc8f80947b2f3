import CCMark
import MeetingCore

/// A document parsed by libcmark-gfm and laid flat. The walk is the library's own iterator, so no
/// nesting can exhaust the stack.
struct MarkdownLines {
  private var lines: [MarkdownLine] = []
  private var words: MarkdownWords
  private var lists = 0
  /// The item whose first words are still to come.
  private var pendingItem: MarkdownLine.Kind?
  private var marker: MarkdownPlace?
  private let keepsEmptyItems: Bool

  /// The lines of `source`. `readsMarks`: it is a report of ours, whose marks are to be understood.
  /// `keepsEmptyItems`: items without words are given too, since their numbers may matter.
  static func read(
    _ source: [UInt8], readsMarks: Bool, readsTables: Bool, keepsEmptyItems: Bool = false
  ) -> [MarkdownLine] {
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_parser_free(parser) }
    // NB: no autolink: an address stands in the text as it was typed.
    for name in ["strikethrough", "tasklist"] + (readsTables ? ["table"] : []) {
      if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
    }
    source.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return [] }
    defer { cmark_node_free(root) }
    var walk = MarkdownLines(
      words: MarkdownWords(readsMarks: readsMarks), keepsEmptyItems: keepsEmptyItems)
    walk.walk(root)
    return walk.lines
  }

  private init(words: MarkdownWords, keepsEmptyItems: Bool) {
    self.words = words
    self.keepsEmptyItems = keepsEmptyItems
  }

  private mutating func walk(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      let isEntering = event == CMARK_EVENT_ENTER
      if MarkdownWords.isInline(node) {
        if isEntering { words.enter(node) } else { words.exit(node) }
      } else {
        if isEntering { enter(node) } else { exit(node) }
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST:
      addEmptyItem()
      lists += 1
    case CMARK_NODE_ITEM:
      addEmptyItem()
      marker = MarkdownPlace(node)
      let hasBox = String(cString: cmark_node_get_type_string(node)) == "tasklist"
      pendingItem = .item(isChecked: hasBox ? cmark_gfm_extensions_get_tasklist_item_checked(node) : nil)
    case CMARK_NODE_THEMATIC_BREAK: lines.append(MarkdownLine(kind: .rule, depth: lists, sourceLines: []))
    case CMARK_NODE_CODE_BLOCK:
      if let info = cmark_node_get_fence_info(node) { addVerbatim(String(cString: info)) }
      if let literal = cmark_node_get_literal(node) { addVerbatim(String(cString: literal)) }
    case CMARK_NODE_HTML_BLOCK:
      if let literal = cmark_node_get_literal(node) { addHTML(String(cString: literal)) }
    default: break
    }
  }

  /// A comment that begins with a question mark is help in a plan to fill in, and no part of it.
  private mutating func addHTML(_ literal: String) {
    if literal.hasPrefix("<!--?") && literal.hasSuffix("-->\n") { return }
    addVerbatim(literal)
  }

  private mutating func exit(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_LIST: lists -= 1
    case CMARK_NODE_ITEM:
      addEmptyItem()
      pendingItem = nil
    case CMARK_NODE_HEADING where lists == 0:
      add(.heading(level: Int(cmark_node_get_heading_level(node))), at: MarkdownPlace(node))
    case CMARK_NODE_HEADING, CMARK_NODE_PARAGRAPH: addWords(at: MarkdownPlace(node))
    default:
      switch String(cString: cmark_node_get_type_string(node)) {
      case "table_cell": words.endCell()
      case "table_row", "table_header": addWords()
      default: break
      }
    }
  }

  private mutating func addVerbatim(_ literal: String) {
    for line in literal.split(separator: "\n") {
      words.append(String(line))
      addWords()
    }
  }

  private mutating func addWords(at place: MarkdownPlace? = nil) { add(pendingItem ?? .paragraph, at: place) }

  private mutating func add(_ kind: MarkdownLine.Kind, at place: MarkdownPlace?) {
    let sourceLines = words.take()
    if sourceLines.isEmpty { return }
    var line = MarkdownLine(kind: kind, depth: lists, sourceLines: sourceLines, place: place)
    if case .item = kind {
      pendingItem = nil
      line.marker = marker
    }
    lines.append(line)
  }

  /// The item that ends, or in which another begins, before any words of its own.
  private mutating func addEmptyItem() {
    guard keepsEmptyItems, let kind = pendingItem else { return }
    pendingItem = nil
    lines.append(MarkdownLine(kind: kind, depth: lists, sourceLines: [], marker: marker))
  }
}
