import Foundation
import Testing

@Suite struct ReportCommandTests {
  @Test func aFullReportGoesIntoAnotherFolderAndComesOutTheSame() throws {
    let (first, second) = (try Workshop(), try Workshop())
    let list = try ProgramRun.outcome(["act", "--list"]).output.split(separator: "\n").map(String.init)
    _ = try first.act(list.filter { $0.hasPrefix("{") })
    let report = try first.run("report", "--output", "-").output
    let path = try second.file("cr.md", report)
    #expect(try second.run("import", path).code == 0)
    #expect(try second.run("report", "--output", "-").output == report)
    #expect(try second.run("import", path).code == 65, "the same report twice")
    #expect(try second.run("import", path, "--again").code == 0)
  }

  @Test func aReportThatWasEditedBecomesAnotherMeetingThatNamesItsOrigin() throws {
    let shop = try Workshop()
    let plan = "# Soir\n\n- Date : 2026-12-03\n\n## Notes\n\n- Dit ce soir\n"
    let id = try shop.run("import", try shop.file("p.md", plan)).output.prefix(8)
    let report = try shop.run("report", "--output", "-").output
    #expect(try shop.run("import", try shop.file("same.md", report)).code == 65, "as it was")
    let edited = report.replacingOccurrences(of: "Dit ce soir", with: "Dit autrement")
    let path = try shop.file("edited.md", edited)
    let outcome = try shop.run("import", path)
    #expect(outcome.code == 0 && !outcome.output.hasPrefix(id))
    #expect(outcome.errors.contains("Soir, 2026-12-03 (\(id))"), "\(outcome.errors)")
    let new = try shop.run("report", "--output", "-").output
    #expect(new.contains("- Repris du compte rendu\u{202F}: Soir, 2026-12-03 (\(id))\n"), "\(new)")
    #expect(new.contains("Dit autrement"))
    #expect(try shop.run("report", String(id), "-o", "-").output == report)
    #expect(try shop.run("import", path).code == 65, "the same edited report twice")
    #expect(try shop.run("import", path, "--again").code == 0)
    #expect(try shop.run("list").output.split(separator: "\n").count == 3)
  }

  @Test func thePublicFormComesBackAsAMeetingOfItsOwn() throws {
    let (first, second) = (try Workshop(), try Workshop())
    let id = try first.run("import", try first.file("p.md", "# Soir\n")).output
    let report = try first.run("report", "--form", "public", "--output", "-").output
    let outcome = try second.run("import", try second.file("public.md", report))
    #expect(outcome.code == 0 && outcome.output != id && outcome.errors.contains("public form"))
  }

  @Test func itIsWrittenIntoTheReportsFolderUnderAnAsciiName() throws {
    let shop = try Workshop()
    _ = try shop.run("import", try shop.file("p.md", "# L’été : où ? / « ça »\n\n- Date : 2026-07-01\n"))
    let outcome = try shop.run("report")
    let path = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(path.hasPrefix(shop.data + "/reports/2026-07-01-"))
    #expect(path.utf8.allSatisfy { $0 < 0x80 })
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(try shop.run("report").output == outcome.output, "the same meeting keeps its file")
  }

  @Test func anUnwritableFolderIsSaid() throws {
    let shop = try Workshop()
    _ = try shop.run("import", try shop.file("p.md", "# T\n"))
    let outcome = try shop.run("report", "--output", "/proc/nowhere/cr.md")
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("/proc/nowhere"))
  }

  @Test func aReportsFolderThatCannotBeIsSaid() throws {
    let shop = try Workshop()
    _ = try shop.run("import", try shop.file("p.md", "# T\n"))
    let outcome = try shop.run("report", "--config", try shop.file("k.conf", "reports = \"/proc/nowhere\"\n"))
    #expect(outcome.code == 73)
    #expect(outcome.errors.contains("/proc/nowhere"))
  }

  @Test func withoutADisplayTheKioskSaysHowToGetOne() throws {
    let shop = try Workshop()
    let outcome = try shop.run("run", try shop.file("p.md", "# T\n"))
    #expect(outcome.code == 69)
    #expect(outcome.errors.split(separator: "\n").count == 1 && outcome.errors.contains("startx"))
  }

  @Test func anUnknownMeetingIsSaid() throws {
    let shop = try Workshop()
    #expect(try shop.run("report").code == 66)
    _ = try shop.run("import", try shop.file("p.md", "# T\n"))
    #expect(try shop.run("report", "ffff").code == 66)
  }
}
