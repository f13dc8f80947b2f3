import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore
import Testing

@testable import parvis

/// An evening with twelve people and six items, late from its first minute, in a real window: the speakers'
/// list, the overrun, a go-round that a power cut stops, and the report that is left of it.
@Suite(.serialized) struct EveningInAWindowTests {
  private let shop: Workshop
  private let session: XvfbSession
  private let hands: XdoTool
  /// What the kiosk adds to UTC, so that its clock shows 19:10 when the evening opens.
  private let offsetMinutes: Int

  private static let early = ["Amina", "Basile", "Carmen", "Denis", "Elsa", "Farid"]
  private static let late = ["Gisèle", "Hugo", "Irina", "Jonas", "Katia", "Léon"]

  init() throws {
    shop = try Workshop()
    session = try XvfbSession(width: 1_280, height: 720)
    try session.useFrenchKeys()
    hands = XdoTool(session)
    // What is late counts in whole minutes: the evening has to open in the minute in which it was set up.
    let isYoung = Waiting.until(seconds: 30) { Self.secondsSince1970 % 60 < 40 }
    #expect(isYoung)
    let offset = 19 * 60 + 10 - Self.secondsSince1970 / 60 % 1_440
    offsetMinutes = offset > 720 ? offset - 1_440 : offset
  }

  @Test(.timeLimit(.minutes(3))) func anEveningIsLateSharesParksGoesRoundIsCutAndReported() async throws {
    var program = try start(["run", try shop.file("soiree.md", try Fixture.text("evening.md"))])
    try hands.key("space")
    try await theFloorIsGivenAndTakenBack()
    try await theOverrunIsSharedAndTheLastItemsAreParked()
    try await aGoRoundBegins()
    let before = try shop.desk().meeting
    program.kill()
    #expect(try program.wait().signalled)
    program = try start(["run"])
    try theGoRoundEnds(as: before)
    try await theEveningIsClosed(program)
    program.terminate()
    let outcome = try program.wait(seconds: 5)
    #expect(outcome.code == 0 && outcome.errors.isEmpty, "\(outcome)")
    let written = try report()
    #expect(try written == Fixture.text("evening-expected.md"), "\(written)")
  }

  // MARK: What happens

  private func theFloorIsGivenAndTakenBack() async throws {
    try wait("the first item") { title(of: $0.currentItem, in: $0) == "Accueil" }
    try ask(Self.early)
    for name in Self.early.prefix(2) { try giveFloor(to: name) }
    // A mistake: Basile has not finished.
    try giveFloor(to: "Carmen")
    try hands.key("ctrl+z")
    try wait("Basile again") { speaker($0) == "Basile" && waiting($0) == Self.early.suffix(4) }
    for name in ["Carmen", "Denis"] { try giveFloor(to: name) }
    try show("F3", "agenda")
    try await tap("key.share", on: .agenda)
    // 30 minutes too many, of 130 that can give: 10 is the floor of the first item.
    try wait("the shared overrun") { $0.items.map(\.minutes) == [10, 23, 31, 15, 15, 16] }
  }

  private func theOverrunIsSharedAndTheLastItemsAreParked() async throws {
    try show("F4", "theme")
    try hands.key("Right")
    try wait("the second item") { title(of: $0.currentItem, in: $0) == "Le budget" }
    try ask(Self.late)
    for name in ["Elsa", "Farid", "Gisèle"] { try giveFloor(to: name) }
    try hands.key(Array(repeating: "plus", count: 30))
    try wait("30 more minutes") { $0.items[1].minutes == 53 }
    try hands.key("ctrl+n")
    try hands.type("Payer la salle en janvier")
    try hands.key("Return", "2")
    try wait("the decision") { $0.entries.first?.kind == .decision }
    try show("F3", "agenda")
    try await tap("key.park.several", "2", on: .agenda)
    try wait("two parked items") { $0.items.map(\.progress).suffix(3) == [.waiting, .parked, .parked] }
  }

  private func aGoRoundBegins() async throws {
    try show("F4", "theme")
    try hands.key("Right")
    try wait("the third item") { title(of: $0.currentItem, in: $0) == "Les soirées jeux" }
    try hands.key("f", "Tab", "Return")
    try wait("the go-round") { speaker($0) == "Amina" && $0.run?.places.count == 11 }
    for name in Self.early.dropFirst() + ["Gisèle"] { try giveFloor(to: name) }
    try await tap("key.pass", on: .theme)
    try wait("Hugo instead of Gisèle") { speaker($0) == "Hugo" }
    try giveFloor(to: "Irina")
  }

  /// The machine has not stopped: the turn that the kill cut goes on, its time too, and nobody is asked.
  private func theGoRoundEnds(as before: Meeting) throws {
    #expect(speaker(before) == "Irina" && before.turn?.stopwatch.isRunning == true)
    #expect(try shop.desk().meeting == before)
    for name in ["Jonas", "Katia", "Léon"] { try giveFloor(to: name) }
    try hands.key("n")
    try wait("the end of the go-round") { $0.run == nil && $0.turn == nil }
    // The list waited meanwhile.
    for name in Self.late.dropFirst() { try giveFloor(to: name) }
  }

