import Foundation
import MeetingCore
import Testing

/// Somebody is erased in a real window, by the pointer alone.
@Suite(.serialized) struct ErasureInAWindowTests {
  @MainActor private static func places(
    _ evening: [String], _ labels: (Catalogue) -> [String]
  ) throws -> [Guide.Place] {
    var guide = try Guide(after: evening)
    return try labels(guide.words).map { try guide.tap($0) }
  }

  @Test(.timeLimit(.minutes(5))) func stoppedWhileItErasesItLeavesNoNameInAReport() async throws {
    let line = "Site web : Zéphyrine, Tom (avant)"
    let evening = [
      #"{"do":"listTopic","text":"\#(line)"}"#, #"{"do":"addPerson","name":"Zéphyrine"}"#,
    ]
    let places = try await Self.places(evening) { words in
      [words("key.screens"), words("screen.board"), line, "Zéphyrine"]
        + ["key.change", "person.erase", "key.erase"].map { words($0) }
    }
    let shop = try Workshop()
    let plan = "# Avant\n\n## À qui demander ?\n\n- Site web : Zéphyrine, Bo\n"
    _ = try shop.run("import", try shop.file("avant.md", plan))
    _ = try shop.act([#"{"do":"open"}"#, #"{"do":"close"}"#])
    _ = try shop.run("report")
    _ = try shop.run("import", try shop.file("ce-soir.md", "# Ce soir\n"))
    _ = try shop.act(evening)
    let session = try XvfbSession(width: 1_280, height: 720)
    let hands = XdoTool(session)
    let configuration = try shop.file("kiosk.conf", "movement = false\n")
    let program = try ProgramRun.start(
      ["run", "--window", "1280x720", "--data", shop.data, "--config", configuration],
      environment: session.environment)
    try hands.focusWindow(named: "^Parvis$")
    session.rest(program)
    for place in places.dropLast() {
      try hands.click(x: place.x, y: place.y)
      usleep(500_000)
      session.rest(program)
    }
    #expect(try shop.desk().group.people.map(\.name.value) == ["Zéphyrine"], "it was asked first")
    let reader = try shop.reader()
    let last = try #require(places.last)
    try hands.click(x: last.x, y: last.y)
    let isErased = try Waiting.until(seconds: 20) { try shop.desk().group.people[0].name.value == nil }
    #expect(isErased)
    program.terminate()
    #expect(try program.wait(seconds: 20).code == 0)
    reader.kill()
    let folder = shop.data + "/reports"
    let holding = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8).contains("Zéphyrine")
    }
    #expect(holding == [])
  }
}
