import Testing

/// The display in memory, its keys and its pointer, tried on a program that tells what it gets.
@Suite(.serialized) struct XdoToolTests {
  @Test func keysTextAndClicksReachAWindow() throws {
    let session = try XvfbSession(width: 800, height: 480)
    let probe = try ChildProcess(
      "xev", ["-name", "probe", "-geometry", "400x300+0+0"], environment: session.environment)
    let hands = XdoTool(session)
    try hands.moveMouse(x: 200, y: 150)
    try hands.focusWindow(named: "^probe$", seconds: 20)
    try hands.key("F4", "ctrl+n")
    try hands.type("é!")
    try hands.click(x: 120, y: 80, button: 3)
    try probe.output(seconds: 20) { said in
      ["F4)", "Control_L)", "eacute)", "exclam)", "(120,80)", "button 3"].allSatisfy(said.contains)
    }
    probe.terminate()
    #expect(try probe.wait(seconds: 10).signalled)
    session.stop()
    #expect(throws: XdoTool.Failure.self) { try hands.key("F4") }
  }

  @Test func twoDisplaysDiffer() throws {
    let first = try XvfbSession(width: 640, height: 480)
    let second = try XvfbSession(width: 640, height: 480)
    #expect(first.display != second.display)
    #expect(first.display.hasPrefix(":"))
  }

  @Test func aWindowThatNeverComesIsAnErrorInTime() throws {
    let session = try XvfbSession(width: 640, height: 480)
    let started = ContinuousClock.now
    #expect(throws: XdoTool.Failure.self) {
      try XdoTool(session).focusWindow(named: "^nothing$", seconds: 0.5)
    }
    #expect(ContinuousClock.now - started < .seconds(30))
  }
}
