extension Planning {
  /// A line of minutes: what is made of it, then the line itself.
  mutating func add(_ line: LineRecord) throws(Refusal) {
    // A slip's marks are said by its state.
    var scalars = Scalars(line.text)
    _ = SlipMarks.take(from: &scalars)
    let words = try text(scalars.text, .document)
    let id: LineID = next()
    var subjects: [LineSubject] = []
    for meaning in line.meanings {
      if let subject = try addThing(meaning, line: id) { subjects.append(subject) }
    }
    emit(.lineKept(line: id, shape: line.shape, text: words, subjects: subjects))
    source.line = id
  }

  private mutating func addThing(_ meaning: LineMeaning, line: LineID) throws(Refusal) -> LineSubject? {
    switch meaning {
    case .section:
      source.theme = nil
      source.themeName = nil
      return nil
    case .title, .date, .place, .group, .opened, .closed, .headcount, .role, .attendance:
      return try addFact(meaning)
    case .theme(let name):
      let theme: ThemeID = next()
      emit(.themeAdded(theme: theme, name: try text(name, .title)))
      source.theme = theme
      source.themeName = name
      return .theme(id: theme)
    case .item(let title, let minutes):
      try addErasedItems(before: title)
      let item: ItemID = next()
      let box = minutes.flatMap { (1...Meeting.maximumMinutes).contains($0) ? $0 : nil }
      let words = try text(title, .title)
      emit(.itemAdded(item: item, title: words, theme: source.theme, minutes: box, remark: nil, after: nil))
      source.minutes[item] = box
      if let place = SourceThings.places(in: head.items.map(\.title), before: title, taken: source.heldItems)
      {
        source.heldItems[place.at] = item
      }
      return .item(id: item)
    case .prompt, .cluster, .slip: return try addToWall(meaning)
    case .entry(let kind, let words, let manner):
      let entry: EntryID = next()
      emit(.entryAdded(entry: entry, kind: kind, text: try text(words, .line), item: nil))
      if let manner { emit(.mannerNoted(entry: entry, manner: try text(manner, .line))) }
      if kind == .decision { source.decision = entry }
      return .entry(id: entry)
    case .manner(let words):
      guard let decision = source.decision else { return nil }
      emit(.mannerNoted(entry: decision, manner: try text(words, .line)))
      return .manner(of: decision)
    case .task(let words, let done):
      let entry: EntryID = next()
      emit(.taskListed(entry: entry, text: try text(words, .line), done: done))
      return .entry(id: entry)
    case .topic(let words):
      let entry: EntryID = next()
      emit(.topicListed(entry: entry, text: try text(words, .line)))
      return .entry(id: entry)
    case .nextMeeting(let words):
      let entry: EntryID = next()
      emit(.nextMeetingNoted(entry: entry, text: try text(words, .line)))
      return .entry(id: entry)
    case .addendum(let date, let words, let isWithin):
      guard let completed = isWithin ? line : source.line else { return nil }
      let addendum: AddendumID = next()
      emit(
        .addendumAdded(
          addendum: addendum, target: .line(id: completed), date: date, text: try text(words, .line)))
      return .addendum(id: addendum)
    }
  }

  /// Items that the report's agenda repeats and whose words were erased from the minutes keep their place.
  private mutating func addErasedItems(before title: String) throws(Refusal) {
    let places = SourceThings.places(in: head.items.map(\.title), before: title, taken: source.heldItems)
    for place in places?.between ?? [] {
      let item: ItemID = next()
      let words = try text(head.items[place].title, .title)
      let minutes = head.items[place].minutes
      let theme = head.items[place].theme == source.themeName ? source.theme : nil
      emit(.itemAdded(item: item, title: words, theme: theme, minutes: minutes, remark: nil, after: nil))
      source.minutes[item] = minutes
      source.heldItems[place] = item
    }
  }

  private mutating func addPrompt(_ words: String) throws(Refusal) -> PromptID {
    let prompt: PromptID = next()
    emit(.promptAdded(prompt: prompt, text: try text(words, .title)))
    return prompt
  }

