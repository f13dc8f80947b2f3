/// One block of a document with its words as plain text, the report's marks among them.
struct MarkdownLine: Hashable {
  enum Kind: Hashable {
    case heading(level: Int)
    /// The first words of a list's item. `isChecked` where it has a tick box.
    case item(isChecked: Bool?)
    /// Anything else: a paragraph, a further one of an item, a line of code or HTML, a table's row.
    case paragraph
    case rule
  }

  let kind: Kind
  /// In how many lists it stands.
  let depth: Int
  /// The words, by the lines of the source; a `\n` within is a hard break.
  let sourceLines: [String]
  /// Where its words begin in the source; `nil` for code and HTML.
  var place: MarkdownPlace?
  /// Where an item's marker stands in the source.
  var marker: MarkdownPlace?

  var text: String { sourceLines.joined(separator: " ") }
}
