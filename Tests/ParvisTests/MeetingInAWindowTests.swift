import Foundation
import Testing

/// A whole meeting in a real window, by keys and pointer; a stop, a start, and the report it leaves.
@Suite(.serialized) struct MeetingInAWindowTests {
  @Test(.timeLimit(.minutes(3))) func aMeetingIsHeldStoppedGoneOnWithAndReported() throws {
    let shop = try Workshop()
    let session = try XvfbSession(width: 1280, height: 720)
    try session.useFrenchKeys()
    let hands = XdoTool(session)
    let plan = try shop.file("reunion.md", try Fixture.text("meeting.md"))
    let first = try start(shop, session, hands, plan)

    try hands.key("F3", "space")
    try expect(shop, "Accueil [current]")
    try hands.key("plus", "plus")
    try ask(hands, "Amina")
    try ask(hands, "Karim")
    try hands.key("F4", "n")
    try expect(shop, "queue:\n  1. Karim")
    Thread.sleep(forTimeInterval: 1.2)
    try hands.key("n")
    try expect(shop, "1. Amina\n", notAfter: "queue:")
    try capture(hands, "Relire le CR à voix haute", kind: "2")
    try expect(shop, "Relire le CR à voix haute [decision]")
    try hands.key("Right")
    try expect(shop, "Nos outils [current]")

    try hands.key("F5", "e")
    try hands.type("Dix outils, c'est trop")
    try hands.key("Tab")
    try hands.type("Noé, 19 ans")
    try hands.key("Return")
    try expect(shop, "Dix outils, c'est trop (Noé, 19 ans) [hung]")
    try closeThanks(hands, session, first)
    // A swipe upwards brings the other question; the yellow key at the foot writes a slip under it.
    try hands.drag(from: (640, 400), to: (640, 150))
    session.rest(first)
    try hands.click(x: 150, y: 668)
    // A dead key: the circumflex, then the letter.
    try hands.type("Un caf")
    try hands.key("eacute")
    try hands.type(", puis la f")
    try hands.key("dead_circumflex", "e")
    try hands.type("te")
    try hands.key("Return")
    try expect(shop, "Un café, puis la fête [hung]")
    try closeThanks(hands, session, first)
    try stop(first)

    let second = try start(shop, session, hands, plan)
    try expect(shop, "Nos outils [current]")
    try capture(hands, "L'école est prévenue", kind: "1")
    try capture(hands, "Une erreur", kind: "3")
    try expect(shop, "Une erreur [task]")
    try hands.key("ctrl+z")
    try expect(shop, "L'école est prévenue [note]", without: "Une erreur")
    try hands.key("ctrl+e")
    try expectReport(shop)
    try stop(second)
    let written = try report(shop)
    #expect(try written == Fixture.text("meeting-report.md"), "\(written)")
  }

  @Test(.timeLimit(.minutes(2))) func afterAKillTheSameMeetingAndScreenComeBack() throws {
    let shop = try Workshop()
    let session = try XvfbSession(width: 800, height: 480)
    try session.useFrenchKeys()
    let hands = XdoTool(session)
    let plan = try shop.file("reunion.md", try Fixture.text("meeting.md"))
    let first = try start(shop, session, hands, plan)
    try hands.key("F4", "space", "n")
    try expect(shop, "Accueil [current]")
    try hands.key("d")
    try hands.type("Inès")
    try hands.key("Return")
    try expect(shop, "queue:\n  1. Inès")
    first.kill()
    _ = try first.wait()
    let second = try ProgramRun.start(
      ["run", "--window", "800x480", "--data", shop.data], environment: session.environment)
    try hands.focusWindow(named: "^Parvis$")
    session.rest(second)
    // On the theme's screen, at its place in the row of keys, lies "Suivant": the next speaker.
    try hands.click(x: 100, y: 430)
    try expect(shop, "Accueil [current]", without: "queue:")
    try stop(second)
  }

  // MARK: Hands and eyes

  private func start(
    _ shop: Workshop, _ session: XvfbSession, _ hands: XdoTool, _ plan: String
  ) throws -> ChildProcess {
    let size = session.size
    let program = try ProgramRun.start(
      ["run", plan, "--window", size, "--data", shop.data], environment: session.environment)
    try hands.focusWindow(named: "^Parvis$")
    session.rest(program)
    return program
  }

  /// SIGTERM: everything acknowledged is durable, exit 0 within two seconds.
  private func stop(_ program: ChildProcess) throws {
    program.terminate()
    let outcome = try program.wait(seconds: 2)
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome)")
  }

  /// The thanks with the slip's code, which come once it is durable, go away with a key.
  private func closeThanks(_ hands: XdoTool, _ session: XvfbSession, _ program: ChildProcess) throws {
    session.rest(program)
    try hands.key("Return")
  }

  private func ask(_ hands: XdoTool, _ name: String) throws {
    try hands.key("d")
    try hands.type(name)
    try hands.key("Return")
  }

  private func capture(_ hands: XdoTool, _ line: String, kind: String) throws {
    try hands.key("ctrl+n")
    try hands.type(line)
    try hands.key("Return", kind)
  }

  /// Waits until `show` prints `text`, and `absent` no more.
  private func expect(
    _ shop: Workshop, _ text: String, without absent: String? = nil, notAfter head: String? = nil
  )
    throws
  {
    var last = ""
    let came = try Waiting.until(seconds: 30) {
      last = try shop.run("show").output
      if let head, let place = last.range(of: head) { return !last[place.upperBound...].contains(text) }
      return last.contains(text) && absent.map { !last.contains($0) } ?? true
    }
    #expect(came, "\(text) did not come:\n\(last)")
  }

  private func expectReport(_ shop: Workshop) throws {
    let came = Waiting.until(seconds: 30) { (try? report(shop)) != nil }
    #expect(came, "no report in reports/")
  }

  /// The report in the folder, its hours, seconds and id made the same for every run.
  private func report(_ shop: Workshop) throws -> String {
    let folder = shop.data + "/reports"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let path = try #require(names.first { $0.hasSuffix(".md") })
    let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
    return text.replacing(#/(Ouverture.: )\d\d:\d\d/#) { "\($0.output.1)HH:MM" }
      .replacing(#/\b\d+ s\b/#, with: "N s")
      .replacing(#/id=[0-9a-f]{32}/#, with: "id=ID")
  }
}
