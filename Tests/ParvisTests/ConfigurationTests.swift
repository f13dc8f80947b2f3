import Foundation
import Testing

@Suite struct ConfigurationTests {
  @Test(arguments: [
    ("look = \"day\"\nlok = \"day\"\n", "2", "unknown key 'lok'"),
    ("\n\nlook = \"red\"\n", "3", "evening"), ("turn_seconds = \"no\"\n", "1", "0 to 3600"),
    ("panel_width_mm = -4\n", "1", "0 to 5000"), ("fullscreen = 1\n", "1", "true or false"),
    ("language = \"de\"\n", "1", "\"en\""), ("data = 4\n", "1", "a folder"),
    ("look =\n", "1", "expected value"), ("gong = 101\n", "1", "'gong' must be a whole number from 0 to 100"),
    ("\ngong = -1\n", "2", "0 to 100"), ("gong = \"loud\"\n", "1", "0 to 100"),
    ("copies = \"/srv\"\n", "1", "'copies' must be at most 8 folders, each from / on, in quotes, within [ ]"),
    ("copies = [\"ici\"]\n", "1", "each from / on"), ("\ncopies = [\"/a\", 4]\n", "2", "at most 8"),
    ("copies = [\(String(repeating: "\"/a\",", count: 9))]\n", "1", "at most 8 folders"),
    ("gong = 2.5\n", "1", "0 to 100"), ("gong = true\n", "1", "0 to 100"),
  ])
  func aMistakeNamesFileLineAndWhatIsAllowed(text: String, line: String, says: String) throws {
    let shop = try Workshop()
    let file = try shop.file("my.conf", text)
    let outcome = try shop.run("check", "--config", file)
    #expect(outcome.code == 65)
    #expect(outcome.errors.hasPrefix("parvis: \(file):\(line): "), "\(outcome.errors)")
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
  }

  @Test func theFileThatComesWithTheProgramIsRight() throws {
    let shop = try Workshop()
    #expect(try shop.run("check").code == 0)
  }

  @Test func aMissingFileIsSaid() throws {
    let shop = try Workshop()
    #expect(try shop.run("check", "--config", shop.folder.path + "/none.conf").code == 66)
  }
}
