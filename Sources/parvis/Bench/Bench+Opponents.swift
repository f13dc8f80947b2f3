import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore

/// The programs that a row starts, and when they are seen.
extension Bench {
  /// A pixel and the colour by which a program's picture is known.
  struct Sign {
    let x: Int
    let y: Int
    let color: Color

    var arguments: [String] { ["\(x)", "\(y)", String(WallPage.hex(color).dropFirst())] }
  }

  /// A program, and what of its picture to look for.
  struct Contender {
    let path: String
    let arguments: [String]
    let signs: [Sign]
  }

  /// Starts a program; milliseconds from just before that until its picture is on the screen.
  func show(_ contender: Contender) throws -> (process: BenchProcess, milliseconds: Double) {
    try place.openDisplay()
    let watch = try BenchProcess(
      try place.program("watch", libraries: ["X11"]), contender.signs.flatMap(\.arguments))
    guard watch.line() == "ready" else { throw BenchTrouble("the screen cannot be watched") }
    let start = Elapsed.nanoseconds
    let process = try BenchProcess(contender.path, contender.arguments)
    guard let seen = watch.line().flatMap({ Int64($0) }) else {
      throw BenchTrouble("\(contender.path) showed nothing within 30 s")
    }
    return (process, Double(seen - start) / 1e6)
  }

  /// The kiosk as it was built, on a data folder made before.
  ///
  /// `copied`, where memory is measured: what two processes of one file share counts half in each, and the
  /// bench would halve the kiosk.
  func kiosk(_ data: String, signs: [Sign], copied: Bool = false) throws -> Contender {
    var program = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    if copied {
      let copy = place.path("parvis")
      try FileManager.default.copyItem(atPath: program, toPath: copy)
      program = copy
    }
    let root = place.settings.installation.assets.deletingLastPathComponent().path
    let window = "\(BenchPlace.width)x\(BenchPlace.height)"
    return Contender(
      path: program, arguments: ["run", "--window", window, "--data", place.path(data), "--root", root],
      signs: signs)
  }

  /// The least program that does the same by the same path.
  func bareWindow() throws -> Contender {
    let roles = try FontRoles(file: place.settings.installation.fonts.appendingPathComponent("fonts.toml"))
    let files = roles.files[FontRoles.Face(.display, .extrabold)] ?? []
    let paths = roles.folders.flatMap { folder in files.map { "\(folder)/\($0)" } }
    guard let font = paths.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw BenchTrouble("no font for the bare program")
    }
    let size = ["\(BenchPlace.width)", "\(BenchPlace.height)"]
    return Contender(
      path: try place.program("bare_window", libraries: ["SDL2", "SDL2_ttf"]), arguments: size + [font],
      signs: [Sign(x: 40, y: 900, color: Color(0xF8E6B8)), Sign(x: 1800, y: 900, color: Color(0xF8E6B8))])
  }

  /// Chromium in kiosk mode with the same wall; one profile for all runs, so that only the first makes it.
  func chromium(_ wall: Wall, hasTimer: Bool = false) throws -> Contender {
    guard let path = FoundProgram.path(of: "chromium") else {
      throw BenchTrouble("Chromium (Debian's chromium) is not installed")
    }
    let file = place.path("wall\(hasTimer ? "-timer" : "").html")
    let page = WallPage(frame: wall.frame, meeting: wall.desk.meeting, hasTimer: hasTimer)
    try Data(page.html.utf8).write(to: URL(fileURLWithPath: file))
    var arguments = [
      "--kiosk", "--no-first-run", "--no-default-browser-check", "--disable-features=Translate",
      "--window-position=0,0",
      "--window-size=\(BenchPlace.width),\(BenchPlace.height)",
      "--user-data-dir=\(place.path("chromium"))", "file://\(file)",
    ]
    // As root its sandbox refuses to start.
    if getuid() == 0 { arguments.insert("--no-sandbox", at: 0) }
    return Contender(path: path, arguments: arguments, signs: wall.signs)
  }

  /// A wall of 200 slips in a data folder of the bench, as the kiosk shows it.
  struct Wall {
    let data: String
    let desk: DeskState
    let frame: Frame<KioskAction>
    let signs: [Sign]
  }

  /// Makes the folder `data` with the wall on its screen, or the item in progress with its timer.
  func wall(_ data: String, timer: Bool = false) throws -> Wall {
    let settings = place.settings(data: data)
    let desk = try BenchMeeting.make(settings, slips: 200, on: timer ? .theme : .wall, timer: timer)
    let studio = try BenchStudio(settings)
    let frame = studio.scene(desk, on: .wall).frame()
    return Wall(data: data, desk: desk, frame: frame, signs: try studio.signs(of: frame))
  }
}
