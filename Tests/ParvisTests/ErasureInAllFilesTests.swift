import Foundation
import Testing

/// Words that were erased, looked for in the bytes of every file under the data folder: the journal, its
/// write-ahead log, the reports, what was written of problems.
@Suite struct ErasureInAllFilesTests {
  private static let words = "Secretpapier"
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    _ = try shop.run("import", try shop.file("p.md", "# Sur la place\n"))
    _ = try shop.act([
      #"{"do":"addPrompt","text":"Et vous ?"}"#,
      #"{"do":"hangSlip","prompt":1,"text":"\#(Self.words) un","signature":"\#(Self.words)nom"}"#,
      #"{"do":"hangSlip","prompt":1,"text":"Un autre"}"#,
    ])
    for form in ["full", "public"] { _ = try shop.run("report", "--form", form) }
  }

  /// The files that hold the words, by their paths in the data folder.
  private func holding(_ words: String = Self.words) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: shop.data)?.allObjects as? [String] ?? []
    return names.filter { name in
      let bytes = try? Data(contentsOf: URL(filePath: shop.data + "/" + name))
      return bytes?.range(of: Data(words.utf8)) != nil
    }.sorted()
  }

  @Test func theyAreInNoFile() throws {
    #expect(try holding().count >= 3, "the journal and both reports held them")
    let answers = try shop.act([#"{"do":"eraseSlip","prompt":1,"slip":1}"#])
    #expect(answers.count == 1 && answers[0].contains(#""ok":true"#))
    #expect(try holding() == [])
    #expect(try shop.run("report", "--output", "-").output.contains("Un autre"))
  }

  @Test func aReaderDelaysItAndNothingIsLeftWhenItIsGone() throws {
    let reader = try shop.reader()
    let erase = #"{"do":"eraseSlip","prompt":1,"slip":1}"#
    let held = try shop.act([erase])
    #expect(held.count == 1 && held[0].contains(#""ok":false"#), "nobody is told that it is erased")
    #expect(try holding().filter { $0.hasPrefix("reports/") } == [], "no report waits for a reader")
    #expect(try !holding().isEmpty, "the reader still sees what it saw")
    reader.kill()
    _ = try shop.act([erase])
    #expect(try holding() == [])
  }

  @Test func aPersonIsInNoFileOfAnEarlierMeeting() throws {
    let name = "Zéphyrine"
    let plan = "# Avant\n\n## À qui demander ?\n\n- Site web : \(name) (référente), Bo\n"
    let minutes = "Réunion du 3 décembre 2024\n\nAnimation : \(name), Bo\nPrésents : Ana, \(name)\n\nFin.\n"
    for (place, text) in [plan, minutes].enumerated() {
      _ = try shop.run("import", try shop.file("avant\(place).md", text))
      _ = try shop.act([
        #"{"do":"open"}"#, #"{"do":"requestFloor","name":"\#(name)"}"#, #"{"do":"nextSpeaker"}"#,
        #"{"do":"close"}"#,
      ])
      for form in ["full", "public"] { _ = try shop.run("report", "--form", form) }
      _ = try shop.run("report", "--as", "csv")
    }
    _ = try shop.run("import", try shop.file("ce-soir.md", "# Ce soir\n"))
    _ = try shop.act([#"{"do":"addPerson","name":"\#(name)"}"#])
    _ = try shop.run("report")
    #expect(try holding(name).count >= 3, "the journal and both full reports held it")
    let answers = try shop.act([#"{"do":"erasePerson","person":1}"#])
    #expect(answers.count == 1 && answers[0].contains(#""ok":true"#), "\(answers)")
    #expect(try holding(name) == [] && holding("zephyrine") == [])
    let reports = shop.data + "/reports"
    let files = try FileManager.default.contentsOfDirectory(atPath: reports).filter { $0.hasSuffix(".md") }
    let texts = try files.map { try String(contentsOfFile: reports + "/" + $0, encoding: .utf8) }
    #expect(texts.count { $0.contains("Site web\u{202F}: Bo") } == 1, "\(texts)")
    #expect(texts.count { $0.contains("…, Bo") } == 1, "the role of those who stay is said")
    #expect(texts.count { $0.contains("Ana, …") } == 1)
  }

  @Test func aFileThatIsCalledByANameIsCalledOtherwise() throws {
    let plan = "# Le départ de Zéphyrine\n\n## Ordre du jour\n\n1. Le mot de Zéphyrine (5 min)\n"
    _ = try shop.run("import", try shop.file("depart.md", plan))
    _ = try shop.act([#"{"do":"addPerson","name":"Zéphyrine"}"#])
    for form in ["full", "public"] { _ = try shop.run("report", "--form", form) }
    _ = try shop.act([#"{"do":"erasePerson","person":1}"#])
    let files = try FileManager.default.contentsOfDirectory(atPath: shop.data + "/reports").sorted()
    #expect(files.filter { $0.contains("zephyrine") } == [] && files.count { $0.contains("depart-de") } == 2)
    #expect(try holding("Zéphyrine") == [], "not in the report for everybody either, which hid it before")
  }

  /// A run that was cut off, or a folder that took nothing, left this: what is owed is done by the next run.
  @Test func whatWasNotWrittenAnewIsOwed() throws {
    let reports = shop.data + "/reports"
    let file = try #require(FileManager.default.contentsOfDirectory(atPath: reports).first)
    let kept = try String(contentsOfFile: "\(reports)/\(file)", encoding: .utf8)
    try Data(kept.replacing("Un autre", with: "Ancien").utf8).write(to: URL(filePath: "\(reports)/\(file)"))
    let id = try #require(shop.desk().meetingID)
    let debts = shop.data + "/copies-to-rewrite.txt"
    try Data("\(id) \(reports)\n".utf8).write(to: URL(filePath: debts))
    _ = try shop.run("import", try shop.file("suite.md", "# La suite\n"))
    _ = try shop.run("report")
    #expect(try holding("Ancien") == [])
    #expect(try !String(contentsOfFile: debts, encoding: .utf8).contains(reports))
  }
}
