import Foundation
import MeetingCore
import Testing

/// Files of a meeting in which somebody is erased, under whatever names and wherever they lie.
@Suite struct FilesAfterErasureTests {
  private let shop: Workshop

  init() throws { shop = try Workshop() }

  private var reports: String { shop.data + "/reports" }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: reports).sorted()
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(reports)/\(name)", encoding: .utf8)
  }

  private func put(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(reports)/\(name)"))
  }

  /// A meeting that is called by somebody of the group, and its report.
  private func depart() throws -> MeetingID {
    let plan = "# Le départ de Zéphyrine\n\n## Ordre du jour\n\n1. Un point (5 min)\n"
    _ = try shop.run("import", try shop.file("depart.md", plan))
    _ = try shop.act([#"{"do":"addPerson","name":"Zéphyrine"}"#])
    _ = try shop.run("report")
    return try #require(shop.desk().meetingID)
  }

  private func erase() throws {
    let answers = try shop.act([#"{"do":"erasePerson","person":1}"#])
    #expect(answers.count == 1 && answers[0].contains(#""ok":true"#), "\(answers)")
  }

  @Test func thePlanAndTheTablesAreCalledOtherwiseToo() throws {
    let id = try depart()
    _ = try shop.run("report", "--table", "tasks")
    let plan = "# Le départ de Zéphyrine\n\n[parvis]: <#parvis-plan?version=1&lang=fr&id=\(id)>\n"
    try put(plan, "le-depart-de-zephyrine-plan.md")
    let count = try files().count
    try erase()
    #expect(try files().filter { $0.contains("zephyrine") } == [] && files().count == count)
    #expect(try files().contains { $0.hasSuffix(".csv") })
  }

  @Test func aReportOfAnEarlierTitleIsCalledOtherwiseToo() throws {
    _ = try depart()
    _ = try shop.act([#"{"do":"nameMeeting","title":"La fête"}"#])
    _ = try shop.run("report")
    #expect(try files() == ["la-fete.md", "le-depart-de-zephyrine.md"])
    try erase()
    #expect(try files() == ["la-fete.md"])
  }

  @Test func whatIsCutOffBeforeAnyFileIsLookedAtIsDoneLater() throws {
    let plan = "# Avant\n\n## À qui demander ?\n\n- Site web : Zéphyrine, Bo\n"
    _ = try shop.run("import", try shop.file("avant.md", plan))
    _ = try shop.act([#"{"do":"open"}"#, #"{"do":"close"}"#])
    _ = try shop.run("report")
    _ = try shop.run("import", try shop.file("ce-soir.md", "# Ce soir\n"))
    _ = try shop.act([#"{"do":"addPerson","name":"Zéphyrine"}"#])
    let reader = try shop.reader()
    // It waits for the reader when it is killed.
    let erase = #"{"do":"erasePerson","person":1}"# + "\n"
    let act = try ProgramRun.start(["act", "--data", shop.data], input: erase)
    let isErased = try Waiting.until(seconds: 20) { try shop.desk().group.people[0].name.value == nil }
    #expect(isErased)
    act.kill()
    reader.kill()
    #expect(try files().contains { try text($0).contains("Zéphyrine") })
    _ = try shop.run("report")
    #expect(try !files().contains { try text($0).contains("Zéphyrine") })
  }

  @Test func whatSomebodyChangedByHandInOtherFilesStays() throws {
    let plan = "# La suite\n\n## Ordre du jour\n\n1. Un point (5 min)\n"
    _ = try shop.run("import", try shop.file("suite.md", plan))
    _ = try shop.run("report")
    let id = try #require(shop.desk().meetingID)
    let name = try #require(try files().first)
    try put(try text(name).replacing("Un point", with: "Corrigé à la main"), name)
    try put(
      "# La suite\n\n1. Écrit\n\n[parvis]: <#parvis-plan?version=1&lang=fr&id=\(id)>\n", "la-suite-plan.md")
    let page = "la-suite-\(id.description.prefix(8)).odt"
    try put("retouché", page)
    _ = try shop.run("import", try shop.file("ce-soir.md", "# Ce soir\n"))
    _ = try shop.act([
      #"{"do":"addPrompt","text":"Et vous ?"}"#, #"{"do":"hangSlip","prompt":1,"text":"Secretpapier"}"#,
      #"{"do":"eraseSlip","prompt":1,"slip":1}"#,
    ])
    #expect(try text(name).contains("Corrigé") && text("la-suite-plan.md").contains("Écrit"))
    #expect(try text(page) == "retouché")
  }

  /// As where they lie on a stick.
  @Test func reportsThatAreAwayAreWrittenAnewOnceTheyAreBack() throws {
    let plan = "# Avant\n\n## À qui demander ?\n\n- Site web : Zéphyrine, Bo\n"
    _ = try shop.run("import", try shop.file("avant.md", plan))
    _ = try shop.act([#"{"do":"open"}"#, #"{"do":"close"}"#, #"{"do":"addPerson","name":"Zéphyrine"}"#])
    _ = try shop.run("report")
    try FileManager.default.moveItem(atPath: reports, toPath: shop.data + "/away")
    try erase()
    try FileManager.default.moveItem(atPath: shop.data + "/away", toPath: reports)
    #expect(try files().contains { try text($0).contains("Zéphyrine") })
    _ = try shop.run("import", try shop.file("ce-soir.md", "# Ce soir\n"))
    _ = try shop.run("report")
    #expect(try !files().contains { try text($0).contains("Zéphyrine") })
  }
}
