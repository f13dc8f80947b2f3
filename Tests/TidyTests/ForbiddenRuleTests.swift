import Testing

@Suite struct ForbiddenRuleTests {
  private func findings(_ text: String, in target: String = "MeetingCore") -> [Finding] {
    ForbiddenRule.findings(in: SourceFile(path: "Sources/\(target)/Sample.swift", text: text))
  }

  @Test(arguments: [
    "let a = try! b()", "let a = b as! C", "fatalError(\"no\")", "Task { @MainActor in a() }",
    "DispatchQueue.main.async { a() }", "static func main() async {", "struct A: AsyncParsableCommand {",
    "print(a)", "let a = Date()", "let a = Int.random(in: 1...6)", "let a = ContinuousClock.now",
    "let a = UUID()",
    "let a = b.shuffled()", "// TODO: later", "/* FIXME */", "let a = 1  // XXX", "/// HACK around",
  ])
  func aForbiddenConstructIsCaught(text: String) {
    #expect(findings("\n\(text)").map(\.line) == [2])
  }

  @Test(arguments: [
    "let a = b!", "a!.b()", "a()!.b", "a[1]!", "f(a!)", "var a: Window!", "let s = \"\\(a!)\"", "a = b! + 1",
    "a?.b!", "let a = [b!, c]", "let a: Array<Int>! = nil", "x = a!\n",
  ])
  func aForcedUnwrapIsCaught(text: String) {
    #expect(findings(text).map(\.line) == [1])
  }

  @Test(arguments: [
    "if a != b {", "if a!=b {", "if !a {", "if a && !b {", "f(!a)", "if a !== b {", "let a = \"wait!\"",
    "// stop!",
    "let todo = 1", "let a = \"TODO\"", "blueprint(a)", "a.print(b)", "#if !DEBUG", "return !a", "[!a, !b]",
    "let a = try b()", "let a = b as? C", "lastUpdate()", "let a = Date(timeIntervalSince1970: 0)",
  ])
  func whatLooksAlikePasses(text: String) {
    #expect(findings(text) == [])
  }

  @Test func theProgramPrintsAndTheStoreReadsClocks() {
    #expect(findings("print(a)", in: "parvis") == [])
    #expect(findings("let a = Date()", in: "MeetingStore") == [])
    #expect(findings("print(a)", in: "MeetingStore").count == 1)
  }
}
