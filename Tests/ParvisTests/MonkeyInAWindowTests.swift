import Foundation
import Testing

/// A short sample of the trial of that name: random events on the program in a real window.
@Suite(.serialized) struct MonkeyInAWindowTests {
  @Test(.timeLimit(.minutes(3))) func sixHundredRandomEventsDoItNoHarm() throws {
    let outcome = try monkey(ProgramRun.executable, "--events", "600", "--seed", "2016")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("events 600,") && outcome.output.contains("journal ok"))
  }

  @Test(.timeLimit(.minutes(3))) func aProgramThatEndsIsNotedWithWhatWasDoneLast() throws {
    let outcome = try monkey(ProgramRun.executable, "--events", "600", "--seed", "2016", "--quit-chords")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("the program ended with exit code 0"), "\(outcome)")
    #expect(outcome.output.contains("key --delay 1 ctrl+q"), "\(outcome)")
  }

  @Test(.timeLimit(.minutes(1))) func aProgramThatNeverOpensAWindowIsNotedWithHowItEnded() throws {
    let program = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
    defer { try? FileManager.default.removeItem(at: program) }
    try Data("#!/bin/sh\necho no picture to show >&2\nkill -SEGV $$\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    let outcome = try monkey(program.path, "--events", "1", "--seed", "2016")
    #expect(outcome.code == 1)
    #expect(
      outcome.output.contains("the program ended with signal SIGSEGV; it said: no picture to show"),
      "\(outcome)")
  }

  private func monkey(_ program: String, _ options: String...) throws -> ChildProcess.Outcome {
    let script = Fixture.root.appending(path: "scripts/trial-programs/monkey.py").path
    return try ChildProcess("python3", [script, program] + options).wait(seconds: 150)
  }
}