  private mutating func addCluster(_ words: String, to prompt: PromptID) throws(Refusal) -> ClusterID {
    let cluster: ClusterID = next()
    emit(.clusterAdded(cluster: cluster, prompt: prompt, name: try text(words, .title)))
    return cluster
  }

  private mutating func addFact(_ meaning: LineMeaning) throws(Refusal) -> LineSubject? {
    switch meaning {
    case .title: return source.title.map { .text(id: $0) }
    case .date, .opened, .closed, .headcount: return addTime(meaning)
    case .place(let words):
      if head.place != nil { return nil }
      let place = try text(words, .title)
      emit(.placeSet(place: place))
      return .text(id: place.id)
    case .group(let words):
      if head.group != nil { return nil }
      let group = try text(words, .title)
      emit(.groupNamed(name: group))
      return .text(id: group.id)
    case .role(let role, let words):
      let names = try text(words, .title)
      emit(.roleGiven(role: role, names: names))
      return .text(id: names.id)
    case .attendance(let attendance, let words):
      let names = try text(words, .line)
      emit(.attendanceNoted(attendance: attendance, names: names))
      return .text(id: names.id)
    default: return nil
    }
  }

  /// What was noted here counts before what the minutes say.
  private mutating func addTime(_ meaning: LineMeaning) -> LineSubject? {
    switch meaning {
    case .date(let date, let start, let end):
      if head.date != nil || head.start != nil || head.end != nil { return nil }
      source.date = source.date ?? date
      source.start = source.start ?? start
      source.end = source.end ?? end
      emit(.dateSet(date: source.date, start: source.start, end: source.end))
      return .fact(fact: .date)
    case .opened(let time):
      if head.opened != nil { return nil }
      source.opened = time
      emit(.openingRecorded(opened: time, closed: source.closed ?? head.closed))
      return .fact(fact: .opened)
    case .closed(let time):
      if head.closed != nil { return nil }
      source.closed = time
      emit(.openingRecorded(opened: source.opened ?? head.opened, closed: time))
      return .fact(fact: .closed)
    case .headcount(let present, let newcomers):
      if head.present != nil { return nil }
      emit(.headcountTaken(present: present, newcomers: newcomers))
      return .fact(fact: .headcount)
    default: return nil
    }
  }

  private mutating func addToWall(_ meaning: LineMeaning) throws(Refusal) -> LineSubject? {
    switch meaning {
    case .prompt(let words):
      let places = SourceThings.places(in: head.prompts.map(\.text), before: words, taken: source.heldPrompts)
      for place in places?.between ?? [] {
        source.heldPrompts[place] = try addPrompt(head.prompts[place].text)
      }
      let prompt = try addPrompt(words)
      if let places { source.heldPrompts[places.at] = prompt }
      source.prompt = prompt
      (source.cluster, source.slip) = (nil, nil)
      return .prompt(id: prompt)
    case .cluster(let words):
      guard let prompt = source.prompt else { return nil }
      let known = source.heldPrompts.first { $0.value == prompt }.map { head.prompts[$0.key].clusters } ?? []
      let places = SourceThings.places(in: known, before: words, taken: source.heldClusters[prompt] ?? [:])
      for place in places?.between ?? [] {
        source.heldClusters[prompt, default: [:]][place] = try addCluster(known[place], to: prompt)
      }
      let cluster = try addCluster(words, to: prompt)
      if let places { source.heldClusters[prompt, default: [:]][places.at] = cluster }
      (source.cluster, source.slip) = (cluster, nil)
      return .cluster(id: cluster)
    case .slip(let slip):
      guard let prompt = source.prompt else { return nil }
      let id: SlipID = next()
      let words = try text(slip.text, .slip)
      let signature = try slip.signature.map { name throws(Refusal) in try text(name, .signature) }
      emit(
        .slipHung(
          slip: id, prompt: prompt, cluster: source.cluster, text: words, signature: signature,
          traits: slip.marks.traits(answering: source.slip)))
      for event in slip.marks.events(of: id) { emit(event) }
      if !slip.marks.isAnswer { source.slip = id }
      return .slip(id: id)
    default: unreachable("add sends only these here")
    }
  }
}
