import Foundation
import KioskScreens
import MeetingCore
import MeetingDocuments
import Testing

@testable import parvis

/// The plans that come with the program: each is one, in both languages the same, and its minutes hold.
@Suite struct TemplatesTests {
  private static let day = CalendarDate(daysSince1970: 20_790)

  private func templates(_ language: Language) throws -> [PlanTemplate] {
    let read = try Installation(root: Fixture.root.path).templates(language, on: Self.day)
    #expect(read.problems.isEmpty, "\(read.problems)")
    return read.templates
  }

  @Test func bothLanguagesHaveTheSameShape() throws {
    let shapes = try Language.allCases.map { language in
      try templates(language).map { template in
        let record = template.record
        let themes = record.items.map(\.theme)
        let first = themes.map { theme in themes.firstIndex(of: theme) ?? 0 }
        return [
          "\(record.items.map(\.minutes))", "\(record.items.map(\.isFixed))", "\(first)",
          "\(record.prompts.count) \(record.tasks.count)",
          "\(record.start?.description ?? "") \(record.end?.description ?? "")",
        ]
      }
    }
    #expect(shapes[0] == shapes[1])
    #expect(shapes[0].count == TemplateName.allCases.count)
  }

  @Test(arguments: Language.allCases) func nothingInThemIsRefusedOrLost(language: Language) throws {
    for name in TemplateName.allCases {
      let text = try Installation(root: Fixture.root.path).template(name, language, on: Self.day)
      let reading = try PlanReader.read(Array(text.utf8), fallbackTitle: "?")
      let record = reading.record
      #expect(reading.remarks.isEmpty && !reading.isMinutes, "\(name)")
      #expect(record.language == language && record.date == Self.day)
      #expect(record.entries.isEmpty && record.details.isEmpty, "a line was not understood in \(name)")
      // The program's own text is the plan as it is written: nothing was read otherwise than it stands there.
      let lines = text.split(separator: "\n").dropFirst()
      #expect(try Report.plan(record).split(separator: "\n") == Array(lines), "\(name)")
    }
  }

  @Test(arguments: Language.allCases) func eachHasWhatAGroupNeedsAndItsMinutesFit(language: Language) throws {
    for template in try templates(language) {
      let record = template.record
      let words = record.title
      #expect(template.purpose.hasSuffix("."), "\(words)")
      #expect(template.purpose.count <= 60, "\(words): one sentence that one reads standing")
      #expect((6...10).contains(record.items.count) && record.items.allSatisfy { $0.minutes != nil })
      #expect(Set(record.items.map(\.theme)).count >= 3 && record.items.allSatisfy { $0.theme != nil })
      #expect(record.items.contains { $0.isFixed }, "\(words): a break keeps its time")
      #expect(record.prompts.count >= 2 && record.prompts.allSatisfy { $0.text.hasSuffix("?") })
      #expect(
        record.tasks.count >= 3
          && record.tasks.allSatisfy { $0.text.contains(" min)") || $0.text.contains(" h)") })
      #expect(record.roles.isEmpty, "roles are given on the evening")
      let room = try #require(record.end).minutes - (try #require(record.start)).minutes
      let minutes = record.items.reduce(0) { $0 + ($1.minutes ?? 0) }
      #expect((room - 10...room).contains(minutes), "\(words): \(minutes) of \(room)")
    }
  }

  @Test(arguments: Language.allCases) func theyAreTypesetAsTheirLanguageIs(language: Language) throws {
    for template in try templates(language) {
      let record = template.record
      let texts =
        [template.purpose, record.title] + record.items.map(\.title) + record.items.compactMap(\.theme)
        + record.prompts.map(\.text) + record.tasks.map(\.text)
      for text in texts {
        #expect(!text.contains("'"), "\(text)")
        for before in text.matches(of: /(.)[;:!?]/).map({ String($0.output.1) }) {
          #expect((before == "\u{202F}") == (language == .french) && before != " ", "\(text)")
        }
        #expect(PersonalData.kinds(in: text).isEmpty, "\(text)")
      }
    }
  }

  @Test func aPlanIsWrittenFromEachAtTheCommandLine() throws {
    let shop = try Workshop()
    for name in TemplateName.allCases {
      let path = shop.folder.appending(path: "\(name.rawValue).md").path
      #expect(try shop.run("new", path, "--template", name.rawValue, "--locale", "en").code == 0)
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("## Agenda"))
      #expect(try shop.run("import", path).code == 0)
    }
    let other = shop.folder.appending(path: "rien.md").path
    #expect(try shop.run("new", other, "--template", "nothing").code == 64)
    #expect(try shop.run("new", other, "--template", "assembly", "--from", "last").code == 64)
    #expect(!FileManager.default.fileExists(atPath: other))
    #expect(try shop.run("new", "--help").output.contains("first-meeting, one-theme, assembly"))
    #expect(try shop.run("check").output.contains("templates: 5 and 5"))
  }

  @Test func oneThatIsBrokenIsLeftOutAndCheckSaysWhich() throws {
    let shop = try Workshop()
    let root = shop.folder.appending(path: "root")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for name in ["Assets", "Fonts", "kiosk.conf"] {
      try FileManager.default.copyItem(at: Fixture.root.appending(path: name), to: root.appending(path: name))
    }
    let file = root.appending(path: "Assets/templates/assembly.fr.md")
    for bytes in [Data([0xFF, 0xFE, 0x00]), Data(), Data("du texte".utf8)] {
      try bytes.write(to: file)
      let read = try Installation(root: root.path).templates(.french, on: Self.day)
      #expect(read.templates.count == 4 && read.problems.count == 1, "\(read.problems)")
    }
    try FileManager.default.removeItem(at: file)
    #expect(try Installation(root: root.path).templates(.french, on: Self.day).templates.count == 4)
    #expect(try shop.run("check", "--root", root.path).output.contains("BAD  templates: \(file.path)"))
  }
}
