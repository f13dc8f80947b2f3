import Testing

@testable import MeetingCore

/// How a group decides: by consent step by step, by hands, by dots; and what a decision leads to.
@Suite struct DecisionTests {
  private func proposed() throws -> Bench {
    var bench = try Bench.planned()
    try bench.act(.startItem(bench.meeting.items[0].id))
    try bench.act(.beginConsent(text: "Un seul agenda", by: "Karim"))
    return bench
  }

  private func decided() throws -> (Bench, EntryID) {
    var bench = try Bench.planned()
    try bench.act(.capture(.decision, text: "Des affiches en papier"))
    return (bench, bench.meeting.entries[0].id)
  }

  private func hands(_ counts: [HandCount.Part: Int]) -> HandCount {
    var count = HandCount()
    for (part, number) in counts { count[part] = number }
    return count
  }

  @Test func aProposalIsAdoptedOnceItsObjectionIsTakenIn() throws {
    var bench = try proposed()
    #expect(throws: Refusal.consentIsOpen) { try bench.act(.beginConsent(text: "Autre chose")) }
    #expect(throws: Refusal.objectionsNotAsked) { try bench.act(.endConsent(as: .decision)) }
    for step in [ConsentStep.reactions, .amending] { try bench.act(.takeConsentStep(step)) }
    #expect(throws: Refusal.alreadyDone) { try bench.act(.takeConsentStep(.amending)) }
    try bench.act(.amendProposal(text: "Un seul agenda, dès janvier"))
    #expect(throws: Refusal.alreadyDone) {
      try bench.act(.amendProposal(text: "Un seul agenda, dès janvier"))
    }
    try bench.act(.takeConsentStep(.objections))
    try bench.act(.raiseObjection(text: "Sans papier, on ne sait rien", by: "Maud"))
    #expect(throws: Refusal.objectionsOpen(1)) { try bench.act(.endConsent(as: .decision)) }
    let objection = try #require(bench.meeting.consentHistory?.openObjections.first?.id)
    try bench.act(.settleObjection(objection, .integrated, text: "Un seul agenda, et une affiche"))
    #expect(throws: Refusal.alreadyDone) { try bench.act(.settleObjection(objection, .integrated)) }
    try bench.act(.endConsent(as: .decision))
    let decision = try #require(bench.meeting.entries.last)
    #expect(decision.kind == .decision && decision.item == bench.meeting.items[0].id)
    #expect(decision.text.value == "Un seul agenda, et une affiche")
    #expect(decision.manner?.value == "par consentement, 1 objection levée")
    let history = try #require(bench.meeting.histories[decision.id])
    #expect(history.proposer?.value == "Karim")
    #expect(history.earlier.map(\.value) == ["Un seul agenda", "Un seul agenda, dès janvier"])
    #expect(history.objections.map(\.author?.value) == ["Maud"])
  }

  @Test func afterTheAdoptionNothingObjectsAndUndoReopens() throws {
    var bench = try proposed()
    try bench.act(.takeConsentStep(.objections))
    try bench.act(.endConsent(as: .decision))
    #expect(bench.meeting.entries.map(\.manner?.value) == ["par consentement"])
    for late in [
      MeetingCommand.raiseObjection(text: "Trop tard"), .amendProposal(text: "Autre"),
      .takeConsentStep(.clarifying), .endConsent(as: .note),
    ] {
      #expect(throws: Refusal.noConsentOpen) { try bench.act(late) }
    }
    try bench.undo()
    #expect(bench.meeting.consent?.step == .objections && bench.meeting.entries.isEmpty)
    try bench.act(.raiseObjection(text: "Encore à temps"))
    #expect(bench.meeting.consentHistory?.openObjections.count == 1)
  }

  @Test func aRoundIsFoundAgainAfterAPauseAPowerCutAndAnotherItem() throws {
    var bench = try proposed()
    try bench.act(.takeConsentStep(.reactions))
    try bench.act(.startFormat(.goRound, names: ["Amina", "Bo"]))
    try bench.act(.nextSpeaker)
    let (round, run) = (bench.meeting.consent, bench.meeting.run)
    try bench.act(.toggleTimers)
    bench.wait(minutes: 10)
    #expect(bench.meeting.consent == round)
    try bench.act(.toggleTimers)
    bench.restart(afterMinutes: 30)
    try bench.act(.noticeInterruption(lastSeen: bench.now))
    #expect(bench.meeting.consent == round)
    #expect(bench.meeting.run?.places == run?.places, "the round is where it stood")
    try bench.act(.endFormat)
    try bench.act(.startItem(bench.meeting.items[1].id))
    #expect(bench.meeting.consent == round)
    try bench.act(.takeConsentStep(.objections))
    try bench.act(.endConsent(as: .decision))
    #expect(bench.meeting.entries.last?.item == bench.meeting.items[0].id, "it belongs where it was begun")
  }

  @Test(arguments: [EntryKind.parkingLot, .note, .openQuestion]) func aProposalMayEndOtherwise(
    kind: EntryKind
  )
    throws
  {
    var bench = try proposed()
    try bench.act(.raiseObjection(text: "Trop tôt"))
    try bench.act(.endConsent(as: kind))
    #expect(bench.meeting.entries.map(\.kind) == [kind] && bench.meeting.consent == nil)
    #expect(bench.meeting.entries[0].manner == nil)
  }

  @Test func aProposalLeftOpenAtTheCloseIsAnOpenQuestion() throws {
    var bench = try proposed()
    try bench.act(.close)
    #expect(bench.meeting.openQuestions.map(\.text.value) == ["Un seul agenda"])
    #expect(throws: Refusal.meetingClosed) { try bench.act(.beginConsent(text: "Autre")) }
  }

  @Test func handsAreCountedAndNeverMoreThanTheRoomHolds() throws {
    var (bench, decision) = try decided()
    try bench.act(
      .countHands(decision, hands([.inFavour: 14, .against: 1, .abstaining: 2, .notTakingPart: 3])))
    let manner = { (bench: Bench) in bench.meeting.entries[0].manner?.value }
    #expect(manner(bench) == "14 pour, 1 contre, 2 abstentions, 3 ne prennent pas part")
    try bench.act(.takeHeadcount(present: 16, newcomers: 5))
    #expect(throws: Refusal.moreHandsThanPeople(17, 16)) {
      try bench.act(.countHands(decision, hands([.inFavour: 16, .against: 1])))
    }
    for number in [-1, 100_001] {
      #expect(throws: Refusal.handsOutOfRange) {
        try bench.act(.countHands(decision, hands([.inFavour: number])))
      }
    }
    try bench.act(.countHands(decision, hands([.inFavour: 16])))
    #expect(manner(bench) == "16 pour")
    try bench.undo()
    try bench.undo()
    #expect(bench.meeting.headcount == nil)
    #expect(throws: Refusal.unknown(.entry)) {
      try bench.act(.countHands(EntryID(high: 9, low: 9), HandCount()))
    }
  }

  @Test func dotsSayHowManyOfAll() throws {
    var (bench, decision) = try decided()
    let prompt = bench.meeting.prompts[0].id
    try bench.act(.noteDots(decision, prompt))
    #expect(bench.meeting.entries[0].manner?.value == "par gommettes")
    for dots in [7, 12] {
      try bench.act(.hangSlip(prompt, cluster: nil, text: "Papier \(dots)", signature: nil))
      let slip = try #require(bench.meeting.prompts[0].slips.last)
      try bench.act(.giveDots(slip.id, dots))
    }
    try bench.act(.noteDots(decision, prompt))
    #expect(bench.meeting.entries[0].manner?.value == "par gommettes, 12 sur 19")
  }

  @Test func aDecisionMakesTasksAndAnswersAQuestion() throws {
    var (bench, decision) = try decided()
    try bench.act(.capture(.openQuestion, text: "Papier ou écran ?"))
    let question = bench.meeting.entries[1].id
    try bench.act(.deriveTask(decision, text: "Imprimer dix affiches"))
    try bench.act(.deriveTask(decision, text: "Les coller"))
    #expect(bench.meeting.tasks(from: decision).map(\.text.value) == ["Imprimer dix affiches", "Les coller"])
    try bench.act(.answerQuestion(question, by: decision))
    #expect(throws: Refusal.alreadyDone) { try bench.act(.answerQuestion(question, by: decision)) }
    #expect(bench.meeting.openQuestions.isEmpty)
    #expect(bench.meeting.answer(to: question)?.id == decision)
    #expect(NextPlan.record(after: [bench.meeting], group: Group()).entries.isEmpty)
    try bench.act(.removeEntry(decision))
    #expect(bench.meeting.openQuestions.map(\.id) == [question], "without its answer it is open again")
    #expect(throws: Refusal.unknown(.entry)) { try bench.act(.answerQuestion(question, by: decision)) }
  }
}
