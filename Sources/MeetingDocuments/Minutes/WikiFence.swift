import MeetingCore

/// Knows which lines of a MediaWiki page lie in a table, a template or a comment, and stay as typed.
struct WikiFence {
  private var tables = 0
  private var templates = 0
  private var isInComment = false

  /// Whether the lines are those of a table and of nothing else.
  var isInTable: Bool { tables > 0 && templates == 0 && !isInComment }

  /// Whether `line`, which follows those asked before, lies in one. A template ends at the next heading
  /// even if it was never closed, so that one slip of the hand does not swallow the page.
  mutating func holds(_ line: Scalars) -> Bool {
    if !isInComment && WikiHeading(line) != nil { templates = 0 }
    let wasInside = tables > 0 || templates > 0 || isInComment
    if !isInComment && line.hasPrefix("{|") { tables += 1 }
    let isTable = tables > 0
    if isTable && line.hasPrefix("|}") { tables -= 1 }
    var index = line.startIndex
    while index + 1 < line.endIndex {
      let rest = line[index...]
      if isInComment {
        if rest.hasPrefix("-->") { isInComment = false }
      } else if rest.hasPrefix("<!--") {
        isInComment = true
        index += 3
      } else if line[index] == "{" && line[index + 1] == "{" {
        templates += 1
        index += 1
      } else if line[index] == "}" && line[index + 1] == "}" {
        templates = max(0, templates - 1)
        index += 1
      }
      index += 1
    }
    return wasInside || isTable || templates > 0 || isInComment || line.hasPrefix("{{")
      || line.hasPrefix("<!--")
  }
}
