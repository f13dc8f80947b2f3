import MeetingCore

/// The worked example, held by commands from 19:05 to 19:41.
struct HeldMeeting {
  static let id = MeetingID(high: 1, low: 2)

  private(set) var meeting = Meeting()
  private var events: [MeetingEvent] = []
  private var acts: UInt64 = 0
  private var now = Moment(
    wallMilliseconds: 1_796_320_800_000 + 65 * 60_000, offsetMinutes: 0, boot: "b",
    uptimeMilliseconds: 1_000_000)

  init(language: Language) throws {
    var record = MeetingRecord()
    record.title = "Outils *libres*"
    record.language = language
    record.date = CalendarDate(year: 2026, month: 12, day: 3)
    record.start = ClockTime(hour: 19, minute: 0)
    record.end = ClockTime(hour: 20, minute: 0)
    record.place = "Maison des associations"
    record.group = "Le canal"
    record.roles = [RoleRecord(role: .facilitator, names: "Léa")]
    record.details = ["Apporter une tasse"]
    for (title, minutes) in [("A", 20), ("B", 20), ("C", 80)] {
      var item = ItemRecord(title: title)
      item.minutes = minutes
      if title != "C" { item.theme = "Ce que nous vivons" }
      if title == "A" { item.remark = "avec le groupe" }
      record.items.append(item)
    }
    record.tasks = [TaskRecord(text: "Relire", done: false), TaskRecord(text: "Ranger", done: true)]
    record.topics = [TopicRecord(text: "Site\u{202F}: Inès")]
    now.wallMilliseconds = Int64(CalendarDate(year: 2026, month: 12, day: 3)?.daysSince1970 ?? 0) * 86_400_000
    wait(19 * 3600 + 5 * 60)
    try act(.plan(record, source: nil))
  }

  static func planned(_ record: MeetingRecord) throws -> Meeting {
    var held = try HeldMeeting(language: .french)
    held.meeting = Meeting()
    try held.act(.plan(record, source: nil))
    return held.meeting
  }

  /// A question with a slip that hangs, one that waits, one hidden and one set aside.
  static func withSlipsOffTheWall() throws -> Meeting {
    var held = try HeldMeeting(language: .french)
    try held.act(.addPrompt(text: "Et vous\u{202F}?"))
    let prompt = held.meeting.prompts[0].id
    for words in ["Un papier masqué", "Un papier mis de côté", "Un papier accroché"] {
      try held.act(.hangSlip(prompt, cluster: nil, text: words, signature: nil))
    }
    let waiting = SlipTraits(waits: true)
    try held.act(
      .hangSlip(prompt, cluster: nil, text: "Un papier qui attend", signature: nil, traits: waiting))
    let slips = held.meeting.prompts[0].slips
    try held.act(.setAsideSlip(slips[0].id, hidden: true))
    try held.act(.setAsideSlip(slips[1].id, hidden: false))
    return held.meeting
  }

  mutating func goOn() throws {
    try act(.capture(.note, text: "au début"))
    try act(.takeHeadcount(present: 16, newcomers: 5))
    try act(.nextItem)
    try act(.capture(.decision, text: "on garde le local"))
    for (name, seconds) in [("Amina", 150), (nil, 20), ("Amina", 40)] {
      if let name { try act(.requestFloor(name: name)) }
      try act(.nextSpeaker)
      wait(seconds)
    }
    try act(.endTurn)
    wait(26 * 60 - 210)
    try act(.nextItem)
    try act(.parkItem(meeting.items[2].id))
    try act(.addPrompt(text: "Et vous\u{202F}?"))
    let prompt = meeting.prompts[0].id
    try act(.addCluster(prompt, name: "Pince"))
    let peg = meeting.prompts[0].clusters[0].id
    try act(.hangSlip(prompt, cluster: nil, text: "Venir", signature: "Amina, 34 ans"))
    try act(.hangSlip(prompt, cluster: peg, text: "le dernier (version 3)", signature: nil))
    try act(.hangSlip(prompt, cluster: nil, text: "Deux\nlignes", signature: nil))
    try act(.setAsideSlip(meeting.prompts[0].slips[2].id, hidden: false))
    wait(600)
    try act(.close)
  }

  /// The same meeting folded from events that no longer find these words.
  func withoutWords(_ words: String) -> Meeting {
    var copy = Meeting()
    for event in events {
      var event = event
      if case .entryAdded(let entry, let kind, let text, let item) = event, text.value == words {
        event = .entryAdded(entry: entry, kind: kind, text: Text(id: text.id, value: nil), item: item)
      }
      copy.evolve(Self.event(event, 1, CommandID(high: 0, low: 0)))
    }
    return copy
  }

  private mutating func wait(_ seconds: Int) { now = now.advanced(milliseconds: Int64(seconds) * 1000) }

  private mutating func act(_ command: MeetingCommand) throws {
    acts += 1
    let id = CommandID(high: acts, low: 5)
    for event in try meeting.decide(command, at: now, id: id) {
      events.append(event)
      meeting.evolve(Self.event(event, events.count, id))
    }
  }

  private static func event(_ event: MeetingEvent, _ sequence: Int, _ command: CommandID) -> Event {
    Event(
      id: EventID(high: UInt64(sequence), low: 0), kiosk: KioskID(high: 1, low: 1), sequence: sequence,
      lamport: sequence, wallMilliseconds: 0, stream: .meeting(id), command: command, body: .meeting(event))
  }
}
