/// How a line of minutes from elsewhere stands in its document.
public enum LineShape: Hashable, Sendable, Codable {
  /// 1…6, the document's own title being 1.
  case heading(level: Int)
  /// A point of a list that lies within `depth` lists (1 for a list that lies in none). `number` where the
  /// list counts, `ticked` where a tick box stands before the words.
  case item(depth: Int, number: Int?, ticked: Bool?)
  case paragraph
}
