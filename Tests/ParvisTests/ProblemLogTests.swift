import Foundation
import Testing

@testable import parvis

@Suite struct ProblemLogTests {
  private let shop: Workshop
  private var log: URL { shop.folder.appending(path: "log/parvis.log") }

  init() throws { shop = try Workshop() }

  @Test func aProblemIsALineWithItsTimeOnceARun() throws {
    let written = ProblemLog(folder: shop.folder)
    let time = Date(timeIntervalSince1970: 1_796_324_400)
    written.note(["a\nb", "c"], at: time)
    written.note(["c", "a\nb"], at: time)
    #expect(
      try String(contentsOf: log, encoding: .utf8) == "2026-12-03T19:00:00Z a b\n2026-12-03T19:00:00Z c\n")
  }

  @Test func nothingIsMadeBeforeThereIsSomethingToSay() {
    ProblemLog(folder: shop.folder).note([])
    #expect(!FileManager.default.fileExists(atPath: log.path))
  }

  @Test func itKeepsOneOlderFileAndNoMore() throws {
    let written = ProblemLog(folder: shop.folder)
    for number in 0..<3_000 { written.note(["\(number) " + String(repeating: "x", count: 300)]) }
    let names = try FileManager.default.contentsOfDirectory(atPath: log.deletingLastPathComponent().path)
    #expect(names.sorted() == ["parvis.log", "parvis.log.1"])
    for name in names {
      let file = log.deletingLastPathComponent().appending(path: name)
      #expect(try Data(contentsOf: file).count <= ProblemLog.maximumBytes)
    }
    #expect(try String(contentsOf: log, encoding: .utf8).contains("Z 2999 "))
  }

  @Test func whereItCannotBeWrittenNothingHappens() throws {
    try shop.file("log", "in the way")
    ProblemLog(folder: shop.folder).note(["a"])
    ProblemLog(folder: URL(filePath: "/proc/nowhere")).note(["a"])
    #expect(try String(contentsOf: shop.folder.appending(path: "log"), encoding: .utf8) == "in the way")
  }

  @Test func aPipeInItsPlaceDoesNotHoldTheScreen() throws {
    try FileManager.default.createDirectory(
      at: log.deletingLastPathComponent(), withIntermediateDirectories: true)
    #expect(mkfifo(log.path, 0o600) == 0)
    ProblemLog(folder: shop.folder).note(["a"])
  }
}
