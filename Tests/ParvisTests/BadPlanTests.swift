import Foundation
import Testing

/// Every bad plan: one clear line, the right exit code, nothing kept, nothing lost.
@Suite struct BadPlanTests {
  @Test(arguments: [
    ("empty.md", [UInt8]()), ("blank.md", Array(" \n\n".utf8)), ("nul.md", Array("# A\u{0}\n".utf8)),
    ("utf16.md", [0xFF, 0xFE, 0x23, 0x00, 0x20, 0x00]), ("utf16be.md", [0xFE, 0xFF, 0x00, 0x23]),
  ])
  func isRefusedAsBadData(name: String, bytes: [UInt8]) throws {
    let shop = try Workshop()
    try refuses(try shop.run("import", try shop.file(name, bytes)), code: 65, naming: name)
    #expect(try shop.run("list").code == 66, "no meeting was begun")
  }

  @Test func overEightMegabytesNamesTheLimit() throws {
    let shop = try Workshop()
    let path = try shop.file("huge.md", [UInt8](repeating: 0x61, count: 8_388_609))
    try refuses(try shop.run("import", path), code: 65, naming: "8388608")
  }

  @Test func aMissingPlanAFolderAndWhatCannotBeReadAreNoInput() throws {
    let shop = try Workshop()
    try refuses(try shop.run("import", shop.folder.path + "/none.md"), code: 66, naming: "none.md")
    try refuses(try shop.run("run", shop.folder.path + "/none.md"), code: 66, naming: "none.md")
    try refuses(try shop.run("import", shop.folder.path), code: 66, naming: "folder")
    try refuses(try shop.run("import", "/proc/self/mem"), code: 66, naming: "/proc/self/mem")
  }

  @Test func aWordThatIsNeitherVerbNorFileIsUsage() throws {
    let shop = try Workshop()
    try refuses(try shop.run("reunion"), code: 64, naming: "reunion")
  }

  @Test func whatWasThereStaysWhenAnImportFails() throws {
    let shop = try Workshop()
    #expect(try shop.run("import", try shop.file("good.md", "# Bonne réunion\n")).code == 0)
    let before = try shop.run("report", "--output", "-").output
    #expect(try shop.run("import", try shop.file("bad.md", [0x23, 0x00])).code == 65)
    #expect(try shop.run("report", "--output", "-").output == before)
  }

  @Test func windows1252IsReadAndSaid() throws {
    let shop = try Workshop()
    let path = try shop.file("old.md", Array("# R".utf8) + [0xE9] + Array("union\n".utf8))
    let outcome = try shop.run("import", path)
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("Windows-1252"))
    #expect(try shop.run("report", "--output", "-").output.hasPrefix("# Réunion\n"))
  }

  @Test(arguments: [
    "\u{FEFF}# Titre\r\n\r\n## Ordre du jour\r\n\r\n1. Un (1 h 30)\r\n2. Deux (90)\r\n3. Deux (1h30)\r\n"
  ])
  func marksOfOtherSystemsAndSpellingsOfDurationsAreUnderstood(plan: String) throws {
    let shop = try Workshop()
    #expect(try shop.run("import", try shop.file("plan.md", plan)).code == 0)
    let report = try shop.run("report", "--output", "-").output
    #expect(report.contains("1. Un (1 h 30)\n2. Deux (1 h 30)\n3. Deux (1 h 30)\n"), "\(report)")
  }

  @Test func aDurationThatIsNoneStaysInTheTitleAndIsSaid() throws {
    let shop = try Workshop()
    let path = try shop.file("plan.md", "# T\n\n## Ordre du jour\n\n1. Zéro (0 min)\n2. Moins (-5 min)\n")
    let outcome = try shop.run("import", path)
    #expect(outcome.code == 0)
    #expect(outcome.errors.split(separator: "\n").count == 2)
    let shown = try shop.run("show").output
    #expect(shown.contains("Zéro (0 min)") && shown.contains("Moins (-5 min)"))
  }

  @Test func aTableOfSeventyKilobytesInOneLineTakesNoTime() throws {
    let shop = try Workshop()
    let line = String(repeating: "|a", count: 35_000)
    let path = try shop.file("bomb.md", "# T\n\n\(line)\n\(String(repeating: "|-", count: 35_000))\n")
    #expect(try shop.run("import", path, seconds: 20).code == 0)
  }

  private func refuses(_ outcome: ChildProcess.Outcome, code: Int32, naming name: String) throws {
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1 && outcome.errors.hasPrefix("parvis: "), "\(outcome.errors)")
    #expect(outcome.errors.contains(name), "\(outcome.errors)")
  }
}
