import MeetingCore
import Testing

/// The rows of the board, from tonight's plan and the group's memory.
@Suite struct BoardRowsTests {
  private let lines = [
    "Site web : Inès, Tom (avant), relève souhaitée", "Affiches : Léa (le mardi)", "Fêtes",
  ]

  private func evening(_ lines: [String]) throws -> Bench {
    var bench = Bench()
    var record = MeetingRecord()
    record.title = "Un soir"
    record.topics = lines.map { TopicRecord(text: $0) }
    try bench.act(.plan(record, source: nil))
    return bench
  }

  private func choice(_ bench: Bench, _ place: Int) -> SubjectChoice {
    let topic = bench.meeting.topics[place]
    return .line(topic.id, text: topic.text.value ?? "")
  }

  private func names(_ subject: BoardSubject?) -> [String?] { subject?.people.map(\.name) ?? [] }

  @Test func theLinesOfThePlanSayWhatTheySay() throws {
    let bench = try evening(lines)
    let board = Board(of: bench.meeting, with: Group())
    #expect(board.subjects.map(\.line) == lines)
    #expect(names(board.subjects[0]) == ["Inès", "Tom"])
    #expect(board.subjects[1].people[0].remark == "le mardi")
    #expect(board.subjects[1].restsOnOne && !board.subjects[0].restsOnOne)
    #expect(board.subjects[2].isFree)
    #expect(bench.meeting.reported(with: Group()) == bench.meeting)
  }

  @Test func theFirstChangeAdoptsALineAndANameIsReadOnceItsOwnerAgreed() throws {
    let bench = try evening(lines)
    var kiosks = Kiosks()
    try kiosks.act(.stand(.named("Zoé"), choice(bench, 0), .answers))
    var board = Board(of: bench.meeting, with: kiosks.group)
    #expect(board.subjects.count == 3 && board.subjects[0].name == "Site web")
    #expect(names(board.subjects[0]) == [nil, nil, nil])
    #expect(board.subjects[0].line == "Site web\u{202F}: relève souhaitée, à demander à l’accueil")
    #expect(names(board.subjects[1]) == ["Léa"], "nothing was changed of that line")
    try kiosks.act(.showPerson(.named("Zoé"), true))
    try kiosks.act(.showPerson(.named("Inès"), true))
    board = Board(of: bench.meeting, with: kiosks.group)
    #expect(names(board.subjects[0]) == ["Inès", "Zoé", nil])
    #expect(TopicPhrase(board.subjects[0].line).hasUnnamed == false)
    try kiosks.act(.showPerson(.named("Zoé"), false))
    #expect(names(Board(of: bench.meeting, with: kiosks.group).subjects[0]) == ["Inès", nil, nil])
  }

  @Test func aQuestionLeavesWhatThePlanSaysAndReachesThoseWhomItNames() throws {
    var bench = try evening(lines)
    try bench.act(.open)
    var kiosks = Kiosks()
    try kiosks.act(.ask(choice(bench, 0), text: "Qui paie ?"))
    var board = Board(of: bench.meeting, with: kiosks.group)
    #expect(names(board.subjects[0]) == ["Inès", "Tom"] && board.subjects[0].seeksSuccessor)
    #expect(kiosks.group.people.isEmpty, "asking says nothing of anybody")
    let (ines, tom) = (try kiosks.person("Ines"), try kiosks.person("Tom"))
    try bench.act(.arrive(ines))
    board = Board(of: bench.meeting, with: kiosks.group)
    #expect(board.subjects[0].people.map(\.isHere) == [true, false])
    #expect(kiosks.group.questions(for: ines, on: board).map(\.text.value) == ["Qui paie ?"])
    #expect(kiosks.group.questions(for: tom, on: board).isEmpty, "he looked after it before")
    let said = bench.meeting.reported(with: kiosks.group)
    #expect(said.topics.map(\.text.value) == lines && said.entries.count == 1)
    try kiosks.act(.ask(choice(bench, 0), text: "Et où ?"))
    #expect(kiosks.group.topics.count == 1)
    try kiosks.act(.showPerson(.person(ines), false))
    #expect(names(Board(of: bench.meeting, with: kiosks.group).subjects[0]) == [nil, "Tom"])
    try kiosks.act(.stand(.named("Zoé"), choice(bench, 0), .answers))
    board = Board(of: bench.meeting, with: kiosks.group)
    #expect(names(board.subjects[0]) == [nil, nil, nil], "that is a change")
    #expect(kiosks.group.questions(on: try #require(kiosks.group.topics.first).id).count == 2)
  }

  @Test func whoeverWithdrawsIsInNoPlansLineAndInNoReportFromThenOn() throws {
    var bench = try evening(lines)
    try bench.act(.open)
    var kiosks = Kiosks()
    try kiosks.act(.showPerson(.named("lea"), false))
    let board = Board(of: bench.meeting, with: kiosks.group)
    #expect(names(board.subjects[1]) == [nil])
    let id = MeetingID(high: 1, low: 1)
    let report = Report.markdown(of: bench.meeting.reported(with: kiosks.group), id: id, form: .full)
    #expect(!report.contains("Léa") && report.contains("Inès"))
    try kiosks.act(.showPerson(.named("Léa"), true))
    #expect(names(Board(of: bench.meeting, with: kiosks.group).subjects[1]) == ["Léa"])
  }

