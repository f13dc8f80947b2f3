import MeetingCore

/// A plan is prepared on the screen: sheet by sheet, each of which leads back to the whole.
extension Kiosk {
  mutating func go(_ step: PlanStep, on scene: Scene) -> [KioskEffect] {
    let meeting = scene.desk.meeting
    switch step {
    case .prepare:
      if meeting.isPlanned && !meeting.isClosed { return open(.plan(.whole), on: scene) }
      return go(.findTemplates, on: scene)
    case .findTemplates:
      templates = nil
      return open(.plan(.templates), on: scene) + [.findTemplates]
    case .take(let place):
      guard let record = record(place, scene.words) else { return [] }
      return [.beginPlan(record.held(soonAfter: now))]
    case .save: return meeting.isPlanned ? [.savePlan] : []
    case .ready: return show(.agenda)
    }
  }

  private func record(_ place: Int?, _ words: Catalogue) -> MeetingRecord? {
    if let place { return templates.flatMap { $0.indices.contains(place) ? $0[place].record : nil } }
    var record = MeetingRecord()
    record.title = words("meeting.untitled")
    record.language = words.language
    return record
  }

  /// The templates came; empty where none could be read.
  public mutating func take(templates found: [PlanTemplate]) {
    templates = found
    firstOverlayRow = nil
  }

  /// The meeting was made: its plan is what is looked at.
  mutating func beginPlanning() {
    isPlanning = false
    _ = close()
    drafts = drafts.filter { if case .plan = $0.key { false } else { true } }
    isPlanning = true
    planRow = nil
    promptIndex = 0
    overlay = .plan(.whole)
  }

  /// What a field of the plan opens with.
  func words(of sheet: PlanSheet, in meeting: Meeting, _ words: Catalogue) -> String {
    let text: String? =
      switch sheet {
      // NB: a name that only says that there is none is nothing to correct.
      case .title: meeting.title?.value == words("meeting.untitled") ? nil : meeting.title?.value
      case .place: meeting.place?.value
      case .words(let item): meeting.item(item)?.title.value
      case .renameTheme(let theme): meeting.theme(theme)?.name.value
      case .rewordPrompt(let prompt): meeting.prompt(prompt)?.text.value
      default: nil
      }
    return text ?? ""
  }

  /// What a typed sheet of the plan asks for; `nil` where its words say nothing.
  func command(of sheet: PlanSheet, text: String, in meeting: Meeting) -> MeetingCommand? {
    switch sheet {
    case .title: .nameMeeting(text)
    case .place: .setPlace(text)
    case .when: TypedWhen(text, today: now.date)?.command(for: meeting)
    case .words(let item): reworded(item, text)
    case .newTheme(let item): .addTheme(name: text, of: item)
    case .renameTheme(let theme): .renameTheme(theme, name: text)
    case .rewordPrompt(let prompt): .rewordPrompt(prompt, text: text)
    case .whole, .more, .day, .hours, .theme, .themes, .themeChanges, .prompt, .templates, .template: nil
    }
  }

  /// Minutes in brackets are its time box.
  private func reworded(_ item: ItemID, _ text: String) -> MeetingCommand {
    let line = ItemLine.read(text).line
    guard let minutes = line.minutes, line.remark == nil else { return .renameItem(item, title: text) }
    return .renameItem(item, title: line.title, minutes: minutes)
  }
}
