import Foundation

/// A program that the bench started; it ends with its owner, and what came from it too.
final class BenchProcess {
  private static let patienceMilliseconds = 5_000

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  /// `executable` is a path. What it says on standard error is lost.
  init(_ executable: String, _ arguments: [String], environment: [String: String] = [:]) throws {
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, given in given }
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit { stop() }

  var tree: ProcessTree { ProcessTree(root: process.processIdentifier) }

  /// The next line that it says; `nil` where it has ended.
  func line() -> String? {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while read(output.fileHandleForReading.fileDescriptor, &byte, 1) == 1 {
      if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
      bytes.append(byte)
    }
    return nil
  }

  /// Asks by a line and answers the number that comes back.
  func answer(to question: String = "go") throws -> Double {
    input.fileHandleForWriting.write(Data("\(question)\n".utf8))
    guard let number = line().flatMap({ Double($0) }) else {
      throw BenchTrouble("\(process.executableURL?.lastPathComponent ?? "the opponent") stopped")
    }
    return number
  }

  /// For a program that ends by itself.
  func waitForEnd() {
    while process.isRunning { usleep(1_000) }
  }

  /// SIGTERM, and after some seconds SIGKILL for whatever of it is still there.
  func stop() {
    guard process.isRunning else { return }
    let all = tree.processes
    process.terminate()
    for _ in 0..<(Self.patienceMilliseconds / 5) where process.isRunning { usleep(5_000) }
    let left = process.isRunning ? all : all.filter { $0 != process.processIdentifier && isOurs($0) }
    for identifier in left { kill(identifier, SIGKILL) }
  }

  /// A number may be another process by now: those that lost their parent, in our session, are ours.
  private func isOurs(_ identifier: Int32) -> Bool { getsid(identifier) == getsid(0) }
}
