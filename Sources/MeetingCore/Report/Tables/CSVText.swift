/// Rows as comma-separated values (RFC 4180): every cell within quotation marks, lines that end with CR LF.
///
/// A spreadsheet runs a cell that begins like a formula, and what people typed may begin so. As OWASP has it
/// ("CSV Injection"), an apostrophe goes before it. It goes after a separator within a cell too: a program
/// that parts at semicolons would begin a cell of its own there.
enum CSVText {
  /// NB: without this mark some spreadsheets take UTF-8 for the letters of another age.
  private static let mark = "\u{FEFF}"
  /// The usual signs, and their wide forms of East Asian keyboards.
  private static let beginnings: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  private static let separators: Set<Unicode.Scalar> = [",", ";", "\t", "\n", "\r"]

  static func of(_ rows: [[String]]) -> String {
    mark + rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    "\"" + guarded(text).replacing("\"", with: "\"\"") + "\""
  }

  static func guarded(_ text: String) -> String {
    var guarded = String.UnicodeScalarView()
    var isAtStart = true
    if let first = text.unicodeScalars.first, first == "\t" || first == "\r" || first == "\n" {
      guarded.append("'")
    }
    for scalar in text.unicodeScalars {
      if isAtStart && beginnings.contains(scalar) { guarded.append("'") }
      guarded.append(scalar)
      isAtStart = separators.contains(scalar) || isAtStart && isPassedOver(scalar)
    }
    return String(guarded)
  }

  /// Whether a reader may drop it at the start of a cell.
  private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
  }
}
