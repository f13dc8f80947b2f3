import Foundation

/// Keys and a pointer for a display, through `xdotool`.
struct XdoTool {
  /// What `xdotool` could not do.
  struct Failure: Error, Equatable {
    var arguments: [String]
    var outcome: ChildProcess.Outcome
  }

  let environment: [String: String]

  init(_ session: XvfbSession) {
    environment = session.environment
  }

  /// Presses and releases keys by their X names, one after the other: `F4`, `ctrl+n`, `Return`.
  func key(_ names: String...) throws { try run(["key", "--delay", "20"] + names) }

  /// Types a text, one character after the other.
  func type(_ text: String) throws { try run(["type", "--delay", "20", "--", text]) }

  /// Moves the pointer to a place of the screen, in pixels.
  func moveMouse(x: Int, y: Int) throws { try run(["mousemove", "\(x)", "\(y)"]) }

  /// Clicks at a place of the screen: 1 left, 2 middle, 3 right, 4 and 5 the wheel.
  func click(x: Int, y: Int, button: Int = 1) throws {
    try run(["mousemove", "\(x)", "\(y)", "click", "\(button)"])
  }

  /// Presses the left button at one place, moves, and lets go at another.
  func drag(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) throws {
    let middle = ((start.x + end.x) / 2, (start.y + end.y) / 2)
    try run(["mousemove", "\(start.x)", "\(start.y)", "mousedown", "1"])
    try run(["mousemove", "\(middle.0)", "\(middle.1)"])
    try run(["mousemove", "\(end.x)", "\(end.y)", "mouseup", "1"])
  }

  /// Waits for a visible window by its title, a regular expression; gives it the keyboard.
  func focusWindow(named pattern: String, seconds: Double = 30) throws {
    let search = ["search", "--onlyvisible", "--name", pattern]
    var found: Int?
    let isFound = try Waiting.until(seconds: seconds) {
      let outcome = try outcome(of: search)
      found = outcome.output.split(separator: "\n").first.flatMap { Int($0) }
      return found != nil
    }
    guard isFound, let window = found else {
      throw Failure(arguments: search, outcome: try outcome(of: search))
    }
    try run(["windowfocus", "\(window)"])
  }

  private func outcome(of arguments: [String]) throws -> ChildProcess.Outcome {
    try ChildProcess("xdotool", arguments, environment: environment).wait(seconds: 20)
  }

  private func run(_ arguments: [String]) throws {
    let outcome = try outcome(of: arguments)
    guard outcome.code == 0 else { throw Failure(arguments: arguments, outcome: outcome) }
  }
}
