import Foundation
import Testing

/// A short sample of the trial of that name: random events on the program in a real window.
@Suite(.serialized) struct MonkeyInAWindowTests {
  @Test(.timeLimit(.minutes(3))) func sixHundredRandomEventsDoItNoHarm() throws {
    let outcome = try monkey("--events", "600", "--seed", "2016")
    #expect(outcome.code == 0, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("events 600,") && outcome.output.contains("journal ok"))
  }

  @Test(.timeLimit(.minutes(3))) func aProgramThatEndsIsNotedWithWhatWasDoneLast() throws {
    let outcome = try monkey("--events", "600", "--seed", "2016", "--quit-chords")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("the program ended with exit code 0"), "\(outcome)")
    #expect(outcome.output.contains("key --delay 1 ctrl+q"), "\(outcome)")
  }

  private func monkey(_ options: String...) throws -> ChildProcess.Outcome {
    let script = Fixture.root.appending(path: "scripts/trial-programs/monkey.py").path
    return try ChildProcess("python3", [script, ProgramRun.executable] + options).wait(seconds: 150)
  }
}
