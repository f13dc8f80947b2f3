import KioskToolkit
import MeetingCore

/// The sheets of the board: what can be read, said and changed of a subject.
extension Stage {
  mutating func addBoardSheet(_ sheet: BoardSheet) {
    switch sheet {
    case .offer(_, let standing):
      addLine(
        title: standing == .answers ? "offer.title" : "takeOver.title", hint: "floor.hint", key: "key.offer",
        icon: "hand")
    case .ask: addLine(title: "ask.title", hint: "ask.hint", key: "key.ask", icon: "help")
    case .arrive: addLine(title: "arrive.title", hint: "floor.hint", key: "key.arrive", icon: "check")
    case .renameSubject, .renamePerson:
      addLine(title: "rename.title", hint: "rename.hint", key: "key.keep", icon: "check")
    case .languages: addLine(title: "languages.title", hint: "languages.hint", key: "key.keep", icon: "check")
    case .place: addLine(title: "place.title", hint: "place.hint", key: "key.keep", icon: "check")
    case .answer(let id):
      // NB: the question itself; what the catalogue does not know it says as it is.
      let question = scene.desk.group.question(id)?.text.display(words) ?? ""
      addLine(title: question, hint: "answer.hint", key: "key.answer", icon: "check")
    case .question(let id): addQuestion(id)
    case .erasePerson(let id):
      guard let name = personName(.person(id)) else { return addGone() }
      let group = scene.desk.group
      let names = group.person(id)?.names ?? []
      let isShared = group.people.contains {
        $0.id != group.resolved(id) && names.contains(where: $0.isCalled)
      }
      let hint = words("erasePerson.hint") + (isShared ? " " + words("erasePerson.others") : "")
      addErasure(words("erasePerson.title", name), hint, .erase(id))
    case .eraseQuestion(let id):
      guard let question = scene.desk.group.question(id) else { return addGone() }
      let hint = words("eraseQuestion.hint", question.text.display(words))
      addErasure("eraseQuestion.title", hint, .eraseQuestion(id))
    case .subject, .subjectChanges, .mergeSubject, .help, .askAbout, .which, .person, .personChanges,
      .mergePerson, .sign, .waiting:
      guard let list = boardChoices(sheet) else { return addGone() }
      addChoices(
        list.title, list.choices, otherwise: list.choices.isEmpty ? words("board.noOther") : nil,
        first: sheetKeys(sheet), keys: changeKeys(sheet))
    }
  }

  /// Nothing brings back what is erased: it is asked first, and to keep it is the key that comes by itself.
  private mutating func addErasure(_ title: String, _ hint: String, _ step: BoardStep) {
    addChoice(title, hint, [("key.keepIt", "arrow-left", .dismiss), ("key.erase", "erase", .board(step))])
  }

  /// What there is to choose from on a sheet, under its name; `nil` where what it is about is gone.
  func boardChoices(_ sheet: BoardSheet) -> (title: String, choices: [Choice])? {
    switch sheet {
    case .subject(let id): scene.board.found(id).map { ($0.name, subjectChoices($0)) }
    case .subjectChanges(let id): scene.board.found(id).map { ($0.name, subjectChanges($0)) }
    case .mergeSubject(let id): scene.board.found(id).map { ("merge.subject", mergeChoices($0)) }
    case .help: ("help.subject", helpChoices)
    case .askAbout: ("ask.subject", askChoices)
    case .which(let name): ("which.title", whichChoices(name))
    case .person(let person): personName(person).map { ($0, personChoices(person)) }
    case .personChanges(let id): personName(.person(id)).map { ($0, personChanges(id)) }
    case .mergePerson(let id): scene.desk.group.person(id).map { ("merge.person", spellingChoices($0)) }
    case .sign(let person): ("personSign.title", signChoices(person))
    case .waiting(let person):
      ("questions.title", scene.desk.group.questions(for: person, on: scene.board).map(questionChoice))
    case .offer, .ask, .arrive, .renameSubject, .renamePerson, .languages, .place, .answer, .question,
      .erasePerson, .eraseQuestion:
      nil
    }
  }

