import Foundation
import Testing

/// An evening of decisions: one by consent with an objection, one by hands, tasks from the first, a question
/// answered; then the plan of the next one.
@Suite struct DecisionsEndToEndTests {
  private static let decided = "Un seul agenda public, et une affiche chaque mois, dès janvier"

  private static let evening = [
    #"{"do":"open"}"#, #"{"do":"takeHeadcount","present":16,"newcomers":5}"#, #"{"do":"nextItem"}"#,
    #"{"do":"nextItem"}"#, #"{"do":"beginConsent","text":"Un seul agenda public","by":"Karim"}"#,
    #"{"do":"takeConsentStep","step":"reactions"}"#,
    #"{"do":"startFormat","format":"goRound","names":"Karim, Maud"}"#, #"{"do":"nextSpeaker"}"#,
    #"{"do":"endFormat"}"#, #"{"do":"takeConsentStep","step":"amending"}"#,
    #"{"do":"amendProposal","text":"Un seul agenda public, dès janvier"}"#,
    #"{"do":"takeConsentStep","step":"objections"}"#,
    #"{"do":"raiseObjection","text":"Sans affiche, la rue ne voit rien","by":"Maud"}"#,
  ]

  private static let rest = [
    #"{"do":"settleObjection","objection":1,"outcome":"integrated","text":"\#(decided)"}"#,
    #"{"do":"endConsent","as":"decision"}"#,
    #"{"do":"deriveTask","decision":3,"text":"Ouvrir l’agenda (1 h)"}"#,
    #"{"do":"deriveTask","decision":3,"text":"Dessiner l’affiche (une demi-journée)"}"#,
    #"{"do":"answerQuestion","question":2,"decision":3}"#,
    #"{"do":"capture","kind":"decision","text":"Le CR est relu à voix haute"}"#,
    #"{"do":"countHands","decision":6,"for":14,"against":1,"abstaining":1}"#,
  ]

  private func report(_ shop: Workshop) throws -> String {
    try shop.run("report", "--output", "-").output
  }

  /// What the clock and chance give is the same every time.
  private func masked(_ text: String) -> String {
    text.replacing(#/((Ouverture|Clôture).: )\d\d:\d\d/#) { "\($0.output.1)HH:MM" }
      .replacing(#/(: |prises de parole, )(\d+ s|\d+ min( \d+)?)\b/#) { "\($0.output.1)N s" }
      .replacing(#/id=[0-9a-f]{32}/#, with: "id=ID")
  }

  /// The next meeting is in a week.
  private func undated(_ plan: String) -> String {
    plan.replacing(#/(Date.: )\d{4}-\d\d-\d\d/#) { "\($0.output.1)AAAA-MM-JJ" }
  }

  @Test func aDecisionByConsentItsTasksItsAnswerAndTheNextPlanReadAsWrittenByHand() throws {
    let shop = try Workshop()
    _ = try shop.run("import", try shop.file("plan.md", try Fixture.text("decisions.md")))
    for (line, reply) in zip(Self.evening, try shop.act(Self.evening)) {
      #expect(reply.hasSuffix("\"ok\":true}"), "\(line) → \(reply)")
    }
    let early = try shop.act([#"{"do":"endConsent","as":"decision"}"#])
    #expect(early.first?.contains("Objections still stand: 1") == true, "\(early)")
    for (line, reply) in zip(Self.rest, try shop.act(Self.rest)) {
      #expect(reply.hasSuffix("\"ok\":true}"), "\(line) → \(reply)")
    }
    let refused = try shop.act([
      #"{"do":"raiseObjection","text":"Trop tard"}"#, #"{"do":"countHands","decision":6,"for":17}"#,
      #"{"do":"countHands","decision":6,"for":-1}"#,
    ])
    for (reply, words) in zip(refused, ["No proposal", "17 hands, and 16 people", "from 0 to"]) {
      #expect(reply.contains(words) && reply.contains("\"ok\":false"), "\(reply)")
    }
    _ = try shop.act([#"{"do":"parkItem","item":3}"#, #"{"do":"close"}"#])
    let written = try report(shop)
    #expect(try masked(written) == Fixture.text("decisions-expected.md"), "\(written)")
    let next = shop.folder.appending(path: "next.md").path
    #expect(try shop.run("new", next, "--from", "last").code == 0)
    let plan = try String(contentsOfFile: next, encoding: .utf8)
    #expect(try undated(plan) == Fixture.text("decisions-next-expected.md"), "\(plan)")

    let other = try Workshop()
    #expect(try other.run("import", try other.file("cr.md", written)).code == 0)
    #expect(try report(other) == written, "nothing of it is lost where it is read")
    let again = other.folder.appending(path: "next.md").path
    #expect(try other.run("new", again, "--from", "last").code == 0)
    #expect(try String(contentsOfFile: again, encoding: .utf8) == plan)
  }
}
