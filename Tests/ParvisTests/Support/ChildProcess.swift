import Foundation

/// A process that a test started: its two outputs are read as they come, and it never outlives the test.
final class ChildProcess {
  /// How a process ended.
  struct Outcome: Equatable {
    /// The exit code, or the signal where `signalled`.
    var code: Int32
    var signalled: Bool
    var output: String
    var errors: String
  }

  /// What a test gets instead of waiting for ever.
  enum Failure: Error, Equatable {
    case notFound(String)
    case stillRunning(String, afterSeconds: Double)
    case notSaid(String, output: String, errors: String)
  }

  private let name: String
  private let process = Process()
  private let output: PipeDrain
  private let errors: PipeDrain

  /// Starts `executable`, a path, or a name that is looked up in `PATH`.
  ///
  /// The environment is this process's without its displays, then `environment`. `input` is all of standard
  /// input: it comes from a file, for a pipe would kill this process once its reader has gone.
  init(
    _ executable: String, _ arguments: [String], environment: [String: String] = [:], input: String = ""
  ) throws {
    var inherited = ProcessInfo.processInfo.environment
    for display in ["DISPLAY", "WAYLAND_DISPLAY"] { inherited[display] = nil }
    let outputPipe = Pipe()
    let errorPipe = Pipe()
    name = ([executable] + arguments).joined(separator: " ")
    process.executableURL = URL(filePath: try Self.path(of: executable))
    process.arguments = arguments
    process.environment = inherited.merging(environment) { _, given in given }
    process.standardInput = try Self.handle(reading: input)
    process.standardOutput = outputPipe
    process.standardError = errorPipe
    output = PipeDrain(outputPipe)
    errors = PipeDrain(errorPipe)
    try Self.withSignalsOpen { try process.run() }
  }

  deinit {
    kill()
  }

  var identifier: Int32 { process.processIdentifier }

  /// Asks the process to stop (SIGTERM).
  func terminate() { signal(SIGTERM) }

  /// Stops the process without a word (SIGKILL).
  func kill() { signal(SIGKILL) }

  /// Waits for the end of the process and of what it says; kills it when the seconds are over.
  func wait(seconds: Double = 30) throws -> Outcome {
    guard Waiting.until(seconds: seconds, { !process.isRunning }) else {
      kill()
      throw Failure.stillRunning(name, afterSeconds: seconds)
    }
    // A grandchild may hold the pipes open: what it says does not matter.
    _ = Waiting.until(seconds: 1) { output.isAtEnd && errors.isAtEnd }
    return Outcome(
      code: process.terminationStatus, signalled: process.terminationReason == .uncaughtSignal,
      output: output.text, errors: errors.text)
  }

  /// Waits until standard output matches; gives what was said so far.
  @discardableResult
  func output(seconds: Double = 30, until matches: (String) -> Bool) throws -> String {
    let isSaid = Waiting.until(seconds: seconds) {
      matches(output.text) || !process.isRunning && output.isAtEnd
    }
    let text = output.text
    guard isSaid && matches(text) else { throw Failure.notSaid(name, output: text, errors: errors.text) }
    return text
  }

  private func signal(_ number: Int32) {
    guard process.isRunning else { return }
    Glibc.kill(process.processIdentifier, number)
  }

  /// A child inherits which signals its parent's thread holds back: the threads that run tests hold back
  /// SIGTERM, and nobody could stop the child.
  private static func withSignalsOpen(_ run: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }

  private static func path(of executable: String) throws -> String {
    guard !executable.contains("/") else { return executable }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = folders.map { "\($0)/\(executable)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw Failure.notFound(executable)
    }
    return path
  }

  private static func handle(reading input: String) throws -> FileHandle {
    guard !input.isEmpty else { return .nullDevice }
    let file = FileManager.default.temporaryDirectory.appending(path: "parvis-input-\(UUID().uuidString)")
    try Data(input.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try FileHandle(forReadingFrom: file)
  }
}
