import Foundation
import Testing

/// Minutes brought in and worked on by the pointer alone, in a real window.
@Suite(.serialized) struct MinutesInAWindowTests {
  /// Found on the screen, looked at before they are kept, two people accepted, a task added and a decision
  /// noted on the keyboard of the screen, the report read.
  @Test(.timeLimit(.minutes(5))) func minutesComeInByThePointerAlone() throws {
    let shop = try Workshop()
    let minutes = shop.folder.appending(path: "minutes")
    try FileManager.default.createDirectory(at: minutes, withIntermediateDirectories: true)
    try shop.file("minutes/conseil.txt", try Fixture.text("minutes.txt"))
    let configuration = try shop.file("kiosk.conf", "documents = \"\(minutes.path)\"\nlanguage = \"fr\"\n")
    let session = try XvfbSession(width: 1280, height: 720)
    let hands = XdoTool(session)
    var environment = session.environment
    environment["HOME"] = shop.folder.path
    let program = try ProgramRun.start(
      ["run", "--window", "1280x720", "--data", shop.data, "--config", configuration],
      environment: environment)
    try hands.focusWindow(named: "^Parvis$")
    session.rest(program)

    try tap(hands, 500, 668)  // "Apporter un document"
    try tap(hands, 300, 200)  // the first document
    #expect(try shop.run("list").output.isEmpty, "nothing is kept before it is accepted")
    try tap(hands, 150, 668)  // "Garder la réunion"
    try expect(shop, "Conseil des parents")
    try tap(hands, 915, 222)  // "Accepter" in the first row, twice
    try expect(shop, "people:\n  1. Aurélie")
    try tap(hands, 915, 222)
    try expect(shop, "  2. Mehdi")
    try tap(hands, 407, 668)  // "Fermer": the report's screen

    try tap(hands, 937, 668)  // "Tous les écrans"
    try tap(hands, 168, 470)  // "Quand j'ai du temps"
    try tap(hands, 395, 668)  // "Proposer"
    try spell(hands, "ranger", to: 1105)
    try expect(shop, "Ranger [open]")

    try tap(hands, 1000, 668)  // "Écrans"
    try tap(hands, 404, 474)  // "Relevé de décisions"
    try tap(hands, 150, 668)  // "Noter une décision"
    try spell(hands, "goûter", to: 1105)
    try expect(shop, "Goûter [decision]")

    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
    let report = try shop.run("report", "--output", "-").output
    for line in ["- Aurélie", "- le bruit : 74 enfants", "## Décisions prises\n\n- Goûter", "- [ ] Ranger"] {
      #expect(report.contains(line), "\(line) is not in\n\(report)")
    }
  }

  // MARK: Hands and eyes

  /// A tap, then waits until the window shows something else and is still.
  private func tap(_ hands: XdoTool, _ x: Int, _ y: Int) throws {
    let before = try hands.look()
    try hands.click(x: x, y: y)
    var last = before
    let changed = try Waiting.until(seconds: 20) {
      last = try hands.look()
      return last != before
    }
    // Two touches that follow each other faster than this are one.
    usleep(400_000)
    #expect(changed, "a tap at \(x), \(y) changed nothing")
    // NB: a caret blinks; the wait for stillness ends by itself.
    _ = try Waiting.until(seconds: 3) {
      let now = try hands.look()
      defer { last = now }
      return now == last
    }
  }

  /// Touches the letters on the keyboard of the screen, then its yellow key, whose middle is at `submit`.
  private func spell(_ hands: XdoTool, _ word: String, to submit: Int) throws {
    let rows = ["éèêàâçùûîô", "azertyuiop", "qsdfghjklm", " wxcvbn’,"].map(Array.init)
    for letter in word {
      for (row, letters) in rows.enumerated() {
        guard let column = letters.firstIndex(of: letter) else { continue }
        try tap(hands, 97 + column * 120, 345 + row * 81)
      }
    }
    try tap(hands, submit, 670)
  }

  private func expect(_ shop: Workshop, _ text: String) throws {
    var last = ""
    let came = try Waiting.until(seconds: 30) {
      last = try shop.run("show").output
      return last.contains(text)
    }
    #expect(came, "\(text) did not come:\n\(last)")
  }
}
