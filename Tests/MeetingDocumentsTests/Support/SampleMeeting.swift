import MeetingCore

/// A meeting made by seeded random commands through the rules, as a kiosk would make it; what was erased
/// is read back without its words, as from the journal.
struct SampleMeeting {
  var random: SeededRandom
  private(set) var timeline = Timeline<Meeting>()
  private(set) var group = Timeline<Group>()
  var now = someMoment
  private var acts: UInt64 = 0
  /// Whether names are names, and all other words none, each said once: for what a report for everybody says.
  private(set) var isTold = false
  private var said = 0
  /// What was erased, as it was typed.
  private(set) var erased: [String] = []

  /// `minutes`: what the meeting is made from, instead of a plan at random.
  static func make(
    seed: UInt64, commands: Int = 60, minutes: MeetingRecord? = nil, isTold: Bool = false
  ) -> Meeting {
    held(seed: seed, commands: commands, minutes: minutes, isTold: isTold).reported
  }

  /// The same with all that happened.
  static func held(
    seed: UInt64, commands: Int = 60, minutes: MeetingRecord? = nil, isTold: Bool = false
  ) -> SampleMeeting {
    var sample = SampleMeeting(random: SeededRandom(seed: seed))
    sample.isTold = isTold
    if let minutes { sample.act(.plan(minutes, source: nil)) } else { sample.plan() }
    for _ in 0..<sample.random.upTo(commands) { sample.actOnce() }
    if sample.random.chance(2) { sample.act(.close) }
    for _ in 0..<sample.random.upTo(3) { sample.eraseSomething() }
    return sample
  }

  var meeting: Meeting { timeline.state }
  var reported: Meeting { meeting.reported(with: group.state) }

  mutating func text(_ lines: Bool = false) -> String {
    isTold ? words() : NastyText.make(&random, lines: lines)
  }

  private mutating func words() -> String {
    said += 1
    return "mots q\(said)q"
  }

  /// A heading or a label, which may say somebody's name.
  mutating func title() -> String {
    isTold && random.chance(3)
      ? "Point de \(Self.people.randomElement(using: &random) ?? "") q\(said)q" : text()
  }

  /// A name, or what somebody typed for one.
  mutating func name(_ others: [String] = []) -> String {
    isTold ? random.pick(Self.people) : random.pick(others + [text()])
  }

  private mutating func names() -> String {
    isTold ? random.pick([name(), "\(name()) et \(name())", "\(name()), \(name())"]) : recorded(.title)
  }

  static let people = [
    "Zabuline", "Ybrelle Quarz", "Xolimar", "Wendrique", "Vuzanne", "Ulmarion", "Tazibert", "Sqarmeline",
  ]

  /// A text that the gate lets into a record as it stands, or a plain one.
  private mutating func recorded(_ field: TextField) -> String {
    let text = field == .title ? title() : text(field == .slip)
    return (try? TextGate.admit(text, as: field)) ?? "mots"
  }

  private mutating func plan() {
    var record = MeetingRecord()
    record.title = recorded(.title)
    record.language = random.pick([.french, .english])
    if random.chance(2) { record.date = CalendarDate(year: 2026, month: 12, day: 3) }
    if random.chance(2) { record.start = ClockTime(minutes: random.upTo(1439)) }
    if random.chance(2) { record.end = ClockTime(minutes: random.upTo(2800)) }
    if random.chance(2) { record.place = recorded(.title) }
    if random.chance(2) { record.group = recorded(.title) }
    for _ in 0..<random.upTo(3) {
      record.roles.append(RoleRecord(role: random.pick(Role.allCases), names: names()))
    }
    for _ in 0..<random.upTo(3) { record.details.append(recorded(.line)) }
    let themes: [String?] = [nil, recorded(.title), recorded(.title)]
    for _ in 0..<random.upTo(6) {
      var item = ItemRecord(title: recorded(.title))
      item.theme = random.pick(themes)
      if random.chance(2) { item.minutes = 1 + random.upTo(599) }
      item.isFixed = item.minutes != nil && random.chance(3)
      if random.chance(3) {
        item.remark = isTold && random.chance(2) ? "invitée : \(name())" : recorded(.title)
      }
      record.items.append(item)
    }
    for _ in 0..<random.upTo(2) {
      record.tasks.append(TaskRecord(text: recorded(.line), done: random.chance(2)))
    }
    for _ in 0..<random.upTo(2) { record.topics.append(TopicRecord(text: topic())) }
    for _ in 0..<random.upTo(2) {
      let names = isTold ? names() : random.pick(["Léa, Tom et Ana", "12 personnes", recorded(.line)])
      let attendance = random.pick(Attendance.allCases)
      record.attendance.append(AttendanceRecord(attendance: attendance, names: names))
    }
    for _ in 0..<random.upTo(2) { record.nextMeeting.append(recorded(.line)) }
    act(.plan(record, source: nil))
  }

  private mutating func topic() -> String {
    isTold ? "Sujet q\(said)q : \(name()) (référente), \(name()) (avant)" : recorded(.line)
  }

