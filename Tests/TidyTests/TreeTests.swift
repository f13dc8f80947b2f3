import Foundation
import Testing

/// The rules, over the repository as it is.
@Suite struct TreeTests {
  private static let libraries: Set<String> = [
    "CSDL2", "CSDL2TTF", "CSDL2Image", "CHarfBuzz", "CFriBidi", "CQREncode", "CUTF8Proc", "CStemmer",
    "CCMark",
  ]

  private func sources() throws -> [SourceFile] {
    try SourceTree.files(under: "Sources").filter { !Self.libraries.contains($0.target) }
  }

  @Test func theTreeIsFound() throws {
    let paths = try SourceTree.files(under: "Tests").map(\.path)
    #expect(paths.contains("Tests/TidyTests/TreeTests.swift"))
    #expect(try !sources().isEmpty)
  }

  @Test func everyTargetImportsOnlyWhatItsFloorAllows() throws {
    report(try sources().flatMap(ImportRule.findings))
  }

  @Test func everyLibraryIsImportedByOneTarget() throws {
    report(ImportRule.misplacedLibraries(in: try sources()))
  }

  @Test(arguments: ["Sources", "Tests"]) func nothingIsTooLong(folder: String) throws {
    report(try SourceTree.files(under: folder).flatMap(LengthRule.findings))
  }

  @Test func noForbiddenConstruct() throws {
    report(try sources().flatMap(ForbiddenRule.findings))
  }

  @Test func everyFileIsNamedAfterItsType() throws {
    report(try sources().flatMap(FileNameRule.findings))
  }

  @Test func theTopLevelHoldsOnlyWhatBelongsThere() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
    report(TopLevelRule.findings(in: names))
  }

  @Test func theCataloguesSayTheSameThings() throws {
    guard let french = try SourceTree.data(at: "Assets/strings.fr.json"),
      let english = try SourceTree.data(at: "Assets/strings.en.json")
    else { return }
    let fr = try CatalogueRule(path: "Assets/strings.fr.json", data: french)
    let en = try CatalogueRule(path: "Assets/strings.en.json", data: english)
    #expect(!fr.strings.isEmpty)
    report(fr.missingKeys(of: en) + en.missingKeys(of: fr))
    report(en.differentPlaces(from: fr) + fr.frenchFindings())
    report(fr.unknownKeys(in: try sources()) + fr.emptyPlaces(in: try sources()))
  }
}
