import KioskToolkit
import MeetingCore

/// The sheets of a plan: what is typed, and what is chosen.
extension Stage {
  mutating func addPlanSheet(_ sheet: PlanSheet) {
    switch sheet {
    case .whole: addPlan()
    case .templates: addTemplates()
    case .template(let place): addTemplate(place)
    case .title: addLine(title: "planTitle.title", hint: "planTitle.hint", key: "key.keep", icon: "check")
    case .place: addLine(title: "planPlace.title", hint: "planPlace.hint", key: "key.keep", icon: "check")
    case .when: addLine(title: "when.title", hint: "when.hint", key: "key.keep", icon: "check")
    case .words: addLine(title: "itemWords.title", hint: "newItem.hint", key: "key.keep", icon: "check")
    case .newTheme: addLine(title: "newTheme.title", hint: "newTheme.hint", key: "key.add", icon: "plus")
    case .renameTheme: addLine(title: "newTheme.title", hint: "newTheme.hint", key: "key.keep", icon: "check")
    case .rewordPrompt:
      addLine(title: "promptWords.title", hint: "newPrompt.hint", key: "key.keep", icon: "check")
    case .more, .day, .hours, .theme, .themes, .themeChanges, .prompt:
      guard let list = planChoices(sheet) else { return addGone() }
      addChoices(list.title, list.choices)
    }
  }

  /// What there is to choose from on a sheet, under its name; `nil` where what it is about is gone.
  func planChoices(_ sheet: PlanSheet) -> (title: String, choices: [Choice])? {
    switch sheet {
    case .more: ("plan.more.title", moreChoices)
    case .day: (planText(.day), dayChoices)
    case .hours: (hoursText(meeting.plannedStart, meeting.plannedEnd), hourChoices)
    case .theme(let id): meeting.item(id).map { ("itemTheme.title", themeChoices(of: $0)) }
    case .themes: ("themes.title", themeList)
    case .themeChanges(let id):
      meeting.theme(id).map { ($0.name.display(words), themeChanges(id)) }
    case .prompt(let id): meeting.prompt(id).map { ($0.text.display(words), promptChanges($0)) }
    case .whole, .title, .place, .when, .words, .newTheme, .renameTheme, .rewordPrompt, .templates, .template:
      nil
    }
  }

  /// On the sheet where the place is said: it has none.
  var noPlaceKey: PlinthKey? {
    if meeting.place == nil { return nil }
    return PlinthKey(
      icon: "undo", label: words("key.noPlace"), short: words("key.noPlace.short"),
      action: .command(.setPlace("")))
  }

  private func choice(_ key: String, _ detail: String, _ action: KioskAction) -> Choice {
    Choice(title: words(key), detail: choiceDetail([detail, ""]), label: words(key), action: action)
  }

  private var moreChoices: [Choice] {
    let themes = meeting.themes.count
    let hasBegun = meeting.opened != nil
    return [
      choice("plan.title", meeting.title?.display(words) ?? "", .open(.plan(.title))),
      choice("plan.day", planText(.day), .open(.plan(.day))),
      choice("plan.hours.change", planText(.hours), .open(.plan(.hours))),
      choice("plan.place", planText(.place), .open(.plan(.place))),
      choice("plan.prompts.change", planText(.prompts), .open(.prompts)),
      choice("roles.title", planText(.roles), .open(.roles)),
      choice(
        "themes.title",
        themes == 0
          ? words("themes.none") : words(themes == 1 ? "themes.count.one" : "themes.count", "\(themes)"),
        .open(.plan(.themes))),
    ] + (hasBegun ? [] : [choice("key.savePlan", words("plan.save.detail"), .plan(.save))]) + [
      choice("plan.other", words("plan.other.detail"), .plan(.findTemplates))
    ]
  }

  // MARK: Day and hours

  private func when(_ key: String, _ command: MeetingCommand, _ detail: String) -> Choice? {
    meeting.ahead(command, at: kiosk.now) == nil ? nil : choice(key, detail, .command(command))
  }

  private var typedWhen: Choice { choice("when.type", words("when.type.detail"), .open(.plan(.when))) }

