import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore
import Testing

@testable import parvis

/// A kiosk in a window of its own, with hands, and eyes that know where things are.
final class Stand {
  let hands: XdoTool
  private let shop: Workshop
  private let session: XvfbSession
  private let eyes: Eyes?
  private var program: ChildProcess?

  /// `words` are those that will be written on a slip, signed "Lou"; without, nothing is found by its label.
  init(for words: String? = nil) async throws {
    shop = try Workshop()
    session = try XvfbSession(width: 1_280, height: 720)
    try session.useFrenchKeys()
    hands = XdoTool(session)
    eyes = if let words { try await Eyes(for: words) } else { nil }
  }

  /// Starts the program, open to the public, on a meeting with one question, and waits until its window has
  /// the keyboard.
  func start() throws -> ChildProcess {
    try start(after: Eyes.meeting, "public = true\n")
  }

  /// Starts it among ourselves, on the wall, after these lines of `act`.
  func startOnTheWall(after lines: [String] = []) throws -> ChildProcess {
    let program = try start(after: lines, "movement = false\n")
    try settle()
    return program
  }

  /// Starts it among ourselves, on the welcome, after these lines of `act`.
  func startOnTheWelcome(after lines: [String]) throws -> ChildProcess {
    try start(after: lines, "movement = false\n")
  }

  private func start(after lines: [String], _ configuration: String) throws -> ChildProcess {
    if !lines.isEmpty { _ = try shop.act(lines) }
    let program = try ProgramRun.start(
      ["run", "--window", "1280x720", "--data", shop.data]
        + ["--config", try shop.file("kiosk.conf", configuration)], environment: session.environment)
    try hands.focusWindow(named: "^Parvis$")
    self.program = program
    rest()
    return program
  }

  /// Waits until the program has served what was pressed and shows what came of it.
  func rest() {
    if let program { session.rest(program) }
  }

  /// Shows other screens, then the wall, and waits until the kiosk remembers each: whatever was pressed
  /// before has been served and answered, and what was half written waits.
  func settle() throws {
    for (key, screen) in [("F6", "board"), ("F7", "tasks"), ("F5", "wall")] {
      try press(key) { $0.screen == screen }
    }
  }

  private func press(_ key: String, until isSo: (KioskMemory) -> Bool) throws {
    try hands.key(key)
    let came = try Waiting.until(seconds: 30) { isSo(try shop.kiosk()) }
    #expect(came, "\(key) did nothing")
  }

  /// What the upper fifth of the wall shows. A key is served after the picture of those before it was drawn.
  func wallInView() throws -> String {
    try settle()
    for moves in [true, false] { try press("m") { $0.movement == moves } }
    return try view(otherThan: [])
  }

  /// What the upper fifth of the window shows, once it is none of these and has come to rest.
  func view(otherThan known: [String]) throws -> String {
    var last = ""
    let came = try Waiting.until(seconds: 30) {
      let now = try hands.look(share: 20)
      defer { last = now }
      return now == last && !known.contains(now)
    }
    #expect(came, "nothing else came into view")
    return last
  }

  /// The middle of what bears that label, in pixels.
  func place(of label: String, in view: Eyes.View) throws -> (x: Int, y: Int) {
    let place = try #require(eyes?.place(of: label, in: view), "\(label) is not in \(view)")
    return (Int(place.x), Int(place.y))
  }

  /// Waits until the program has served what was pressed and shows what came of it; and as long as tells two
  /// touches from one that is repeated.
  private func look() {
    usleep(400_000)
    rest()
  }

  /// Clicks in the middle of what bears that label, at once.
  func touch(_ label: String, _ view: Eyes.View) throws {
    let place = try place(of: label, in: view)
    try hands.click(x: place.x, y: place.y)
  }

  /// The first question's slips, in the order in which they came.
  func slips() throws -> [Slip] { try shop.desk().meeting.prompts.first?.slips ?? [] }

  /// Waits until the report says so.
  func expectReport(_ text: String) throws {
    var last = ""
    let came = try Waiting.until(seconds: 30) {
      last = try report()
      return last.contains(text)
    }
    #expect(came, "\(text) did not come:\n\(last)")
  }

  func report() throws -> String { try shop.run("report", "--output", "-").output }

  func slip(_ text: String) throws -> Slip {
    try #require(try shop.desk().meeting.prompts.flatMap(\.slips).first { $0.text.value == text })
  }

  /// Clicks in the middle of what bears that label.
  func tap(_ label: String, _ view: Eyes.View) throws {
    try touch(label, view)
    look()
  }

  /// Clicks there.
  func tap(_ place: Guide.Place) throws {
    try hands.click(x: place.x, y: place.y)
    look()
  }

  /// Goes to what bears that label by Tab, and presses Enter.
  func press(_ label: String, _ view: Eyes.View) throws {
    rest()
    let step = try #require(eyes?.step(to: label, in: view), "\(label) is not in \(view)")
    for _ in 0...step { try hands.key("Tab") }
    try hands.key("Return")
    rest()
  }

