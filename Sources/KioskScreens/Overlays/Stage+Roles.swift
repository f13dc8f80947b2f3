import KioskToolkit
import MeetingCore

/// Who does what tonight: on the welcome, and as a list that each role is given from.
extension Stage {
  var roleChoices: [Choice] {
    Role.allCases.map { role in
      let holders = scene.holders(of: role)
      let title = words("role.line", words("role.\(role.rawValue)"), holders ?? words("role.toTake"))
      let detail =
        holders == nil ? choiceDetail(scene.reasons(for: role) + [words("role.give")]) : words("role.change")
      return Choice(title: title, detail: detail, label: title, action: .open(.role(role)))
    }
  }

  /// A role is given by a name.
  mutating func addGiving(_ role: Role) {
    addLine(title: "role.title.\(role.rawValue)", hint: "role.hint", key: "key.keep", icon: "check")
  }

  /// On the sheet where a role is given: nobody has it any more.
  func freeRoleKey(_ role: Role) -> PlinthKey? {
    if meeting.holders(of: role).isEmpty { return nil }
    return PlinthKey(
      icon: "undo", label: words("key.freeRole"), short: words("key.freeRole.short"),
      action: .command(.giveRole(role, names: "")))
  }

  // MARK: On the welcome

  /// Whether the welcome says who does what, in place of whom to ask: before the start, to those who hold the
  /// meeting. Later only where there is nobody to ask.
  var welcomeShowsRoles: Bool {
    if kiosk.isPublic || meeting.isClosed { return false }
    let isBefore = meeting.opened == nil
    let areGiven = !meeting.roles.isEmpty
    return meeting.topics.isEmpty ? isBefore || areGiven : isBefore && areGiven
  }

  private struct RoleRow {
    let lead: String
    let rest: String
    /// The two as one line.
    let line: String
  }

  /// Who has a role, one by one; what is to be taken, in one.
  private var roleRows: [RoleRow] {
    let held = Role.allCases.compactMap { role in
      scene.holders(of: role).map { names in
        let name = words("role.\(role.rawValue)")
        return RoleRow(lead: names, rest: name.lowercased(), line: words("role.line", name, names))
      }
    }
    let free = Role.allCases.filter { scene.holders(of: $0) == nil }
    if free.isEmpty { return held }
    let names = free.map { words("role.\($0.rawValue)").lowercased() }.joined(separator: ", ")
    let lead = words("welcome.toTake")
    return held + [RoleRow(lead: lead, rest: names, line: words("role.line", lead, names))]
  }

  mutating func welcomeRoles(_ rect: Rect) {
    let padding = welcomePadding
    let inner = rect.width - 2 * padding
    let top = rect.y + u(grid.isSmall ? 30 : 56)
    let heading = setter.fit(
      words("roles.title"), styles: [style(.text), style(.near), style(.fine), style(.labelMin)],
      width: inner,
      lines: 1)
    let y = top + lineHeight(heading.style, 1.18) + u(10)
    let area = Rect(x: rect.x + padding, y: y, width: inner, height: rect.maxY - u(16) - y)
    let contents =
      lines(heading, x: area.x, y: top, leading: 1.18, palette.paperInk2)
      + (roleColumns(area) ?? roleLines(area))
    sheet(rect, tilt: 0.25, lift: 1.2, contents: contents)
    let isCut = contents.contains { if case .cutText = $0 { true } else { false } }
    // NB: where something is left out, a touch shows all of it first.
    if !isCut { target(rect.inset(0, -u(4)), words("roles.title"), .open(.roles)) }
  }

  /// Names beside their roles, in the largest size in which all of them hold; `nil` where they do in none.
  private func roleColumns(_ area: Rect) -> [DrawCommand]? {
    let rows = roleRows
    for step in [TextRole.text, .near, .fine] {
      let lead = strong(step)
      let column = (rows.map { scene.metrics.width(of: $0.lead, style: lead) }.max() ?? 0) + u(36)
      let rests = rows.map {
        setter.fit($0.rest, styles: [style(step)], width: max(1, area.width - column), lines: 2)
      }
      let heights = rests.map { Double($0.lines.count) * lineHeight(lead, 1.18) + u(12) }
      guard column < area.width * 0.6, !rests.contains(where: \.isCut),
        heights.reduce(0, +) - u(12) <= area.height
      else { continue }
      var (commands, y): ([DrawCommand], Double) = ([], area.y)
      for (place, row) in rows.enumerated() {
        commands.append(line(row.lead, x: area.x, y: y, lead, palette.paperInk))
        commands += lines(rests[place], x: area.x + column, y: y, leading: 1.18, palette.paperInk2)
        y += heights[place]
      }
      return commands
    }
    return nil
  }

  /// The same role by role, in the largest size in which all of them hold; the smallest size cut rather than
  /// without what is to be taken.
  private func roleLines(_ area: Rect) -> [DrawCommand] {
    let rows = roleRows.map(\.line)
    for step in [TextRole.text, .near, .fine, .labelMin] {
      let sets = rows.map { setter.fit($0, styles: [style(step)], width: area.width, lines: 5) }
      let heights = sets.map { Double($0.lines.count) * lineHeight($0.style, 1.18) + u(8) }
      if sets.contains(where: \.isCut) || heights.reduce(0, +) - u(8) > area.height { continue }
      var (commands, y): ([DrawCommand], Double) = ([], area.y)
      for (set, height) in zip(sets, heights) {
        commands += lines(set, x: area.x, y: y, leading: 1.18, palette.paperInk)
        y += height
      }
      return commands
    }
    let pitch = min(lineHeight(style(.labelMin), 1.25), area.height / Double(rows.count))
    return rows.enumerated().map { place, row in
      line(
        cut: row, x: area.x, y: area.y + Double(place) * pitch, .labelMin, width: area.width,
        palette.paperInk)
    }
  }
}
