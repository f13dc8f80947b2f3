import MeetingCore

/// Tells a plan from minutes of another shape.
enum PlanShape {
  /// A plan has at most one title, comes first with it or with lines of the head, and every section of it
  /// is one that a plan has.
  static func isPlan(_ lines: [MarkdownLine]) -> Bool {
    var titles = 0
    var sections = 0
    for line in lines {
      guard case .heading(let level) = line.kind else { continue }
      if level == 1 { titles += 1 }
      if level == 2 {
        if SectionHeading.match(line.text) == nil { return false }
        sections += 1
      }
    }
    if titles > 1 { return false }
    if sections > 0 { return headIsPlain(lines) }
    return titles == 1
      && lines.dropFirst().allSatisfy { line in
        line.kind != .paragraph && line.sourceLines.allSatisfy { HeadLine.read($0) != nil }
      }
  }

  /// Before its first section a plan has its title, points and nothing that is a heading of another kind.
  private static func headIsPlain(_ lines: [MarkdownLine]) -> Bool {
    for line in lines {
      guard case .heading(let level) = line.kind else { continue }
      if level == 2 { return true }
      if level > 2 { return false }
    }
    return true
  }
}
