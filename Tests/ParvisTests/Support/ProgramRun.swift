import Foundation

/// Runs the `parvis` that was built with these tests: it lies beside them.
enum ProgramRun {
  static var executable: String {
    let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(filePath: tests).deletingLastPathComponent().appending(path: "parvis").path
  }

  /// Runs a verb to its end.
  static func outcome(
    _ arguments: [String], environment: [String: String] = [:], input: String = "", seconds: Double = 30
  ) throws -> ChildProcess.Outcome {
    try start(arguments, environment: environment, input: input).wait(seconds: seconds)
  }

  /// Starts a verb that goes on, such as `run`.
  static func start(
    _ arguments: [String], environment: [String: String] = [:], input: String = ""
  ) throws -> ChildProcess {
    try ChildProcess(executable, arguments, environment: environment, input: input)
  }
}
