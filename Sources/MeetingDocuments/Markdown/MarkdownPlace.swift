import CCMark

/// A place in the source, as libcmark-gfm counts it: lines and bytes, both from 1.
struct MarkdownPlace: Hashable {
  let line: Int
  let column: Int

  init(_ node: OpaquePointer) {
    line = Int(cmark_node_get_start_line(node))
    column = Int(cmark_node_get_start_column(node))
  }
}
