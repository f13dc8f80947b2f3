import MeetingCore
import Testing

/// What changes a plan before its meeting begins, and what may still be changed afterwards.
@Suite struct PlanChangesTests {
  /// Items by their themes, in order: A and B of "Un", C of "Deux", D of none.
  private static func themed() throws -> Bench {
    var bench = Bench()
    var record = MeetingRecord()
    record.title = "Thèmes"
    record.start = ClockTime(minutes: 1140)
    record.end = ClockTime(minutes: 1260)
    record.items = [("A", "Un"), ("B", "Un"), ("C", "Deux"), ("D", nil)].map { title, theme in
      var item = ItemRecord(title: title)
      item.theme = theme
      item.minutes = 20
      return item
    }
    try bench.act(.plan(record, source: nil))
    return bench
  }

  private func outline(_ bench: Bench) -> [String] {
    bench.meeting.items.map { item in
      (item.title.value ?? "…") + (bench.meeting.theme(item.theme)?.name.value.map { "/" + $0 } ?? "")
    }
  }

  @Test func theHeadIsChangedAndEachStepIsTakenBack() throws {
    var bench = try Bench.planned()
    let day = CalendarDate(year: 2026, month: 12, day: 10)
    for command: MeetingCommand in [
      .nameMeeting("Budget"), .setPlace("Salle du canal"), .setPlace("Salle 2"), .setPlace(" "),
      .setDate(day, start: ClockTime(minutes: 1170), end: ClockTime(minutes: 1290)),
      .setDate(nil, start: nil, end: nil),
    ] {
      let before = bench.meeting
      try bench.act(command)
      #expect(bench.meeting != before, "\(command)")
      #expect(throws: Refusal.alreadyDone) { try bench.act(command) }
      try bench.undo()
      #expect(bench.meeting == before, "\(command)")
      try bench.act(command)
    }
    #expect(bench.meeting.title?.value == "Budget" && bench.meeting.place == nil)
    #expect(bench.meeting.date == nil && bench.meeting.plannedStart == nil)
  }

  @Test func emptyAndVeryLongWordsAreRefused() throws {
    var bench = try Self.themed()
    try bench.act(.addPrompt(text: "Pourquoi ?"))
    let (item, theme) = (bench.id(1), bench.meeting.themes[0].id)
    let prompt = bench.meeting.prompts[0].id
    let long = String(repeating: "a", count: 1000)
    let all: [(String) -> MeetingCommand] = [
      { .nameMeeting($0) }, { .renameItem(item, title: $0) }, { .addTheme(name: $0, of: item) },
      { .renameTheme(theme, name: $0) }, { .rewordPrompt(prompt, text: $0) },
      { .addItem(title: $0, minutes: 5, theme: nil) },
    ]
    let before = bench.meeting
    for command in all {
      #expect(throws: Refusal.emptyText(.title)) { try bench.act(command(" \u{202E} ")) }
      #expect(throws: Refusal.textTooLong(.title)) { try bench.act(command(long)) }
    }
    #expect(throws: Refusal.textTooLong(.title)) { try bench.act(.setPlace(long)) }
    #expect(bench.meeting == before)
  }

