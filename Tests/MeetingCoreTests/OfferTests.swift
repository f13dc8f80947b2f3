import Testing

@testable import MeetingCore

/// Who takes a task on: several may, nobody is held to it, and undo gives back what was.
@Suite struct OfferTests {
  private func planned() throws -> Bench {
    var bench = try Bench.planned()
    try bench.act(.addTask(text: "Relire le kit (30 min)"))
    return bench
  }

  private func names(_ bench: Bench, _ entry: EntryID) -> [String] {
    (bench.meeting.offers[entry] ?? []).map { ($0.name.value ?? "") + ($0.isAgreed ? " ✓" : "") }
  }

  @Test func severalOfferOnOneTaskTheGroupAgreesAndTheyLetGo() throws {
    var bench = try planned()
    let task = bench.meeting.tasks[0].id
    try bench.act(.offer(on: .entry(task), name: " Nadia "))
    try bench.act(.offer(on: .entry(task), name: "Tom"))
    #expect(throws: Refusal.alreadyDone) { try bench.act(.offer(on: .entry(task), name: "nadia")) }
    #expect(throws: Refusal.emptyText(.name)) { try bench.act(.offer(on: .entry(task), name: " ")) }
    let offers = try #require(bench.meeting.offers[task])
    try bench.act(.agreeOffer(task, offers[0].id, agreed: true))
    #expect(throws: Refusal.alreadyDone) { try bench.act(.agreeOffer(task, offers[0].id, agreed: true)) }
    #expect(names(bench, task) == ["Nadia ✓", "Tom"])
    try bench.act(.releaseOffer(task, offers[0].id))
    #expect(names(bench, task) == ["Tom"])
    #expect(throws: Refusal.unknown(.offer)) { try bench.act(.releaseOffer(task, offers[0].id)) }
    try bench.undo()
    #expect(names(bench, task) == ["Nadia ✓", "Tom"])
    try bench.undo()
    try bench.undo()
    #expect(names(bench, task) == ["Nadia"])
    try bench.undo()
    #expect(bench.meeting.offers.isEmpty)
  }

  @Test func aTaskOfTheGroupBecomesOneOfTonightOnce() throws {
    var bench = try planned()
    try bench.act(.offer(on: .words("Trier les fichiers (1 h)"), name: "Nadia"))
    try bench.act(.offer(on: .words("trier les FICHIERS (1 h)"), name: "Tom"))
    #expect(bench.meeting.tasks.map(\.text.value) == ["Relire le kit (30 min)", "Trier les fichiers (1 h)"])
    #expect(names(bench, bench.meeting.tasks[1].id) == ["Nadia", "Tom"])
    try bench.act(.finishTask(words: "Trier les fichiers (1 h)"))
    #expect(bench.meeting.tasks.map(\.done) == [false, true])
    #expect(throws: Refusal.alreadyDone) { try bench.act(.finishTask(words: "Trier les fichiers (1 h)")) }
    try bench.act(.close)
    try bench.act(.offer(on: .entry(bench.meeting.tasks[0].id), name: "Bo"))
    #expect(names(bench, bench.meeting.tasks[0].id) == ["Bo"], "between meetings too")
  }

  @Test func aTaskIsAskedAboutAfterThreeWholeMeetingsWithoutMovement() throws {
    var group = Group()
    var acts: UInt64 = 0
    func act(_ command: GroupCommand) throws {
      acts += 1
      let id = CommandID(high: acts, low: 8)
      for (place, body) in try group.decide(command, id: id).enumerated() {
        group.evolve(
          Event(
            id: id.derived(100_000_000 + place), kiosk: KioskID(high: 1, low: 1), sequence: 1, lamport: 1,
            wallMilliseconds: 0, stream: .group, command: id, body: .group(body)))
      }
    }
    func hold(_ meeting: UInt64, _ tasks: [TaskMemory]) throws {
      let date = CalendarDate(daysSince1970: 20_000 + Int(meeting))
      try act(.rememberTasks(of: MeetingID(high: 3, low: meeting), on: date, isHeld: true, tasks))
    }
    let kit = TaskMemory(text: "Relire le kit", done: false, offers: [])
    try hold(1, [kit, TaskMemory(text: "Déjà fait", done: true, offers: [])])
    #expect(group.tasks.map(\.text.value) == ["Relire le kit"], "what is done need not come back")
    try hold(1, [kit])
    for meeting in UInt64(2)...3 { try hold(meeting, []) }
    #expect(!group.tasks[0].isQuiet)
    try hold(4, [])
    #expect(group.tasks[0].isQuiet)
    try act(.keepTask(group.tasks[0].id))
    #expect(!group.tasks[0].isQuiet)
    for meeting in UInt64(5)...8 { try hold(meeting, [kit]) }
    #expect(group.tasks[0].isQuiet, "to be listed is no movement")
    let offer = Offer(id: OfferID(high: 9, low: 9), name: Text(id: TextID(high: 9, low: 1), value: "Nadia"))
    try hold(9, [TaskMemory(text: "relire le kit", done: false, offers: [offer])])
    #expect(!group.tasks[0].isQuiet && group.tasks[0].offers.map(\.offer.name.value) == ["Nadia"])
    try hold(9, [kit])
    #expect(group.tasks[0].offers.isEmpty, "taken back in the meeting, taken back here")
    try act(.dropTask(group.tasks[0].id))
    #expect(!group.tasks[0].isOpen && group.tasks.count == 1)
  }
}
