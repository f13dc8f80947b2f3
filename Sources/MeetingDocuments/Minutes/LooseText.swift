import MeetingCore

/// Words brought to the form that a line has: on one line, without runs of blanks.
enum LooseText {
  /// `keepsMarks`: scalars of ``TextMark`` are words of ours; anywhere else they are dropped, since no
  /// text from elsewhere may speak in our name.
  static func plain(_ words: Scalars, keepsMarks: Bool = false) -> String {
    var view = String.UnicodeScalarView()
    append(words, keepsMarks: keepsMarks, to: &view)
    return String(view)
  }

  /// The pieces of a line that was wrapped, joined by spaces.
  static func plain(_ pieces: [Scalars]) -> String {
    var view = String.UnicodeScalarView()
    for piece in pieces { append(piece, keepsMarks: false, to: &view) }
    return String(view)
  }

  private static func append(_ words: Scalars, keepsMarks: Bool, to view: inout String.UnicodeScalarView) {
    var isBetweenWords = true
    for scalar in words {
      if scalar.isBlank && (isBetweenWords || !isNoBreak(scalar)) {
        isBetweenWords = true
      } else if keepsMarks || !TextMark.isMark(scalar) {
        if isBetweenWords && !view.isEmpty { view.append(" ") }
        isBetweenWords = false
        view.append(scalar)
      }
    }
    while let last = view.last, last.isBlank { view.removeLast() }
  }

  private static func isNoBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xA0 || scalar.value == 0x202F || scalar.value == 0x2007
  }
}
