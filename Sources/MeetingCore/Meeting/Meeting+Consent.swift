extension Meeting {
  /// How the proposal that is on its way came to be what it is; `nil` while there is none.
  public var consentHistory: ProposalHistory? {
    consent.map { histories[$0.entry] ?? ProposalHistory() }
  }

  func decideConsent(_ command: MeetingCommand, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    if case .beginConsent(let words, let name) = command { return try beginConsent(words, by: name, id) }
    guard let round = consent else { throw .noConsentOpen }
    switch command {
    case .takeConsentStep(let step):
      if step == round.step { throw .alreadyDone }
      return [.consentStepped(step: step)]
    case .amendProposal(let words):
      let text = try text(words, .line, id, 1)
      if text.value == round.text.value { throw .alreadyDone }
      return [.proposalAmended(entry: round.entry, text: text)]
    case .raiseObjection(let words, let name):
      return [
        .objectionRaised(
          entry: round.entry, objection: id.derived(0), text: try text(words, .line, id, 1),
          author: try nameIfAny(name, id))
      ]
    case .settleObjection(let objection, let outcome, let words):
      return try settle(objection, outcome, words, round, id)
    case .endConsent(let kind):
      return kind == .decision ? try adopt(round, id) : [.consentEnded(entry: round.entry, kind: kind)]
    default: unreachable("decide sends only these here")
    }
  }

  /// What the close of the meeting makes of a proposal that is still on its way.
  var consentLeftOpen: [MeetingEvent] {
    consent.map { [.consentEnded(entry: $0.entry, kind: .openQuestion)] } ?? []
  }

  mutating func evolveConsent(_ event: MeetingEvent) {
    switch event {
    case .consentBegun(let entry, let text, let item):
      consent = ConsentRound(entry: entry, text: text, item: item)
    case .proposerNoted(let entry, let name): histories[entry, default: ProposalHistory()].proposer = name
    case .consentStepped(let step): consent?.step = step
    case .proposalAmended(let entry, let text):
      guard let round = consent, round.entry == entry else { return }
      histories[entry, default: ProposalHistory()].earlier.append(round.text)
      consent?.text = text
    case .wordingRecorded(let entry, let text):
      histories[entry, default: ProposalHistory()].earlier.append(text)
    case .objectionRaised(let entry, let objection, let text, let author):
      histories[entry, default: ProposalHistory()].objections.append(
        Objection(id: objection, text: text, author: author))
    case .objectionSettled(let entry, let objection, let outcome):
      guard let place = histories[entry]?.objections.firstIndex(where: { $0.id == objection }) else { return }
      histories[entry]?.objections[place].outcome = outcome
    case .consentEnded(let entry, let kind):
      guard let round = consent, round.entry == entry else { return }
      entries.append(Entry(id: entry, kind: kind, text: round.text, item: round.item))
      consent = nil
    default: unreachable("evolve sends only these here")
    }
  }

  private func beginConsent(_ words: String, by name: String?, _ id: CommandID) throws(Refusal)
    -> [MeetingEvent]
  {
    if isClosed { throw .meetingClosed }
    if consent != nil { throw .consentIsOpen }
    let entry: EntryID = id.derived(0)
    let begun = MeetingEvent.consentBegun(
      entry: entry, text: try text(words, .line, id, 1), item: currentItem)
    guard let name = try nameIfAny(name, id) else { return [begun] }
    return [begun, .proposerNoted(entry: entry, name: name)]
  }

  private func settle(
    _ objection: ObjectionID, _ outcome: ObjectionOutcome, _ words: String?, _ round: ConsentRound,
    _ id: CommandID
  ) throws(Refusal) -> [MeetingEvent] {
    guard let found = histories[round.entry]?.objections.first(where: { $0.id == objection }) else {
      throw .unknown(.objection)
    }
    if found.outcome == outcome { throw .alreadyDone }
    let settled = MeetingEvent.objectionSettled(entry: round.entry, objection: objection, outcome: outcome)
    let words = try TextGate.admitEmpty(words ?? "", as: .line)
    if words.isEmpty || words == round.text.value { return [settled] }
    return [.proposalAmended(entry: round.entry, text: Text(id: id.derived(1), value: words)), settled]
  }

  private func adopt(_ round: ConsentRound, _ id: CommandID) throws(Refusal) -> [MeetingEvent] {
    let history = consentHistory ?? ProposalHistory()
    if !history.openObjections.isEmpty { throw .objectionsOpen(history.openObjections.count) }
    guard round.step == .objections else { throw .objectionsNotAsked }
    let manner = ReportWords(language).byConsent(objections: history.objections.count)
    return [
      .consentEnded(entry: round.entry, kind: .decision),
      .mannerNoted(entry: round.entry, manner: Text(id: id.derived(1), value: manner)),
    ]
  }

  private func text(
    _ raw: String, _ field: TextField, _ id: CommandID, _ number: Int
  ) throws(Refusal) -> Text {
    Text(id: id.derived(number), value: try TextGate.admit(raw, as: field))
  }

  private func nameIfAny(_ raw: String?, _ id: CommandID) throws(Refusal) -> Text? {
    let name = try TextGate.admitEmpty(raw ?? "", as: .name)
    return name.isEmpty ? nil : Text(id: id.derived(2), value: name)
  }
}
