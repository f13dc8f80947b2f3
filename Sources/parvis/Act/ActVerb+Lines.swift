import MeetingCore

extension ActVerb {
  static let lines: [ActVerb] = [
    ActVerb(
      "listTask", "Adds a small task to the meeting.", #""text":"Trier les fichiers (1 h) — rangement""#
    ) { line, _ throws(ActError) in .meeting(.addTask(text: try line.text("text"))) },
    ActVerb(
      "tickTask", "Ticks one of the meeting’s tasks; \"open\":true takes the tick away.", #""task":1"#
    ) { line, desk throws(ActError) in
      let task = try entry(line, desk)
      return .meeting(.tickTask(task, done: !(try line.flag("open"))))
    },
    ActVerb(
      "offer",
      "Somebody could take a task on: the meeting’s (\"task\" or \"entry\") or the group’s (\"groupTask\").",
      #""task":1,"name":"Nadia""#
    ) { line, desk throws(ActError) in
      .meeting(.offer(on: try reference(line, desk), name: try line.text("name")))
    },
    ActVerb(
      "agreeOffer",
      "The group agrees to somebody’s offer, by its position on the task; \"open\":true takes it back.",
      #""task":1,"offer":1"#
    ) { line, desk throws(ActError) in
      let (entry, offer) = try offer(line, desk)
      return .meeting(.agreeOffer(entry, offer, agreed: !(try line.flag("open"))))
    },
    ActVerb("releaseOffer", "Somebody lets go of a task.", #""task":1,"offer":1"#) {
      line, desk throws(ActError) in
      let (entry, offer) = try offer(line, desk)
      return .meeting(.releaseOffer(entry, offer))
    },
    ActVerb(
      "listTopic", "Adds a subject and whom to ask.",
      #""text":"Site web : Inès, Tom (avant), relève souhaitée""#
    ) { line, _ throws(ActError) in .meeting(.addTopic(text: try line.text("text"))) },
    ActVerb(
      "reword", "Words a captured line (\"entry\"), a \"task\" or a \"topic\" anew.",
      #""topic":1,"text":"Site web : Inès, relève souhaitée""#
    ) { line, desk throws(ActError) in
      .meeting(
        .rewordEntry(
          try entry(line, desk), text: try line.text("text"), manner: try line.textIfAny("manner")))
    },
    ActVerb(
      "remove", "Takes a captured line, a task or a topic out of its list.", #""topic":1"#
    ) { line, desk throws(ActError) in .meeting(.removeEntry(try entry(line, desk))) },
    ActVerb(
      "noteAttendance", "Who is there by name; \"excused\":true for who could not come.",
      #""names":"Inès, Tom""#
    ) { line, _ throws(ActError) in
      .meeting(
        .noteAttendance(try line.flag("excused") ? .excused : .present, names: try line.text("names")))
    },
    ActVerb(
      "noteNextMeeting", "When and where the next meeting is.", #""text":"Jeudi 10 décembre, 19 h""#
    ) { line, _ throws(ActError) in .meeting(.noteNextMeeting(text: try line.text("text"))) },
    ActVerb(
      "addAddendum", "Completes an entry, a task, a topic, an item or a slip; dated today.",
      #""entry":1,"text":"Affiché dans la salle""#
    ) { line, desk throws(ActError) in
      .meeting(.addAddendum(try target(line, desk), text: try line.text("text")))
    },
    ActVerb(
      "adopt", "Takes a person or a task that the meeting proposes into the group.", #""person":"Tom""#
    ) { line, _ throws(ActError) in
      .group(
        .adopt(
          people: try line.textIfAny("person").map { [$0] } ?? [],
          tasks: try line.textIfAny("task").map { [$0] } ?? []))
    },
    ActVerb(
      "declineProposal", "Sets a proposed name or task aside.", #""text":"Inès""#
    ) { line, _ throws(ActError) in .meeting(.declineProposal(try line.text("text"))) },
  ]

  private static func entry(_ line: ActLine, _ desk: DeskState) throws(ActError) -> EntryID {
    if line.has("task") { return try line.reference("task", among: desk.meeting.tasks.map(\.id)) }
    if line.has("topic") { return try line.reference("topic", among: desk.meeting.topics.map(\.id)) }
    return try line.reference("entry", among: desk.meeting.entries.map(\.id))
  }

  private static func reference(_ line: ActLine, _ desk: DeskState) throws(ActError) -> TaskReference {
    guard line.has("groupTask") else { return .entry(try entry(line, desk)) }
    let task = try line.reference("groupTask", among: desk.group.tasks.map(\.id))
    return .words(desk.group.tasks.first { $0.id == task }?.text.value ?? "")
  }

  private static func offer(_ line: ActLine, _ desk: DeskState) throws(ActError) -> (EntryID, OfferID) {
    let entry = try entry(line, desk)
    return (entry, try line.reference("offer", among: (desk.meeting.offers[entry] ?? []).map(\.id)))
  }

  private static func target(_ line: ActLine, _ desk: DeskState) throws(ActError) -> AddendumTarget {
    if line.has("item") { return .item(id: try line.reference("item", among: desk.meeting.items.map(\.id))) }
    if line.has("prompt") {
      let prompt = try line.reference("prompt", among: desk.meeting.prompts.map(\.id))
      let slips = desk.meeting.prompt(prompt)?.slips.map(\.id) ?? []
      return .slip(id: try line.reference("slip", among: slips))
    }
    return .entry(id: try entry(line, desk))
  }
}
