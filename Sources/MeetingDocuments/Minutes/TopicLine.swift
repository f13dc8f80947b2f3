import MeetingCore

/// Lines by which a scribe or a robot says in a log what is spoken of from there on.
enum TopicLine {
  /// `Topic: Budget`.
  static func isScribed(_ line: Scalars) -> Bool {
    let label = TextGate.folded(line.prefix(12).prefix { $0 != ":" }.text)
    let rest = line.dropFirst(6)
    return label == "topic" && rest.first?.isBlank == true && !rest.trimmed.isEmpty
  }

  /// `#topic Budget`, after the time and the name of who typed it: `18:02 <ana> #topic Budget`.
  static func isRobots(_ line: Scalars) -> Bool {
    var rest = line.prefix(120)
    while let first = rest.first, first != "#" {
      let word = rest.prefix { !$0.isBlank }
      let isName = first == "<" && word.last == ">"
      guard isName || word.allSatisfy({ ListMark.isDigit($0) || ":.[]()".unicodeScalars.contains($0) }) else {
        return false
      }
      rest = rest.dropFirst(word.count).trimmed
    }
    return rest.hasPrefix("#topic ") && !rest.dropFirst(7).trimmed.isEmpty
  }
}
