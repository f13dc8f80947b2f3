import KioskScreens
import MeetingCore
import Testing

/// Where the report is said to be, and the forms in which it can be written.
@MainActor @Suite struct ReportFilesTests {
  private func hand(_ change: (inout Kiosk) -> Void = { _ in }) throws -> Hand {
    var hand = try Hand()
    hand.kiosk.size = Studio.sizes[0]
    hand.press(.function(9))
    hand.kiosk.reportPlace = ReportPlace(
      fileName: "cr.md", folder: "~/Parvis", time: ClockTime(minutes: 1200))
    change(&hand.kiosk)
    return hand
  }

  private func says(_ hand: Hand, _ text: String) -> Bool {
    func letters(_ text: String) -> String { String(text.filter { !$0.isWhitespace }) }
    return letters(hand.texts.joined()).contains(letters(text))
  }

  @Test func oneKeyAndOneTapWriteEachForm() throws {
    var hand = try hand()
    #expect(try hand.tap(hand.words("key.writeReport")) == [.writeReport])
    #expect(hand.press(.character("e"), .control) == [.writeReport])
    #expect(try hand.tap(hand.words("key.reportFiles")) == [.findReportPages])
    #expect(hand.kiosk.overlay == .reportFiles)
    hand.kiosk.reportPages = ReportExtract.pages
    #expect(try hand.tap(hand.words("reportFiles.public")) == [.writePublicReport])
    for extract in ReportExtract.allCases {
      let name = hand.words("reportFiles.\(extract.rawValue)")
      if !hand.labels.contains(name) { _ = hand.kiosk.perform(.turnPage(by: 1), on: hand.scene) }
      #expect(try hand.tap(name) == [.writeExtract(extract)])
    }
  }

  @Test func whereAProgramIsMissingHowToGetItStandsThere() throws {
    var hand = try hand { $0.overlay = .reportFiles }
    #expect(says(hand, "apt install pandoc"))
    #expect(!hand.labels.contains(hand.words("reportFiles.odt")))
    hand.kiosk.reportPages = [.html, .odt]
    #expect(!says(hand, "apt install pandoc") && says(hand, "apt install weasyprint"))
    hand.kiosk.reportPages = ReportExtract.pages
    #expect(!says(hand, "apt install"))
  }

  @Test func passersByWriteNoFiles() throws {
    let hand = try hand { $0.isPublic = true }
    #expect(!hand.labels.contains(hand.words("key.reportFiles")))
  }

  @Test func theSignSaysWhereEachCopyIsAndThatTheStickMayGo() throws {
    var hand = try hand {
      $0.reportCopies = [ReportCopy(folder: "CLE", state: .written(isOnStick: true))]
      $0.reportPlace?.fileName = "2026-12-03-outils-numeriques-libres.md"
    }
    #expect(says(hand, hand.words("report.saved")) && says(hand, "Vous pouvez retirer la clé"))
    hand.kiosk.reportProgress = .writing
    #expect(!says(hand, hand.words("report.saved")))
  }

  @Test(arguments: ReportTrouble.allCases)
  func aCopyThatIsMissingIsSaidWithWhatToDo(trouble: ReportTrouble) throws {
    var hand = try hand {
      $0.reportCopies = [
        ReportCopy(folder: "SOLIDE", state: .written(isOnStick: false)),
        ReportCopy(folder: "CLE", state: .failed(trouble)),
      ]
    }
    #expect(says(hand, hand.words("report.copyMissing")) && !says(hand, hand.words("report.saved")))
    #expect(says(hand, hand.words("reportCopy.\(trouble.rawValue)", "CLE")))
    #expect(!says(hand, "retirer la clé"))
    hand.kiosk.overlay = .reportFiles
    #expect(says(hand, hand.words("reportFiles.\(trouble.rawValue)")))
    #expect(try hand.tap(hand.words("reportCopy.\(trouble.rawValue)", "CLE")) == [.writeReport])
  }

  @Test func anErasureSaysWhichCopiesWait() throws {
    var hand = try hand()
    hand.kiosk.erasureIsDone(behind: [ReportCopy(folder: "CLE", state: .failed(.notThere))], on: hand.scene)
    #expect(hand.kiosk.toast?.text.contains(hand.words("toast.erasedBut", "CLE")) == true)
    hand.kiosk.erasureIsDone(on: hand.scene)
    #expect(hand.kiosk.toast?.text == hand.words("toast.erased"))
  }
}
