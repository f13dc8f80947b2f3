extension Group {
  /// Everybody whom the group knows, each once under the name they have now, in the order in which they came.
  public var people: [Person] {
    if mergedPeople.isEmpty { return spellings }
    return spellings.filter { mergedPeople.isRoot($0.id) }.compactMap { person($0.id) }
  }

  /// The person who is meant by that name for them now, whatever was merged.
  public func resolved(_ person: PersonID) -> PersonID { mergedPeople.root(of: person) }

  /// Them, with all that was said under each spelling; `nil` for nobody.
  public func person(_ id: PersonID) -> Person? {
    let root = resolved(id)
    guard let place = personPlaces[root] else { return nil }
    return mergedPeople.all(under: root).dropFirst().compactMap { personPlaces[$0] }
      .reduce(spellings[place]) { $0.merged(with: spellings[$1]) }
  }

  /// Whoever bears that name; where nobody does, whoever once bore it.
  public func person(called name: String) -> Person? {
    let key = TextGate.folded(name)
    let people = people
    return people.first { $0.name.value.map(TextGate.folded) == key } ?? people.first { $0.isCalled(name) }
  }

  /// What tells people of one name apart: the sign that each chose, else one that none of them has. Nobody
  /// who bears a name alone is in it.
  public var signsApart: [PersonID: PersonSign] {
    var bearers: [String: [Person]] = [:]
    for person in people {
      if let key = person.name.value.map(TextGate.folded) { bearers[key, default: []].append(person) }
    }
    var signs: [PersonID: PersonSign] = [:]
    for several in bearers.values where several.count > 1 {
      var free = PersonSign.allCases.filter { sign in !several.contains { $0.sign == sign } }
      for person in several {
        signs[person.id] = person.sign ?? (free.isEmpty ? .diamond : free.removeFirst())
      }
    }
    return signs
  }

  mutating func evolvePeople(_ event: GroupEvent) {
    switch event {
    case .personAdded(let person, let name):
      guard personPlaces[person] == nil else { return }
      personPlaces[person] = spellings.count
      spellings.append(Person(id: person, name: name))
    case .personRenamed(let person, let name):
      change(person) {
        $0.earlierNames.append($0.name)
        $0.name = name
      }
    case .personsMerged(let person, let into):
      if personPlaces[person] != nil && personPlaces[into] != nil {
        mergedPeople.merge(person, into: into)
      }
    case .personShown(let person, let shown):
      // Of one person: what was said under another spelling before no longer counts.
      for spelling in mergedPeople.all(under: resolved(person)) { change(spelling) { $0.isShown = shown } }
    case .personMarked(let person, let sign, let languages, let place):
      change(person) { $0.mark(sign, languages: languages, place: place) }
    default: unreachable("evolve sends only these here")
    }
  }

  private mutating func change(_ person: PersonID, _ body: (inout Person) -> Void) {
    if let place = personPlaces[person] { body(&spellings[place]) }
  }
}
