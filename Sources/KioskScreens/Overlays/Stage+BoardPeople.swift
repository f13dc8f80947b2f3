import KioskToolkit
import MeetingCore

/// The sheets of the board about a person. Whoever does not let their name be shown has none on them either.
extension Stage {
  /// `nil` for nobody.
  func personName(_ choice: PersonChoice) -> String? {
    guard let id = personID(choice) else {
      if case .named(let name) = choice { return name }
      return nil
    }
    guard let person = scene.desk.group.person(id) else { return nil }
    let isNamed =
      if case .named = choice { person.isShown != false } else {
        person.isShown ?? scene.board.names(person.id)
      }
    return isNamed ? person.name.display(words) : words("person.hidden")
  }

  func personID(_ choice: PersonChoice) -> PersonID? {
    switch choice {
    case .person(let id): id
    case .named(let name): scene.desk.group.person(called: name)?.id
    }
  }

  /// What their sheet is for: to be shown or not, to be here or not; what is not the case yet comes first.
  private func personActs(_ choice: PersonChoice) -> [(title: String, detail: String, action: KioskAction)] {
    let id = personID(choice)
    let isShown = id.flatMap { scene.desk.group.person($0)?.isShown } == true
    let consent = isShown ? "person.hide" : "person.show"
    let isHere = id.map(scene.isPresent) ?? false
    let presence = isHere ? "person.leave" : "key.imHere"
    let acts: [(title: String, detail: String, action: KioskAction)] = [
      (consent, words("\(consent).detail"), .group(.showPerson(choice, !isShown))),
      (
        presence, words(isHere ? "person.leave.detail" : "person.arrive.detail"),
        isHere ? id.map { .command(.leave($0)) } ?? .dismiss : .board(.arrive(choice))
      ),
    ]
    return isShown ? acts.reversed() : acts
  }

  func personKeys(_ choice: PersonChoice) -> [PlinthKey] {
    zip(["check", "people"], personActs(choice)).map { icon, act in
      PlinthKey(icon: icon, label: words(act.title), short: words("\(act.title).short"), action: act.action)
    }
  }

  func personChoices(_ choice: PersonChoice) -> [Choice] {
    let group = scene.desk.group
    let id = personID(choice)
    let person = id.flatMap { group.person($0) }
    let acts = personActs(choice).map { boardChoice(words($0.title), $0.detail, $0.action) }
    let withdraws = boardChoice(
      words("person.hide"), words("person.hide.detail"), .group(.showPerson(choice, false)))
    let marks = [
      boardChoice(
        words("person.sign"),
        person?.sign.map { words("personSign.\($0.rawValue)") } ?? words("person.sign.detail"),
        .open(.board(.sign(choice))), sign: person?.sign),
      boardChoice(
        words("person.languages"), person?.languages?.value ?? words("languages.hint"),
        .open(.board(.languages(choice)))),
      boardChoice(
        words("person.place"), person?.place?.value ?? words("place.hint"), .open(.board(.place(choice)))),
    ]
    let waiting = id.map { group.questions(for: $0, on: scene.board).count } ?? 0
    let questions = id.map {
      [boardChoice(words("questions.title"), "\(waiting)", .open(.board(.waiting($0))))]
    }
    let own = subjects(of: choice)
    // Whoever is shown is first read, whoever is not first asked.
    let first = sheetHasKeys ? own : person?.isShown == true ? own + acts : acts + own
    return first + (waiting > 0 ? questions ?? [] : []) + marks + (person?.isShown == nil ? [withdraws] : [])
  }

  /// What they stand to, and how.
  private func subjects(of choice: PersonChoice) -> [Choice] {
    let id = personID(choice)
    let key = if case .named(let name) = choice { TextGate.folded(name) } else { "" }
    return scene.board.subjects.compactMap { subject in
      let theirs = subject.people.first { somebody in
        id != nil && somebody.person == id || somebody.name.map(TextGate.folded) == key
      }
      return theirs.map {
        boardChoice(
          subject.name, words("standing.\($0.standing.rawValue)"), .open(.board(.subject(subject.id))))
      }
    }
  }

  func personChanges(_ id: PersonID) -> [Choice] {
    let answered = scene.board.subjects.filter { subject in
      subject.people.contains { $0.person == id && $0.standing == .answers }
    }
    let handing = answered.map { subject in
      boardChoice(
        words("person.handOver", subject.name), words("person.handOver.detail"),
        .group(.handOver(id, subject.choice)))
    }
    return [
      boardChoice(words("person.rename"), words("person.rename.detail"), .open(.board(.renamePerson(id)))),
      boardChoice(words("person.merge"), words("person.merge.detail"), .open(.board(.mergePerson(id)))),
    ] + handing + [
      boardChoice(words("person.erase"), words("person.erase.detail"), .open(.board(.erasePerson(id))))
    ]
  }

  /// Other people, those whose names are alike first.
  func spellingChoices(_ person: Person) -> [Choice] {
    let first = TextGate.folded(person.name.value ?? "").prefix(1)
    let others = scene.desk.group.people.filter { $0.id != person.id && $0.isShown != false }
    let named = others.compactMap { other in other.name.value.map { (other.id, $0) } }
    let sorted =
      named.filter { TextGate.folded($0.1).hasPrefix(first) }
      + named.filter { !TextGate.folded($0.1).hasPrefix(first) }
    return sorted.map { id, name in
      boardChoice(name, words("merge.into", name), .group(.mergePeople(person.id, into: id)))
    }
  }

  func whichChoices(_ name: String) -> [Choice] {
    let key = TextGate.folded(name)
    let signs = scene.desk.group.signsApart
    return scene.desk.group.people.filter { $0.name.value.map(TextGate.folded) == key }.map { person in
      let sign = signs[person.id].map { words("personSign.\($0.rawValue)") } ?? ""
      let subjects = scene.board.subjects.filter { $0.people.contains { $0.person == person.id } }.map(\.name)
      return boardChoice(
        words("person.told", name, sign),
        choiceDetail([subjects.joined(separator: ", "), subjects.first ?? ""]),
        .board(.arrive(.person(person.id))), sign: signs[person.id])
    }
  }

  func signChoices(_ choice: PersonChoice) -> [Choice] {
    PersonSign.allCases.map { sign in
      boardChoice(
        words("personSign.\(sign.rawValue)"), words("personSign.detail"),
        .group(.markPerson(choice, sign: sign)), sign: sign)
    }
  }
}
