import Foundation
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore
import Testing

@testable import parvis

/// What the kiosk says of the files that were written, or not.
@MainActor @Suite struct KioskReportsTests {
  private let words: Catalogue
  private var kiosk = Kiosk(size: Size(width: 1_280, height: 720), now: SystemClock().now())
  private let file = URL(fileURLWithPath: "/srv/cr/2026-12-03-soir.md")

  init() throws { words = try Installation(root: Fixture.root.path).catalogue(.french) }

  private mutating func take(_ outcome: ReportWriter.Outcome) -> String? {
    kiosk.toast = nil
    let scene = Scene(desk: DeskState(), kiosk: kiosk, words: words, metrics: NoMetrics())
    kiosk.take(outcome, on: scene, isDue: false)
    return kiosk.toast?.text
  }

  @Test mutating func aCopyThatFailsIsSaidOnceAndAgainWhereSomebodyAsks() {
    let copies = [ReportCopy(folder: "CLE", state: .failed(.notThere))]
    let said = copies[0].said(words)
    #expect(take(.written(file, asked: false, copies)) == said)
    #expect(take(.written(file, asked: false, copies)) == nil)
    #expect(take(.written(file, asked: true, copies))?.hasSuffix(said) == true)
    #expect(kiosk.reportPlace?.fileName == "2026-12-03-soir.md" && kiosk.reportCopies == copies)
    #expect(take(.written(file, asked: false, [])) == nil)
  }

  @Test mutating func whatFailsIsSaidInTheRoomsOwnWords() {
    for trouble in ReportTrouble.allCases {
      let said = take(.failed(trouble, [])) ?? ""
      #expect(said.hasPrefix("Compte rendu non écrit") && !said.contains("reportTrouble"), "\(said)")
      #expect(kiosk.reportProgress == .failed)
    }
    for trouble in [ExtractTrouble.noPandoc, .noEngine, .tooSlow, .notMade, .notPublic] {
      #expect(take(.notMade(trouble)).map { !$0.contains("extractTrouble") } == true)
    }
    #expect(take(.made(file, []))?.contains("2026-12-03-soir.md") == true)
  }
}

/// Nothing is measured.
private struct NoMetrics: TextMetrics {
  func width(of text: String, style: TextStyle) -> Double { 0 }
  func ascent(of style: TextStyle) -> Double { 0 }
}
