import Foundation
import Testing

@Suite struct CatalogueRuleTests {
  private func catalogue(_ text: String) throws -> CatalogueRule {
    try CatalogueRule(path: "strings.json", data: Data(text.utf8))
  }

  @Test func aMissingKeyIsCaughtAtAnyDepth() throws {
    let first = try catalogue(#"{"a": "x", "b": {"one": "y", "other": "z"}}"#)
    let second = try catalogue(#"{"a": "x", "b": {"one": "y"}}"#)
    #expect(second.missingKeys(of: first).map(\.message) == [#"no "b.other", which strings.json has"#])
    #expect(first.missingKeys(of: second) == [])
  }

  @Test func placesThatDifferAreCaught() throws {
    let first = try catalogue(#"{"a": "{0} de {1}", "b": "{0}", "c": "x"}"#)
    let second = try catalogue(#"{"a": "{1} of {0}", "b": "none", "d": "{0}"}"#)
    #expect(
      first.differentPlaces(from: second).map(\.message) == ["b: fills in other places than strings.json"])
  }

  @Test func aStraightApostropheAndABreakingSpaceAreCaught() throws {
    let faulty = try catalogue("{\n\"a\": \"l'ordre\",\n\"b\": \"Qui ?\"\n}")
    #expect(faulty.frenchFindings().map(\.line) == [2, 3])
    #expect(try catalogue("{\"a\": \"l’ordre, qui\u{202F}?\"}").frenchFindings() == [])
  }

  @Test func aKeyThatTheSourceAsksForAndNobodyWroteIsCaught() throws {
    let text = "let a = words(\"a.one\")\nlet b = words(\"a.two\", \"x\") + words(\"a.\\(name)\")"
    let findings = try catalogue(#"{"a.one": "x"}"#).unknownKeys(in: [SourceFile(path: "A.swift", text: text)]
    )
    #expect(findings.map(\.line) == [2] && findings[0].message.contains("a.two"))
  }

  @Test func aTextThatIsLeftWithoutWhatItFillsInIsCaught() throws {
    let text = "let a = words(\"a.one\")\nlet b = words(\"a.two\", \"x\") + words(\"a.two\")"
    let findings = try catalogue(#"{"a.one": "x", "a.two": "{0} y"}"#)
      .emptyPlaces(in: [SourceFile(path: "A.swift", text: text)])
    #expect(findings.map(\.line) == [2])
  }

  @Test func whatIsNoCatalogueIsAnError() {
    #expect(throws: (any Error).self) { try catalogue("{") }
  }
}
