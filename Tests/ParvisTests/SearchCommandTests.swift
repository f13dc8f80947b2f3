import Foundation
import GRDB
import Testing

@Suite struct SearchCommandTests {
  private static let plan = """
    # Accueillir

    - Date : 2026-11-12
    - Lieu : Salle des fêtes

    ## Ordre du jour

    ### Repères

    - Se présenter (10 min)
    - Les clés (5 min)
    """

  private func shop() throws -> Workshop {
    let shop = try Workshop()
    _ = try shop.run("import", try shop.file("a.md", Self.plan))
    _ = try shop.run("import", try shop.file("b.md", "# Rentrée\n\n- Date : 2025-10-05\n"))
    _ = try shop.act([
      #"{"do":"capture","kind":"note","text":"Proposer des repères : une table, une affiche."}"#
    ])
    return shop
  }

  @Test func linesComeByMeetingTheLatestFirst() throws {
    let shop = try shop()
    let outcome = try shop.run("search", "REPERES", "--locale", "fr")
    #expect(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("2026-11-12  Accueillir  ("))
    #expect(lines[1] == "  Thème\u{202F}: Repères")
    #expect(lines[2].hasPrefix("2025-10-05  Rentrée  ("))
    #expect(lines[3] == "  Note\u{202F}: Proposer des repères : une table, une affiche.")
  }

  @Test func whatMustNotBeThereIsLeftOut() throws {
    let shop = try shop()
    let outcome = try shop.run("search", "repères", "-affiche", "--locale", "fr", "--json")
    #expect(outcome.output.contains("Accueillir") && !outcome.output.contains("Rentrée"))
    #expect(try shop.run("search", "\"une table\"").output.contains("Rentrée"))
    #expect(try shop.run("search", "\"affiche table\"").output.contains("Rentrée") == false)
  }

  @Test func nothingTypedIsWrong() throws {
    let shop = try shop()
    for typed in [
      "\"", "*", "NEAR(", "\"clés", "(clés", "clés)", "^clés", "words:clés", "AND", "clés OR",
      "-", "- - -", "-clés", "   ", "\t", "👩‍👩‍👧", "🔑 clés", "clés*", "*clés", "NEAR(clés table, 2)", "{clés}",
      "\u{202E}clés", "clés\u{301}", "\"\"", "«", "« clés »", "%", "';DROP TABLE lines", "\\",
    ] {
      let outcome = try shop.run("search", typed)
      #expect(outcome.code == 0 || outcome.errors.contains("no word"), "\(typed)")
      #expect(!typed.contains("clés") || typed.hasPrefix("-") || outcome.code == 0, "\(typed)")
    }
    let long = try shop.run("search", String(repeating: "a", count: 10_000))
    #expect(long.code == 64 && long.errors.contains("400"))
  }

  @Test func aFolderOfANewerVersionIsReadAndSaidSo() throws {
    let shop = try shop()
    let queue = try DatabaseQueue(path: shop.data + "/parvis.sqlite")
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
    try queue.close()
    for verb in [["search", "clés"], ["list"], ["report", "--output", "-"], ["show"]] {
      let outcome = try ProgramRun.outcome(verb + ["--data", shop.data])
      #expect(outcome.code == 0 && outcome.errors.contains("newer"), "\(verb)")
    }
    let database = shop.data + "/parvis.sqlite"
    let before = try Data(contentsOf: URL(filePath: database))
    let act = try shop.run("act", input: "{}\n")
    #expect(act.code == 65 && act.errors.contains("install that version"), "\(act.errors)")
    #expect(try shop.run("import", try shop.file("c.md", "# Autre\n")).code == 65)
    #expect(try Data(contentsOf: URL(filePath: database)) == before, "nobody writes there")
  }
}
