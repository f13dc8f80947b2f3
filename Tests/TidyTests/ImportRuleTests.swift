import Testing

@Suite struct ImportRuleTests {
  private func file(_ target: String, _ text: String) -> SourceFile {
    SourceFile(path: "Sources/\(target)/Sample.swift", text: text)
  }

  @Test(arguments: [
    ("MeetingCore", "import Foundation"),
    ("KioskToolkit", "import FoundationEssentials"),
    ("KioskScreens", "import KioskPlatform"),
    ("MeetingStore", "@preconcurrency import MeetingDocuments"),
    ("MeetingDocuments", "public import GRDB"),
    ("KioskPlatform", "import struct MeetingCore.Command"),
    ("parvis", "import CSDL2"),
    ("Somewhere", "let a = 1"),
  ])
  func aWrongImportIsCaught(target: String, text: String) {
    let findings = ImportRule.findings(in: file(target, "// head\n\(text)"))
    #expect(findings.count == 1)
    #expect(findings.first?.path == "Sources/\(target)/Sample.swift")
  }

  @Test func theFindingNamesItsLine() {
    let findings = ImportRule.findings(in: file("MeetingCore", "\n\nimport Foundation\n"))
    #expect(
      findings.map(\.description) == [
        "Sources/MeetingCore/Sample.swift:3: MeetingCore may not import Foundation"
      ])
  }

  @Test func rightImportsAndTheWordInATextPass() {
    #expect(
      ImportRule.findings(in: file("MeetingCore", "import struct FoundationEssentials.Date")) == [])
    #expect(ImportRule.findings(in: file("KioskToolkit", "let a = \"import GRDB\" // import GRDB")) == [])
  }

  @Test func siblingsNeverImportEachOther() {
    let floor: Set<String> = ["KioskScreens", "KioskPlatform", "MeetingStore", "MeetingDocuments"]
    for target in floor { #expect(ImportRule.allowed[target]?.isDisjoint(with: floor) == true) }
  }

  @Test func aLibraryBelongsToOneTarget() {
    let files = [file("MeetingStore", "import GRDB"), file("parvis", "import GRDB\nimport TOMLKit")]
    let messages = ImportRule.misplacedLibraries(in: files).map(\.message)
    #expect(messages.contains("GRDB is imported by MeetingStore, parvis, not by one"))
    #expect(messages.contains("CCMark is imported by no target, not by one"))
    #expect(!messages.contains { $0.hasPrefix("TOMLKit") })
  }
}
