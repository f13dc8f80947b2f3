import Testing

@testable import MeetingCore
@testable import MeetingDocuments

/// What a meeting leaves to the next one, through the plan's own text.
@Suite struct NextPlanTests {
  /// A meeting with the group's memory beside it, which learns what the desk would have told it.
  private struct Evening {
    var meeting: Meeting
    var group: Group
    let number: UInt64
    private var acts: UInt64 = 0

    init(_ plan: String, _ group: Group, number: UInt64) throws {
      meeting = try imported(reading(plan))
      self.group = group
      self.number = number
    }

    mutating func act(_ command: MeetingCommand) throws {
      acts += 1
      let id = CommandID(high: number + 1, low: acts)
      for event in try meeting.decide(command, at: someMoment, id: id) { meeting.take(event) }
    }

    mutating func close() throws {
      try act(.close)
      acts += 1
      let id = CommandID(high: number + 1, low: acts)
      let command = GroupCommand.rememberTasks(
        of: MeetingID(high: 5, low: number), on: CalendarDate(daysSince1970: 20_000), isHeld: true,
        meeting.taskMemories)
      for (place, body) in try group.decide(command, id: id).enumerated() {
        group.evolve(
          Event(
            id: id.derived(100_000_000 + place), kiosk: KioskID(high: 1, low: 1), sequence: 1, lamport: 1,
            wallMilliseconds: 0, stream: .group, command: id, body: .group(body)))
      }
    }
  }

  @Test func `A meeting leaves what it did not deal with, and what comes back every time`() throws {
    let first = """
      # Soir

      ## Ordre du jour

      1. Accueil (10 min)
      2. Le local (30 min)
      3. Pause (10 min, fixe)
      4. Les affiches (20 min)
      5. Tour de clôture (5 min)

      ## Quand j’ai du temps

      - [ ] Relire le kit (30 min)
      - [ ] Appeler la mairie

      """
    var one = try Evening(first, Group(), number: 1)
    for _ in 0..<3 { try one.act(.nextItem) }
    try one.act(.parkItem(one.meeting.items[3].id))
    try one.act(.nextItem)
    try one.act(.finishItem)
    try one.act(.capture(.openQuestion, text: "Qui garde les clés ?", manner: nil))
    try one.act(.capture(.parkingLot, text: "Un site à nous", manner: nil))
    try one.act(.tickTask(one.meeting.tasks[1].id, done: true))
    try one.close()
    let plan = try Report.plan(NextPlan.record(after: [one.meeting], group: one.group))
    #expect(
      plan == """
        # Soir

        ## Ordre du jour

        1. Les affiches (20 min)
        2. Pause (10 min, fixe)

        ## Questions en suspens

        - Qui garde les clés ?

        ## Frigo

        - Un site à nous

        ## Quand j’ai du temps

        - [ ] Relire le kit (30 min)

        """)
    let again = """
      # Soir

      ## Ordre du jour

      1. accueil (5 min)
      2. Les affiches (20 min)
      3. Tour de clôture (5 min)

      """
    var two = try Evening(again, one.group, number: 2)
    for _ in 0..<3 { try two.act(.nextItem) }
    try two.act(.finishItem)
    try two.close()
    let record = NextPlan.record(after: [one.meeting, two.meeting], group: two.group)
    #expect(
      record.items.map(\.title) == ["accueil", "Tour de clôture"], "dealt with: the posters stay behind")
    #expect(record.tasks.map(\.text) == ["Relire le kit (30 min)"], "the group remembers it")
    #expect(record.entries.isEmpty)
  }

  @Test(arguments: 0..<30) func `Ten meetings in a row neither lose nor double anything`(seed: Int) throws {
    var dice = SeededRandom(seed: UInt64(seed + 1))
    var (plan, group, meetings) = ("# Soir\n", Group(), [Meeting]())
    // What is open, kind by kind, as somebody with a notebook would keep it.
    var open: [EntryKind: Set<String>] = [:]
    var items: Set<String> = []
    for number in 1...10 {
      var evening = try Evening(plan, group, number: UInt64(number))
      let carried = evening.meeting.items.compactMap(\.title.value)
      #expect(Set(carried).isSuperset(of: items) && Set(carried).count == carried.count, "\(seed)")
      for kind in [EntryKind.openQuestion, .parkingLot] {
        let lines = evening.meeting.entries.filter { $0.kind == kind }.compactMap(\.text.value)
        #expect(lines.sorted() == open[kind, default: []].sorted(), "\(seed) \(kind)")
      }
      let tasks = evening.meeting.tasks.compactMap(\.text.value)
      #expect(tasks.sorted() == open[.task, default: []].sorted(), "\(seed)")
      for place in 0..<Int.random(in: 0...3, using: &dice) {
        let name = "\(number).\(place)"
        try evening.act(.addItem(title: "Point \(name)", minutes: 10, theme: nil))
        items.insert("Point \(name)")
        for kind in [EntryKind.openQuestion, .parkingLot, .task] where Bool.random(using: &dice) {
          try evening.act(.capture(kind, text: "Ligne \(name)", manner: nil))
          open[kind, default: []].insert("Ligne \(name)")
        }
      }
      for item in evening.meeting.items {
        switch Int.random(in: 0...2, using: &dice) {
        case 0: try evening.act(.parkItem(item.id))
        case 1:
          try evening.act(.startItem(item.id))
          try evening.act(.finishItem)
          items.remove(item.title.value ?? "")
        default: break
        }
      }
      for entry in evening.meeting.entries where Int.random(in: 0...2, using: &dice) == 0 {
        if entry.kind == .task {
          try evening.act(.tickTask(entry.id, done: true))
        } else {
          try evening.act(.removeEntry(entry.id))
        }
        open[entry.kind]?.remove(entry.text.value ?? "")
      }
      for task in evening.meeting.tasks where Bool.random(using: &dice) {
        try evening.act(.tickTask(task.id, done: true))
        open[.task]?.remove(task.text.value ?? "")
      }
      try evening.close()
      group = evening.group
      meetings.append(evening.meeting)
      plan = try Report.plan(NextPlan.record(after: meetings, group: group))
    }
  }
}
