import Testing

@testable import MeetingCore

/// Whatever is pressed, a proposal goes from one legal state to another, and none of its words is lost.
@Suite struct ConsentRandomTests {
  @Test(arguments: 0..<60) func consentReachesOnlyLegalStates(seed: Int) throws {
    var dice = Dice(seed: UInt64(7000 + seed))
    var bench = try Bench.planned()
    for place in 0..<200 {
      bench.wait(seconds: 5)
      let before = bench.meeting
      if Int.random(in: 0..<10, using: &dice) == 0 {
        _ = try? bench.undo()
        continue
      }
      guard (try? bench.act(command(before, place, &dice))) != nil else {
        #expect(bench.meeting == before, "what is refused changes nothing")
        continue
      }
      holds(before, bench.meeting)
    }
  }

  private func holds(_ before: Meeting, _ after: Meeting) {
    let adopted = after.entries.first { entry in
      before.consent?.entry == entry.id && entry.kind == .decision && after.consent == nil
    }
    if let adopted {
      #expect(before.consent?.step == .objections, "nothing is adopted before objections are asked for")
      #expect(before.consentHistory?.openObjections.isEmpty == true)
      #expect(adopted.text == before.consent?.text && adopted.manner != nil)
    }
    if let round = before.consent, round.entry != after.consent?.entry {
      #expect(after.entries.contains { $0.id == round.entry }, "a proposal always becomes a line")
    }
    if let round = before.consent, let now = after.consent, round.entry == now.entry, round.text != now.text {
      #expect(after.histories[now.entry]?.earlier.last == round.text, "an earlier wording stays")
    }
    for (entry, history) in before.histories {
      let now = after.histories[entry]
      #expect(now?.earlier.starts(with: history.earlier) == true)
      #expect(now?.objections.map(\.id).starts(with: history.objections.map(\.id)) == true)
      if before.consent?.entry != entry { #expect(now == history, "what is settled stays as it was") }
    }
    #expect(after.consent.map { round in after.entries.contains { $0.id == round.entry } } != true)
  }

  private func command(_ meeting: Meeting, _ place: Int, _ dice: inout Dice) -> MeetingCommand {
    let objection =
      (meeting.histories.values.flatMap(\.objections).sorted { $0.id < $1.id }).randomElement(using: &dice)?
      .id
      ?? ObjectionID(high: 0, low: 0)
    let entry = meeting.entries.randomElement(using: &dice)?.id ?? EntryID(high: 0, low: 0)
    let question = meeting.openQuestions.randomElement(using: &dice)?.id ?? entry
    let all: [MeetingCommand] = [
      .beginConsent(text: "Proposition \(place)", by: place % 2 == 0 ? "Bo" : nil),
      .beginConsent(text: "Autre \(place)"),
      .takeConsentStep(ConsentStep.allCases.randomElement(using: &dice) ?? .objections),
      .takeConsentStep(.objections), .amendProposal(text: "Rédaction \(place)"),
      .raiseObjection(text: "Objection \(place)", by: place % 3 == 0 ? "Dee" : nil),
      .settleObjection(objection, ObjectionOutcome.allCases.randomElement(using: &dice) ?? .withdrawn),
      .settleObjection(objection, .integrated, text: "Avec \(place)"),
      .endConsent(as: .decision), .endConsent(as: EntryKind.allCases.randomElement(using: &dice) ?? .note),
      .nextItem, .toggleTimers, .startFormat(.goRound, names: ["Amina"]), .endFormat,
      .capture(.openQuestion, text: "Question \(place)"), .answerQuestion(question, by: entry),
      .deriveTask(entry, text: "Tâche \(place)"), .noteDots(entry),
    ]
    return all.randomElement(using: &dice) ?? .nextItem
  }
}
