import MeetingCore

/// Meetings made by real commands, at fixed hours.
struct Sample {
  enum Kind: String, CaseIterable { case empty, usual, crowded }

  private var timeline = Timeline<Meeting>()
  private var groupTimeline = Timeline<Group>()
  private var sequence = 0
  /// 2026-12-03 19:00 local, one hour east of Greenwich.
  private(set) var now = Moment(
    wallMilliseconds: 1_796_320_800_000, offsetMinutes: 60, boot: "boot", uptimeMilliseconds: 10_000_000)
  private static let kiosk = KioskID(high: 1, low: 1)
  static let meeting = MeetingID(high: 2, low: 2)

  var state: Meeting { timeline.state }
  var group: Group { groupTimeline.state }

  var desk: DeskState {
    var desk = DeskState()
    desk.meetingID = Self.meeting
    desk.meeting = timeline.state
    desk.group = groupTimeline.state
    return desk
  }

  mutating func wait(minutes: Int64, seconds: Int64 = 0) {
    now = now.advanced(milliseconds: (minutes * 60 + seconds) * 1000)
  }

  @discardableResult
  mutating func act(_ command: MeetingCommand) throws -> [Event] {
    let id = CommandID(high: 7, low: UInt64(sequence + 1))
    var events: [Event] = []
    for body in try timeline.state.decide(command, at: now, id: id) {
      sequence += 1
      let event = Event(
        id: EventID(high: 3, low: UInt64(sequence)), kiosk: Self.kiosk, sequence: sequence, lamport: sequence,
        wallMilliseconds: now.wallMilliseconds, stream: .meeting(Self.meeting), command: id,
        body: .meeting(body))
      events.append(event)
    }
    timeline.insert(events)
    return events
  }

  @discardableResult
  mutating func act(_ command: GroupCommand) throws -> [Event] {
    let id = CommandID(high: 8, low: UInt64(sequence + 1))
    var events: [Event] = []
    for body in try groupTimeline.state.decide(command, id: id) {
      sequence += 1
      events.append(
        Event(
          id: EventID(high: 3, low: UInt64(sequence)), kiosk: Self.kiosk, sequence: sequence,
          lamport: sequence, wallMilliseconds: now.wallMilliseconds, stream: .group, command: id,
          body: .group(body)))
    }
    groupTimeline.insert(events)
    return events
  }

  static func make(_ kind: Kind, long: Bool = false) throws -> Sample {
    switch kind {
    case .empty: try empty()
    case .usual: try usual(long: long)
    case .crowded: try crowded()
    }
  }

  /// A title and nothing more.
  private static func empty() throws -> Sample {
    var sample = Sample()
    var record = MeetingRecord()
    record.title = "Réunion du jeudi"
    record.prompts = [PromptRecord(text: "Qu’est-ce qui vous amène ?")]
    try sample.act(.plan(record, source: nil))
    return sample
  }

  private static func usual(long: Bool) throws -> Sample {
    var sample = Sample()
    let twice: (String) -> String = { long ? $0 + ", et " + $0 : $0 }
    var record = MeetingRecord()
    record.title = twice("Nos outils, libres ou non ?")
    record.date = CalendarDate(year: 2026, month: 12, day: 3)
    record.start = ClockTime(hour: 19, minute: 0)
    record.end = ClockTime(hour: 21, minute: 30)
    record.place = twice("Maison des associations, salle 2")
    record.items = [
      ("Accueil", "Ce que nous vivons", 10), ("Ce qui a bien marché", "Ce que nous vivons", 20),
      ("Nos outils, libres ou non ?", "Ce que nous changeons", 40),
      ("Le kit d’accueil", "Ce que nous changeons", 30), ("Qui fait quoi ?", "La suite", 30),
      ("Idées pour l’été", "La suite", 20),
    ].map { title, theme, minutes in
      var item = ItemRecord(title: twice(title))
      item.theme = theme
      item.minutes = minutes
      return item
    }
    record.prompts = [PromptRecord(text: twice("Quel outil vous a déjà fait renoncer à venir ?"))]
    record.topics = topics.map { TopicRecord(text: twice($0)) }
    record.tasks = tasks.map { TaskRecord(text: $0.0, done: $0.1) }
    try sample.act(.plan(record, source: nil))
    try sample.hang(
      [
        (twice("Le lien marchait sur leur messagerie, pas sur mon téléphone."), "Aïcha, 34 ans"),
        (twice("Sans compte, je ne voyais rien."), "Bernard"),
        (twice("Dix outils pour une seule réunion. Lequel ouvrir ?"), "Noé, 19 ans"),
      ], prompt: 0)
    try sample.run(twice)
    return sample
  }

