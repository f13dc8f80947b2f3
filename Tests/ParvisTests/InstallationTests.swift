import Foundation
import Testing

/// The program with fonts and art as a group may find or leave them, in an installation of its own.
@Suite struct InstallationTests {
  private let shop: Workshop
  private let root: URL

  init() throws {
    shop = try Workshop()
    root = shop.folder.appending(path: "root")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for name in ["Assets", "Fonts", "kiosk.conf"] {
      try FileManager.default.copyItem(at: Fixture.root.appending(path: name), to: root.appending(path: name))
    }
    _ = try shop.act([
      #"{"do":"addPrompt","text":"Bien ?"}"#, #"{"do":"hangSlip","prompt":1,"text":"Secret"}"#,
    ])
  }

  private func changeFonts(_ change: (String) -> String) throws {
    let file = root.appending(path: "Fonts/fonts.toml")
    try Data(change(try String(contentsOf: file, encoding: .utf8)).utf8).write(to: file)
  }

  private func picture() throws -> Data {
    let file = shop.folder.appending(path: "wall.png")
    let outcome = try shop.run(
      "snapshot", "wall", "--size", "800x480", "--output", file.path, "--root", root.path)
    #expect(outcome.code == 0, "\(outcome)")
    return try Data(contentsOf: file)
  }

  private func check() throws -> ChildProcess.Outcome { try shop.run("check", "--root", root.path) }

  @Test func everythingIsWellAsItComes() throws {
    let outcome = try check()
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.output.contains("ok   scripts: 14, each with a font"))
  }

  @Test func aFontDroppedInTheFolderIsUsedWhenTheListSaysSo() throws {
    let before = try picture()
    let ours = root.appending(path: "Fonts/Ours.ttf")
    let andika = URL(filePath: "/usr/share/fonts/truetype/andika/Andika-Bold.ttf")
    try FileManager.default.copyItem(at: andika, to: ours)
    #expect(try picture() == before)
    try changeFonts { $0.replacing("\"InterDisplay-", with: "\"Ours.ttf\", \"InterDisplay-") }
    #expect(try picture() != before)
    #expect(try check().code == 0)
  }

  @Test func aMissingFamilyBorrowsAnotherAndCheckSaysSo() throws {
    try changeFonts { $0.replacing("\"InterDisplay-", with: "\"Nowhere-") }
    _ = try picture()
    let outcome = try check()
    #expect(outcome.code != 0)
    #expect(outcome.output.contains("borrowed: display extrabold"), "\(outcome)")
  }

  @Test func aBrokenFontIsPassedOverAndCheckSaysWhich() throws {
    let before = try picture()
    try Data("no font".utf8).write(to: root.appending(path: "Fonts/InterDisplay-Medium.otf"))
    // The one of the system, further down the list of folders, is as good.
    #expect(try picture() == before)
    let outcome = try check()
    #expect(outcome.code != 0)
    #expect(outcome.output.contains("InterDisplay-Medium.otf is no font that can be used"), "\(outcome)")
  }

  @Test func aScriptWithoutAFontIsNamedWithItsPackage() throws {
    try changeFonts { $0.replacing("\"NotoSansThai-Regular.ttf\",", with: "") }
    let outcome = try check()
    #expect(outcome.code != 0)
    #expect(outcome.output.contains("BAD  scripts: no font for Thai; install fonts-noto-core"), "\(outcome)")
  }

  @Test func brokenPicturesAreSaidByCheckAndTheKeysKeepTheirWords() throws {
    let assets = root.appending(path: "Assets")
    let files = try FileManager.default.contentsOfDirectory(atPath: assets.path).filter {
      $0.hasSuffix(".svg")
    }
    for file in files { try Data().write(to: assets.appending(path: file)) }
    let broken = try picture()
    let outcome = try check()
    #expect(outcome.code != 0)
    #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix("BAD  art:") } == files.count)
    for file in files { try FileManager.default.removeItem(at: assets.appending(path: file)) }
    #expect(try picture() == broken)
    #expect(broken.count > 20_000, "the words are still there")
    #expect(try check().output.contains("BAD  art: 0 pictures"))
  }

  @Test func withoutAnyFontOrWithoutAssetsItSaysWhatToDo() throws {
    try changeFonts { $0.replacing("\"/usr/", with: "\"/nowhere/") }
    let fonts = try shop.run("snapshot", "wall", "--size", "800x480", "-o", "/dev/null", "--root", root.path)
    #expect(fonts.code == 69 && fonts.errors.contains("no font found"), "\(fonts)")
    #expect(try check().output.contains("BAD  fonts: no font found"))
    try FileManager.default.removeItem(at: root.appending(path: "Assets"))
    let art = try check()
    #expect(art.code == 66 && art.errors.contains("no Assets folder found"), "\(art)")
  }

  @Test func theKioskWritesWhatIsWrongInItsLogOnceARunAndNoTypedWord() throws {
    let assets = root.appending(path: "Assets")
    for file in try FileManager.default.contentsOfDirectory(atPath: assets.path) where file.hasSuffix(".svg")
    {
      try Data().write(to: assets.appending(path: file))
    }
    let log = shop.folder.appending(path: "data/log/parvis.log")
    var said: [[Substring]] = []
    for _ in 1...2 {
      let before = (try? Data(contentsOf: log).count) ?? 0
      let kiosk = try ProgramRun.start(
        ["run", "--window", "1280x720", "--root", root.path, "--data", shop.data],
        environment: ["SDL_VIDEODRIVER": "dummy"])
      // All that the first screen has to say is written with its first frame.
      #expect(Waiting.until(seconds: 60) { (try? Data(contentsOf: log).count) ?? 0 > before })
      usleep(500_000)
      kiosk.terminate()
      #expect(try kiosk.wait().code == 0)
      said.append(try String(contentsOf: log, encoding: .utf8).split(separator: "\n"))
    }
    let lines = said[0]
    #expect(!lines.isEmpty && said[1].count == 2 * lines.count, "\(said)")
    #expect(Set(lines).count == lines.count)
    for line in lines {
      #expect(line.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ .*\.svg cannot be read/) != nil, "\(line)")
      #expect(!line.contains("Secret"))
    }
  }
}
