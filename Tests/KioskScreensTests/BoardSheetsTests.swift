import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// What one says and changes on the board, by tap and by keys alone.
@MainActor @Suite struct BoardSheetsTests {
  private let web = "Site web : Inès (référente), Tom (avant), relève souhaitée"

  private func evening(_ sample: Sample) throws -> Hand {
    var hand = try Hand(sample)
    hand.kiosk.size = Size(width: 1920, height: 1080)
    hand.press(.function(6))
    return hand
  }

  @Test func whoeverCanHelpSaysTheirNameThenAgreesAndOnlyThenIsRead() throws {
    var sample = try Sample.make(.usual)
    var hand = try evening(sample)
    try hand.tap(web, &sample)
    try hand.tap(hand.words("key.canHelp"), &sample)
    hand.type("Zoé")
    try hand.carryOut(hand.press(.enter), &sample)
    #expect(hand.texts.contains(hand.words("person.hidden")))
    #expect(!hand.texts.contains("Zoé"))
    try hand.tap(hand.words("person.show"), &sample)
    #expect(hand.texts.contains("Zoé"))
    try hand.tap(hand.words("key.close"), &sample)
    #expect(hand.texts.contains("Zoé"))
    #expect(!hand.texts.contains("Inès"), "adopted, and not asked yet")
    #expect(hand.texts.contains(hand.words("board.atTheWelcome")))
  }

  @Test func theSameByKeysAlone() throws {
    var sample = try Sample.make(.usual)
    var hand = try evening(sample)
    try hand.choose(web, &sample)
    try hand.choose(hand.words("key.canHelp"), &sample)
    hand.type("Zoé")
    try hand.carryOut(hand.press(.enter), &sample)
    try hand.choose(hand.words("person.show"), &sample)
    try hand.choose(hand.words("key.imHere"), &sample)
    hand.press(.escape)
    #expect(hand.kiosk.overlay == nil)
    let zoe = try #require(hand.texts.firstIndex(of: "Zoé"))
    #expect(hand.texts[zoe + 1] == hand.words("board.here"))
  }

  @Test func whoeverWithdrawsIsReadNoMoreOnTheSheetThatIsOpenNorOnTheBoard() throws {
    var sample = try Sample.remembering()
    var hand = try evening(sample)
    let ines = try #require(sample.group.person(called: "Inès")?.id)
    hand.kiosk.overlay = .board(.person(.person(ines)))
    #expect(hand.texts.contains("Inès"))
    try sample.act(GroupCommand.showPerson(.person(ines), false))
    hand.take(sample.desk)
    #expect(!hand.texts.contains { $0.contains("Inès") })
    try hand.tap(hand.words("key.close"), &sample)
    #expect(!hand.texts.contains { $0.contains("Inès") } && !hand.labels.contains { $0.contains("Inès") })
    hand.press(.function(9))
    #expect(!hand.texts.contains { $0.contains("Inès") })
  }

  /// Also where the welcome says whom to ask.
  @Test func whoeverWithdrewIsNotOnTheWelcomeEither() throws {
    var sample = try Sample.make(.usual)
    var hand = try Hand(sample)
    hand.press(.function(2))
    #expect(hand.texts.contains("Inès"))
    try sample.act(GroupCommand.showPerson(.named("Inès"), false))
    hand.take(sample.desk)
    #expect(!hand.texts.contains { $0.contains("Inès") || $0.contains("relève") })
  }

  @Test func twoOfOneFirstNameAreToldApartAndSayWhoTheyAre() throws {
    var sample = try Sample.remembering()
    var hand = try evening(sample)
    let (disc, other) = (hand.words("personSign.disc"), hand.words("personSign.diamond"))
    let lines = Board(of: sample.state, with: sample.group).subjects.flatMap(\.people)
    #expect(Set(lines.compactMap(\.sign)) == [.disc, .diamond])
    #expect(FrameText.of(hand.scene.frame()).contains("diamond"), "the sign itself hangs there")
    try hand.tap(hand.words("key.byPerson"), &sample)
    try hand.tap(hand.words("key.imHere"), &sample)
    hand.type("zoe")
    try hand.carryOut(hand.press(.enter), &sample)
    #expect(hand.kiosk.overlay == .board(.which("zoe")))
    try hand.tap(hand.words("person.told", "zoe", other), &sample)
    #expect(sample.state.present.count == 2)
    #expect(disc != other)
  }

