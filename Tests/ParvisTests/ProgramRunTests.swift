import Testing

@Suite struct ProgramRunTests {
  @Test func theProgramLiesBesideTheTestsAndTellsItsVerbs() throws {
    let outcome = try ProgramRun.outcome(["--help"])
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("parvis"))
    #expect(outcome.errors.isEmpty)
  }
}
