/// Makes the events of a whole meeting from a record: a plan, or a report of one that was held.
///
/// Texts pass the gate; what is longer than its field allows is refused, so nothing is cut.
struct Planning {
  private let id: CommandID
  private var born = 0
  /// Decisions by their words, and the lines that name one.
  private var decisions: [String: EntryID] = [:]
  private var naming: [(entry: EntryID, line: AddendumRecord)] = []
  private(set) var events: [MeetingEvent] = []
  /// What the minutes' lines have made so far.
  var source = SourceThings()
  /// The record's head, which counts before what the lines say.
  private(set) var head = MeetingRecord()

  init(id: CommandID) { self.id = id }

  func events(of record: MeetingRecord, source: PlanSource?) throws(Refusal) -> [MeetingEvent] {
    var copy = self
    copy.head = record
    try copy.addHead(record, source: source)
    for line in record.lines { try copy.add(line) }
    try copy.addAgenda(record)
    for (place, prompt) in record.prompts.enumerated() { try copy.add(prompt, at: place) }
    try copy.addRest(record)
    try copy.addNaming()
    return copy.events
  }

  mutating func next<Thing>() -> Identifier<Thing> {
    born += 1
    return id.derived(born)
  }

  mutating func emit(_ event: MeetingEvent) { events.append(event) }

  mutating func text(_ raw: String, _ field: TextField) throws(Refusal) -> Text {
    // What the report says was erased stays so: it has no words to admit.
    if raw == TextMark.erased { return Text(id: next(), value: nil) }
    return Text(id: next(), value: try TextGate.admit(raw, as: field))
  }

  private mutating func addHead(_ record: MeetingRecord, source: PlanSource?) throws(Refusal) {
    let title = try text(record.title, .title)
    self.source.title = title.id
    events.append(.meetingPlanned(title: title, language: record.language, source: source))
    if record.date != nil || record.start != nil || record.end != nil {
      events.append(.dateSet(date: record.date, start: record.start, end: record.end))
    }
    if let place = record.place { events.append(.placeSet(place: try text(place, .title))) }
    if let group = record.group { events.append(.groupNamed(name: try text(group, .title))) }
    for role in record.roles {
      events.append(.roleGiven(role: role.role, names: try text(role.names, .title)))
    }
    for detail in record.details { events.append(.detailNoted(detail: try text(detail, .line))) }
    for line in record.attendance {
      events.append(.attendanceNoted(attendance: line.attendance, names: try text(line.names, .line)))
    }
    if let present = record.present {
      events.append(.headcountTaken(present: present, newcomers: record.newcomers ?? 0))
    }
    if record.opened != nil || record.closed != nil {
      events.append(.openingRecorded(opened: record.opened, closed: record.closed))
    }
  }

  private mutating func addAgenda(_ record: MeetingRecord) throws(Refusal) {
    var last: (name: String, id: ThemeID)?
    for (place, item) in record.items.enumerated() {
      if let id = source.heldItems[place] {
        if let minutes = item.minutes, minutes != source.minutes[id] {
          events.append(.itemTimeboxed(item: id, minutes: minutes))
        }
        try addHeld(item, id)
        continue
      }
      if let name = item.theme, name != last?.name {
        let theme: ThemeID = next()
        events.append(.themeAdded(theme: theme, name: try text(name, .title)))
        last = (name, theme)
      } else if item.theme == nil {
        last = nil
      }
      let itemID: ItemID = next()
      if let minutes = item.minutes, !(1...Meeting.maximumMinutes).contains(minutes) {
        throw .durationOutOfRange
      }
      let remark = try item.remark.map { remark throws(Refusal) in try text(remark, .title) }
      events.append(
        .itemAdded(
          item: itemID, title: try text(item.title, .title), theme: last?.id, minutes: item.minutes,
          remark: remark, after: nil))
      try addHeld(item, itemID)
    }
  }

  /// What became of an item.
  private mutating func addHeld(_ item: ItemRecord, _ id: ItemID) throws(Refusal) {
    if item.total != nil || item.parked {
      events.append(.itemRecorded(item: id, total: item.total ?? 0, parked: item.parked))
    }
    if item.isFixed { events.append(.itemFixed(item: id, fixed: true)) }
    if item.isPostponed { events.append(.itemPostponed(item: id)) }
    if let planned = item.plannedMinutes { events.append(.itemPlanned(item: id, minutes: planned)) }
    for format in item.formats { record(format, in: id) }
    try add(item.addenda, to: .item(id: id))
    for entry in item.entries { try add(entry, item: id) }
  }

  private mutating func record(_ format: FormatLine, in item: ItemID?) {
    events.append(
      .formatRecorded(
        format: format.format, item: item, turns: format.turns, total: format.total, stages: format.stages))
  }

