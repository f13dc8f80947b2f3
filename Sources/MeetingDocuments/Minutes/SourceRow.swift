import MeetingCore

/// A line of the source: how far it is indented, and what stands on it.
struct SourceRow {
  /// In columns; a tab reaches to the next multiple of four.
  var indent: Int
  /// Without the blanks at both ends.
  var words: Scalars
  /// It is a paragraph, whatever it looks like.
  var isFixed = false
  /// How often a mail's reply quotes it.
  var quotes = 0

  var isBlank: Bool { words.isEmpty }
  var width: Int { indent + words.count }

  init(_ line: Scalars) {
    var indent = 0
    var start = line.startIndex
    while start < line.endIndex {
      let scalar = line[start]
      if scalar == "\t" {
        indent += 4 - indent % 4
      } else if scalar.isBlank {
        indent += 1
      } else if !Self.isInvisible(scalar) {
        break
      }
      start += 1
    }
    var end = line.endIndex
    while end > start, line[end - 1].isBlank || Self.isInvisible(line[end - 1]) { end -= 1 }
    self.indent = indent
    words = line[start..<end]
  }

  /// The rows of a text, whatever ends its lines.
  static func rows(of text: String) -> [SourceRow] {
    let scalars = Scalars(text)
    var rows: [SourceRow] = []
    var start = scalars.startIndex
    var index = start
    while index < scalars.endIndex {
      let scalar = scalars[index]
      index += 1
      guard isLineEnd(scalar) else { continue }
      rows.append(SourceRow(scalars[start..<(index - 1)]))
      if scalar == "\r", index < scalars.endIndex, scalars[index] == "\n" { index += 1 }
      start = index
    }
    if start < scalars.endIndex { rows.append(SourceRow(scalars[start...])) }
    return rows
  }

  private static func isLineEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Byte-order marks and the like, with which pages are pasted.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFEFF || scalar.value == 0x200B || scalar.value == 0x2060
  }
}
