/// One Swift file, with what its rules look at.
struct SourceFile {
  /// From the top of the repository: `Sources/MeetingCore/Command.swift`.
  let path: String
  let lines: [Substring]
  /// The same lines with comments and the inside of literals blanked.
  let code: [Substring]
  /// The same lines with only the inside of literals blanked.
  let prose: [Substring]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    code = CodeScanner.blanked(text, comments: true)
      .split(separator: "\n", omittingEmptySubsequences: false)
    prose = CodeScanner.blanked(text, comments: false)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The folder under `Sources` or `Tests`.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : ""
  }

  /// The file's name without folder and `.swift`.
  var stem: String {
    let name = path.split(separator: "/").last ?? ""
    return name.hasSuffix(".swift") ? String(name.dropLast(6)) : String(name)
  }

  /// `line` counts from 1.
  func finding(_ line: Int, _ message: String) -> Finding {
    Finding(path: path, line: line, message: message)
  }
}