  @Test func aQuestionIsLeftSeenByWhoeverComesAnsweredAndFoundByTheNext() throws {
    var sample = try Sample.remembering()
    var hand = try evening(sample)
    hand.kiosk.isPublic = true
    try hand.tap(hand.words("key.askQuestion"), &sample)
    try hand.tap("Site web", &sample)
    hand.type("Où est le mode d'emploi")
    try hand.carryOut(hand.press(.enter), &sample)
    #expect(hand.texts.contains("Où est le mode d'emploi"), "on its subject's sheet")
    let report = Report.markdown(of: sample.desk.reported, id: Sample.meeting, form: .full)
    #expect(report.contains("Où est le mode d'emploi"))
    hand.press(.escape)
    hand.kiosk.overlay = .board(.arrive)
    hand.kiosk.fields = BoardSheetsTests.fields(.arrive)
    hand.kiosk.focusedField = .text
    hand.type("Inès")
    try hand.carryOut(hand.press(.enter), &sample)
    #expect(hand.texts.contains(hand.words("questions.title")))
    try hand.tap("Où est le mode d'emploi", &sample)
    try hand.tap(hand.words("key.answer"), &sample)
    hand.type("Sous le pot")
    try hand.carryOut(hand.press(.enter), &sample)
    #expect(hand.texts.contains(hand.words("question.answer", "Sous le pot")))
    #expect(!Report.markdown(of: sample.desk.reported, id: Sample.meeting, form: .full).contains("emploi"))
    hand.press(.escape)
    let row = try #require(hand.labels.first { $0.hasPrefix("Site web") })
    try hand.tap(row, &sample)
    #expect(hand.texts.contains("Sous le pot"))
  }

  @Test func whoeverThePlanNamesIsAskedAndReadsTheirNameOnTheirSheet() throws {
    var sample = Sample()
    var record = MeetingRecord()
    record.title = "Un soir"
    record.topics = [TopicRecord(text: "Site web : Inès (référente), Tom (avant), relève souhaitée")]
    try sample.act(.plan(record, source: nil))
    let line = try #require(sample.state.topics.first)
    try sample.act(GroupCommand.ask(.line(line.id, text: line.text.value ?? ""), text: "Qui paie ?"))
    var hand = try evening(sample)
    #expect(hand.texts.contains("Inès") && hand.texts.contains { $0.hasPrefix("Tom") }, "\(hand.texts)")
    try sample.act(GroupCommand.addPerson(name: "Inès"))
    let ines = try #require(sample.group.people.first)
    try sample.act(.arrive(ines.id))
    hand.take(sample.desk)
    hand.kiosk.overlay = .board(.waiting(ines.id))
    #expect(hand.texts.contains { $0.hasPrefix("Qui paie") })
    hand.kiosk.overlay = .board(.person(.person(ines.id)))
    #expect(hand.texts.contains("Inès") && !hand.texts.contains(hand.words("person.hidden")))
    try sample.act(GroupCommand.showPerson(.person(ines.id), false))
    hand.take(sample.desk)
    #expect(!hand.texts.contains("Inès"))
  }

