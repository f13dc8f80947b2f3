import Foundation
import Testing

@Suite struct SnapshotCommandTests {
  @Test(arguments: ["welcome", "agenda", "theme", "wall"])
  func aScreenIsDrawnWithoutADisplay(screen: String) throws {
    let shop = try Workshop()
    _ = try shop.run("import", try shop.file("p.md", "# T\n\n## Questions au mur\n\n### Oui ?\n\n- non\n"))
    let path = shop.folder.appending(path: "s.png")
    #expect(try shop.run("snapshot", screen, "--size", "800x480", "--output", path.path).code == 0)
    let bytes = try [UInt8](Data(contentsOf: path))
    #expect(bytes.prefix(4) == [0x89, 0x50, 0x4E, 0x47])
    #expect(Array(bytes[16..<24]) == [0, 0, 3, 32, 0, 0, 1, 224])
  }

  @Test(arguments: [
    ["moon", "--size", "800x480"], ["wall", "--size", "800"], ["wall", "--size", "9x9"],
    ["wall", "--size", "99999x99999"], ["wall", "--size", "800x480", "--look", "red"],
  ])
  func whatIsUnknownIsUsage(words: [String]) throws {
    let shop = try Workshop()
    let path = shop.folder.appending(path: "s.png").path
    let outcome = try ProgramRun.outcome(["snapshot"] + words + ["--output", path, "--data", shop.data])
    #expect(outcome.code == 64)
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func noFontIsSaidAndNotACrash() throws {
    let shop = try Workshop()
    let root = shop.folder.appending(path: "root")
    let fonts = root.appending(path: "Fonts")
    try FileManager.default.createDirectory(at: fonts, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: root.appending(path: "Assets"), withIntermediateDirectories: true)
    for language in ["fr", "en"] {
      try Data("{}".utf8).write(to: root.appending(path: "Assets/strings.\(language).json"))
    }
    try Data("folders = [\"/nowhere\"]\nfallbacks = []\n".utf8).write(to: fonts.appending(path: "fonts.toml"))
    _ = try shop.run("import", try shop.file("p.md", "# T\n"))
    let outcome = try shop.run(
      "snapshot", "wall", "--size", "800x480", "--root", root.path, "--output", shop.folder.path + "/s.png")
    #expect(outcome.code == 69)
    #expect(outcome.errors.contains("/nowhere"))
  }
}
