/// How long a list or a theme had the floor: `Nouvelles : 12 min, 7 prises de parole, 5 personnes`.
package struct ShareLine: Hashable, Sendable {
  package var scope: RecordedShare.Scope
  /// `nil` for those on no list and what belongs to no theme.
  package var name: String?
  /// Milliseconds.
  package var total: Int64
  package var turns = 0
  package var heads: Int?

  package init(scope: RecordedShare.Scope, name: String?, total: Int64) {
    (self.scope, self.name, self.total) = (scope, name, total)
  }

  func marked(_ words: ReportWords) -> String {
    var tail = words.colon + DurationText.precise(total)
    if scope == .list { tail += ", " + words.turns(turns) }
    if let heads { tail += ", " + words.headcount(Headcount(present: heads, newcomers: 0)) }
    guard let name else { return words.none(of: scope) + tail }
    let plain = name + tail
    return Self.read(plain, scope)?.name == name ? plain : name + TextMark.fence + tail
  }

  /// `nil` where the line is none.
  package static func read(_ line: String, _ scope: RecordedShare.Scope) -> ShareLine? {
    let scalars = Scalars(line)
    guard let colon = scalars.lastIndex(of: ":") else { return nil }
    let parts = scalars[(colon + 1)...].split(separator: ",").map(\.trimmed)
    guard let total = parts.first.flatMap({ DurationText.milliseconds($0.text) }),
      parts.count == 1 || scope == .list && parts.count <= 3
    else { return nil }
    var share = ShareLine(scope: scope, name: nil, total: total)
    if parts.count > 1 {
      var count = parts[1]
      guard let turns = count.takeNumber() else { return nil }
      share.turns = turns
    }
    if parts.count > 2 {
      var count = parts[2]
      guard let heads = count.takeNumber() else { return nil }
      share.heads = heads
    }
    let head = scalars[..<colon]
    if let (name, _) = head.fenced {
      share.name = name.text
    } else {
      let name = head.trimmed.text
      if name.isEmpty { return nil }
      share.name = Language.allCases.contains { ReportWords($0).none(of: scope) == name } ? nil : name
    }
    return share
  }

  /// What stands above the lines of a scope.
  package static func scope(_ line: String) -> RecordedShare.Scope? {
    [.list, .theme].first { scope in
      Language.allCases.contains { ReportWords($0).heading(of: scope) == line }
    }
  }
}
