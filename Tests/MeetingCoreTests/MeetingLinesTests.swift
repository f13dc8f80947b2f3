import MeetingCore
import Testing

/// Lines that are kept, mended, removed, completed; and what a document proposes to the group.
@Suite struct MeetingLinesTests {
  private func planned() throws -> Bench {
    var record = MeetingRecord()
    record.title = "Réunion"
    var bench = Bench()
    try bench.act(.plan(record, source: nil))
    return bench
  }

  @Test func `a decision is captured with how it was taken, mended, removed, and taken back each time`()
    throws
  {
    var bench = try planned()
    try bench.act(.capture(.decision, text: "On garde le local", manner: "12 pour, 1 contre"))
    let entry = try #require(bench.meeting.entries.first)
    #expect(entry.manner?.value == "12 pour, 1 contre")
    try bench.act(.rewordEntry(entry.id, text: "On garde le grand local", manner: "unanimité"))
    #expect(bench.meeting.words(of: entry.id)?.text.value == "On garde le grand local")
    #expect(bench.meeting.words(of: entry.id)?.manner?.value == "unanimité")
    #expect(throws: Refusal.alreadyDone) {
      try bench.act(.rewordEntry(entry.id, text: "On garde le grand local", manner: "unanimité"))
    }
    try bench.act(.removeEntry(entry.id))
    #expect(bench.meeting.entries.isEmpty)
    #expect(throws: Refusal.unknown(.entry)) { try bench.act(.removeEntry(entry.id)) }
  }

  @Test func `a task is listed, ticked and opened again; a topic and the next meeting are listed`() throws {
    var bench = try planned()
    try bench.act(.addTask(text: "Ranger (15 min)"))
    let task = try #require(bench.meeting.tasks.first)
    try bench.act(.tickTask(task.id, done: true))
    #expect(bench.meeting.tasks[0].done)
    #expect(throws: Refusal.alreadyDone) { try bench.act(.tickTask(task.id, done: true)) }
    try bench.act(.tickTask(task.id, done: false))
    #expect(!bench.meeting.tasks[0].done)
    try bench.act(.addTopic(text: "Site : Inès"))
    try bench.act(.noteNextMeeting(text: "Jeudi"))
    #expect(bench.meeting.topics.map(\.text.value) == ["Site : Inès"])
    #expect(bench.meeting.nextMeeting.map(\.text.value) == ["Jeudi"])
    #expect(throws: Refusal.emptyText(.line)) { try bench.act(.addTask(text: "  ")) }
  }

  @Test func `an addendum is dated today and attached to what it completes`() throws {
    var bench = try planned()
    try bench.act(.capture(.note, text: "Une note"))
    let target = AddendumTarget.entry(id: try #require(bench.meeting.entries.first).id)
    try bench.act(.addAddendum(target, text: "Fait depuis"))
    #expect(bench.meeting.addenda[target]?.map(\.text.value) == ["Fait depuis"])
    #expect(bench.meeting.addenda[target]?.first?.date?.day != nil)
    #expect(throws: Refusal.unknown(.entry)) {
      try bench.act(.addAddendum(.item(id: ItemID(high: 9, low: 9)), text: "Rien"))
    }
  }

  @Test func `erasing a line of minutes takes its words from the line and from what was made of it`() throws {
    var record = MeetingRecord()
    record.title = "CR"
    record.lines = [
      LineRecord(shape: .heading(level: 2), text: "Qui vient ?", meanings: [.prompt("Qui vient ?")]),
      LineRecord(
        shape: .item(depth: 1, number: nil, ticked: nil), text: "Ana : moi",
        meanings: [.slip(SlipRecord(text: "moi"))]),
    ]
    var bench = Bench()
    try bench.act(.plan(record, source: nil))
    let slip = try #require(bench.meeting.prompts.first?.slips.first)
    let events = try bench.meeting.decide(.eraseSlip(slip.id), at: bench.now, id: CommandID(high: 5, low: 5))
    let erased = events.compactMap { if case .textErased(let text) = $0 { text } else { nil } }
    #expect(Set(erased) == [slip.text.id, bench.meeting.lines[1].text.id])
  }

  @Test func `minutes propose people and open tasks until they are accepted or declined`() throws {
    var record = MeetingRecord()
    record.title = "CR"
    record.attendance = [AttendanceRecord(attendance: .present, names: "Ana, Bo et Mme Cléo (Tours)")]
    record.roles = [RoleRecord(role: .scribe, names: "ana")]
    record.tasks = [TaskRecord(text: "Ranger", done: false), TaskRecord(text: "Fait", done: true)]
    var bench = Bench()
    try bench.act(.plan(record, source: nil))
    var group = Group()
    #expect(Proposals(of: bench.meeting, to: group).people == ["Ana", "Bo", "Cléo"])
    #expect(Proposals(of: bench.meeting, to: group).tasks.isEmpty, "a plan's are remembered at the close")
    record.closed = ClockTime(minutes: 1260)
    bench = Bench()
    try bench.act(.plan(record, source: nil))
    #expect(Proposals(of: bench.meeting, to: group).tasks == ["Ranger"])
    for (index, event) in try group.decide(
      .adopt(people: ["Bo"], tasks: ["ranger"]), id: CommandID(high: 6, low: 6)
    ).enumerated() {
      group.evolve(
        Event(
          id: EventID(high: 1, low: UInt64(index)), kiosk: KioskID(high: 1, low: 1), sequence: index + 1,
          lamport: index + 1, wallMilliseconds: 0, stream: .group, command: CommandID(high: 6, low: 6),
          body: .group(event)))
    }
    try bench.act(.declineProposal("ANA"))
    let left = Proposals(of: bench.meeting, to: group)
    #expect(left.people == ["Cléo"] && left.tasks.isEmpty && left.count == 1)
    #expect(throws: Refusal.emptyText(.name)) {
      try group.decide(.adopt(people: [], tasks: []), id: CommandID(high: 7, low: 7))
    }
  }

  @Test(arguments: [
    ("Ana, Bo et Chloé (Tours)", ["Ana", "Bo", "Chloé"]), ("Ana – trésorière ; Bo", ["Ana", "Bo"]),
    ("M. Petit, Mmes Grand et Haut", ["Petit", "Grand", "Haut"]),
    ("Jean-Luc/Anne de Sèze", ["Jean-Luc", "Anne de Sèze"]),
    ("tout le monde", []), ("Colin @colin (TSC)", ["Colin"]), ("12 personnes", []),
    ("Ana, ana, ANA", ["Ana"]),
  ]) func `names are told from what stands around them`(line: String, names: [String]) {
    #expect(PersonNames.split(line) == names)
  }

  @Test func `a topic says who answers, who did, and whether somebody is wanted`() {
    let topic = TopicPhrase("Site web : Inès (référente), Tom (avant), Léa (le mardi), relève souhaitée")
    #expect(topic.subject == "Site web" && topic.seeksSuccessor)
    #expect(topic.people.map(\.name) == ["Inès", "Tom", "Léa"])
    #expect(topic.people.map(\.isPast) == [false, true, false])
    #expect(topic.people.map(\.remark) == [nil, nil, "le mardi"])
    #expect(TopicPhrase("Sans personne").people.isEmpty)
  }

  @Test(
    arguments: [
      ("Relire (30 min) — rédaction", "Relire", 30, "rédaction", TaskPhrase.Span.halfHour),
      ("Coller (une demi-journée)", "Coller", 240, nil, .halfDay), ("Trier", "Trier", nil, nil, .unknown),
      ("Monter (2 h) — à deux", "Monter", 120, "à deux", .halfDay),
      ("Voir (bientôt)", "Voir (bientôt)", nil, nil, .unknown),
      ("Appeler (15 min)", "Appeler", 15, nil, .quarterHour), ("Finir (1 jour)", "Finir", 480, nil, .more),
    ] as [(String, String, Int?, String?, TaskPhrase.Span)])
  func `a task says how long it takes and what it asks for`(
    line: String, words: String, minutes: Int?, skill: String?, span: TaskPhrase.Span
  ) {
    let task = TaskPhrase(line)
    #expect(task.words == words && task.minutes == minutes && task.skill == skill && task.span == span)
  }

  @Test func `a task says whom and where it suits, and the rest is what it asks for`() {
    let task = TaskPhrase("Imprimer (15 min) — sans savoir-faire, chez soi ou sur place, à deux")
    #expect(task.places == [.home, .here] && task.company == [.together])
    #expect(task.skills == ["sans savoir-faire"])
    #expect(TaskPhrase("Relire (15 min) — rédaction, seul·e").company == [.alone])
    #expect(TaskPhrase("Draw (1 h) — online or on site, alone").places == [.home, .here])
    #expect(TaskPhrase("Relire").company.isEmpty)
  }

  @Test(
    arguments: [
      ("j’ai une demi-heure", 30), ("30 min", 30), ("1h30", 90), ("un quart d'heure devant moi", 15),
      ("Une demi-journée", 240), ("half an hour", 30), ("2 heures", 120), ("affiches", nil), ("12", nil),
      ("", nil), ("0 min", nil),
    ] as [(String, Int?)])
  func `how long somebody has is understood as they say it`(text: String, minutes: Int?) {
    #expect(TaskPhrase.minutes(saidIn: text) == minutes)
  }
}
