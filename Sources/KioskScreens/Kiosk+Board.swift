import KioskToolkit
import MeetingCore

/// Whom to ask: what is handed in on the board's sheets, and what comes next.
extension Kiosk {
  mutating func go(_ step: BoardStep, on scene: Scene) -> [KioskEffect] {
    switch step {
    case .turn:
      boardIsByPerson.toggle()
      firstRow = nil
      return []
    case .arrive(.person(let person)): return close() + submit(.arrive(person), on: scene)
    case .arrive(.named(let name)): return close() + arrive(name, on: scene)
    case .erase(let id):
      return close() + [.submit(.group(.erasePerson(id)), .act)]
    case .eraseQuestion(let id):
      let entry = scene.desk.meeting.words(of: EntryID(high: id.high, low: id.low))
      let said = entry.map { submit(MeetingCommand.erase($0.text.id), on: scene) } ?? []
      return close() + said + [.submit(.group(.eraseQuestion(id)), .act)]
    }
  }

  /// A command to the group; from a sheet of the board one comes back to what it is about.
  mutating func submit(_ command: GroupCommand, on scene: Scene) -> [KioskEffect] {
    guard case .board(let sheet) = overlay else {
      if overlay?.isOfTask == true { return close() + [.submit(.group(command), .act)] }
      return [.submit(.group(command), .act)]
    }
    _ = close()
    switch command {
    case .removeTopic, .mergeTopics, .mergePeople, .closeQuestion: break
    default: if let next = sheet.settled { overlay = .board(next) }
    }
    return [.submit(.group(command), .act)]
  }

  /// The field of a sheet is handed in.
  mutating func handIn(_ sheet: BoardSheet, _ typed: String, on scene: Scene) -> [KioskEffect] {
    if TextGate.isBlank(typed) {
      say(scene.words(.emptyText(.line)))
      return []
    }
    if sheet == .arrive { return close() + arrive(typed, on: scene) }
    guard let command = command(of: sheet, typed, on: scene) else { return [] }
    let purpose = CommandPurpose.typed(.board(sheet), fields.mapValues { TextDraft(text: $0.text) })
    _ = close()
    if let next = sheet.settled { overlay = .board(next) }
    return [.submit(.group(command), purpose)]
  }

  private func command(of sheet: BoardSheet, _ typed: String, on scene: Scene) -> GroupCommand? {
    let board = scene.board
    switch sheet {
    case .offer(let id, let standing):
      return board.found(id).map { .stand(.named(typed), $0.choice, standing) }
    case .ask(let id): return .ask(id.flatMap { board.found($0)?.choice }, text: typed)
    case .renameSubject(let id): return board.found(id).map { .renameTopic($0.choice, name: typed) }
    case .renamePerson(let person): return .renamePerson(person, name: typed)
    case .languages(let person): return .markPerson(person, languages: typed)
    case .place(let person): return .markPerson(person, place: typed)
    case .answer(let question): return .answer(question, text: typed)
    default: return nil
    }
  }

  /// Somebody is here: whom the group knows by that name, else somebody new; of several they say who.
  private mutating func arrive(_ name: String, on scene: Scene) -> [KioskEffect] {
    let group = scene.desk.group
    let key = TextGate.folded(name)
    let bearers = group.people.filter { $0.name.value.map(TextGate.folded) == key }
    if bearers.count > 1 {
      overlay = .board(.which(name))
      return []
    }
    if let person = bearers.first ?? group.person(called: name) {
      if scene.isPresent(person.id) {
        overlay = greeting(person.id, on: scene)
        return []
      }
      return submit(.arrive(person.id), on: scene)
    }
    let purpose = CommandPurpose.typed(.board(.arrive), [.text: TextDraft(text: name)])
    return [.submit(.group(.addPerson(name: name)), purpose)]
  }

  /// The questions that wait for whoever came, else what is theirs to say of themselves.
  private func greeting(_ person: PersonID, on scene: Scene) -> Overlay {
    let waiting = scene.desk.group.questions(for: person, on: scene.board)
    return .board(waiting.isEmpty ? .person(.person(person)) : .waiting(person))
  }

  /// What comes after something was done on the board.
  mutating func follow(_ events: [Event], typedIn sheet: BoardSheet?, on scene: Scene) -> [KioskEffect] {
    for body in events.map(\.body) {
      switch (body, sheet) {
      case (.group(.personAdded(let person, _)), .arrive): return submit(.arrive(person), on: scene)
      case (.group(.standingGiven(_, let person, _)), .offer) where overlay == nil:
        // Whoever offers says there and then whether the board shows their name.
        let known = events.compactMap { event -> PersonID? in
          if case .group(.standingGiven(_, let last, _)) = event.body { last } else { nil }
        }
        overlay = .board(.person(.person(known.last ?? person)))
        return []
      case (.meeting(.personArrived(let person)), _) where overlay == nil:
        overlay = greeting(person, on: scene)
      default: break
      }
    }
    return []
  }

  mutating func celebrate(_ event: GroupEvent, on scene: Scene) {
    switch event {
    case .personAdded, .taskAdded: say(scene.words("toast.adopted"), undo: true)
    case .taskFinished: sayDone("taskDone", on: scene)
    case .topicRenamed, .topicsMerged, .topicRemoved, .standingGiven, .standingTaken, .successorSought,
      .personRenamed, .personsMerged, .personMarked, .questionClosed:
      say(scene.words("toast.board"), undo: true)
    case .personShown(_, let shown): say(scene.words(shown ? "toast.shown" : "toast.notShown"))
    case .questionAsked: say(scene.words("toast.asked"))
    case .questionAnswered: say(scene.words("toast.answered"))
    case .taskOfferAgreed, .taskOfferReleased, .taskKept, .taskDropped:
      sayDone("groupChanged", on: scene)
    case .topicAdded, .lineAdopted, .taskReworded, .taskReopened, .taskOffered, .roleHeld, .meetingHeld,
      .textErased:
      break
    }
  }
}
