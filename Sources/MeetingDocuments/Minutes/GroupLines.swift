import MeetingCore

/// Lines of Markdown such as `Concerns:` over lists: where a section has several, its author meant headings
/// by them; a single one leads in.
enum GroupLines {
  static func isCandidate(_ line: Scalars) -> Bool {
    let look = LineLook(line)
    return look.endsWithColon && look.core.count <= 40 && look.commas == 0 && look.beginsLikeHeading
      && !look.isLabelled && !look.hasSeveralSentences
  }

  /// `lines` with those at `places` made headings where they are some.
  static func raised(_ lines: [LooseLine], at places: [Int]) -> [LooseLine] {
    var lines = lines
    var level = 1
    var next = places[...]
    var group: [Int] = []
    for index in lines.indices {
      if case .heading(let heading) = lines[index].shape {
        raise(&group, &lines, level)
        level = heading
      }
      if next.first == index {
        next = next.dropFirst()
        if index + 1 < lines.count, case .item = lines[index + 1].shape { group.append(index) }
      }
    }
    raise(&group, &lines, level)
    return lines
  }

  private static func raise(_ group: inout [Int], _ lines: inout [LooseLine], _ level: Int) {
    if group.count > 1 {
      for index in group { lines[index].shape = .heading(level: min(level + 1, 6)) }
    }
    group = []
  }
}
