import Foundation
import Testing

/// Somebody new looks for whom to ask and for something to do: in a real window, by the pointer alone.
@Suite(.serialized) struct BoardInAWindowTests {
  private static let evening = [
    #"{"do":"listTopic","text":"Affiches : Léa"}"#,
    #"{"do":"listTopic","text":"Site web : Inès, Tom (avant)"}"#,
    #"{"do":"listTopic","text":"Clés de la salle"}"#,
    #"{"do":"capture","kind":"task","text":"Imprimer dix affiches (15 min) — sans savoir-faire"}"#,
    #"{"do":"capture","kind":"task","text":"Trier les photos (1 h) — numérique"}"#,
  ]

  @Test(.timeLimit(.minutes(10))) func fromTheWelcomeToWhomToAskInThreeTaps() async throws {
    let places = try await Self.waysToInes()
    let stand = try await Stand()
    let program = try stand.startOnTheWelcome(after: Self.evening)
    // The third tap shows who answers on the subject; what comes after it proves that it did.
    for place in places { try stand.tap(place) }
    try stand.expect("Inès [here]")
    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
  }

  @Test(.timeLimit(.minutes(10))) func aTaskIsFoundOfferedForAndAgreedInFiveTaps() async throws {
    let places = try await Self.waysToATask()
    #expect(places.count == 5)
    let stand = try await Stand()
    let program = try stand.startOnTheWelcome(after: Self.evening)
    for place in places.prefix(4) { try stand.tap(place) }
    try stand.expectReport(
      "- [ ] Trier les photos (1 h) — numérique\n  - Pourrait s’en occuper\u{202F}: Inès")
    try stand.hands.click(x: places[4].x, y: places[4].y)
    try stand.expectReport("- [ ] Trier les photos (1 h) — numérique\n  - S’en occupe\u{202F}: Inès")
    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
  }

  @MainActor private static func waysToInes() throws -> [Guide.Place] {
    var guide = try Guide(after: evening)
    let words = guide.words
    return try [
      words("key.screens"), words("screen.board"), "Site web : Inès, Tom (avant)", "Inès",
      words("key.imHere"),
    ].map { try guide.tap($0) }
  }

  @MainActor private static func waysToATask() throws -> [Guide.Place] {
    var guide = try Guide(after: evening)
    let (words, task) = (guide.words, "Trier les photos")
    return try [
      guide.tap(words("key.screens")), guide.tap(words("screen.tasks")),
      guide.tap(words("task.label", words("key.couldTake"), task)),
      guide.tap("Inès", then: [#"{"do":"offer","entry":2,"name":"Inès"}"#]),
      guide.tap(words("task.label", words("task.agree", "Inès"), task)),
    ]
  }
}