  private mutating func actOnce() {
    now = now.advanced(milliseconds: Int64.random(in: 0...900_000, using: &random))
    let item = meeting.items.isEmpty ? nil : random.pick(meeting.items)
    let prompt = meeting.prompts.isEmpty ? nil : random.pick(meeting.prompts)
    if random.chance(4) { return mendOnce() }
    if random.chance(3) { return speakOnce() }
    if random.chance(8) { return changeBoard() }
    if random.chance(9) { return changePlan() }
    if let item, random.chance(6) { return changeAgenda(item) }
    switch random.upTo(16) {
    case 16: changeWall(prompt)
    case 0: act(.addItem(title: title(), minutes: random.chance(2) ? nil : 30, theme: item?.theme))
    case 1: if let item { act(.startItem(item.id)) }
    case 2: act(.nextItem)
    case 3: act(.toggleTimers)
    case 4: if let item, random.chance(3) { act(.parkItem(item.id)) }
    case 5: if let item { act(.adjustItem(item.id, minutes: random.upTo(60) - 30)) }
    case 6: act(.requestFloor(name: name()))
    case 7, 8: act(.nextSpeaker)
    case 9: act(.addPrompt(text: title()))
    case 10: if let prompt { act(.addCluster(prompt.id, name: title())) }
    case 11, 12: hang(on: prompt)
    case 13:
      if let slip = prompt?.slips.randomElement(using: &random) {
        act(.setAsideSlip(slip.id, hidden: random.chance(2)))
      }
    case 14: act(.capture(random.pick(EntryKind.allCases), text: text()))
    default: act(.takeHeadcount(present: 1 + random.upTo(40), newcomers: random.upTo(1)))
    }
  }

  private mutating func changeAgenda(_ item: AgendaItem) {
    let other = random.chance(3) ? nil : random.pick(meeting.items).id
    switch random.upTo(6) {
    case 0: act(.moveItem(item.id, before: other))
    case 1: act(.splitItem(item.id))
    case 2: act(.postponeItem(item.id))
    case 3: act(.fixItem(item.id, random.chance(2)))
    case 4: act(.parkLast(postponed: random.chance(2)))
    case 5: act(.boxGuest(item.id, minutes: random.upTo(20)))
    default: act(.addItem(title: text(), minutes: 15, theme: nil, after: other))
    }
  }

  private mutating func mendOnce() {
    let manner = random.chance(2) ? random.pick(["12 pour, 1 contre", "unanimité", text()]) : nil
    let ids = meeting.entries.map(\.id) + meeting.tasks.map(\.id) + meeting.topics.map(\.id)
    let entry = ids.isEmpty ? nil : random.pick(ids)
    switch random.upTo(20) {
    case 18: if let entry { act(.reclassify(entry, random.pick(EntryKind.allCases))) }
    case 19: act(.declineProposal(text()))
    case 20: act(.finishTask(words: text()))
    case 14, 15, 16: consent()
    case 17: decide()
    case 11, 12: offer()
    case 10: act(.showNames(random.chance(2)))
    case 9: act(.giveRole(random.pick(Role.allCases), names: random.chance(4) ? "" : name()))
    case 0, 1: act(.capture(.decision, text: text(), manner: manner))
    case 2: act(.addTask(text: text()))
    case 3: act(.addTopic(text: topic()))
    case 4: act(.noteNextMeeting(text: text()))
    case 5: act(.noteAttendance(random.pick(Attendance.allCases), names: name()))
    case 6: if let entry { act(.rewordEntry(entry, text: text(), manner: manner)) }
    case 7: if let entry { act(.removeEntry(entry)) }
    case 8: if let entry { act(.tickTask(entry, done: random.chance(2))) }
    default:
      var targets = ids.map { AddendumTarget.entry(id: $0) } + meeting.items.map { .item(id: $0.id) }
      targets += meeting.prompts.flatMap(\.slips).map { .slip(id: $0.id) }
      if !targets.isEmpty { act(.addAddendum(random.pick(targets), text: text())) }
    }
  }

  private mutating func hang(on prompt: Prompt?) {
    guard let prompt else { return }
    let signature =
      random.chance(2)
      ? isTold ? name() + ", 34 ans" : name(["Amina, 34 ans", "Léa et Tom", "anonyme"]) : nil
    let cluster = random.chance(2) ? prompt.clusters.randomElement(using: &random)?.id : nil
    let answered = random.chance(3) ? prompt.slips.randomElement(using: &random)?.id : nil
    let traits = SlipTraits(isTypedIn: random.chance(5), answers: answered, waits: random.chance(6))
    act(.hangSlip(prompt.id, cluster: cluster, text: text(true), signature: signature, traits: traits))
    guard let slip = prompt.slips.randomElement(using: &random) else { return }
    if random.chance(3) { act(.giveDots(slip.id, random.pick([1, 2, 7, -1]))) }
    if random.chance(4) {
      let reason = random.chance(2) ? random.pick(SetAsideReason.allCases) : nil
      act(.setAsideSlip(slip.id, hidden: random.chance(3), reason: reason))
    }
    if random.chance(5) { act(.gatherSlip(slip.id, cluster)) }
  }

