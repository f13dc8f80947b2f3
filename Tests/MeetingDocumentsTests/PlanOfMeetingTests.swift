import Testing

@testable import MeetingCore
@testable import MeetingDocuments

/// A plan that was changed on the screen, written into a file and read again, is the same meeting.
@Suite struct PlanOfMeetingTests {
  @Test(arguments: 0..<80) func `A plan changed at random comes back as it was`(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    var meeting = Meeting()
    var acts: UInt64 = 0
    func act(_ command: MeetingCommand) {
      acts += 1
      let id = CommandID(high: 77, low: acts)
      for event in (try? meeting.decide(command, at: someMoment, id: id)) ?? [] { meeting.take(event) }
    }
    act(.plan(try reading("# Soir\n\n## Ordre du jour\n\n1. Accueil (10 min)\n").record, source: nil))
    for step in 0..<40 { act(edit(meeting, step, &random)) }
    let text = Report.plan(of: meeting, id: MeetingID(high: 4, low: 4))
    let again = try imported(reading(text))
    #expect(Report.plan(of: again, id: MeetingID(high: 4, low: 4)) == text)
    #expect(again.title?.value == meeting.title?.value && again.place?.value == meeting.place?.value)
    #expect(again.date == meeting.date)
    #expect(again.plannedStart == meeting.plannedStart && again.plannedEnd == meeting.plannedEnd)
    #expect(outline(again) == outline(meeting))
    #expect(again.prompts.map(\.text.value) == meeting.prompts.map(\.text.value))
    #expect(PlanTotal(again) == PlanTotal(meeting))
    let identity = try reading(text).reportID
    #expect(again.opened == nil && identity == nil, "it is a plan, and no report")
  }

  private func outline(_ meeting: Meeting) -> [String] {
    meeting.items.map { item in
      let theme = meeting.theme(item.theme)?.name.value ?? ""
      return "\(item.title.value ?? "")|\(theme)|\(item.minutes ?? 0)|\(item.isFixed)|\(item.progress)"
    }
  }

  private func edit(_ meeting: Meeting, _ step: Int, _ random: inout SeededRandom) -> MeetingCommand {
    let item = meeting.items.randomElement(using: &random)?.id ?? ItemID(high: 0, low: 0)
    let theme = meeting.themes.randomElement(using: &random)?.id ?? ThemeID(high: 0, low: 0)
    let prompt = meeting.prompts.randomElement(using: &random)?.id ?? PromptID(high: 0, low: 0)
    let words = [
      "Pause", "# Titre", "1. Un", "**gras** `code`", "<script>", "A | B", "Ce soir (20 min)", "--- ***",
      "![x](http://exemple.org)", "Thème : un", "[a]: b", "Et — puis", "\(step) \\ _souligné_", "École",
    ]
    let text = words.randomElement(using: &random) ?? "?"
    let minutes = Int.random(in: 1...90, using: &random)
    let all: [MeetingCommand] = [
      .addItem(title: text, minutes: minutes, theme: nil), .addItem(title: text, minutes: nil, theme: theme),
      .addItem(title: text, minutes: 10, theme: nil, after: item, isFixed: true),
      .renameItem(item, title: text, minutes: minutes), .removeItem(item), .chooseTheme(item, theme),
      .chooseTheme(item, nil), .addTheme(name: text, of: item), .renameTheme(theme, name: text),
      .removeTheme(theme), .moveItem(item, before: nil), .splitItem(item), .adjustItem(item, minutes: -5),
      .nameMeeting(text), .setPlace(text), .setPlace(""), .addPrompt(text: text + " ?"),
      .rewordPrompt(prompt, text: text), .removePrompt(prompt), .parkItem(item), .postponeItem(item),
      .setDate(
        CalendarDate(daysSince1970: 20_000 + step), start: ClockTime(minutes: 900 + step),
        end: ClockTime(minutes: 900 + step + minutes)),
    ]
    return all.randomElement(using: &random) ?? .setPlace("")
  }
}
