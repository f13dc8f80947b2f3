import Foundation
import Testing

/// Hard minutes through the program: every word stays, in its order, and nothing is refused without a reason.
@Suite struct BadMinutesTests {
  @Test func aMailThreadOfTenMegabytesIsRefusedWithTheLimit() throws {
    let shop = try Workshop()
    let line = Array("> > a écrit : on en reparle jeudi, à la même heure, au même endroit\n".utf8)
    let bytes = Array("From: ana@exemple.org\nSubject: fil\n\n".utf8) + (0..<150_000).flatMap { _ in line }
    let outcome = try shop.run("import", try shop.file("fil.eml", bytes))
    #expect(outcome.code == 65 && outcome.errors.contains("8388608"), "\(outcome)")
    #expect(try shop.run("list").code == 66, "no meeting was begun")
  }

  private static let nested = (0..<30).map { "\(String(repeating: "  ", count: $0))- niveau \($0)" }
    .joined(separator: "\n")

  private static let minutes: [String] = [
    (0..<5_000).map { "- point \($0)" }.joined(separator: "\n"),
    "Réunion\n\n\(nested)",
    "CR\n\n| Quoi | Qui |\n|---|---|\n| clés | Ana |\n\n<table><tr><td>html</td></tr></table>",
    "Titre\r\n\r\n• un\r– deux\n* trois\r\n1) quatre\na) cinq\n\tsix\u{A0}: « sept »\n> huit\n-- \nAna",
    "Une seule phrase qui dit tout, sans titre, sans liste et sans rien d'autre.",
    (0..<5).map { "## Groupe\n\n- papier \($0)\n" }.joined(separator: "\n"),
    "Bodad an emvod\n\n- degemer mat\n- dileuridi ha skrid\n\nKenavo ar wech all.",
    "CR [x](javascript:alert(1))\n\nLieu : <img src=x onerror=alert(1)>\n"
      + "Présents : <b>Ana</b>, [Bo](http://a.b)\n\n"
      + "Décisions :\n- ![i](http://a.b/c.png) <script>x()</script>\n- <http://a.b> & \\*gras\\*",
  ]

  @Test(arguments: minutes)
  func everyWordStaysInItsOrder(text: String) throws {
    let shop = try Workshop()
    let path = try shop.file("minutes.txt", text)
    let outcome = try shop.run("import", path, seconds: 120)
    #expect(outcome.code == 0, "\(outcome)")
    let report = try shop.run("report", "--output", "-").output
    let lost = lostWords(of: text, in: report)
    #expect(lost.isEmpty, "\(lost.prefix(20))")

    let again = try Workshop()
    #expect(try again.run("import", try again.file("report.md", report), seconds: 120).code == 0)
    #expect(try again.run("report", "--output", "-").output == report)
    let html = try ChildProcess("cmark-gfm", ["--unsafe", "-e", "autolink"], input: report).wait(seconds: 30)
      .output
    for tag in ["<a ", "<img", "<script", "<b>"] {
      #expect(!html.contains(tag), "\(tag) was born of typed words")
    }
  }

  @Test func theSameMinutesAgainAreRefusedUnlessAsked() throws {
    let shop = try Workshop()
    let path = try shop.file("cr.txt", try Fixture.text("minutes.txt"))
    #expect(try shop.run("import", path).code == 0)
    let refused = try shop.run("import", path)
    #expect(refused.code == 65 && refused.errors.contains("--again"), "\(refused)")
    #expect(try shop.run("import", "--again", path).code == 0)
  }

  @Test func aDryRunKeepsNothingAndSaysWhatStaysANote() throws {
    let shop = try Workshop()
    let path = try shop.file("cr.txt", try Fixture.text("minutes.txt"))
    let outcome = try shop.run("import", "--dry-run", path)
    #expect(outcome.code == 0 && !FileManager.default.fileExists(atPath: shop.data))
    #expect(outcome.output == (try Fixture.text("minutes-dry-run.txt")), "\(outcome.output)")
  }

  @Test func aNewPlanIsWrittenOnceAndOpens() throws {
    let shop = try Workshop()
    for language in ["fr", "en"] {
      let path = shop.folder.appending(path: "plan-\(language).md").path
      #expect(try shop.run("new", path, "--locale", language).code == 0)
      let again = try shop.run("new", path, "--locale", language)
      #expect(again.code == 73 && again.errors.contains(path), "\(again)")
      let imported = try shop.run("import", path)
      #expect(imported.code == 0 && imported.errors.isEmpty, "\(imported)")
      let report = try shop.run("report", "--output", "-").output
      #expect(!report.contains("<!--?") && !report.contains("## Notes"), "\(report)")
    }
  }

  // MARK: Words

  /// Words of `source` that do not come in `report` in their order; list numbers are no words.
  private func lostWords(of source: String, in report: String) -> [String] {
    let shown = words(of: report.replacing("<!--@-->", with: "").replacing("\\", with: ""))
    var place = shown.startIndex
    return words(of: source).filter { word in
      guard let found = shown[place...].firstIndex(of: word) else { return true }
      place = found + 1
      return false
    }
  }

  private func words(of text: String) -> [String] {
    text.unicodeScalars.split { !($0.properties.isAlphabetic || ("0"..."9").contains($0)) }
      .map { String(String.UnicodeScalarView($0)) }
  }
}
