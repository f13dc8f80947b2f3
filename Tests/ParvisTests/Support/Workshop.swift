import Foundation
import MeetingCore
import MeetingStore

/// A folder of its own for one test, removed afterwards, with the data folder in it.
final class Workshop {
  let folder: URL

  /// `base` is where it is made; by default where temporary files go.
  init(in base: URL = FileManager.default.temporaryDirectory) throws {
    folder = base.appending(path: "parvis-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var data: String { folder.appending(path: "data").path }

  /// Writes a file and returns its path.
  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder.appending(path: name)
    try Data(bytes).write(to: path)
    return path.path
  }

  @discardableResult
  func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

  /// Runs a verb on the data folder to its end.
  func run(
    _ arguments: String..., environment: [String: String] = [:], input: String = "", seconds: Double = 60
  ) throws -> ChildProcess.Outcome {
    try ProgramRun.outcome(
      arguments + ["--data", data], environment: environment, input: input, seconds: seconds)
  }

  /// `act` with these lines; its answers, line by line.
  func act(_ lines: [String]) throws -> [String] {
    let outcome = try run("act", input: lines.joined(separator: "\n") + "\n")
    return outcome.output.split(separator: "\n").map(String.init)
  }
}

extension Workshop {
  /// What the newest meeting and the group are by now, read beside the program.
  func desk() throws -> DeskState {
    let reader = try JournalReader(folder: data)
    var desk = DeskState()
    let id = try reader.resolve("last")
    desk.meetingID = id
    desk.meeting = try reader.meeting(id).state
    desk.group = try reader.group().state
    return desk
  }

  /// What the kiosk remembers of itself by now.
  func kiosk() throws -> KioskMemory { try JournalReader(folder: data).kiosk().state }
}

extension Workshop {
  /// Another program that reads the journal, and holds back what is erased meanwhile until it is killed.
  func reader() throws -> ChildProcess {
    let reader = try ChildProcess(
      "python3",
      [
        "-c",
        """
        import sqlite3, sys, time
        base = sqlite3.connect(sys.argv[1], isolation_level=None)
        base.execute("BEGIN")
        base.execute("SELECT count(*) FROM texts").fetchone()
        print("reading", flush=True)
        time.sleep(120)
        """, data + "/parvis.sqlite",
      ])
    _ = try reader.output { $0.contains("reading") }
    return reader
  }
}
