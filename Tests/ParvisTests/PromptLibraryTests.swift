import Foundation
import KioskScreens
import MeetingCore
import Testing

@testable import parvis

/// The questions that come with the program, and files that a group changed for the worse.
@Suite struct PromptLibraryTests {
  /// Longer ones are not read by somebody who walks past.
  private static let maximumLetters = 60

  private let shop: Workshop

  init() throws { shop = try Workshop() }

  private func library(_ language: Language) throws -> PromptLibrary {
    let read = try Installation(root: Fixture.root.path).prompts(language)
    #expect(read.problems.isEmpty)
    return read.library
  }

  @Test func bothLanguagesHoldTwelveThemesOfSixQuestions() throws {
    for language in Language.allCases {
      #expect(try library(language).themes.map(\.questions.count) == Array(repeating: 6, count: 12))
    }
  }

  @Test(arguments: Language.allCases) func everyQuestionIsShortAndAsks(language: Language) throws {
    let themes = try library(language).themes
    for question in themes.flatMap(\.questions) {
      #expect(question.hasSuffix("?"), "\(question)")
      #expect(question.count < Self.maximumLetters, "\(question)")
      #expect(PersonalData.kinds(in: question).isEmpty, "\(question)")
    }
  }

  @Test(arguments: Language.allCases) func nothingComesTwice(language: Language) throws {
    let themes = try library(language).themes
    let texts = (themes.map(\.name) + themes.flatMap(\.questions)).map(TextGate.folded)
    #expect(Set(texts).count == texts.count)
  }

  @Test(arguments: Language.allCases) func theyAreTypesetAsTheirLanguageIs(language: Language) throws {
    for text in try library(language).themes.flatMap({ $0.questions + [$0.name] }) {
      #expect(!text.contains("'"), "\(text)")
      let signs = text.matches(of: /(.)[;:!?]/).map { String($0.output.1) }
      for before in signs {
        #expect((before == "\u{202F}") == (language == .french) && before != " ", "\(text)")
      }
    }
  }

  @Test(arguments: [
    "", "{}", "no list", #"[{"theme":"A"}]"#, #"[{"theme":"A","questions":"B"}]"#,
    #"[{"theme":"","questions":[]}]"#,
    #"[{"theme":"A","questions":["B ?"," "]}]"#,
    "[{\"theme\":\"A\",\"questions\":[\"\(String(repeating: "b", count: 301))\"]}]",
  ])
  func aBrokenFileGivesNoQuestionsAndSaysWhich(text: String) throws {
    let file = try copiedFile()
    try Data(text.utf8).write(to: file)
    let read = try Installation(root: root(of: file).path).prompts(.french)
    #expect(read.library == PromptLibrary())
    #expect(read.problems == ["\(file.path) cannot be read"])
  }

  @Test func aMissingFileGivesNoQuestionsAndCheckSaysWhich() throws {
    let file = try copiedFile()
    try FileManager.default.removeItem(at: file)
    let read = try Installation(root: root(of: file).path).prompts(.french)
    #expect(read.library == PromptLibrary() && read.problems == ["\(file.path) cannot be read"])
    #expect(try Installation(root: root(of: file).path).prompts(.english).problems.isEmpty)
    let outcome = try shop.run("check", "--root", root(of: file).path)
    #expect(outcome.output.contains("BAD  questions: \(file.path) cannot be read"), "\(outcome)")
  }

  @Test func whatAGroupWritesIsCleanedAsAtTheScreen() throws {
    let file = try copiedFile()
    try Data(#"[{"theme":" Ici ","questions":[" Bien ?\u0000 "]}]"#.utf8).write(to: file)
    let read = try Installation(root: root(of: file).path).prompts(.french)
    #expect(read.library.themes == [PromptLibrary.Theme(name: "Ici", questions: ["Bien ?"])])
  }

  /// The French questions of an installation of its own.
  private func copiedFile() throws -> URL {
    let root = shop.folder.appending(path: "root")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    for name in ["Assets", "Fonts", "kiosk.conf"] {
      try FileManager.default.copyItem(at: Fixture.root.appending(path: name), to: root.appending(path: name))
    }
    return root.appending(path: "Assets/templates/questions.fr.json")
  }

  private func root(of file: URL) -> URL {
    file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }
}
