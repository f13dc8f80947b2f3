import MeetingCore

/// What the board's screen and its sheets are made from.
extension Scene {
  var board: Board { Board(of: desk.meeting, with: desk.group) }

  /// The subjects that the board shows: all in their order, or, while something is typed, those that hold it
  /// letter by letter and then those that are likely to answer it, each by how likely.
  func likelySubjects(of board: Board) -> [BoardSubject] {
    let subjects = board.subjects
    guard let sought else { return subjects }
    let search = SubjectSearch(subjects.map(\.name), synonyms: kiosk.synonyms)
    let likely = search.likely(kiosk.search?.text ?? "")
    let isLikely = Set(likely)
    let holding = subjects.indices.filter { sought.isIn(subjects[$0].line) }
    let isHolding = Set(holding)
    let order =
      likely.filter(isHolding.contains) + holding.filter { !isLikely.contains($0) }
      + likely.filter { !isHolding.contains($0) }
    return order.map { subjects[$0] }
  }

  /// Who answers on what, as the welcome says it: the first whom the board names for each subject, whoever is
  /// here before the others.
  var helpersTonight: [(subject: String, name: String)] {
    let helpers = board.subjects.compactMap { subject in
      let named = subject.people.filter { $0.standing == .answers && $0.name != nil }
      let first = named.first(where: \.isHere) ?? named.first
      return first.flatMap { somebody in told(somebody).map { (subject.name, $0, somebody.isHere) } }
    }
    return (helpers.filter(\.2) + helpers.filter { !$0.2 }).map { ($0.0, $0.1) }
  }

  /// Whether one of the group's people said that they are here.
  func isPresent(_ person: PersonID) -> Bool {
    let root = desk.group.resolved(person)
    return desk.meeting.present.contains { desk.group.resolved($0) == root }
  }

  /// A name as everybody may read it: with the sign that tells its owner from another of that name.
  func told(_ person: BoardSubject.Somebody) -> String? {
    guard let name = person.name else { return nil }
    return person.sign.map { words("person.told", name, words("personSign.\($0.rawValue)")) } ?? name
  }

  /// Everybody whom the board shows by name, with their subjects, by name.
  func peopleShown(on board: Board) -> [BoardPerson] {
    var places: [BoardPerson.Key: Int] = [:]
    var people: [BoardPerson] = []
    for subject in board.subjects {
      for somebody in subject.people {
        guard let name = told(somebody) else { continue }
        let key = somebody.person.map { BoardPerson.Key.person($0) } ?? .name(TextGate.folded(name))
        if let place = places[key] {
          people[place].subjects.append((subject, somebody.standing))
          if somebody.isHere { people[place].isHere = true }
        } else {
          places[key] = people.count
          let choice = somebody.person.map { PersonChoice.person($0) } ?? .named(somebody.name ?? name)
          people.append(
            BoardPerson(
              name: name, choice: choice, isHere: somebody.isHere, subjects: [(subject, somebody.standing)]))
        }
      }
    }
    return people.map { (TextGate.folded($0.name), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// Somebody as the board shows them.
struct BoardPerson {
  enum Key: Hashable {
    case person(PersonID)
    case name(String)
  }

  let name: String
  let choice: PersonChoice
  var isHere: Bool
  var subjects: [(subject: BoardSubject, standing: Standing)]
}

extension Board {
  /// Whether one of tonight's rows says that person's name.
  func names(_ person: PersonID) -> Bool {
    subjects.contains { $0.people.contains { $0.person == person && $0.name != nil } }
  }

  /// The row that was opened, under whatever name it stands now.
  func found(_ id: BoardSubject.ID) -> BoardSubject? {
    if let subject = subject(id) { return subject }
    guard case .line(let line) = id else { return nil }
    return subjects.first { $0.lines.contains(line) }
  }
}