  private mutating func offer() {
    guard let task = meeting.allTasks.randomElement(using: &random) else { return }
    act(.offer(on: .entry(task.id), name: name(["Nadia", "Léa : et Tom"])))
    let offers = meeting.offers.flatMap { entry, offers in offers.map { (entry, $0.id) } }
      .sorted { $0.1 < $1.1 }
    guard let (entry, offer) = offers.randomElement(using: &random) else { return }
    act(random.chance(4) ? .releaseOffer(entry, offer) : .agreeOffer(entry, offer, agreed: true))
  }

  private mutating func consent() {
    let objection = meeting.consentHistory?.openObjections.randomElement(using: &random)?.id
    guard meeting.consent != nil else {
      return act(.beginConsent(text: text(), by: random.chance(2) ? name() : nil))
    }
    act(.takeConsentStep(random.pick(ConsentStep.allCases)))
    if random.chance(2) { act(.amendProposal(text: text())) }
    let words = random.pick(["Non : trop tôt — retirée", "Trop cher (sûr)", text()])
    if random.chance(2) {
      act(.raiseObjection(text: words, by: random.chance(4) ? nil : name(["Maud", "A) :"])))
    }
    if let objection {
      act(
        .settleObjection(objection, random.pick(ObjectionOutcome.allCases), text: random.pick([nil, text()])))
    }
    if random.chance(2) { act(.takeConsentStep(.objections)) }
    act(.endConsent(as: random.pick([.decision, .decision, .note, .parkingLot, .openQuestion])))
  }

  private mutating func decide() {
    var count = HandCount()
    for part in HandCount.Part.allCases where random.chance(2) { count[part] = random.upTo(9) }
    let decisions = meeting.entries.filter { $0.kind == .decision }.map(\.id)
    guard let decision = decisions.randomElement(using: &random) else { return }
    act(random.chance(2) ? .countHands(decision, count) : .noteDots(decision, meeting.prompts.last?.id))
    act(.deriveTask(decision, text: text()))
    act(.capture(.openQuestion, text: text()))
    if let question = meeting.openQuestions.randomElement(using: &random) {
      act(.answerQuestion(question.id, by: decision))
    }
  }

  private mutating func eraseSomething() {
    let speakers = meeting.speaking.compactMap(\.name)
    let slips = meeting.prompts.flatMap(\.slips).flatMap { [$0.text, $0.signature].compactMap { $0 } }
    let rest = meeting.entries.map(\.text) + meeting.items.map(\.title) + meeting.themes.map(\.name)
    let head =
      [meeting.title, meeting.place].compactMap { $0 } + meeting.roles.map(\.names) + meeting.details
    let later =
      meeting.addenda.values.flatMap { $0.map(\.text) } + meeting.entries.compactMap(\.manner)
      + meeting.attendance.map(\.names)
      + meeting.offers.values.flatMap { $0.map(\.name) }.sorted { $0.id < $1.id }
      + meeting.nextMeeting.map(\.text)
      + meeting.histories.values.flatMap { history in
        history.earlier + history.objections.map(\.text) + [history.proposer].compactMap { $0 }
      }
    let pools = [speakers, slips, rest, head, later.sorted { $0.id < $1.id }].filter { !$0.isEmpty }
    if !pools.isEmpty { act(.erase(random.pick(random.pick(pools)).id)) }
  }

  mutating func act(_ command: MeetingCommand) { act(.meeting(someID, command)) }

  mutating func actOnGroup(_ command: GroupCommand) { act(.group(command)) }

  private mutating func act(_ command: Command) {
    acts += 1
    let id = CommandID(high: acts, low: 77)
    let bodies = try? Decider.decide(
      Act(id: id, at: now, command: command), kiosk: KioskID(high: 1, low: 1), memory: Timeline(),
      group: group, meeting: timeline)
    for body in bodies ?? [] {
      let sequence = timeline.events.count + group.events.count + 1
      let event = Event(
        id: EventID(high: UInt64(sequence), low: 9), kiosk: KioskID(high: 1, low: 1), sequence: sequence,
        lamport: sequence, wallMilliseconds: now.wallMilliseconds, stream: command.stream, command: id,
        body: body)
      if case .group = body { group.insert([event]) } else { timeline.insert([event]) }
      if let text = body.erasedText { forget(text) }
    }
  }

  /// Folds again from what a journal would give back without that text's words.
  private mutating func forget(_ text: TextID) {
    nonisolated(unsafe) var kept: [TextID: String] = [:]
    let put = EventCodec(
      sealer: TextSealer {
        kept[$0.id] = $0.value
        return ""
      })
    let bodies = timeline.events.compactMap { try? put.encode($0.body) }
    erased += [kept[text]].compactMap { $0 }
    kept[text] = nil
    let words = kept
    let take = EventCodec(shelf: TextShelf { words[$0] })
    timeline = Timeline(
      zip(timeline.events, bodies).map { event, json in
        Event(
          id: event.id, kiosk: event.kiosk, sequence: event.sequence, lamport: event.lamport,
          wallMilliseconds: event.wallMilliseconds, stream: event.stream, command: event.command,
          body: take.decode(json))
      })
  }
}