  /// Two items done, the third in progress, one person speaking and three waiting; it is 19:49.
  private mutating func run(_ twice: (String) -> String) throws {
    try act(.nextItem)
    wait(minutes: 12)
    try act(.nextItem)
    try act(.requestFloor(name: twice("Sacha")))
    try act(.nextSpeaker)
    wait(minutes: 2)
    try act(.endTurn)
    wait(minutes: 22, seconds: 40)
    try act(.nextItem)
    wait(minutes: 10, seconds: 56)
    for name in ["Nadia", "Karim", "Sacha", "Léa"] { try act(.requestFloor(name: twice(name))) }
    try act(.nextSpeaker)
    wait(minutes: 1, seconds: 24)
    try act(.capture(.note, text: "Garder deux outils, pas dix."))
    try act(.capture(.decision, text: twice("Une seule liste de diffusion")))
    try decide(twice)
  }

  /// Two lists, somebody speaking, and 40 who wait: a point of order, a reply, and those of the lists.
  static func fullFloor() throws -> Sample {
    var sample = try make(.usual)
    for name in ["Rez-de-chaussée", "Étages"] { try sample.act(.addCategory(name: name)) }
    let lists = sample.state.categories.map(\.id)
    try sample.act(.countCategory(lists[0], heads: 12))
    try sample.act(.endTurn)
    for request in sample.state.queue { try sample.act(.withdrawRequest(request.id)) }
    for (place, name) in ["Amina", "Bilal", "Chloé"].enumerated() {
      try sample.act(.requestFloor(name: name, category: lists[place % 2]))
      try sample.act(.nextSpeaker)
      sample.wait(minutes: 0, seconds: Int64(70 + 50 * place))
    }
    try sample.act(.chooseQueueRule(.alternating))
    for place in 1...36 { try sample.act(.requestFloor(name: "Prénom \(place)", category: lists[place % 2])) }
    try sample.act(.requestFloor(name: "Marie-Angélique", kind: .directReply))
    try sample.act(.requestFloor(name: "Jean-Baptiste", kind: .pointOfOrder))
    try sample.act(.nextSpeaker)
    try sample.act(.requestFloor(name: "Denise", kind: .clarification))
    try sample.act(.nextSpeaker)
    try sample.act(.limitTurns(.kind(kind: .directReply), seconds: 180))
    return sample
  }

  private mutating func hang(_ slips: [(String, String?)], prompt: Int) throws {
    for (text, signature) in slips {
      try act(.hangSlip(state.prompts[prompt].id, cluster: nil, text: text, signature: signature))
    }
  }

  /// Twenty items, a queue of nine, and 200 slips of every length.
  private static func crowded() throws -> Sample {
    var sample = Sample()
    var record = MeetingRecord()
    record.title = "Assemblée de rentrée des groupes locaux"
    record.start = ClockTime(hour: 19, minute: 0)
    record.items = (1...20).map { number in
      var item = ItemRecord(title: "Point numéro \(number), tel qu’il fut proposé par les groupes")
      item.theme = "Thème \((number - 1) / 3 + 1)"
      item.minutes = 10
      return item
    }
    record.end = ClockTime(hour: 21, minute: 30)
    var prompt = PromptRecord(text: "Qu’est-ce que vous ne voulez plus jamais revivre dans une réunion ?")
    prompt.clusters = ["Le bruit"]
    record.prompts = [prompt, PromptRecord(text: "Et demain ?")]
    record.topics = manyTopics.map { TopicRecord(text: $0) }
    record.tasks = manyTasks.map { TaskRecord(text: $0.0, done: $0.1) }
    try sample.act(.plan(record, source: nil))
    let cluster = sample.state.prompts[0].clusters[0].id
    for number in 0..<200 {
      let text = String(repeating: "Attendre son tour sans jamais l’avoir. ", count: 1 + number * 7 % 5)
      let held = number % 9 == 4 ? cluster : nil
      let prompt = sample.state.prompts[0]
      let answered = number % 7 == 3 ? prompt.slips[number - 1].id : nil
      let paper = SlipPaper.allCases.indices.contains(number % 6) ? SlipPaper.allCases[number % 6] : nil
      let traits = SlipTraits(
        paper: paper, isTypedIn: number % 11 == 5, answers: answered, waits: number % 50 == 6)
      try sample.act(.hangSlip(prompt.id, cluster: held, text: text, signature: nil, traits: traits))
      if number % 4 == 1, number % 50 != 6, let slip = sample.state.prompts[0].slips.last?.id {
        try sample.act(.giveDots(slip, number % 13 == 0 ? 128 : 1 + number % 9))
      }
    }
    try sample.act(.nextItem)
    for name in ["Ana", "Bilal", "Chloé", "Driss", "Elsa", "Farid", "Gaëlle", "Hugo", "Inès"] {
      try sample.act(.requestFloor(name: name))
    }
    sample.wait(minutes: 12, seconds: 10)
    try sample.decideMuch()
    return sample
  }
}
