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
  /// Signs such as `===` stand before the words, and perhaps after them.
  var isMarked = false
  /// The width of its last line, by which what was wrapped is told.
  var width: Int

  init(_ row: SourceRow, hasGap: Bool) {
    var row = row
    if !row.isFixed, row.words.hasPrefix("=="), row.words.contains(where: { $0 != "=" && !$0.isBlank }) {
      var words = Scalars(row.words.drop { $0 == "=" }).trimmed
      while words.last == "=" { words = words.dropLast() }
      row.words = words.trimmed
      isMarked = true
    }
    let read = row.isFixed ? nil : ListMark.read(row.words)
    indent = row.indent
    mark = read?.mark
    typed = [row.words]
    words = read?.words ?? row.words
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
}
