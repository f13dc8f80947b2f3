import Foundation
import MeetingCore
import Testing

@testable import parvis

/// The group's own words for the search over subjects, as a file in its data folder.
@Suite struct SynonymsFileTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try FileManager.default.createDirectory(atPath: shop.data, withIntermediateDirectories: true)
  }

  private var own: URL { URL(filePath: shop.data).appending(path: "synonyms.txt") }

  private func likely(_ question: String) throws -> [Int] {
    let read = try Installation(root: Fixture.root.path).synonyms(.french, own: own)
    return SubjectSearch(["Salle et clés", "Site web"], synonyms: read.synonyms).likely(question)
  }

  @Test func theGroupsFileExtendsTheFamilies() throws {
    #expect(try likely("ou est la vitrine").isEmpty)
    try Data("site : vitrine\n".utf8).write(to: own)
    #expect(try likely("ou est la vitrine") == [1])
    #expect(try likely("internet") == [1], "what comes with the program stays")
  }

  @Test func aBadLineIsLeftOutAndCheckSaysWhich() throws {
    try Data("n’importe quoi\nsite : vitrine\n".utf8).write(to: own)
    #expect(try likely("vitrine") == [1])
    let outcome = try shop.run("check")
    let line = "BAD  synonyms: \(own.path), line 1: no colon after the family's name"
    #expect(outcome.output.contains(line), "\(outcome)")
  }

  @Test func whatIsNoTextIsLeftOut() throws {
    for bytes in [Data([0xFF, 0xFE, 0x00]), Data(repeating: 0x61, count: 1_048_577)] {
      try bytes.write(to: own)
      let read = try Installation(root: Fixture.root.path).synonyms(.french, own: own)
      #expect(read.problems == ["\(own.path) cannot be read; it must be text of 1 MB at most"])
      #expect(read.synonyms.familyCount >= 30)
    }
  }

  @Test func allIsWellWithoutOne() throws {
    let outcome = try shop.run("check")
    #expect(outcome.output.contains("ok   synonyms: "), "\(outcome)")
  }
}