  @Test func passersByAskAndOfferAndChangeNothingElse() throws {
    var sample = try Sample.remembering()
    var hand = try evening(sample)
    hand.kiosk.isPublic = true
    let subject = try #require(Board(of: sample.state, with: sample.group).subjects.first)
    let person = try #require(sample.group.people.first?.id)
    hand.kiosk.overlay = .board(.subject(subject.id))
    #expect(
      hand.labels.contains(hand.words("key.canHelp")) && !hand.labels.contains(hand.words("key.change")))
    hand.kiosk.overlay = .board(.person(.person(person)))
    #expect(!hand.labels.contains(hand.words("key.change")))
    hand.kiosk.overlay = nil
    for sheet in [BoardSheet.subjectChanges(subject.id), .mergePerson(person), .renameSubject(subject.id)] {
      _ = hand.kiosk.perform(.open(.board(sheet)), on: hand.scene)
      #expect(hand.kiosk.overlay == nil)
    }
    try sample.act(GroupCommand.addPerson(name: "Yann"))
    hand.take(sample.desk)
    _ = hand.kiosk.perform(.open(.board(.arrive)), on: hand.scene)
    #expect(!hand.scene.suggestedNames.contains("Yann"), "nobody is offered who has not agreed")
  }

  @Test func theTeamRenamesMergesRemovesAndTakesBack() throws {
    var sample = try Sample.make(.usual)
    var hand = try evening(sample)
    try hand.tap(web, &sample)
    try hand.tap(hand.words("key.change"), &sample)
    try hand.tap(hand.words("subject.rename"), &sample)
    #expect(hand.kiosk.fields[.text]?.text == "Site web")
    hand.press(.character("a"), .control)
    hand.type("Internet")
    try hand.carryOut(hand.press(.enter), &sample)
    #expect(hand.texts.contains("Internet"))
    try hand.tap(hand.words("key.change"), &sample)
    try hand.tap(hand.words("subject.merge"), &sample)
    try hand.tap("Accueil", &sample)
    #expect(hand.kiosk.overlay == nil)
    #expect(!hand.texts.contains("Internet"))
    #expect(hand.press(.character("z"), .control).first == .submit(.undo(.group), .undo))
    let row = try #require(hand.labels.first { $0.hasPrefix("Accueil") })
    try hand.tap(row, &sample)
    try hand.tap(hand.words("key.change"), &sample)
    try hand.tap(hand.words("subject.remove"), &sample)
    #expect(!hand.labels.contains { $0.hasPrefix("Accueil") })
    #expect(sample.desk.reported.topics.count == sample.state.topics.count - 2)
  }

  @Test func personByPersonEachStandsOnceWithTheirSubjects() throws {
    var sample = try Sample.remembering()
    var hand = try evening(sample)
    try hand.tap(hand.words("key.byPerson"), &sample)
    let here = hand.words("person.here", "Léa")
    #expect(hand.texts.contains("Nadia, ce soir") || hand.texts.contains(here) || hand.texts.contains("Léa"))
    let tom = hand.words("person.line", "Tom", "Clés de la salle")
    #expect(!hand.labels.contains(tom), "hidden since the subject was adopted")
    #expect(Set(hand.labels).count == hand.labels.count)
    try hand.tap(hand.words("key.bySubject"), &sample)
    #expect(!hand.kiosk.boardIsByPerson)
  }

  @Test func somebodyIsErasedOnlyOnceThatWasAskedAgain() throws {
    var sample = try Sample.make(.usual)
    try sample.act(GroupCommand.showPerson(.named("Inès"), true))
    var hand = try evening(sample)
    let ines = try #require(sample.group.people.first?.id)
    hand.kiosk.overlay = .board(.personChanges(ines))
    try hand.tap(hand.words("person.erase"), &sample)
    #expect(hand.texts.contains { $0.hasPrefix("Effacer Inès") })
    try hand.tap(hand.words("key.keepIt"), &sample)
    #expect(sample.group.person(ines)?.name.value == "Inès" && hand.kiosk.overlay == nil)
    hand.kiosk.overlay = .board(.erasePerson(ines))
    try hand.tap(hand.words("key.erase"), &sample)
    #expect(sample.group.person(ines)?.name.value == nil)
  }

  @Test func whoeverSharesANameIsToldOfIt() throws {
    var sample = try Sample.make(.usual)
    for _ in 1...2 { try sample.act(GroupCommand.addPerson(name: "Inès")) }
    var hand = try evening(sample)
    hand.kiosk.overlay = .board(.erasePerson(try #require(sample.group.people.last?.id)))
    #expect(hand.texts.joined(separator: " ").contains(hand.words("erasePerson.others").prefix(20)))
  }

  @Test func threeHundredSubjectsAreReachedPageByPageInEveryWindow() throws {
    let sample = try Sample.rememberingMuch()
    let board = Board(of: sample.state, with: sample.group)
    for size in [Studio.sizes[0], Studio.sizes[3]] {
      var hand = try evening(sample)
      hand.kiosk.size = size
      var seen: [String] = []
      var last: [String] = []
      while true {
        let labels = hand.labels.filter { $0.contains { $0.isNumber } || $0.count > 3 }
        if labels == last { break }
        last = labels
        seen += labels
        hand.serve(.wheel(1))
      }
      let missing = board.subjects.filter { !seen.contains($0.line) }
      #expect(missing.isEmpty, "\(missing.count) on \(size)")
    }
  }

  private static func fields(_ sheet: BoardSheet) -> [FieldName: TextEntry] {
    Overlay.board(sheet).emptyFields
  }
}