  @Test func aLineAndASubjectOfOneNameAreOneRowAndLaterNamesFindIt() throws {
    let bench = try evening(lines + ["SITE-WEB"])
    var kiosks = Kiosks()
    let web = try kiosks.topic("Site  Wéb")
    try kiosks.act(.addTopic(name: "Accueil"))
    var board = Board(of: bench.meeting, with: kiosks.group)
    #expect(board.subjects.map(\.name) == ["Site  Wéb", "Affiches", "Fêtes", "Accueil"])
    #expect(names(board.subjects[0]) == ["Inès", "Tom"])
    try kiosks.act(.renameTopic(.topic(web), name: "Internet"))
    board = Board(of: bench.meeting, with: kiosks.group)
    #expect(board.subjects.map(\.name) == ["Internet", "Affiches", "Fêtes", "Accueil"])
    try kiosks.act(.mergeTopics(choice(bench, 1), into: choice(bench, 2)))
    board = Board(of: bench.meeting, with: kiosks.group)
    #expect(board.subjects.map(\.name) == ["Internet", "Fêtes", "Accueil"])
  }

  @Test func aSubjectRemovedTakesItsLineWithItAndComesBackWithALaterPlan() throws {
    let bench = try evening(lines)
    var kiosks = Kiosks()
    try kiosks.act(.removeTopic(choice(bench, 1)))
    #expect(Board(of: bench.meeting, with: kiosks.group).subjects.map(\.name) == ["Site web", "Fêtes"])
    #expect(bench.meeting.reported(with: kiosks.group).topics.count == 2)
    // NB: another meeting's lines have other names.
    var later = Bench(hour: 20)
    var record = MeetingRecord()
    record.title = "Un autre soir"
    record.topics = [TopicRecord(text: "Un sujet"), TopicRecord(text: "Encore"), TopicRecord(text: lines[1])]
    record.topics.append(TopicRecord(text: lines[1]))
    try later.act(.plan(record, source: nil))
    #expect(Board(of: later.meeting, with: kiosks.group).subjects.last?.name == "Affiches")
  }

  @Test func peopleOfOneNameBearSignsAndPresenceIsTheirOwn() throws {
    var bench = try evening([])
    var kiosks = Kiosks()
    let (one, other) = (try kiosks.person("Léa"), try kiosks.person("lea"))
    let topic = try kiosks.topic("Clés")
    for person in [one, other] {
      try kiosks.act(.stand(.person(person), .topic(topic), .answers))
      try kiosks.act(.showPerson(.person(person), true))
    }
    try kiosks.act(.markPerson(.person(other), sign: .diamond))
    try bench.act(.arrive(other))
    let people = Board(of: bench.meeting, with: kiosks.group).subjects[0].people
    #expect(people.map(\.sign) == [.square, .diamond], "one chose, the other gets what is free")
    #expect(people.map(\.isHere) == [false, true])
    try bench.act(.noteAttendance(.present, names: "Léa"))
    let named = Board(of: bench.meeting, with: kiosks.group).subjects[0].people
    #expect(named.map(\.isHere) == [false, true], "a name that two bear says nothing of either")
    try bench.act(.leave(other))
    #expect(Board(of: bench.meeting, with: kiosks.group).subjects[0].people.allSatisfy { !$0.isHere })
  }

  @Test func aMeetingThatIsClosedKeepsWhatItSaidAndItsOpenQuestions() throws {
    var bench = try evening(lines)
    try bench.act(.open)
    var kiosks = Kiosks()
    try kiosks.act(.ask(choice(bench, 0), text: "Qui paie le nom de domaine ?"))
    try kiosks.act(.stand(.named("Tom"), choice(bench, 0), .before))
    try kiosks.act(.showPerson(.named("Inès"), true))
    let open = bench.meeting.reported(with: kiosks.group)
    #expect(open.entries.map(\.text.value) == ["Qui paie le nom de domaine ?"])
    #expect(open.entries.map(\.kind) == [.openQuestion])
    try bench.close(with: kiosks.timelines[0])
    #expect(bench.meeting.entries.map(\.text.value) == open.entries.map(\.text.value))
    let said = bench.meeting.topics.map(\.text.value)
    #expect(said[0] == "Site web\u{202F}: Inès, relève souhaitée")
    try kiosks.act(.showPerson(.named("Inès"), false))
    try kiosks.act(.renameTopic(choice(bench, 0), name: "Internet"))
    // Whom the report for everybody may name is another thing: that is asked anew.
    let later = bench.meeting.reported(with: kiosks.group)
    let id = MeetingID(high: 1, low: 1)
    #expect(
      Report.markdown(of: later, id: id, form: .full)
        == Report.markdown(of: bench.meeting, id: id, form: .full))
    try bench.undo()
    #expect(bench.meeting.entries.isEmpty && bench.meeting.topics.map(\.text.value) == lines)
  }

  @Test func aNameTakenOutOfTheLinesIsErasedThere() throws {
    var bench = try evening(lines)
    try bench.act(.unname(["ines"]))
    #expect(
      bench.meeting.topics[0].text.value == "Site web\u{202F}: Tom (avant), relève souhaitée")
    #expect(bench.timeline.events.flatMap(\.body.texts).allSatisfy { $0.value?.contains("Inès") != true })
  }

  @Test func fiveHundredPeopleAndThreeHundredSubjectsAreOneBoard() throws {
    let bench = try evening((1...100).map { "Sujet \($0) : Personne \($0)" })
    var kiosks = Kiosks()
    var topics: [TopicID] = []
    for number in 1...300 { topics.append(try kiosks.topic("Sujet \(number)")) }
    for number in 1...500 {
      let person = try kiosks.person("Personne \(number)")
      try kiosks.act(.stand(.person(person), .topic(topics[number % 300]), .answers))
      if number % 2 == 0 { try kiosks.act(.showPerson(.person(person), true)) }
    }
    let board = Board(of: bench.meeting, with: kiosks.group)
    #expect(board.subjects.count == 300)
    #expect(Set(board.subjects.map(\.id)).count == 300)
  }
}