  /// What is for who stands near is left out where it does not hold: the title says what is done.
  func boardChoice(
    _ title: String, _ detail: String, _ action: KioskAction, sign: PersonSign? = nil
  ) -> Choice {
    Choice(
      title: title, detail: choiceDetail([detail, ""]), label: title, action: action,
      mark: sign.map { Accent($0) })
  }

  /// Whether what a sheet is for lies on the plinth: on a small panel it hangs with the rest.
  var sheetHasKeys: Bool { !grid.isSmall && !grid.isNarrow }

  private func sheetKeys(_ sheet: BoardSheet) -> [PlinthKey] {
    if case .person(let person) = sheet, sheetHasKeys { return personKeys(person) }
    guard case .subject(let id) = sheet, sheetHasKeys else { return [] }
    return [
      PlinthKey(
        icon: "plus", label: words("key.canHelp"), short: words("key.canHelp.short"),
        action: .open(.board(.offer(id, .answers)))),
      PlinthKey(
        icon: "hand", label: words("key.askQuestion"), short: words("key.askQuestion.short"),
        action: .open(.board(.ask(id)))),
    ]
  }

  /// Leads to what only the team changes.
  private func changeKeys(_ sheet: BoardSheet) -> [PlinthKey] {
    let next: BoardSheet? =
      switch sheet {
      case .subject(let id): .subjectChanges(id)
      case .person(let person): personID(person).map { .personChanges($0) }
      default: nil
      }
    guard let next, !kiosk.isPublic else { return [] }
    return [
      PlinthKey(
        icon: "pencil", label: words("key.change"), short: words("key.change"), action: .open(.board(next)))
    ]
  }

  // MARK: A subject

  private func subjectChoices(_ subject: BoardSubject) -> [Choice] {
    let id = subject.id
    let help = boardChoice(
      words("key.canHelp"), words(subject.isFree ? "subject.free" : "subject.help.detail"),
      .open(.board(.offer(id, .answers))))
    let ask = boardChoice(
      words("key.askQuestion"), words("subject.ask.detail"), .open(.board(.ask(id))))
    let named = subject.people.compactMap { somebody in
      scene.told(somebody).map { name in
        boardChoice(
          somebody.isHere ? words("person.here", name) : name, standingDetail(somebody, on: subject),
          .open(.board(.person(somebody.person.map { .person($0) } ?? .named(somebody.name ?? name)))),
          sign: somebody.sign)
      }
    }
    let hidden =
      subject.hidesSomebody
      ? [boardChoice(words("subject.hidden"), words("subject.hidden.detail"), .open(.board(.arrive)))] : []
    let wanted =
      subject.seeksSuccessor
      ? [
        boardChoice(
          words("board.wanted"), words("subject.takeOver.detail"),
          .open(.board(.offer(id, .couldTakeOver))))
      ] : []
    let here = boardChoice(
      words("key.imHere"), words("subject.here.detail"), .open(.board(.arrive)))
    let questions = questions(on: subject).map(questionChoice)
    let own = sheetHasKeys ? [] : [help, ask]
    return named + hidden + own + questions + wanted + [here]
  }

  private func questions(on subject: BoardSubject) -> [HelpRequest] {
    guard case .topic(let topic) = subject.id else { return [] }
    return scene.desk.group.questions(on: topic)
  }

  private func questionChoice(_ question: HelpRequest) -> Choice {
    let answer = question.answers.last { $0.value != nil }?.value
    let detail =
      answer.map { choiceDetail([$0, words("question.answered")]) }
      ?? words(question.isClosed ? "question.closed" : "question.open")
    return boardChoice(question.text.display(words), detail, .open(.board(.question(question.id))))
  }

  private func standingDetail(_ somebody: BoardSubject.Somebody, on subject: BoardSubject) -> String {
    let person = somebody.person.flatMap { scene.desk.group.person($0) }
    let isAlone = subject.restsOnOne && somebody.standing == .answers
    let standing = words(isAlone ? "standing.alone" : "standing.\(somebody.standing.rawValue)")
    let marks = [somebody.remark, person?.place?.value, person?.languages?.value].compactMap { $0 }
    return choiceDetail([([standing] + marks).joined(separator: ", "), standing])
  }