  private mutating func add(_ entry: EntryRecord, item: ItemID?) throws(Refusal) {
    let id: EntryID = next()
    events.append(.entryAdded(entry: id, kind: entry.kind, text: try text(entry.text, .line), item: item))
    if entry.kind == .decision && decisions[entry.text] == nil { decisions[entry.text] = id }
    if let manner = entry.manner { events.append(.mannerNoted(entry: id, manner: try text(manner, .line))) }
    if entry.done { events.append(.taskTicked(entry: id, done: true)) }
    try add(entry.addenda, to: .entry(id: id))
  }

  mutating func add(_ addenda: [AddendumRecord], to target: AddendumTarget) throws(Refusal) {
    for addendum in addenda {
      if case .entry(let entry) = target, addendum.history != nil {
        try add(addendum, to: entry)
        continue
      }
      if let standing = addendum.offer, case .entry(let entry) = target {
        let offer: OfferID = next()
        events.append(.offerMade(entry: entry, offer: offer, name: try text(addendum.text, .name)))
        if standing == .agreed { events.append(.offerAgreed(entry: entry, offer: offer, agreed: true)) }
        continue
      }
      events.append(
        .addendumAdded(
          addendum: next(), target: target, date: addendum.date, text: try text(addendum.text, .line)))
    }
  }

  /// How a line came to be; a decision that is named may come later.
  private mutating func add(_ line: AddendumRecord, to entry: EntryID) throws(Refusal) {
    switch line.history {
    case .proposer: events.append(.proposerNoted(entry: entry, name: try text(line.text, .name)))
    case .wording: events.append(.wordingRecorded(entry: entry, text: try text(line.text, .line)))
    case .objection(let author, let outcome):
      let objection: ObjectionID = next()
      let author = try author.map { name throws(Refusal) in try text(name, .name) }
      events.append(
        .objectionRaised(
          entry: entry, objection: objection, text: try text(line.text, .line), author: author))
      if let outcome {
        events.append(.objectionSettled(entry: entry, objection: objection, outcome: outcome))
      }
    case .origin, .answer, nil: naming.append((entry, line))
    }
  }

  private mutating func addNaming() throws(Refusal) {
    for (entry, line) in naming {
      guard let decision = decisions[line.text] else {
        try add([AddendumRecord(date: nil, text: line.text)], to: .entry(id: entry))
        continue
      }
      events.append(
        line.history == .answer
          ? .questionAnswered(question: entry, decision: decision)
          : .taskDerived(task: entry, decision: decision))
    }
  }

  private mutating func add(_ prompt: PromptRecord, at place: Int) throws(Refusal) {
    let known = source.heldPrompts[place]
    let promptID: PromptID = known ?? next()
    if known == nil { events.append(.promptAdded(prompt: promptID, text: try text(prompt.text, .title))) }
    var clusters: [ClusterID] = []
    for (place, name) in prompt.clusters.enumerated() {
      let known = source.heldClusters[promptID]?[place]
      let cluster: ClusterID = known ?? next()
      clusters.append(cluster)
      if known == nil {
        events.append(.clusterAdded(cluster: cluster, prompt: promptID, name: try text(name, .title)))
      }
    }
    var previous: [Int?: SlipID] = [:]
    for slip in prompt.slips {
      let slipID: SlipID = next()
      let words = try text(slip.text, .slip)
      let signature = try slip.signature.map { name throws(Refusal) in try text(name, .signature) }
      let cluster = slip.cluster.flatMap { clusters.indices.contains($0) ? clusters[$0] : nil }
      events.append(
        .slipHung(
          slip: slipID, prompt: promptID, cluster: cluster, text: words, signature: signature,
          traits: slip.marks.traits(answering: previous[slip.cluster])))
      events += slip.marks.events(of: slipID)
      if !slip.marks.isAnswer { previous[slip.cluster] = slipID }
      try add(slip.addenda, to: .slip(id: slipID))
    }
  }

  private mutating func addRest(_ record: MeetingRecord) throws(Refusal) {
    for entry in record.entries { try add(entry, item: nil) }
    for task in record.tasks {
      let id: EntryID = next()
      events.append(.taskListed(entry: id, text: try text(task.text, .line), done: task.done))
      try add(task.addenda, to: .entry(id: id))
    }
    for topic in record.topics {
      let id: EntryID = next()
      events.append(.topicListed(entry: id, text: try text(topic.text, .line)))
      try add(topic.addenda, to: .entry(id: id))
    }
    for line in record.nextMeeting {
      events.append(.nextMeetingNoted(entry: next(), text: try text(line, .line)))
    }
    for share in record.speaking {
      let name = try share.name.map { name throws(Refusal) in try text(name, .name) }
      events.append(.speakingRecorded(name: name, total: share.total, turns: share.turns))
    }
    for share in record.shares {
      let name = try share.name.map { name throws(Refusal) in try text(name, .title) }
      events.append(
        .shareRecorded(
          scope: share.scope, name: name, total: share.total, turns: share.turns, heads: share.heads))
    }
    for format in record.formats { self.record(format, in: nil) }
    for words in record.boardChanges {
      events.append(.boardChangeNoted(entry: next(), text: try text(words, .line)))
    }
  }
}
