import Foundation
import Testing

/// Full screen on a display that no window manager looks after, which is what a kiosk has.
struct FullScreenTests {
  @Test func theWindowIsAsLargeAsTheScreen() throws {
    let session = try XvfbSession(width: 1024, height: 600)
    let shop = try Workshop()
    let kiosk = try ProgramRun.start(["run", "--data", shop.data], environment: session.environment)
    let isThere = try Waiting.until(seconds: 60) {
      let tree = try ChildProcess("xwininfo", ["-root", "-tree"], environment: session.environment)
      return try tree.wait(seconds: 10).output.contains("\"Parvis\": (\"parvis\" \"parvis\")  1024x600+0+0")
    }
    #expect(isThere, "the window does not fill the screen")
    kiosk.terminate()
    #expect(try kiosk.wait().code == 0)
  }
}
