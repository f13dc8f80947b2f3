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

  @Test func aStraightApostropheAndABreakingSpaceAreCaught() throws {
    let faulty = try catalogue("{\n\"a\": \"l'ordre\",\n\"b\": \"Qui ?\"\n}")
    #expect(faulty.frenchFindings().map(\.line) == [2, 3])
    #expect(try catalogue("{\"a\": \"l’ordre, qui\u{202F}?\"}").frenchFindings() == [])
  }

  @Test func whatIsNoCatalogueIsAnError() {
    #expect(throws: (any Error).self) { try catalogue("{") }
  }
}
