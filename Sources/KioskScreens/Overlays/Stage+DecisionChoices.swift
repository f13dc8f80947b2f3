import KioskToolkit
import MeetingCore

/// What can be done with a proposal besides its next step, and what follows from a decision.
extension Stage {
  private func choice(_ title: String, _ detail: String, _ action: KioskAction) -> Choice {
    Choice(title: title, detail: detail, label: title, action: action)
  }

  var consentChanges: [Choice] {
    guard let round = meeting.consent, let history = meeting.consentHistory else { return [] }
    let floor =
      meeting.run == nil
      ? choice(
        words("format.goRound"), words("proposal.goRound.detail"),
        .command(.startFormat(.goRound, names: scene.presentNames)))
      : choice(words("format.end"), words("format.end.detail"), .command(.endFormat))
    let objections = history.openObjections.map { objection in
      Choice(
        title: choiceTitle([objectionLine(objection), objectionName(objection)]),
        detail: words("proposal.settle.detail"), label: objectionLine(objection),
        action: .open(.objection(objection.id)))
    }
    let steps = ConsentStep.allCases.filter { $0 != round.step }.map { step in
      choice(
        words("proposal.step", words("step.\(step.rawValue)")),
        choiceDetail([words("step.\(step.rawValue).ask"), words("proposal.step.detail")]),
        .command(.takeConsentStep(step)))
    }
    let earlier =
      historyLines(of: round.entry).isEmpty
      ? []
      : [
        choice(
          words("proposal.history"), words("proposal.history.detail"),
          .open(
            .reading(([round.text.display(words)] + historyLines(of: round.entry)).joined(separator: "\n"))))
      ]
    let ends: [(name: String, kind: EntryKind)] = [
      ("park", .parkingLot), ("leaveOpen", .openQuestion), ("withdraw", .note),
    ]
    return [floor] + objections + steps + earlier
      + ends.map {
        choice(
          words("proposal.\($0.name)"), words("proposal.\($0.name).detail"),
          .command(.endConsent(as: $0.kind)))
      }
  }

  /// How a decision was taken, the tasks that follow, the questions that it answers.
  func decisionChanges(_ decision: EntryID) -> [Choice] {
    let dotted = meeting.prompts.filter { prompt in prompt.hanging.contains { prompt.slips[$0].dots > 0 } }
    let dots =
      dotted.isEmpty
      ? [choice(words("decision.dots"), words("decision.dots.detail"), .command(.noteDots(decision)))]
      : dotted.map {
        choice(
          words("decision.dots"), $0.text.display(words), .command(.noteDots(decision, $0.id)))
      }
    let questions = meeting.answerableQuestions.map { question in
      choice(
        words("decision.answers", question.text.display(words)), words("decision.answers.detail"),
        .command(.answerQuestion(question.id, by: decision)))
    }
    return [
      choice(words("decision.derive"), words("decision.derive.detail"), .open(.deriving(decision)))
    ] + questions + dots + [
      choice(words("key.remove"), words("decision.remove.detail"), .command(.removeEntry(decision)))
    ]
  }

  // MARK: A show of hands

  func handChoices(_ decision: EntryID) -> [Choice] {
    HandCount.Part.allCases.map { part in
      let name = words("hand.\(part.rawValue)")
      return Choice(
        title: words("hand.counted", name, "\(kiosk.hands[part])"), detail: words("hand.detail"), label: name,
        action: .open(.handPart(decision, part)))
    }
  }

  mutating func addHandCount(_ decision: EntryID) {
    let total = kiosk.hands.total
    let label = words(total == 1 ? "key.keepHands.one" : "key.keepHands", "\(total)")
    let keep = PlinthKey(
      icon: "check", label: label, short: words("key.keep"),
      action: total == 0 ? nil : .command(.countHands(decision, kiosk.hands)))
    let people = PlinthKey(
      icon: "people", label: words("key.headcount"), short: words("key.headcount.short"),
      action: .open(.headcount))
    addChoices("handCount.title", handChoices(decision), first: [keep, people])
  }

  // MARK: One objection

  mutating func addObjection(_ id: ObjectionID) {
    guard let found = meeting.consentHistory?.objections.first(where: { $0.id == id }) else {
      return addGone()
    }
    draw(objectionLayout(id))
    guard found.outcome == nil else { return plinth([closeKey]) }
    plinth([
      PlinthKey(
        icon: "pencil", label: words("key.integrate"), short: words("key.integrate.short"),
        action: .open(.integrating(id))),
      PlinthKey(
        icon: "undo", label: words("key.objectionWithdrawn"), short: words("key.objectionWithdrawn.short"),
        action: .command(.settleObjection(id, .withdrawn))),
      closeKey,
    ])
  }

  func objectionLayout(_ id: ObjectionID) -> LargeSheet {
    guard let history = meeting.consentHistory, let round = meeting.consent,
      let found = history.objections.first(where: { $0.id == id })
    else { return largeSheet("hand", "", "", []) }
    let outcome = found.outcome.map { [words("objection.\($0.rawValue)")] } ?? []
    return largeSheet(
      "hand", objectionName(found), found.text.display(words),
      [words("objection.proposal", round.text.display(words))] + outcome)
  }

  private func objectionName(_ objection: Objection) -> String {
    objection.author?.value.map { words("objection.by", $0) } ?? words("objection.name")
  }

  // MARK: How a line came to be

  /// Who proposed it, what it said before, its objections; one line each.
  func historyLines(of entry: EntryID) -> [String] {
    guard let history = meeting.histories[entry] else { return [] }
    let proposer = history.proposer.map { words("entry.proposer", $0.display(words)) }
    let earlier = history.earlier.enumerated().map { place, text in
      words(place == 0 ? "entry.firstWording" : "entry.nextWording", text.display(words))
    }
    let objections = history.objections.map { objection in
      let line = objectionLine(objection)
      return objection.outcome.map { words("entry.objection", line, words("objection.\($0.rawValue)")) }
        ?? line
    }
    return [proposer].compactMap { $0 } + earlier + objections
  }

  /// The same, and what a line follows from, leads to and answers.
  func outcomeLines(of entry: EntryID) -> [String] {
    let origin = meeting.origin(of: entry).map { words("entry.origin", $0.text.display(words)) }
    let answer = meeting.answer(to: entry).map { words("entry.answer", $0.text.display(words)) }
    return historyLines(of: entry) + [origin, answer].compactMap { $0 }
      + meeting.questions(answeredBy: entry).map { words("entry.answers", $0.text.display(words)) }
      + meeting.tasks(from: entry).map { words("entry.leadsTo", $0.text.display(words)) }
  }
}
