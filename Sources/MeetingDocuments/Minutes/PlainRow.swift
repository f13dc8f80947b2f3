import MeetingCore

/// A line of plain minutes with what was wrapped out of it put back, and how it stands among the others.
struct PlainRow {
  var indent: Int
  var mark: ListMark?
  /// As typed, the mark of a point among them; further pieces are the lines that go on from it.
  var typed: [Scalars]
  /// Without the mark of a point; the first line only.
  var words: Scalars
  /// A blank line, a rule or the document's beginning stands before it.
  var hasGap: Bool
  /// A row of these signs stands directly under it.
  var underline: Unicode.Scalar?
  var isFixed: Bool
  /// The width of its last line, by which what was wrapped is told.
  var width: Int
  /// How often a mail's reply quotes it.
  let quotes: Int
  /// It stands between signs that make a heading of it, which its words are without.
  let isBetweenSigns: Bool

  init(_ row: SourceRow, hasGap: Bool) {
    let read = row.isFixed ? nil : ListMark.read(row.words)
    indent = row.indent
    let inner = row.isFixed ? nil : SignedHeading.words(row.words)
    mark = inner == nil ? read?.mark : nil
    typed = [row.words]
    words = inner ?? read?.words ?? row.words
    isBetweenSigns = inner != nil
    quotes = row.quotes
    self.hasGap = hasGap
    isFixed = row.isFixed || MailRows.isAttribution(row.words)
    width = row.width
  }

  var text: String {
    var pieces = typed
    pieces[0] = words
    return LooseText.plain(pieces)
  }

  var typedText: String { LooseText.plain(typed) }

  /// A heading keeps the number or letter of its outline among its words.
  var headingText: String { mark?.sign == .bullet || isBetweenSigns ? text : typedText }
}