  private func subjectChanges(_ subject: BoardSubject) -> [Choice] {
    let id = subject.id
    let seeks = subject.seeksSuccessor
    let line = subject.lines.first.flatMap { line in
      if case .line = subject.id {
        boardChoice(words("subject.edit"), subject.line, .open(.edit(line)))
      } else {
        nil
      }
    }
    let changes = [
      boardChoice(words("subject.rename"), subject.name, .open(.board(.renameSubject(id)))),
      boardChoice(words("subject.merge"), words("subject.merge.detail"), .open(.board(.mergeSubject(id)))),
      boardChoice(
        words(seeks ? "subject.found" : "subject.seek"), words("subject.seek.detail"),
        .group(.seekSuccessor(subject.choice, !seeks))),
      boardChoice(
        words("subject.remove"), words("subject.remove.detail"), .group(.removeTopic(subject.choice))),
    ]
    return changes + [line].compactMap { $0 }
  }

  private func mergeChoices(_ subject: BoardSubject) -> [Choice] {
    scene.board.subjects.filter { $0.id != subject.id }.map { other in
      boardChoice(
        other.name, words("merge.into", other.name),
        .group(.mergeTopics(subject.choice, into: other.choice)))
    }
  }

  /// Subjects without anyone first: there one is wanted most.
  private var helpChoices: [Choice] {
    let subjects = scene.board.subjects
    let sorted = subjects.filter(\.isFree) + subjects.filter { !$0.isFree }
    let other = boardChoice(words("help.other"), words("help.other.detail"), .open(.newTopic))
    return sorted.map { boardChoice($0.name, shortly($0), .open(.board(.offer($0.id, .answers)))) } + [other]
  }

  private var askChoices: [Choice] {
    [boardChoice(words("ask.unknown"), words("ask.unknown.detail"), .open(.board(.ask(nil))))]
      + scene.board.subjects.map { boardChoice($0.name, shortly($0), .open(.board(.ask($0.id)))) }
  }

  /// Who answers, for who stands near.
  private func shortly(_ subject: BoardSubject) -> String {
    let names = subject.people.filter { $0.standing == .answers }.compactMap(scene.told)
    if subject.isFree { return words("board.nobody") }
    return names.isEmpty ? words("subject.hidden") : names.joined(separator: ", ")
  }

  // MARK: A question

  func questionLayout(_ id: QuestionID) -> LargeSheet {
    let group = scene.desk.group
    guard let question = group.question(id) else { return largeSheet("help", "", "", []) }
    let subject = question.topic.flatMap { group.subject($0)?.name.value } ?? words("question.any")
    let answers = question.answers.compactMap(\.value).map { words("question.answer", $0) }
    let more = answers.isEmpty ? [words(question.isClosed ? "question.closed" : "question.open")] : answers
    return largeSheet("help", subject, question.text.display(words), more)
  }

  private mutating func addQuestion(_ id: QuestionID) {
    guard let question = scene.desk.group.question(id) else { return addGone() }
    draw(questionLayout(id))
    let answer = PlinthKey(
      icon: "pencil", label: words("key.answer"), short: words("key.answer.short"),
      action: .open(.board(.answer(id))))
    let done = PlinthKey(
      icon: "check", label: words("key.closeQuestion"), short: words("key.closeQuestion.short"),
      action: .group(.closeQuestion(id)))
    let erase = PlinthKey(
      icon: "erase", label: words("key.erase"), short: words("key.erase.short"),
      action: .open(.board(.eraseQuestion(id))))
    let team = kiosk.isPublic ? [] : [question.isOpen ? done : nil, erase].compactMap { $0 }
    plinth([answer] + team + [closeKey])
  }
}

extension BoardSubject {
  /// Whether somebody answers, or could take over, whose name is not shown.
  var hidesSomebody: Bool { hasUnnamed || people.contains { $0.name == nil && $0.standing != .before } }
}