  @Test func anEndBeforeTheStartIsAfterMidnightAndNobodyMeetsForADay() throws {
    var bench = try Bench.planned()
    try bench.act(.setDate(nil, start: ClockTime(minutes: 1260), end: ClockTime(minutes: 30)))
    #expect(bench.meeting.plannedEnd == ClockTime(minutes: 1470))
    #expect(PlanTotal(bench.meeting).room == 210)
    try bench.act(.setDate(nil, start: ClockTime(minutes: 1260), end: ClockTime(minutes: 1440)))
    #expect(bench.meeting.plannedEnd == ClockTime(minutes: 1440), "midnight")
    for (start, end) in [(1140, 1080), (1140, 1140), (0, 1020), (-1, 60), (1440, 60), (600, 2880)] {
      #expect(throws: Refusal.hoursOutOfRange, "\(start) to \(end)") {
        try bench.act(.setDate(nil, start: ClockTime(minutes: start), end: ClockTime(minutes: end)))
      }
    }
    // Clocks lie, and a meeting of yesterday may be written down: a past day is the group's own business.
    try bench.act(.setDate(CalendarDate(year: 1999, month: 1, day: 1), start: nil, end: nil))
    #expect(bench.meeting.date?.year == 1999)
  }

  @Test func anItemIsRenamedGivenTimeAndTakenOff() throws {
    var bench = try Bench.evening([30, 20])
    try bench.act(.renameItem(bench.id(1), title: "Accueil", minutes: 15))
    #expect(bench.titles == ["Accueil", "Point 2"] && bench.meeting.items[0].minutes == 15)
    #expect(bench.meeting.items[0].plannedMinutes == 15, "it is the plan")
    #expect(throws: Refusal.alreadyDone) { try bench.act(.renameItem(bench.id(1), title: "Accueil")) }
    for minutes in [0, -5, 601, Int.min, Int.max] {
      #expect(throws: Refusal.durationOutOfRange) {
        try bench.act(.renameItem(bench.id(1), title: "Accueil", minutes: minutes))
      }
    }
    try bench.act(.removeItem(bench.id(1)))
    #expect(bench.titles == ["Point 2"] && PlanTotal(bench.meeting).minutes == 20)
    try bench.undo()
    #expect(bench.titles == ["Accueil", "Point 2"])
    #expect(throws: Refusal.unknown(.item)) { try bench.act(.removeItem(ItemID(high: 0, low: 0))) }
  }

  @Test func aBreakKeepsItsTimeFromTheStart() throws {
    var bench = try Bench.evening(until: 1200, [40])
    try bench.act(.addItem(title: "Pause", minutes: 10, theme: nil, isFixed: true))
    #expect(bench.meeting.items[1].isFixed)
    try bench.undo()
    #expect(bench.meeting.items.count == 1, "both at once")
    #expect(throws: Refusal.durationOutOfRange) {
      try bench.act(.addItem(title: "Pause", minutes: nil, theme: nil, isFixed: true))
    }
  }

  @Test func anItemJoinsItsThemesEndAndAThemeInItsMidstIsNotSplit() throws {
    var bench = try Self.themed()
    let (un, deux) = (bench.meeting.themes[0].id, bench.meeting.themes[1].id)
    try bench.act(.chooseTheme(bench.id(4), un))
    #expect(outline(bench) == ["A/Un", "B/Un", "D/Un", "C/Deux"])
    try bench.act(.chooseTheme(bench.id(2), nil))
    #expect(outline(bench) == ["A/Un", "D/Un", "B", "C/Deux"])
    try bench.act(.addItem(title: "E", minutes: 5, theme: un))
    #expect(outline(bench) == ["A/Un", "D/Un", "E/Un", "B", "C/Deux"])
    try bench.act(.addTheme(name: "Trois", of: bench.id(2)))
    #expect(outline(bench) == ["A/Un", "E/Un", "D/Trois", "B", "C/Deux"])
    try bench.act(.addTheme(name: " DEUX ", of: bench.id(4)))
    #expect(outline(bench) == ["A/Un", "E/Un", "D/Trois", "C/Deux", "B/Deux"], "it is the one of that name")
    #expect(throws: Refusal.themeIsThere("Deux")) { try bench.act(.addTheme(name: "Deux")) }
    #expect(throws: Refusal.themeIsThere("Deux")) { try bench.act(.renameTheme(un, name: "Deux")) }
    #expect(throws: Refusal.alreadyDone) { try bench.act(.chooseTheme(bench.id(1), un)) }
    #expect(throws: Refusal.unknown(.theme)) {
      try bench.act(.chooseTheme(bench.id(1), ThemeID(high: 0, low: 0)))
    }
    try bench.act(.renameTheme(deux, name: "La suite"))
    try bench.act(.removeTheme(un))
    #expect(outline(bench) == ["A", "E", "D/Trois", "C/La suite", "B/La suite"], "its items stay")
  }

  @Test func aQuestionIsWordedAnewAndGoesWhileNobodyAnsweredIt() throws {
    var bench = try Bench.planned()
    try bench.act(.addPrompt(text: "Et après ?"))
    let (first, second) = (bench.meeting.prompts[0].id, bench.meeting.prompts[1].id)
    try bench.act(.hangSlip(second, cluster: nil, text: "Rien", signature: nil))
    let slip = bench.meeting.prompts[1].slips[0].id
    try bench.act(.rewordPrompt(second, text: "Et ensuite ?"))
    #expect(throws: Refusal.promptHoldsSlips) { try bench.act(.removePrompt(second)) }
    try bench.act(.removePrompt(first))
    #expect(bench.meeting.prompts.map(\.text.value) == ["Et ensuite ?"])
    #expect(bench.meeting.slip(slip)?.text.value == "Rien", "it is found where it hangs now")
    try bench.act(.setAsideSlip(slip, hidden: true))
    #expect(bench.meeting.prompts[0].hanging.isEmpty)
    #expect(throws: Refusal.unknown(.prompt)) { try bench.act(.removePrompt(first)) }
  }

  @Test func onceItHasBegunThePlanStaysAndWordsMayStillBeMended() throws {
    var bench = try Self.themed()
    try bench.act(.nextItem)
    let day = bench.meeting.date
    #expect(throws: Refusal.meetingHasBegun) { try bench.act(.removeItem(bench.id(3))) }
    #expect(throws: Refusal.meetingHasBegun) {
      try bench.act(.setDate(day, start: ClockTime(minutes: 1150), end: bench.meeting.plannedEnd))
    }
    #expect(throws: Refusal.itemHasBegun) { try bench.act(.chooseTheme(bench.id(1), nil)) }
    try bench.act(.setDate(day, start: ClockTime(minutes: 1140), end: ClockTime(minutes: 1290)))
    try bench.act(.nameMeeting("Deux thèmes"))
    try bench.act(.renameItem(bench.id(1), title: "A bis"))
    try bench.act(.close)
    for command: MeetingCommand in [
      .nameMeeting("Trois"), .setPlace("Ici"), .renameItem(bench.id(1), title: "C"),
      .addTheme(name: "Z"), .removeTheme(bench.meeting.themes[0].id),
      .setDate(nil, start: nil, end: nil),
    ] {
      #expect(throws: Refusal.meetingClosed) { try bench.act(command) }
    }
  }

  @Test func whatAnErasedTitleSaidBeforeGoesWithIt() throws {
    var bench = try Bench.planned()
    for title in ["Chez Nadia", "Chez Nadia, 4 rue Haute", "Au local"] {
      try bench.act(.renameItem(bench.id(1), title: title))
    }
    try bench.act(.nameMeeting("Chez Bo"))
    try bench.act(.nameMeeting("Au local"))
    try bench.act(.erase(bench.meeting.items[0].title.id))
    try bench.act(.erase(try #require(bench.meeting.title).id))
    let journal = "\(bench.timeline.events)"
    #expect(!journal.contains("Nadia") && !journal.contains("Chez Bo") && !journal.contains("Au local"))
    #expect(journal.contains("Quel outil"))
  }

  @Test(arguments: 0..<60) func theTotalIsTheSumAndNoThemeIsSplit(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var bench = try Self.themed()
    for step in 0..<60 {
      let before = bench.meeting
      let command = edit(bench.meeting, step, &dice)
      guard let events = try? bench.act(command) else { continue }
      let boxes = bench.meeting.items.filter { $0.progress != .parked }.compactMap(\.minutes)
      let total = PlanTotal(bench.meeting)
      #expect(total.minutes == boxes.reduce(0, +))
      #expect(total.left == total.room.map { $0 - total.minutes })
      let groups = bench.meeting.items.map(\.theme).reduce(into: [ThemeID?]()) { groups, theme in
        if groups.isEmpty || groups[groups.count - 1] != theme { groups.append(theme) }
      }
      let named = groups.compactMap { $0 }
      #expect(Set(named).count == named.count, "\(outline(bench))")
      #expect(Set(bench.meeting.items.map(\.id)).count == bench.meeting.items.count)
      #expect(events.allSatisfy { Meeting.isUndoable($0.body) })
      try bench.undo()
      #expect(bench.meeting == before)
      try bench.act(command)
    }
  }

  private func edit(_ meeting: Meeting, _ step: Int, _ dice: inout Dice) -> MeetingCommand {
    let item = meeting.items.randomElement(using: &dice)?.id ?? ItemID(high: 0, low: 0)
    let theme = meeting.themes.randomElement(using: &dice)?.id ?? ThemeID(high: 0, low: 0)
    let minutes = Int.random(in: 1...40, using: &dice)
    let all: [MeetingCommand] = [
      .addItem(title: "P\(step)", minutes: minutes, theme: nil),
      .addItem(title: "T\(step)", minutes: minutes, theme: theme),
      .addItem(title: "Pause", minutes: 10, theme: nil, after: item, isFixed: true),
      .renameItem(item, title: "R\(step)", minutes: minutes), .removeItem(item),
      .adjustItem(item, minutes: 5),
      .chooseTheme(item, theme), .chooseTheme(item, nil), .addTheme(name: "Th \(step % 7)", of: item),
      .addTheme(name: "Seul \(step)"), .renameTheme(theme, name: "N\(step)"), .removeTheme(theme),
      .splitItem(item), .fixItem(item, true), .parkItem(item), .moveItem(item, before: item),
      .setDate(nil, start: ClockTime(minutes: 1140), end: ClockTime(minutes: 1140 + 15 * (1 + step % 40))),
      .nameMeeting("M\(step)"), .setPlace("L\(step % 3)"), .addPrompt(text: "Q\(step) ?"),
    ]
    return all.randomElement(using: &dice) ?? .addPrompt(text: "?")
  }
}
