import Foundation
import Testing

/// A proposal is led to a decision in a real window, by the pointer alone, through a power cut.
@Suite(.serialized) struct DecisionsInAWindowTests {
  private static let evening = [
    #"{"do":"beginConsent","text":"Un seul agenda public","by":"Karim"}"#,
    #"{"do":"raiseObjection","text":"Sans affiche, la rue ne voit rien","by":"Maud"}"#,
  ]

  @Test(.timeLimit(.minutes(10))) func aProposalIsFoundWhereItStoodAndAdopted() async throws {
    let places = try await Self.waysToADecision()
    let stand = try await Stand()
    var program = try stand.startOnTheWelcome(after: Self.evening)
    for place in places.prefix(4) { try stand.tap(place) }
    try stand.expect("Un seul agenda public [amending]")
    program.kill()
    #expect(try program.wait().signalled)
    program = try stand.startOnTheWelcome(after: [])
    for place in places[4...4] { try stand.tap(place) }
    try stand.expect("Un seul agenda public [objections]")
    for place in places[5...7] { try stand.tap(place) }
    try stand.expectReport("- Un seul agenda public — par consentement, 1 objection levée")
    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
  }

  @MainActor private static func waysToADecision() throws -> [Guide.Place] {
    var guide = try Guide(after: evening)
    let words = guide.words
    func step(_ name: String) -> [String] { [#"{"do":"takeConsentStep","step":"\#(name)"}"#] }
    return try [
      guide.tap(words("key.screens")), guide.tap(words("screen.decisions")),
      guide.tap(words("key.nextStep"), then: step("reactions")),
      guide.tap(words("key.nextStep"), then: step("amending")),
      guide.tap(words("key.nextStep"), then: step("objections")), guide.tap(words("key.settle")),
      guide.tap(
        words("key.objectionWithdrawn"),
        then: [#"{"do":"settleObjection","objection":1,"outcome":"withdrawn"}"#]),
      guide.tap(words("key.adopt"), then: [#"{"do":"endConsent","as":"decision"}"#]),
    ]
  }
}
