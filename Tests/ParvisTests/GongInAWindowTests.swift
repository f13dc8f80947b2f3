import Foundation
import KioskToolkit
import Testing

@testable import KioskPlatform

/// The gong as it reaches the sound card: SDL writes to a file what it would have played.
@Suite(.serialized) struct GongInAWindowTests {
  private let shop: Workshop
  private var played: URL { shop.folder.appending(path: "played.raw") }

  init() throws { shop = try Workshop() }

  @Test(.timeLimit(.minutes(2))) func aShortTurnIsWarnedThenEnded() throws {
    try aTurn(sound: "disk", volume: 40) { program in
      let rang = Waiting.until(seconds: 40) { place(of: .end) != nil && !holdsPlayed(program) }
      #expect(rang, "\(bytes.count) bytes were played")
    }
    let warning = try #require(place(of: .warning), "the warning is not in what was played")
    let end = try #require(place(of: .end), "the end is not in what was played")
    #expect(warning.upperBound <= end.lowerBound)
    // Before, between and after them there is nothing, and each is there once.
    let gaps = [0..<warning.lowerBound, warning.upperBound..<end.lowerBound, end.upperBound..<bytes.count]
    for gap in gaps { #expect(bytes[gap].allSatisfy { $0 == 0 }) }
  }

  @Test(.timeLimit(.minutes(2))) func offItOpensNothing() throws {
    try aTurn(sound: "disk", volume: 0) { _ in Thread.sleep(forTimeInterval: 6) }
    #expect(!FileManager.default.fileExists(atPath: played.path))
    #expect(try log() == [])
  }

  @Test(.timeLimit(.minutes(2))) func aMachineWithoutSoundGoesOnAndSaysSoOnce() throws {
    try aTurn(sound: "none such", volume: 40) { _ in
      let came = try Waiting.until(seconds: 30) { try !log().isEmpty }
      #expect(came)
      // The end is due a second after the warning, and is said no more.
      Thread.sleep(forTimeInterval: 2)
    }
    let lines = try log()
    #expect(lines.count == 1 && lines[0].contains(" gong: no sound: "), "\(lines)")
  }

  @Test func theCheckSaysWhetherItWouldBeHeard() throws {
    let off = try check(volume: 0, sound: "none such")
    #expect(off.code == 0 && off.output.contains("ok   sound: the gong is off\n"), "\(off)")
    let heard = try check(volume: 40, sound: "dummy")
    #expect(heard.code == 0 && heard.output.contains("ok   sound: the gong, at 40 %\n"), "\(heard)")
    let deaf = try check(volume: 40, sound: "none such")
    #expect(deaf.code == 69 && deaf.output.contains("BAD  sound: the gong, at 40 %; "), "\(deaf)")
  }

  /// Somebody speaks for longer than four seconds, the time of a turn.
  private func aTurn(sound: String, volume: Int, _ meanwhile: (ChildProcess) throws -> Void) throws {
    let session = try XvfbSession(width: 800, height: 480)
    try session.useFrenchKeys()
    let hands = XdoTool(session)
    _ = try shop.act([#"{"do":"addPrompt","text":"Que changer ?"}"#])
    let settings = try shop.file("kiosk.conf", "turn_seconds = 4\ngong = \(volume)\n")
    let program = try ProgramRun.start(
      ["run", "--window", session.size, "--data", shop.data, "--config", settings],
      environment: session.environment.merging(environment(sound)) { $1 })
    try hands.focusWindow(named: "^Parvis$")
    session.rest(program)
    try hands.key("F4", "n")
    try meanwhile(program)
    program.terminate()
    let outcome = try program.wait(seconds: 3)
    // SDL says by itself that it writes to a file.
    let isQuiet = outcome.errors.isEmpty || sound == "disk" && !outcome.errors.contains("parvis: ")
    #expect(outcome.code == 0 && isQuiet, "\(outcome)")
  }

  private func environment(_ sound: String) -> [String: String] {
    ["SDL_AUDIODRIVER": sound, "SDL_DISKAUDIOFILE": played.path]
  }

  private func check(volume: Int, sound: String) throws -> ChildProcess.Outcome {
    let settings = try shop.file("kiosk.conf", "gong = \(volume)\n")
    return try shop.run("check", "--config", settings, environment: environment(sound))
  }

  private var bytes: Data { FileManager.default.contents(atPath: played.path) ?? Data() }

  /// Where that gong is in what was played, sample by sample, from its first sound to its last.
  private func place(of gong: Gong) -> Range<Int>? { bytes.range(of: gong == .end ? Self.end : Self.warning) }

  private static let warning = sound(.warning)
  private static let end = sound(.end)

  private static func sound(_ gong: Gong) -> Data {
    let samples = GongSound(gong, volume: 40).samples.drop { $0 == 0 }
    let last = samples.lastIndex { $0 != 0 } ?? samples.startIndex
    return samples[...last].reduce(into: Data()) { data, sample in
      withUnsafeBytes(of: sample.littleEndian) { data.append(contentsOf: $0) }
    }
  }

  /// Whether the program still has its sound device open.
  private func holdsPlayed(_ program: ChildProcess) -> Bool {
    let folder = "/proc/\(program.identifier)/fd"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains {
      (try? FileManager.default.destinationOfSymbolicLink(atPath: folder + "/" + $0)) == played.path
    }
  }

  private func log() throws -> [String] {
    let file = shop.data + "/log/parvis.log"
    guard FileManager.default.fileExists(atPath: file) else { return [] }
    return try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }
}