  private var dayChoices: [Choice] {
    let today = kiosk.now.date
    func on(_ key: String, _ days: Int) -> Choice? {
      let date = CalendarDate(daysSince1970: days)
      return when(
        key, .setDate(date, start: meeting.plannedStart, end: meeting.plannedEnd), dayText(date))
    }
    let day = (meeting.date ?? today).daysSince1970
    let steps = [
      on("day.before", day - 1), on("day.after", day + 1), on("day.week", day + 7),
      meeting.date == today ? nil : on("day.today", today.daysSince1970),
    ]
    let none = when(
      "day.none", .setDate(nil, start: meeting.plannedStart, end: meeting.plannedEnd), words("plan.day.none"))
    return steps.compactMap { $0 } + [typedWhen] + [none].compactMap { $0 }
  }

  private var hourChoices: [Choice] {
    let quarter = 15
    // Where none is known, from the next quarter on.
    let next = (kiosk.now.clock.minutes + quarter - 1) / quarter * quarter % 1440
    let start = meeting.plannedStart?.minutes ?? next
    let end = meeting.plannedEnd?.minutes ?? start + 120
    func at(_ key: String, _ from: Int, _ to: Int) -> Choice? {
      let (first, last) = (ClockTime(minutes: from), ClockTime(minutes: to))
      return when(key, .setDate(meeting.date, start: first, end: last), hoursText(first, last))
    }
    func earlier(_ minutes: Int) -> Int { (minutes - 1) / quarter * quarter }
    func later(_ minutes: Int) -> Int { (minutes / quarter + 1) * quarter }
    let known = meeting.plannedStart != nil && meeting.plannedEnd != nil
    let steps =
      known
      ? [
        at("hours.startEarlier", earlier(start), end), at("hours.startLater", later(start), end),
        at("hours.endEarlier", start, earlier(end)), at("hours.endLater", start, later(end)),
      ] : [at("hours.propose", start, end)]
    let none = when("hours.none", .setDate(meeting.date, start: nil, end: nil), words("plan.hours.none"))
    return steps.compactMap { $0 } + [typedWhen] + [none].compactMap { $0 }
  }

  // MARK: Themes

  private func themeChoices(of item: AgendaItem) -> [Choice] {
    let others = meeting.themes.filter { $0.id != item.theme }.map { theme in
      let name = theme.name.display(words)
      return Choice(
        title: name, detail: themeCount(theme.id), label: name,
        action: .command(.chooseTheme(item.id, theme.id)), mark: Accent(of: theme.id, in: meeting))
    }
    let none =
      item.theme == nil
      ? []
      : [choice("itemTheme.none", words("itemTheme.none.detail"), .command(.chooseTheme(item.id, nil)))]
    return others + [
      choice("newTheme.title", words("newTheme.detail"), .open(.plan(.newTheme(item.id))))
    ] + none
  }

  private var themeList: [Choice] {
    let themes = meeting.themes.map { theme in
      let name = theme.name.display(words)
      return Choice(
        title: name, detail: themeCount(theme.id), label: name, action: .open(.plan(.themeChanges(theme.id))),
        mark: Accent(of: theme.id, in: meeting))
    }
    return themes + [choice("newTheme.title", words("newTheme.detail"), .open(.plan(.newTheme(nil))))]
  }

  private func themeCount(_ theme: ThemeID) -> String {
    let count = meeting.items.count { $0.theme == theme }
    return words(count == 1 ? "template.items.one" : "template.items", "\(count)")
  }

  private func themeChanges(_ id: ThemeID) -> [Choice] {
    [
      choice("theme.rename", themeCount(id), .open(.plan(.renameTheme(id)))),
      choice("theme.remove", words("theme.remove.detail"), .command(.removeTheme(id))),
    ]
  }

  // MARK: Questions

  private func promptChanges(_ prompt: Prompt) -> [Choice] {
    let count = prompt.slips.count
    let slips = words(count == 1 ? "pegs.count.one" : "pegs.count", "\(count)")
    return [
      choice("prompt.reword", slips, .open(.plan(.rewordPrompt(prompt.id)))),
      choice(
        "prompt.remove", words(count == 0 ? "prompt.remove.detail" : "prompt.remove.never"),
        .command(.removePrompt(prompt.id))),
    ]
  }
}
