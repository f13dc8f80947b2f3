/// What the rows of a board are made from, looked up once for all of them.
struct BoardMaking {
  let subjects: [Subject]
  private let group: Group
  private let language: Language
  private var subjectsByID: [TopicID: Subject] = [:]
  private var subjectsByName: [LineKey: TopicID] = [:]
  private var people: [PersonID: Person] = [:]
  /// By folded name; one of several who share it.
  private var peopleByName: [String: PersonID] = [:]
  /// Folded names that several bear.
  private var shared: Set<String> = []
  private let here: Set<PersonID>
  private let namesHere: Set<String>
  private let signs: [PersonID: PersonSign]

  init(_ meeting: Meeting, _ group: Group) {
    self.group = group
    language = meeting.language
    subjects = group.subjects
    here = Set(meeting.present.map { group.resolved($0) })
    namesHere = meeting.namesHere
    signs = group.signsApart
    for subject in subjects { subjectsByID[subject.id] = subject }
    // NB: a name of now counts before one that another subject had once.
    for subject in subjects.reversed() {
      for name in subject.earlierNames { note(name, of: subject) }
    }
    for subject in subjects.reversed() { note(subject.name, of: subject) }
    for person in group.people.reversed() {
      people[person.id] = person
      for name in person.earlierNames {
        if let key = name.value.map(TextGate.folded) { peopleByName[key] = person.id }
      }
    }
    for person in group.people.reversed() {
      guard let key = person.name.value.map(TextGate.folded) else { continue }
      if let other = peopleByName[key], people[other]?.name.value.map(TextGate.folded) == key {
        shared.insert(key)
      }
      peopleByName[key] = person.id
    }
  }

  private mutating func note(_ name: Text, of subject: Subject) {
    if let value = name.value { subjectsByName[LineKey(value)] = subject.id }
  }

  /// The group's subject that a line is; `nil` where the line stands for itself, or is gone.
  func topic(of line: TopicLine) -> Subject? {
    if let adopted = group.topic(adopting: line.id) { return subjectsByID[adopted] }
    guard let words = line.text.value else { return nil }
    return subjectsByName[LineKey(TopicPhrase(words).subject)].flatMap { subjectsByID[$0] }
  }

  /// Whether its subject was removed.
  func isGone(_ line: TopicLine) -> Bool { group.topic(adopting: line.id).map(group.isRemoved) ?? false }

  /// A line that stands for itself.
  func row(of line: TopicLine) -> BoardSubject {
    guard let words = line.text.value else {
      return row(.line(line.id), "…", [], false, false, .line(line.id, text: ""), [line.id], as: "…")
    }
    let phrase = TopicPhrase(words)
    let named = phrase.people.map(somebody)
    let isWhole = named.allSatisfy { $0.name != nil }
    return row(
      .line(line.id), phrase.subject, named, phrase.seeksSuccessor, phrase.hasUnnamed,
      .line(line.id, text: words), [line.id], as: isWhole ? words : nil)
  }

  /// A subject of the group, with the lines of the plan that are it.
  func row(of subject: Subject, lines: [TopicLine]) -> BoardSubject {
    let fresh = lines.filter { group.topic(adopting: $0.id) == nil }
    let phrases = fresh.compactMap { $0.text.value.map { TopicPhrase($0) } }
    var seen: Set<PersonID> = []
    let theirs = subject.standings.filter { people[$0.person]?.name.value != nil }
      .filter { seen.insert($0.person).inserted }
      .compactMap { given in subject.standing(of: given.person).map { somebody(given.person, $0) } }
    let named = phrases.flatMap(\.people).map(somebody).filter { other in
      !theirs.contains { $0.person != nil && $0.person == other.person }
    }
    // What is changed first takes a line of tonight in, so that it says no more than what was changed.
    let choice =
      fresh.first.flatMap { line in line.text.value.map { SubjectChoice.line(line.id, text: $0) } }
      ?? .topic(subject.id)
    return row(
      .topic(subject.id), subject.name.value ?? "…", theirs + named,
      subject.seeksSuccessor || phrases.contains(where: \.seeksSuccessor),
      phrases.contains(where: \.hasUnnamed), choice, lines.map(\.id))
  }

  private func row(
    _ id: BoardSubject.ID, _ name: String, _ people: [BoardSubject.Somebody], _ seeks: Bool,
    _ hasUnnamed: Bool, _ choice: SubjectChoice, _ lines: [EntryID], as words: String? = nil
  ) -> BoardSubject {
    let sorted =
      words != nil
      ? people
      : [Standing.answers, .couldTakeOver, .before].flatMap { standing in
        people.filter { $0.standing == standing }
      }
    let said = sorted.compactMap { person in
      person.name.map {
        TopicPhrase.Answering(name: $0, standing: person.standing, remark: person.remark)
      }
    }
    let hides = hasUnnamed || sorted.contains { $0.name == nil && $0.standing != .before }
    let line =
      words ?? SubjectLine(name, said, hasUnnamed: hides, seeksSuccessor: seeks, language).text
    return BoardSubject(
      id: id, name: name, people: sorted, seeksSuccessor: seeks, hasUnnamed: hasUnnamed, line: line,
      choice: choice, lines: lines)
  }

  private func somebody(_ id: PersonID, _ standing: Standing) -> BoardSubject.Somebody {
    let person = people[id]
    let name = person?.name.value ?? ""
    let key = TextGate.folded(name)
    let isShown = person?.isShown == true
    let isHere = here.contains(id) || !shared.contains(key) && namesHere.contains(key)
    return BoardSubject.Somebody(
      name: isShown ? name : nil, sign: isShown ? person?.sign ?? signs[id] : nil, person: id,
      standing: standing,
      isHere: isHere, remark: nil)
  }

  /// Whom a plan names: as it does, unless they withdrew.
  private func somebody(_ named: TopicPhrase.Answering) -> BoardSubject.Somebody {
    let key = TextGate.folded(named.name)
    let person = peopleByName[key].flatMap { people[$0] }
    let isHere = namesHere.contains(key) || person.map { here.contains($0.id) } ?? false
    return BoardSubject.Somebody(
      name: person?.isShown == false ? nil : named.name, sign: nil, person: person?.id,
      standing: named.standing, isHere: isHere, remark: named.remark)
  }
}
