import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore
import Testing

@testable import parvis

/// A kiosk open to the public in a window of its own, with hands, and eyes that know where things are: the
/// same frame as the program's, made from what is durable.
@MainActor
final class Stand {
  let hands: XdoTool
  private(set) var prompt = PromptID(high: 0, low: 0)
  private let shop: Workshop
  private let session: XvfbSession
  private let size = Size(width: 1_280, height: 720)
  private let fonts: FontBook
  private let words: Catalogue

  init() throws {
    shop = try Workshop()
    session = try XvfbSession(width: 1_280, height: 720)
    try session.useFrenchKeys()
    hands = XdoTool(session)
    fonts = try FontBook(roles: FontRoles(file: Fixture.root.appending(path: "Fonts/fonts.toml")))
    words = try Installation(root: Fixture.root.path).catalogue(.french)
  }

  /// Starts the program on a meeting with one question, and waits until its window has the keyboard.
  func start() throws -> ChildProcess {
    _ = try shop.act([
      #"{"do":"addPrompt","text":"Qu’est-ce qui vous retient de venir ?"}"#,
      #"{"do":"hangSlip","prompt":1,"text":"Les horaires"}"#,
    ])
    let configuration = try shop.file("kiosk.conf", "public = true\n")
    let program = try ProgramRun.start(
      ["run", "--window", "1280x720", "--data", shop.data, "--config", configuration],
      environment: session.environment)
    try hands.focusWindow(named: "^Parvis$")
    prompt = try #require(try desk().meeting.prompts.first?.id)
    // The first frame takes a while where much else runs.
    Thread.sleep(forTimeInterval: 1.5)
    return program
  }

  func slip(_ text: String) throws -> Slip {
    try #require(try desk().meeting.prompts.flatMap(\.slips).first { $0.text.value == text })
  }

  /// Clicks in the middle of what bears that label.
  func tap(
    _ label: String, route: Route = .wall, overlay: Overlay? = nil, keyboard: Bool = false,
    _ argument: String = ""
  ) throws {
    let target = try target(words(label, argument), route, overlay, keyboard ? ScreenKeyboard() : nil)
    try hands.click(x: Int(target.rect.midX), y: Int(target.rect.midY))
    Thread.sleep(forTimeInterval: 0.35)
  }

  /// Goes to what bears that label by Tab, and presses Enter.
  func press(_ label: String, route: Route = .wall, overlay: Overlay? = nil, _ argument: String = "") throws {
    Thread.sleep(forTimeInterval: 0.35)
    var seen: Set<String> = []
    let labels = try frame(route, overlay, nil).targets.map(\.label).filter { seen.insert($0).inserted }
    let place = try #require(labels.firstIndex(of: words(label, argument)), "\(labels)")
    for _ in 0...place { try hands.key("Tab") }
    try hands.key("Return")
    Thread.sleep(forTimeInterval: 0.35)
  }

  /// Writes on the keyboard of the screen, which stands there because a finger opened the field.
  func write(_ text: String, in overlay: Overlay) throws {
    var keyboard = ScreenKeyboard()
    for (place, letter) in text.enumerated() {
      let isSign = letter.isNumber
      if isSign != (keyboard.layer == .signs) {
        try tap(isSign ? "keyboard.signs" : "keyboard.letters", overlay, keyboard)
        keyboard.layer = isSign ? .signs : .letters
      }
      keyboard.isShifted = place == 0 && !isSign
      let label = letter == " " ? words("keyboard.space") : String(letter)
      let shown = keyboard.isShifted ? label.uppercased() : label.lowercased()
      let target = try target(letter == " " ? label : shown, .wall, overlay, keyboard)
      try hands.click(x: Int(target.rect.midX), y: Int(target.rect.midY))
    }
    if keyboard.layer == .signs { try tap("keyboard.letters", overlay, keyboard) }
    Thread.sleep(forTimeInterval: 0.35)
  }

  /// Waits until `show` prints `text`, and `gone` no more.
  func expect(_ text: String, isGone gone: String? = nil) throws {
    var last = ""
    let came = try Waiting.until(seconds: 10) {
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

  private func tap(_ label: String, _ overlay: Overlay, _ keyboard: ScreenKeyboard) throws {
    let target = try target(words(label), .wall, overlay, keyboard)
    try hands.click(x: Int(target.rect.midX), y: Int(target.rect.midY))
  }

  private func target(
    _ label: String, _ route: Route, _ overlay: Overlay?, _ keyboard: ScreenKeyboard?
  ) throws -> TouchTarget<KioskAction> {
    let frame = try frame(route, overlay, keyboard)
    return try #require(
      frame.targets.last { $0.label == label }, "\(label) is not among \(frame.targets.map(\.label))")
  }

  private func frame(
    _ route: Route, _ overlay: Overlay?, _ keyboard: ScreenKeyboard?
  ) throws -> Frame<KioskAction> {
    var kiosk = Kiosk(size: size, now: SystemClock().now())
    kiosk.isPublic = true
    kiosk.route = route
    kiosk.overlay = overlay
    kiosk.fields = overlay?.emptyFields ?? [:]
    kiosk.keyboard = keyboard
    return Scene(desk: try desk(), kiosk: kiosk, words: words, metrics: fonts).frame()
  }

  private func desk() throws -> DeskState {
    let reader = try JournalReader(folder: shop.data)
    var desk = DeskState()
    let id = try reader.resolve("last")
    desk.meetingID = id
    desk.meeting = try reader.meeting(id).state
    return desk
  }
}
