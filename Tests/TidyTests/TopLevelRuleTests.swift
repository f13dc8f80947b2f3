import Testing

@Suite struct TopLevelRuleTests {
  @Test func aStrangerIsCaught() {
    let names = ["Sources", "notes.txt", ".swift-format", "Package.resolved", "build"]
    #expect(TopLevelRule.findings(in: names).map(\.path) == ["build", "notes.txt"])
  }
}
