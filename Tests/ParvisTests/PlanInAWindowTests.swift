import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore
import Testing

@testable import parvis

/// A meeting is prepared and begun in a real window, by the pointer alone, from an empty data folder.
@Suite(.serialized) struct PlanInAWindowTests {
  @Test(.timeLimit(.minutes(10))) func fromNothingToAMeetingThatHasBegun() async throws {
    let places = try await Self.ways()
    let stand = try await Stand()
    let program = try stand.startOnTheWelcome(after: [])
    for place in places {
      try stand.hands.click(x: place.x, y: place.y)
      try await Task.sleep(for: .milliseconds(400))
    }
    try stand.expectReport("# Première réunion du four\n")
    let report = try stand.report()
    #expect(report.contains("1. Accueil, et comment marche le lieu (15 min)"), "\(report)")
    #expect(report.contains("9. Chants (10 min)"), "\(report)")
    #expect(report.contains("- Ouverture\u{202F}: "), "\(report)")
    program.terminate()
    #expect(try program.wait(seconds: 3).code == 0)
  }

  @MainActor private static func ways() throws -> [Guide.Place] {
    var way = try Way()
    let words = way.words
    for label in [words("key.prepare"), "Première réunion", words("key.takeTemplate"), words("plan.title")] {
      try way.tap(label)
    }
    try way.write(" du four")
    try way.tap(words("key.keep"))
    try way.tap(words("plan.item", "1", "Accueil, et comment marche le lieu"))
    for key in ["key.minutes.more", "key.close", "key.newItem"] { try way.tap(words(key)) }
    try way.write("Chants")
    for key in ["key.add", "key.planReady", "key.begin"] { try way.tap(words(key)) }
    return way.places
  }

  /// The same evening held beside, where every touch is served at once: it says where things will be.
  @MainActor private struct Way {
    let words: Catalogue
    private(set) var places: [Guide.Place] = []
    private let fonts: FontBook
    private let templates: [PlanTemplate]
    private var kiosk = Kiosk(size: Size(width: 1_280, height: 720), now: SystemClock().now())
    private var desk = DeskState()
    private var acts: UInt64 = 0

    init() throws {
      let installation = try Installation(root: Fixture.root.path)
      words = try installation.catalogue(.french)
      templates = installation.templates(.french, on: kiosk.now.date).templates
      fonts = try FontBook(roles: FontRoles(file: Fixture.root.appending(path: "Fonts/fonts.toml")))
    }

    private var scene: Scene { Scene(desk: desk, kiosk: kiosk, words: words, metrics: fonts) }

    mutating func tap(_ label: String) throws {
      let scene = scene
      let frame = scene.frame()
      let target = try #require(
        frame.targets.last { $0.label == label }, "no \(label) among \(frame.targets.map(\.label))")
      let middle = target.rect.center
      var effects = kiosk.handle(.pointerDown(middle), on: scene, frame: frame)
      effects += kiosk.handle(.pointerUp(middle), on: scene, frame: frame)
      for effect in effects { try serve(effect) }
      places.append(Guide.Place(x: Int(middle.x), y: Int(middle.y)))
    }

    mutating func write(_ text: String) throws {
      for (place, letter) in text.enumerated() {
        let isFirst = place == 0 && letter.isUppercase
        try tap(letter == " " ? words("keyboard.space") : isFirst ? String(letter) : letter.lowercased())
      }
    }

    private mutating func serve(_ effect: KioskEffect) throws {
      switch effect {
      case .findTemplates: kiosk.take(templates: templates)
      case .beginPlan(let record):
        try act(.plan(record, source: nil))
        desk.meetingID = MeetingID(high: 1, low: 1)
        _ = kiosk.receive(.done([]), of: .planBegun, undone: nil, on: scene)
      case .submit(.meeting(_, let command), let purpose):
        try act(command)
        _ = kiosk.receive(.done([]), of: purpose, undone: nil, on: scene)
      default: break
      }
    }

    private mutating func act(_ command: MeetingCommand) throws {
      acts += 1
      let id = CommandID(high: 5, low: acts)
      for event in try desk.meeting.decide(command, at: kiosk.now, id: id) { desk.meeting.take(event) }
    }
  }
}
