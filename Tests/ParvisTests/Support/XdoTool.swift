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
  func key(_ names: String...) throws { try key(names) }

  func key(_ names: [String], delayMilliseconds: Int = 20) throws {
    try run(["key", "--delay", "\(delayMilliseconds)"] + names)
  }

  /// Types a text, one character after the other; a line break is Enter, a tabulator is Tab.
  ///
  /// NB: where less than 2 ms lie between two uses of Shift, SDL takes them for one: what is typed fast has
  /// no capitals and, on French keys, no digits.
  func type(_ text: String, delayMilliseconds: Int = 20) throws {
    let typing = try startTyping(text, delayMilliseconds: delayMilliseconds)
    let outcome = try typing.wait(seconds: 120)
    guard outcome.code == 0 else { throw Failure(arguments: [text], outcome: outcome) }
  }

  /// The same, without waiting for its end.
  func startTyping(_ text: String, delayMilliseconds: Int) throws -> ChildProcess {
    // NB: of a line feed it makes the key of that name.
    let keys = text.replacing("\n", with: "\r")
    let arguments = ["type", "--delay", "\(delayMilliseconds)", "--", keys]
    return try ChildProcess("xdotool", arguments, environment: environment)
  }

  /// Moves the pointer to a place of the screen, in pixels.
  func moveMouse(x: Int, y: Int) throws { try run(["mousemove", "\(x)", "\(y)"]) }

  /// Clicks at a place of the screen: 1 left, 2 middle, 3 right, 4 and 5 the wheel.
  func click(x: Int, y: Int, button: Int = 1) throws {
    try run(["mousemove", "\(x)", "\(y)", "click", "\(button)"])
  }

  /// Clicks twice at a place of the screen, as fast as fingers do.
  func doubleClick(x: Int, y: Int) throws {
    try run(["mousemove", "\(x)", "\(y)", "click", "--repeat", "2", "--delay", "40", "1"])
  }

  /// Presses the left button at one place, moves, and lets go at another.
  func drag(from start: (x: Int, y: Int), to end: (x: Int, y: Int)) throws {
    let middle = ((start.x + end.x) / 2, (start.y + end.y) / 2)
    try run(["mousemove", "\(start.x)", "\(start.y)", "mousedown", "1"])
    try run(["mousemove", "\(middle.0)", "\(middle.1)"])
    try run(["mousemove", "\(end.x)", "\(end.y)", "mouseup", "1"])
  }

  /// The screen, or so many hundredths of it from the top, small: what a tap changes shows at that size too.
  func look(share: Int = 100) throws -> String {
    let area = ["-window", "root", "-crop", "100%x\(share)%+0+0", "+repage"]
    let size = ["-resize", "320x\(180 * share / 100)!", "-depth", "4", "txt:-"]
    return try ChildProcess("import", area + size, environment: environment).wait(seconds: 30).output
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
