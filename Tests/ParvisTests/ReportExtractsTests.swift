import Foundation
import Testing

/// What is made of a report: by pandoc, and for a spreadsheet.
@Suite struct ReportExtractsTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    _ = try shop.run("import", try shop.file("p.md", "# Soir <b>&\n\n- Date : 2026-12-03\n"))
    _ = try shop.act([
      #"{"do":"addPrompt","text":"Et vous ?"}"#,
      #"{"do":"hangSlip","prompt":1,"text":"Secretpapier :smile: www.exemple.org","signature":"Lou"}"#,
      #"{"do":"hangSlip","prompt":1,"text":"=HYPERLINK(\"http://exemple.org\"; \"oui, \n- non\")"}"#,
      #"{"do":"capture","kind":"task","text":"Coller les affiches"}"#, #"{"do":"requestFloor","name":"Bo"}"#,
      #"{"do":"nextSpeaker"}"#, #"{"do":"nextSpeaker"}"#,
    ])
  }

  private func made(_ name: String, _ more: [String] = [], path: String? = nil) throws -> (
    outcome: ChildProcess.Outcome, data: Data
  ) {
    let file = shop.folder.appending(path: name)
    let outcome = try ProgramRun.outcome(
      ["report", "--output", file.path, "--data", shop.data] + more,
      environment: path.map { ["PATH": $0] } ?? [:], seconds: 100)
    return (outcome, (try? Data(contentsOf: file)) ?? Data())
  }

  /// A folder with a program of that name, to stand first in `PATH`.
  private func fake(_ name: String, _ script: String) throws -> String {
    let folder = shop.folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: name)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return folder.path + ":/usr/bin:/bin"
  }

  @Test func aPageHoldsTheWordsAsTyped() throws {
    let (outcome, data) = try made("cr.html")
    #expect(outcome.code == 0, "\(outcome)")
    let page = String(decoding: data, as: UTF8.self)
    #expect(page.contains("<title>Soir &lt;b&gt;&amp;</title>") && page.contains("lang=\"fr\""))
    #expect(page.contains("Secretpapier :smile: www.exemple.org"))
    for tag in ["<a ", "<b>", "<img"] { #expect(!page.contains(tag), "\(tag)") }
    #expect(
      try !String(decoding: made("public.HTML", ["--form", "public"]).data, as: UTF8.self).contains("Bo"))
  }

  @Test func aTextForAWordProcessorHoldsThemToo() throws {
    let (outcome, data) = try made("cr.odt")
    #expect(outcome.code == 0, "\(outcome)")
    #expect(data.starts(with: Data("PK".utf8)))
    let words = try ChildProcess("pandoc", ["-f", "odt", "-t", "plain", shop.folder.path + "/cr.odt"]).wait()
    #expect(words.output.contains("Secretpapier :smile: www.exemple.org"), "\(words)")
  }

  @Test func itGetsNothingOfTheEnvironmentAndReadsNoFile() throws {
    let path = try fake("pandoc", "env; echo \"$@\"; cat")
    let file = shop.folder.path + "/x.html"
    let outcome = try ProgramRun.outcome(
      ["report", "--output", file, "--data", shop.data],
      environment: ["PATH": path, "PARVIS_SECRET": "oui", "HOME": "/home/lou"])
    #expect(outcome.code == 0, "\(outcome)")
    let said = try String(contentsOfFile: file, encoding: .utf8)
    #expect(said.contains("--sandbox") && said.contains("Secretpapier"))
    #expect(!said.contains("PARVIS_SECRET") && !said.contains("/home/lou"))
  }

  @Test(arguments: [
    ("pandoc", "exit 3", "could not make it"), ("timeout", "exit 124", "took more than 60 s"),
    ("pandoc", "exit 0", "could not make it"),
  ])
  func itsFailureIsASentence(program: String, script: String, says: String) throws {
    let (outcome, data) = try made("x.html", path: fake(program, script))
    #expect(outcome.code != 0 && outcome.errors.contains(says), "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1 && data.isEmpty)
  }

  @Test func itIsStoppedWhereItDoesNotEnd() throws {
    // The limit is a minute: here it is asked of the clock's own program, with a second instead.
    let path = try fake("timeout", "shift 2; exec /usr/bin/timeout --kill-after=1 1 \"$@\"")
    _ = try fake("pandoc", "sleep 30")
    let (outcome, _) = try made("x.html", path: path)
    #expect(outcome.code == 75 && outcome.errors.contains("was stopped"), "\(outcome)")
  }

  @Test func whereItIsNotInstalledThatIsSaid() throws {
    let (outcome, _) = try made("x.odt", path: "/nowhere")
    #expect(outcome.code == 69 && outcome.errors.contains("apt install pandoc"), "\(outcome)")
    let (pdf, _) = try made("x.pdf", path: fake("pandoc", "exit 3").replacing(":/usr/bin:/bin", with: ""))
    #expect(pdf.code == 69 && pdf.errors.contains("apt install weasyprint"), "\(pdf)")
  }

  @Test func tablesAreReadBackByAnotherProgram() throws {
    let reader = """
      import csv, json, sys
      print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""), strict=True))))
      """
    var tables: [[[String]]] = []
    for table in ["slips", "turns", "tasks"] {
      #expect(try made("\(table).csv", ["--table", table]).outcome.code == 0)
      let read = try ChildProcess("python3", ["-c", reader, shop.folder.path + "/\(table).csv"]).wait()
      tables.append(try JSONDecoder().decode([[String]].self, from: Data(read.output.utf8)))
    }
    try #require(tables.map(\.count) == [3, 2, 2] && tables[0].allSatisfy { $0.count == 9 }, "\(tables)")
    #expect(tables[0][1][3] == "Secretpapier :smile: www.exemple.org")
    #expect(tables[0][2][3] == "'=HYPERLINK(\"http://exemple.org\"; \"oui, \n'- non\")")
    #expect(tables[1][1].prefix(2) == ["Bo", "1"])
    #expect(tables[2][1].first == "Coller les affiches")
    for rows in tables { #expect(Set(rows.map(\.count)).count == 1) }
  }

  @Test func thePublicFormSaysNotWhoSpokeAndATableIsNoPage() throws {
    let turns = try made("t.csv", ["--table", "turns", "--form", "public"]).outcome
    #expect(turns.code == 64 && turns.errors.contains("does not say who spoke"), "\(turns)")
    let slips = try made("s.csv", ["--table", "slips", "--form", "public"])
    #expect(!String(decoding: slips.data, as: UTF8.self).contains("Lou"))
    #expect(try made("t.html", ["--table", "turns"]).outcome.code == 64)
    #expect(try made("t.csv", ["--table", "people"]).outcome.code == 64)
  }

  @Test func titlesGiveNamesThatAStickTakes() throws {
    let titles = ["a/b\\c:d*e?f\"g<h>i|j", "../../../etc", "CON", "..", "Élections", "Élections"]
    let long = String(repeating: "très long ", count: 19)
    var paths: Set<String> = []
    for (place, title) in (titles + [long]).enumerated() {
      let imported = try shop.run("import", try shop.file("t\(place).md", "# \(title)\n\n- Lieu : ici\n"))
      #expect(imported.code == 0, "\(imported)")
      for more in [[], ["--table", "slips"]] {
        let outcome = try ProgramRun.outcome(["report", "--data", shop.data] + more)
        let path = outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
        #expect(outcome.code == 0 && paths.insert(path).inserted, "\(title): \(outcome)")
        #expect(path.hasPrefix(shop.data + "/reports/") && FileManager.default.fileExists(atPath: path))
        let name = path.dropFirst((shop.data + "/reports/").count)
        #expect(
          name.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,100}\.(md|csv)/) != nil && name != "con.md", "\(name)")
      }
    }
  }

  @Test func wordsThatAreErasedAreInNoneOfThem() throws {
    for arguments in [[], ["--form", "public"], ["--table", "slips"], ["--table", "tasks"]] {
      #expect(try ProgramRun.outcome(["report", "--data", shop.data] + arguments).code == 0)
    }
    let reports = shop.data + "/reports"
    let names = try FileManager.default.contentsOfDirectory(atPath: reports)
    let mark = try #require(names.first { $0.hasSuffix(".csv") }?.dropLast(4).suffix(9))
    // As the kiosk writes it, and one of a title that the meeting had before, which is called anew.
    let page = "2026-12-03-soir-b\(mark).html"
    for name in [page, "autrefois\(mark).odt"] {
      try Data("Secretpapier".utf8).write(to: URL(filePath: reports + "/" + name))
    }
    _ = try shop.act([#"{"do":"eraseSlip","prompt":1,"slip":1}"#])
    let left = try FileManager.default.contentsOfDirectory(atPath: reports)
    #expect(Set(left) == Set(names + [page, "2026-12-03-soir-b\(mark).odt"]))
    for name in left {
      let bytes = try Data(contentsOf: URL(filePath: reports + "/" + name))
      #expect(bytes.range(of: Data("Secretpapier".utf8)) == nil, "\(name)")
    }
    #expect(try String(contentsOfFile: reports + "/" + page, encoding: .utf8).contains("(effacé)"))
  }
}