  /// Writes on the keyboard of the screen, which stands there because a finger opened the field.
  func write(_ text: String, in view: (ScreenKeyboard.Layer, Bool) -> Eyes.View) throws {
    var layer = ScreenKeyboard.Layer.letters
    for (index, letter) in text.enumerated() {
      let wanted: ScreenKeyboard.Layer = letter.isNumber ? .signs : .letters
      if wanted != layer {
        try tap(wanted == .signs ? "keyboard.signs" : "keyboard.letters", view(layer, false))
        layer = wanted
      }
      let isShifted = index == 0 && layer == .letters
      let shown = isShifted ? letter.uppercased() : letter.lowercased()
      try tap(letter == " " ? "keyboard.space" : shown, view(layer, isShifted))
    }
    if layer == .signs { try tap("keyboard.letters", view(layer, false)) }
  }

  /// Waits until `show` prints `text`, and `gone` no more.
  func expect(_ text: String, isGone gone: String? = nil) throws {
    var last = ""
    let came = try Waiting.until(seconds: 30) {
      last = try shop.run("show").output
      return last.contains(text) && gone.map { !last.contains($0) } ?? true
    }
    #expect(came, "\(text) did not come:\n\(last)")
  }

  /// Files under the data folder whose bytes hold that text.
  func files(holding text: String) throws -> [String] {
    let all = FileManager.default.enumerator(atPath: shop.data)?.compactMap { $0 as? String } ?? []
    return all.filter { name in
      let bytes = FileManager.default.contents(atPath: shop.data + "/" + name)
      return bytes?.range(of: Data(text.utf8)) != nil
    }
  }
}

/// Where things are on the frames that will be met, known beforehand from the same meeting held elsewhere: a
/// kiosk that waits for its next touch forgets whoever was there.
struct Eyes: Sendable {
  enum View: Hashable, Sendable {
    case welcome, consent, thanks, waiting, slip
    case wall(isHung: Bool)
    case writing(ScreenKeyboard.Layer, isShifted: Bool)
    case takingDown(ScreenKeyboard.Layer, isShifted: Bool)
  }

  static let meeting = [
    #"{"do":"addPrompt","text":"Qu’est-ce qui vous retient de venir ?"}"#,
    #"{"do":"hangSlip","prompt":1,"text":"Les horaires"}"#,
  ]

  private var targets: [View: [(label: String, middle: Point)]] = [:]
  private let words: Catalogue

  @MainActor
  init(for text: String) throws {
    words = try Installation(root: Fixture.root.path).catalogue(.french)
    let shop = try Workshop()
    let slip = #"{"do":"hangSlip","prompt":1,"text":"\#(text)","signature":"Lou","waits":true}"#
    _ = try shop.act(Self.meeting + [slip])
    let waiting = try shop.desk()
    _ = try shop.act([#"{"do":"rehangSlip","prompt":1,"slip":2}"#])
    let hung = try shop.desk()
    let prompt = try #require(waiting.meeting.prompts.first)
    let id = try #require(prompt.slips.last?.id)
    let fonts = try FontBook(roles: FontRoles(file: Fixture.root.appending(path: "Fonts/fonts.toml")))
    var frames: [(View, DeskState, Route, Overlay?, ScreenKeyboard?)] = [
      (.welcome, waiting, .welcome, nil, nil), (.consent, waiting, .wall, .consent(prompt.id), nil),
      (.thanks, waiting, .wall, .thanks(id), nil), (.waiting, waiting, .wall, .waiting, nil),
      (.slip, hung, .wall, .slip(id), nil), (.wall(isHung: false), waiting, .wall, nil, nil),
      (.wall(isHung: true), hung, .wall, nil, nil),
    ]
    for layer in [ScreenKeyboard.Layer.letters, .signs] {
      for isShifted in [false, true] {
        var keyboard = ScreenKeyboard()
        keyboard.layer = layer
        keyboard.isShifted = isShifted
        let writing = View.writing(layer, isShifted: isShifted)
        frames.append((writing, waiting, .wall, .writing(prompt.id), keyboard))
        frames.append((.takingDown(layer, isShifted: isShifted), hung, .wall, .takeDown, keyboard))
      }
    }
    for (view, desk, route, overlay, keyboard) in frames {
      var kiosk = Kiosk(size: Size(width: 1_280, height: 720), now: SystemClock().now())
      kiosk.isPublic = true
      kiosk.route = route
      kiosk.overlay = overlay
      kiosk.fields = overlay?.emptyFields ?? [:]
      kiosk.keyboard = keyboard
      let frame = Scene(desk: desk, kiosk: kiosk, words: words, metrics: fonts).frame()
      targets[view] = frame.targets.map { ($0.label, $0.rect.center) }
    }
  }

  /// `label` is a key of the catalogue, with what fills it after a bar, or a letter of the keyboard.
  func place(of label: String, in view: View) -> Point? {
    targets[view]?.last { $0.label == shown(label) }?.middle
  }

  /// How many times Tab is pressed to come there, less one.
  func step(to label: String, in view: View) -> Int? {
    var seen: Set<String> = []
    return targets[view]?.map(\.label).filter { seen.insert($0).inserted }.firstIndex(of: shown(label))
  }

  private func shown(_ label: String) -> String {
    let parts = label.split(separator: "|", maxSplits: 1).map(String.init)
    guard label.contains(".") else { return label }
    return words(parts[0], parts.count > 1 ? parts[1] : "")
  }
}
