import Foundation

/// A display in memory, for one test; it goes with the test.
final class XvfbSession {
  /// What goes into `DISPLAY`: `:` and a number that was free.
  let display: String
  /// `1280x720`, as `--window` takes it.
  let size: String
  private let server: ChildProcess

  /// The keys of a French keyboard, dead ones included.
  func useFrenchKeys() throws {
    _ = try ChildProcess("setxkbmap", ["fr"], environment: environment).wait(seconds: 10)
  }

  /// Starts a server with one screen of that size in pixels and waits until it takes clients.
  init(width: Int, height: Int) throws {
    size = "\(width)x\(height)"
    // The server takes a free number by itself, and says it once it is ready. `timeout` ends it where the
    // tests were killed and could not.
    server = try ChildProcess(
      "timeout",
      [
        "--kill-after=5", "900", "Xvfb", "-displayfd", "1", "-screen", "0", "\(width)x\(height)x24",
        "-nolisten", "tcp", "-noreset",
      ])
    let number = try server.output { $0.hasSuffix("\n") }
    display = ":" + number.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  deinit {
    stop()
  }

  /// What a program needs to draw here: no window server of another kind, no sound.
  var environment: [String: String] {
    ["DISPLAY": display, "SDL_VIDEODRIVER": "x11", "SDL_AUDIODRIVER": "dummy"]
  }

  /// Waits until the program has served what was pressed and shows what came of it.
  func rest(_ program: ChildProcess) { Rest.of(server, program) }

  /// Stops the server and waits for its end.
  func stop() {
    server.terminate()
    _ = try? server.wait(seconds: 5)
  }
}
