import MeetingCore

/// What the editor of a plan changes, at random, before the start and after it.
extension SampleMeeting {
  mutating func changePlan() {
    let theme = meeting.themes.randomElement(using: &random)?.id
    let item = meeting.items.randomElement(using: &random)?.id
    let prompt = meeting.prompts.randomElement(using: &random)
    switch random.upTo(8) {
    case 0: act(.nameMeeting(title()))
    case 1: act(.setPlace(random.chance(3) ? "" : title()))
    case 2: act(.addTheme(name: title(), of: item))
    case 3: if let theme { act(.renameTheme(theme, name: title())) }
    case 4: if let theme { act(.removeTheme(theme)) }
    case 5: if let item { act(.renameItem(item, title: title(), minutes: random.chance(2) ? 20 : nil)) }
    case 6: if let item { act(random.chance(2) ? .removeItem(item) : .chooseTheme(item, theme)) }
    case 7: if let prompt { act(.rewordPrompt(prompt.id, text: title())) }
    default: if let prompt { act(.removePrompt(prompt.id)) }
    }
  }
}
