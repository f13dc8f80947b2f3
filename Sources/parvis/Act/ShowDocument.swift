import MeetingCore

/// A meeting as `show` prints it: positions count from 1, as `act` takes them; durations are milliseconds.
struct ShowDocument: Encodable {
  struct Thing: Encodable {
    let position: Int
    let id: String
    let text: String?
    var state: String?
    var minutes: Int?
    var fixed: Bool?
    var guestMinutes: Int?
    var milliseconds: Int64?
    var running: Bool?
    var signature: String?
    var cluster: String?
    var turns: Int?
    var clusters: [Thing]?
    var slips: [Thing]?
    /// Whom a subject names: one line.
    var who: String?
  }

  struct TurnInProgress: Encodable {
    let name: String?
    let milliseconds: Int64
    let running: Bool
  }

  let id: String
  let title: String?
  let date: String?
  let opened: String?
  let closed: String?
  let headcount: [String: Int]?
  let items: [Thing]
  let queue: [Thing]
  let turn: TurnInProgress?
  let speaking: [Thing]
  let prompts: [Thing]
  let proposal: Thing?
  let objections: [Thing]
  let entries: [Thing]
  let tasks: [Thing]
  let topics: [Thing]
  let people: [Thing]
  let groupTasks: [Thing]
  let subjects: [Thing]
  let questions: [Thing]

  init(meeting: Meeting, id: MeetingID, group: Group) {
    self.id = id.description
    title = meeting.title?.value
    date = meeting.date?.description
    opened = meeting.opened?.description
    closed = meeting.closed?.description
    headcount = meeting.headcount.map { ["present": $0.present, "newcomers": $0.newcomers] }
    items = Self.things(meeting.items) { position, item in
      Thing(
        position: position, id: "\(item.id)", text: item.title.value,
        state: item.isPostponed ? "postponed" : "\(item.progress)",
        minutes: item.minutes, fixed: item.isFixed ? true : nil, guestMinutes: item.guestMinutes,
        milliseconds: item.stopwatch.countedMilliseconds,
        running: item.stopwatch.isRunning)
    }
    queue = Self.things(meeting.queue) { Thing(position: $0, id: "\($1.id)", text: $1.name.value) }
    turn = meeting.turn.map {
      TurnInProgress(
        name: $0.name?.value, milliseconds: $0.stopwatch.countedMilliseconds,
        running: $0.stopwatch.isRunning)
    }
    speaking = Self.things(meeting.speaking) {
      Thing(position: $0, id: $1.key, text: $1.name?.value, milliseconds: $1.milliseconds, turns: $1.turns)
    }
    prompts = Self.things(meeting.prompts, Self.thing)
    proposal = meeting.consent.map {
      Thing(position: 1, id: "\($0.entry)", text: $0.text.value, state: $0.step.rawValue)
    }
    objections = Self.things(meeting.consentHistory?.objections ?? []) {
      Thing(
        position: $0, id: "\($1.id)", text: $1.text.value, state: $1.outcome?.rawValue ?? "open",
        signature: $1.author?.value)
    }
    entries = Self.things(meeting.entries) {
      Thing(position: $0, id: "\($1.id)", text: $1.text.value, state: $1.kind.rawValue)
    }
    tasks = Self.things(meeting.tasks) {
      Thing(position: $0, id: "\($1.id)", text: $1.text.value, state: $1.done ? "done" : "open")
    }
    topics = Self.things(meeting.topics) { Thing(position: $0, id: "\($1.id)", text: $1.text.value) }
    let here = Set(meeting.present.map { group.resolved($0) })
    people = Self.things(group.people) {
      Thing(
        position: $0, id: "\($1.id)", text: $1.name.value,
        state: [here.contains($1.id) ? "here" : nil, $1.isShown.map { $0 ? "shown" : "hidden" }]
          .compactMap { $0 }.joined(separator: ", ").nilIfEmpty)
    }
    subjects = Self.things(group.subjects) { place, subject in
      let names = subject.standings.compactMap { given in
        group.person(given.person)?.name.value.map { "\($0) (\(given.standing.rawValue))" }
      }
      return Thing(
        position: place, id: "\(subject.id)", text: subject.name.value,
        state: subject.seeksSuccessor ? "seeks a successor" : nil,
        who: names.joined(separator: ", ").nilIfEmpty)
    }
    questions = Self.things(group.questions) {
      Thing(
        position: $0, id: "\($1.id)", text: $1.text.value, state: $1.isOpen ? "open" : "settled",
        who: $1.answers.compactMap(\.value).joined(separator: " / ").nilIfEmpty)
    }
    groupTasks = Self.things(group.tasks) {
      Thing(position: $0, id: "\($1.id)", text: $1.text.value, state: $1.done ? "done" : "open")
    }
  }

  private static func thing(_ position: Int, _ prompt: Prompt) -> Thing {
    Thing(
      position: position, id: "\(prompt.id)", text: prompt.text.value,
      clusters: things(prompt.clusters) { Thing(position: $0, id: "\($1.id)", text: $1.name.value) },
      slips: things(prompt.slips) {
        Thing(
          position: $0, id: "\($1.id)", text: $1.text.value, state: $1.state.rawValue,
          signature: $1.signature?.value, cluster: $1.cluster.map { "\($0)" })
      })
  }

  private static func things<Value>(_ values: [Value], _ make: (Int, Value) -> Thing) -> [Thing] {
    values.enumerated().map { make($0.offset + 1, $0.element) }
  }

  /// The same for people: a section a kind of thing, a line a thing.
  var text: String {
    var lines = ["\(title ?? "…")  \(date ?? "")  \(id)"]
    if let turn { lines.append("speaks now: \(turn.name ?? "…")") }
    let sections: [(String, [Thing])] = [
      ("items", items), ("queue", queue), ("speaking", speaking), ("prompts", prompts),
      ("proposal", [proposal].compactMap { $0 }), ("objections", objections), ("entries", entries),
      ("tasks", tasks), ("topics", topics), ("people", people), ("group tasks", groupTasks),
      ("subjects", subjects), ("questions", questions),
    ]
    for (name, things) in sections where !things.isEmpty {
      lines.append("\(name):")
      for thing in things {
        lines.append(Self.line(thing, indent: "  "))
        for slip in thing.slips ?? [] { lines.append(Self.line(slip, indent: "     ")) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ thing: Thing, indent: String) -> String {
    let words = (thing.text ?? "…").replacing("\n", with: " / ")
    let signature = thing.signature.map { " (\($0))" } ?? ""
    let state = thing.state.map { " [\($0)]" } ?? ""
    let who = thing.who.map { ": \($0)" } ?? ""
    return "\(indent)\(thing.position). \(words)\(who)\(signature)\(state)"
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
