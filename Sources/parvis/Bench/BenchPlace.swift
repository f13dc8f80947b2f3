import Foundation

/// Where the bench works: a folder of its own on the disk of the data folder, and a display.
final class BenchPlace {
  static let width = 1920
  static let height = 1080

  let settings: Settings
  let folder: URL
  private var display: BenchProcess?
  private var built: [String: String] = [:]

  init(_ settings: Settings) throws {
    self.settings = settings
    let data = settings.data.standardizedFileURL
    folder = data.deletingLastPathComponent()
      .appendingPathComponent("\(data.lastPathComponent)-bench-\(getpid())", isDirectory: true)
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Failure(.cannotWrite, "\(folder.path) cannot be made; name another folder with --data")
    }
  }

  deinit {
    display?.stop()
    try? FileManager.default.removeItem(at: folder)
  }

  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// The settings for a data folder of the bench's own, with reports in it.
  func settings(data name: String) -> Settings { settings.with(data: path(name)) }

  /// Makes sure of a display: the one there is, else one in memory.
  func openDisplay() throws {
    setenv("SDL_VIDEODRIVER", "x11", 1)
    if ProcessInfo.processInfo.environment["DISPLAY"] != nil { return }
    guard let server = FoundProgram.path(of: "Xvfb") else {
      throw BenchTrouble("there is no display, and no Xvfb (Debian's xvfb) to make one")
    }
    let screen = ["-displayfd", "1", "-screen", "0", "\(Self.width)x\(Self.height)x24"]
    let started = try BenchProcess(server, screen + ["-nolisten", "tcp", "-noreset"])
    guard let number = started.line() else { throw BenchTrouble("Xvfb did not start") }
    setenv("DISPLAY", ":\(number)", 1)
    display = started
  }

  /// The path of one of the programs in `scripts/bench`, built now.
  func program(_ name: String, libraries: [String]) throws -> String {
    if let known = built[name] { return known }
    let root = settings.installation.assets.deletingLastPathComponent()
    let source = root.appendingPathComponent("scripts/bench/\(name).c").path
    guard FileManager.default.fileExists(atPath: source) else { throw BenchTrouble("\(source) is missing") }
    guard let compiler = FoundProgram.path(of: "cc") else {
      throw BenchTrouble("there is no C compiler (cc)")
    }
    let target = path(name)
    let compilation = try BenchProcess(
      compiler, ["-O2", "-o", target, source] + libraries.map { "-l\($0)" })
    while compilation.line() != nil {}
    compilation.waitForEnd()
    guard FileManager.default.isExecutableFile(atPath: target) else {
      throw BenchTrouble("\(name).c cannot be compiled; its libraries: \(libraries.joined(separator: ", "))")
    }
    built[name] = target
    return target
  }
}
