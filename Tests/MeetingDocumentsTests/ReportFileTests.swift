import Foundation
import MeetingCore
import Testing

@testable import MeetingDocuments

@Suite struct ReportFileTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/parvis-" + UUID().uuidString

  @Test func `It is written whole, in a folder that it makes, and replaced by the next writing`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let inner = folder + "/a/reports"
    for title in ["Un", "Deux"] {
      let markdown = try report("# \(title)\n")
      let path = try ReportFile.write(markdown: markdown, named: "x.md", in: inner)
      #expect(path == inner + "/x.md")
      #expect(try String(contentsOfFile: path, encoding: .utf8) == markdown)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: inner) == ["x.md"])
  }

  @Test func `A name that another meeting or a person has is left alone`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let meeting = try imported(reading("# Un\n"))
    let ids = [MeetingID(high: 1, low: 1), MeetingID(high: 2, low: 2), MeetingID(high: 2, low: 3)]
    let paths = try ids.map { id in
      try ReportFile.write(
        markdown: Report.markdown(of: meeting, id: id, form: .full), named: "x.md", in: folder)
    }
    #expect(paths[0] == folder + "/x.md")
    #expect(paths[1] == folder + "/x-00000000.md")
    #expect(paths[2] == folder + "/x-00000000000000020000000000000003.md")
    try "à moi".write(toFile: folder + "/y.md", atomically: false, encoding: .utf8)
    let path = try ReportFile.write(markdown: report("# Un\n"), named: "y.md", in: folder)
    #expect(path == folder + "/y-01234567.md")
    #expect(try String(contentsOfFile: folder + "/y.md", encoding: .utf8) == "à moi")
  }

  @Test func `A plan is no report, and each meeting has its own`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let meeting = try imported(reading("# Un\n"))
    #expect(ReportName.ofPlan(meeting) == "un-plan.md")
    let (one, two) = (MeetingID(high: 1, low: 1), MeetingID(high: 2, low: 2))
    for _ in 0..<2 {
      for (id, name) in [(one, "x.md"), (two, "x-00000000.md")] {
        let path = try ReportFile.write(
          markdown: Report.plan(of: meeting, id: id), named: "x.md", in: folder)
        #expect(path == folder + "/" + name)
      }
    }
    let report = try ReportFile.write(
      markdown: Report.markdown(of: meeting, id: one, form: .full), named: "x.md", in: folder)
    #expect(report != folder + "/x.md", "the plan stays")
  }

  @Test func `A folder that cannot be written says so and nothing is left behind`() throws {
    let taken = FileManager.default.temporaryDirectory.path + "/parvis-" + UUID().uuidString
    try "un fichier".write(toFile: taken, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: taken) }
    #expect(throws: DocumentError.notWritable(path: taken + "/reports", errno: ENOTDIR)) {
      try ReportFile.write(markdown: "x", named: "x.md", in: taken + "/reports")
    }
    #expect(throws: DocumentError.self) {
      try ReportFile.write(markdown: "x", named: "x.md", in: "/proc/nowhere")
    }
  }

  @Test func `A full disk is called by its name`() {
    #expect(throws: DocumentError.diskFull(path: "/dev/full")) {
      try ReportFile.fill("/dev/full", with: [1, 2, 3])
    }
  }

  @Test(arguments: [
    ("# Outils numériques : libres ?\n\n- Date : 2026-12-03\n", "2026-12-03-outils-numeriques-libres.md"),
    ("# a/b\\c*d?e\"f<g>h|i\n", "a-b-c-d-e-f-g-h-i.md"), ("# 日本語\n", "reunion.md"), ("# ..\n", "reunion.md"),
    ("# CON\n", "reunion-con.md"), ("# com7\n", "reunion-com7.md"), ("# conseil\n", "conseil.md"),
    ("# Nul !\n\n- Date : 2026-12-03\n", "2026-12-03-nul.md"),
    ("# " + String(repeating: "mot ", count: 60), String(repeating: "mot-", count: 14) + "mot.md"),
  ])
  func `Names are ASCII without what a stick refuses`(plan: String, name: String) throws {
    let meeting = try imported(reading(plan))
    #expect(ReportName.of(meeting, form: .full) == name)
    #expect(ReportName.of(meeting, form: .public) == ReportName.name(name, with: "public"))
  }

  @Test func `What is made of it bears its meeting's id, and is found again under an older title`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (old, new) = (try imported(reading("# Un\n")), try imported(reading("# Deux\n")))
    let name = ReportName.of(.slips, of: old, id: someID, form: .full)
    #expect(name == "un-papiers-01234567.csv")
    #expect(ReportName.of(.html, of: new, id: someID, form: .public) == "deux-public-01234567.html")
    var paths: [String] = []
    for meeting in [old, new] {
      let markdown = Report.markdown(of: meeting, id: someID, form: .full)
      paths.append(
        try ReportFile.write(
          markdown: markdown, named: ReportName.of(meeting, form: .full), in: folder))
    }
    let other = Report.markdown(of: old, id: MeetingID(high: 7, low: 7), form: .full)
    _ = try ReportFile.write(markdown: other, named: "autre.md", in: folder)
    for file in [name, "un-papiers.csv", "un-89abcdef.html"] {
      try ReportFile.write([1], to: folder + "/" + file)
    }
    let plan = try ReportFile.write(
      markdown: Report.plan(of: old, id: someID), named: ReportName.ofPlan(old), in: folder)
    let found = try #require(try ReportsFound.of([someID], in: folder)[someID])
    #expect(found.plans == [plan])
    #expect(Set(found.reports.map(\.path)) == Set(paths))
    #expect(found.extracts == [folder + "/" + name])
    #expect(try ReportsFound.of([someID], in: "/nowhere").isEmpty)
    #expect(throws: DocumentError.notWritable(path: plan, errno: ENOTDIR)) {
      try ReportsFound.of([someID], in: plan)
    }
  }

  @Test func `A file is taken away, and one that is gone is no failure`() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try ReportFile.makeFolder(folder)
    try ReportFile.write([1], to: folder + "/x")
    for _ in 1...2 { try ReportFile.remove(folder + "/x") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
  }
}
