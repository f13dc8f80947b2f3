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
    ("# " + String(repeating: "mot ", count: 60), String(repeating: "mot-", count: 14) + "mot.md"),
  ])
  func `Names are ASCII without what a stick refuses`(plan: String, name: String) throws {
    let meeting = try imported(reading(plan))
    #expect(ReportName.of(meeting, form: .full) == name)
    #expect(ReportName.of(meeting, form: .public) == ReportName.name(name, with: "public"))
  }
}
