import Testing

@Suite struct FileNameRuleTests {
  private func findings(_ name: String, _ text: String) -> [Finding] {
    FileNameRule.findings(in: SourceFile(path: "Sources/MeetingCore/\(name).swift", text: text))
  }

  @Test(arguments: [
    ("Slip", "struct Paper {}"),
    ("Slip", "struct Paper { struct Slip {} }"),
    ("Slip", "let a = \"struct Slip\" // struct Slip"),
    ("Slip+Text", "extension Paper {}"),
    ("Slip", ""),
    ("Slip", "extension Paper { func slip() {} }"),
  ])
  func aFileNamedAfterNothingIsCaught(name: String, text: String) {
    #expect(findings(name, text).map(\.line) == [1])
  }

  @Test(arguments: [
    ("Slip", "public struct Slip {}\nprivate enum Helper {}"),
    ("Slip", "@MainActor public final class Slip {}"),
    ("Slip+Text", "extension Slip { var a: Int { 1 } }"),
    ("Slip+Text", "extension Wall.Slip {}"),
    ("Run", "extension Parvis {\n  struct Run {}\n}"),
    ("Unreachable", "func unreachable() -> Never { preconditionFailure() }"),
    ("main", "Parvis.main()"),
  ])
  func aFileNamedAfterItsTypePasses(name: String, text: String) {
    #expect(findings(name, text) == [])
  }
}
