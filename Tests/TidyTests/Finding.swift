import Testing

/// Something the house rules forbid, and where.
struct Finding: Equatable, CustomStringConvertible {
  /// From the top of the repository.
  var path: String
  /// Counts from 1.
  var line: Int
  var message: String

  var description: String { "\(path):\(line): \(message)" }
}

/// Fails once for each finding, at its file and line.
func report(_ findings: [Finding]) {
  for finding in findings {
    let place = SourceLocation(
      fileID: "parvis/\(finding.path)", filePath: finding.path, line: finding.line, column: 1)
    Issue.record("\(finding.description)", sourceLocation: place)
  }
}
