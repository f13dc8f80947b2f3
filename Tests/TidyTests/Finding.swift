import Testing

/// Something the house rules forbid, and where.
struct Finding: Equatable, CustomStringConvertible {
  var path: String
  var line: Int
  var message: String

  var description: String { "\(path):\(line): \(message)" }
}

/// Fails once for each finding, naming file and line.
func report(_ findings: [Finding]) {
  for finding in findings { Issue.record("\(finding.description)") }
}