  private func theEveningIsClosed(_ program: ChildProcess) async throws {
    try hands.key("Right")
    try wait("the fourth item") { title(of: $0.currentItem, in: $0) == "La soupe" }
    try hands.key("Right")
    try wait("no item") { $0.currentItem == nil && $0.followingItem == nil }
    try show("F3", "agenda")
    try await tap("key.closeMeeting", on: .agenda)
    session.rest(program)
    // As long as tells two touches from one that is repeated.
    usleep(400_000)
    try await tap("key.closeMeeting", on: .agenda, over: .closing)
    try wait("the end") { $0.isClosed }
    try await tap("key.report", on: .agenda)
    let came = Waiting.until(seconds: 30) { (try? report()) != nil }
    #expect(came, "no report in reports/")
  }

  // MARK: Hands and eyes

  private func start(_ arguments: [String]) throws -> ChildProcess {
    let hours = [abs(offsetMinutes) / 60, abs(offsetMinutes) % 60].map { "\($0)" }.joined(separator: ":")
    // In this notation what lies east of Greenwich is negative.
    let zone = ["TZ": "EVE" + (offsetMinutes > 0 ? "-" : "+") + hours]
    let settings = try shop.file("kiosk.conf", "movement = false\n")
    let program = try ProgramRun.start(
      arguments + ["--window", session.size, "--data", shop.data, "--config", settings],
      environment: session.environment.merging(zone) { $1 })
    try hands.focusWindow(named: "^Parvis$")
    for (key, screen) in [("F3", "agenda"), ("F4", "theme")] { try show(key, screen) }
    return program
  }

  /// Presses the key of a screen, again where a new window missed it, until the kiosk remembers it.
  private func show(_ key: String, _ screen: String) throws {
    let came = try Waiting.until(seconds: 20) {
      try hands.key(key)
      return Waiting.until(seconds: 2) { (try? shop.kiosk())?.screen == screen }
    }
    #expect(came, "\(key) does not show \(screen)")
  }

  private func ask(_ names: [String]) throws {
    let before = try waiting(shop.desk().meeting)
    try hands.type(names.map { "d\($0)\n" }.joined())
    try wait("\(names)") { waiting($0) == before + names }
  }

  private func giveFloor(to name: String) throws {
    try hands.key("n")
    try wait(name) { speaker($0) == name }
  }

  /// Clicks in the middle of what bears that label: where the same meeting shows it elsewhere.
  private func tap(_ label: String, _ filling: String = "", on route: Route, over overlay: Overlay? = nil)
    async throws
  {
    // A key is served after the picture of those before it was drawn, and this one is remembered.
    for moves in overlay == nil ? [true, false] : [] {
      try hands.key("m")
      let came = Waiting.until(seconds: 20) { (try? shop.kiosk())?.movement == moves }
      #expect(came)
    }
    var now = SystemClock().now()
    now.offsetMinutes = offsetMinutes
    var kiosk = Kiosk(size: Size(width: 1_280, height: 720), now: now)
    kiosk.route = route
    kiosk.overlay = overlay
    let middle = try await Self.middle(of: label, filling, shop.desk(), kiosk)
    try hands.click(x: Int(middle.x), y: Int(middle.y))
  }

  @MainActor
  private static func middle(
    of label: String, _ filling: String, _ desk: DeskState, _ kiosk: Kiosk
  ) throws -> Point {
    let words = try Installation(root: Fixture.root.path).catalogue(.french)
    let fonts = try FontBook(roles: FontRoles(file: Fixture.root.appending(path: "Fonts/fonts.toml")))
    let frame = Scene(desk: desk, kiosk: kiosk, words: words, metrics: fonts).frame()
    let there = frame.targets.map(\.label)
    return try #require(frame.target(labelled: words(label, filling)), "no \(label) in \(there)").rect.center
  }

  private func wait(_ what: String, until isSo: (Meeting) -> Bool) throws {
    var last: Meeting?
    let came = Waiting.until(seconds: 30) {
      last = try? shop.desk().meeting
      return last.map(isSo) ?? false
    }
    try #require(came, "\(what) did not come: \(String(describing: last))")
  }

  private func speaker(_ meeting: Meeting) -> String? { meeting.turn?.name?.value }

  private func waiting(_ meeting: Meeting) -> [String] { meeting.queue.compactMap(\.name.value) }

  private func title(of item: ItemID?, in meeting: Meeting) -> String? { meeting.item(item)?.title.value }

  private static var secondsSince1970: Int { Int(Date().timeIntervalSince1970) }

  /// The report in the folder; durations, the hour of the end and the id made the same for every run.
  private func report() throws -> String {
    let folder = shop.data + "/reports"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let path = try #require(names.first { $0.hasSuffix(".md") })
    let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
    return text.replacing(#/(Clôture.: )\d\d:\d\d/#) { "\($0.output.1)HH:MM" }
      .replacing(#/(: |prises de parole, )(\d+ s|\d+ min( \d+)?)\b/#) { "\($0.output.1)N s" }
      .replacing(#/id=[0-9a-f]{32}/#, with: "id=ID")
  }
}
