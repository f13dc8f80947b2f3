import KioskToolkit
import MeetingCore

/// The labels of a plan's head, each of which a touch changes.
extension Stage {
  /// Upright they stand in pairs; fewer where letters are large, which the items need more.
  var planFactRows: Double { grid.isEasy || grid.textFactor > 1 ? 2 : 3 }

  /// As many as hold; the last one leads to the rest.
  func planFacts(in area: Rect) -> [(fact: PlanFact, rect: Rect)] {
    let gap = u(20)
    let height = max(grid.leastTarget, lineHeight(.text) + u(40))
    if grid.isPortrait {
      let width = (area.width - gap) / 2
      let shown = PlanFact.allCases.prefix(Int(planFactRows) * 2 - 1) + [.more]
      return shown.enumerated().map { place, fact in
        let (row, column) = (place / 2, place % 2)
        let rect = Rect(
          x: area.x + Double(column) * (width + gap), y: area.y + Double(row) * (height + gap), width: width,
          height: height)
        return (fact, rect)
      }
    }
    let count = max(1, min(PlanFact.allCases.count, Int((area.height + gap) / (height + gap))))
    let shown = PlanFact.allCases.prefix(count - 1) + [.more]
    let free = area.height - Double(count) * height - Double(count - 1) * gap
    let extra = min(u(24), max(0, free) / Double(count))
    return shown.enumerated().map { place, fact in
      let y = area.y + Double(place) * (height + extra + gap)
      return (fact, Rect(x: area.x, y: y, width: area.width, height: height + extra))
    }
  }

  mutating func hang(_ fact: PlanFact, _ rect: Rect) {
    let text = planText(fact)
    let side = u(grid.isSmall ? 26 : 40)
    let icon = Double(style(.near).pixels)
    let width = rect.width - 2 * side - icon - u(16)
    let set = setter.fit(
      text, styles: [style(.text), style(.near), style(.fine), style(.labelMin)], width: width
    ) { Double($0.pixels) > Double(style(.fine).pixels) ? 1 : 2 }
    let y = rect.midY - Double(set.lines.count) * lineHeight(set.style, 1.15) / 2
    let art = fact == .more ? "list" : "pencil"
    sheet(
      rect, tilt: 0, lift: 0.9,
      contents: lines(set, x: rect.x + side, y: y, leading: 1.15, palette.paperInk)
        + [
          .art(
            art,
            Rect(x: rect.maxX - side - icon, y: rect.midY - icon / 2, width: icon, height: icon),
            tint: palette.paperInk2)
        ])
    target(rect, text, .open(planSheet(fact)))
  }

  private func planSheet(_ fact: PlanFact) -> Overlay {
    switch fact {
    case .day: .plan(.day)
    case .hours: .plan(.hours)
    case .place: .plan(.place)
    case .prompts: .prompts
    case .roles: .roles
    case .more: .plan(.more)
    }
  }

  func planText(_ fact: PlanFact) -> String {
    switch fact {
    case .day: return planDay
    case .hours: return planHours
    case .place: return meeting.place?.value ?? words("plan.place.none")
    case .prompts:
      let count = meeting.prompts.count
      return count == 0
        ? words("plan.prompts.none") : words(count == 1 ? "plan.prompts.one" : "plan.prompts", "\(count)")
    case .roles:
      let held = Role.allCases.count { scene.holders(of: $0) != nil }
      return words("plan.roles", "\(held)", "\(Role.allCases.count)")
    case .more: return words("plan.more")
    }
  }

  /// `jeudi 3 décembre`; the year where it is another one; that it is past, where it is.
  private var planDay: String {
    guard let date = meeting.date else { return words("plan.day.none") }
    let text = dayText(date)
    return date < kiosk.now.date ? words("plan.day.past", text) : text
  }

  func dayText(_ date: CalendarDate) -> String {
    let day = words(
      "archive.day", words("weekday.\(date.weekday)"), date.day == 1 ? words("day.first") : "\(date.day)",
      words("month.\(date.month)"))
    return date.year == kiosk.now.date.year ? day : words("plan.day.year", day, "\(date.year)")
  }

  private var planHours: String { hoursText(meeting.plannedStart, meeting.plannedEnd) }

  func hoursText(_ start: ClockTime?, _ end: ClockTime?) -> String {
    switch (start, end) {
    case (let start?, let end?): words("plan.hours", start.description, end.description)
    case (let start?, nil): words("plan.hours.from", start.description)
    case (nil, let end?): words("plan.hours.until", end.description)
    case (nil, nil): words("plan.hours.none")
    }
  }
}
