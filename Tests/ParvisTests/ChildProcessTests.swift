import Foundation
import Testing

@Suite struct ChildProcessTests {
  @Test func itGivesCodeInputAndBothOutputs() throws {
    let script = "cat; echo \"$NAME\" >&2; echo \"[$DISPLAY]\"; exit 7"
    let child = try ChildProcess("sh", ["-c", script], environment: ["NAME": "Léa"], input: "papier\n")
    let outcome = try child.wait()
    #expect(outcome == .init(code: 7, signalled: false, output: "papier\n[]\n", errors: "Léa\n"))
  }

  @Test func aTalkativeChildIsReadToTheEnd() throws {
    let script = "yes | head -c 3000000; yes | head -c 3000000 >&2"
    let outcome = try ChildProcess("sh", ["-c", script]).wait(seconds: 60)
    #expect(outcome.output.utf8.count == 3_000_000)
    #expect(outcome.errors.utf8.count == 3_000_000)
  }

  @Test func aChildThatGoesOnIsStoppedInTime() throws {
    let child = try ChildProcess("sleep", ["60"])
    #expect(throws: ChildProcess.Failure.stillRunning("sleep 60", afterSeconds: 0.1)) {
      try child.wait(seconds: 0.1)
    }
    #expect(try child.wait(seconds: 10) == .init(code: SIGKILL, signalled: true, output: "", errors: ""))
  }

  @Test func signalsArrive() throws {
    let child = try ChildProcess(
      "sh", ["-c", "trap 'exit 3' TERM; echo ready; while :; do sleep 0.05; done"])
    try child.output(seconds: 20) { $0 == "ready\n" }
    child.terminate()
    #expect(try child.wait(seconds: 10).code == 3)
  }

  @Test func whatIsNeverSaidIsAnError() throws {
    let child = try ChildProcess("echo", ["yes"])
    #expect(throws: ChildProcess.Failure.notSaid("echo yes", output: "yes\n", errors: "")) {
      try child.output(seconds: 20) { $0.contains("no") }
    }
  }

  @Test func aProgramThatIsNotThereIsAnError() {
    #expect(throws: ChildProcess.Failure.notFound("no-such-program")) {
      try ChildProcess("no-such-program", [])
    }
  }
}
