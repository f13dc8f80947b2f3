import Testing

@Suite struct LengthRuleTests {
  private func findings(_ text: String) -> [Finding] {
    LengthRule.findings(in: SourceFile(path: "Sources/MeetingCore/Sample.swift", text: text))
  }

  private func lines(_ count: Int) -> String { String(repeating: "    step()\n", count: count) }

  @Test func aLongFileIsCaught() {
    #expect(findings(lines(600)) == [])
    #expect(findings(lines(601)).map(\.line) == [601])
  }

  @Test func aLongLineIsCaughtByItsCharacters() {
    #expect(findings(String(repeating: "é", count: 110)) == [])
    #expect(findings("\n" + String(repeating: "é", count: 111)).map(\.line) == [2])
  }

  @Test(arguments: [
    "func long(_ a: () -> Void = {}) {", "init?(a: Int) {", "subscript(a: Int) -> Int {", "var long: [Int] {",
  ])
  func aLongFunctionIsCaught(head: String) {
    #expect(findings("struct A {\n  \(head)\n\(lines(68))  }\n}\n") == [])
    #expect(findings("struct A {\n  \(head)\n\(lines(69))  }\n}\n").map(\.line) == [2])
  }

  @Test func bracesInTextsDoNotCount() {
    let text = "func a() {\n  b(\"}\") // }\n\(lines(69))}\n"
    #expect(findings(text).map(\.message) == ["a has 72 lines, 70 are allowed in a function"])
  }

  @Test func requirementsHaveNoBody() {
    let text = "protocol A {\n  func b()\n  var c: Int { get }\n  init()\n}\nstruct D {\n\(lines(80))}\n"
    #expect(findings(text) == [])
  }

  @Test func storedClosuresAndCallsOfInitialisersAreNoFunctions() {
    #expect(findings("let a = B.init(c) {\n\(lines(80))}\n") == [])
    #expect(findings("var a = 1\nstruct D {\n\(lines(80))}\n") == [])
  }
}
