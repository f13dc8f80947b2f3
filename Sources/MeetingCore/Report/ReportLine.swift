/// A line of the report as a screen shows it: its words as people read them, without Markdown.
public struct ReportLine: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// 1…6
    case heading(level: Int)
    /// A point of a list, `depth` 0 for one that lies in no other. `label` is what stands before it: a
    /// bullet, a number, a tick box.
    case point(depth: Int, label: String)
    case paragraph
  }

  public let kind: Kind
  public let text: String
  /// What it says, where that can be mended or completed.
  public let target: AddendumTarget?
}
