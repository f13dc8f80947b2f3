import MeetingCore
import Testing

/// Subjects, who stands how to each, and questions for them.
@Suite struct GroupTopicsTests {
  @Test func twoKiosksMergeInOppositeDirectionsAndNothingIsLostOrLoops() throws {
    var kiosks = Kiosks(2)
    let (web, net) = (try kiosks.topic("Site web"), try kiosks.topic("Site internet"))
    try kiosks.act(.stand(.named("Inès"), .topic(web), .answers))
    try kiosks.act(.stand(.named("Tom"), .topic(net), .before))
    kiosks.meet()
    try kiosks.act(.mergeTopics(.topic(web), into: .topic(net)), on: 0)
    try kiosks.act(.mergeTopics(.topic(net), into: .topic(web)), on: 1)
    try kiosks.act(.stand(.named("Zoé"), .topic(net), .couldTakeOver), on: 1)
    kiosks.meet()
    #expect(kiosks[0] == kiosks[1])
    let subject = try #require(kiosks.group.subjects.first)
    #expect(kiosks.group.subjects.count == 1)
    #expect(kiosks.group.resolved(web) == kiosks.group.resolved(net))
    #expect(Set(subject.standings.map(\.standing)) == [.answers, .before, .couldTakeOver])
    #expect(Set(([subject.name] + subject.earlierNames).map(\.value)) == ["Site web", "Site internet"])
  }

  @Test func whatIsRemovedOnOneKioskKeepsWhatAnotherMergedIntoIt() throws {
    var kiosks = Kiosks(2)
    let (posters, prints) = (try kiosks.topic("Affiches"), try kiosks.topic("Impressions"))
    try kiosks.act(.stand(.named("Léa"), .topic(prints), .answers))
    kiosks.meet()
    try kiosks.act(.removeTopic(.topic(posters)), on: 0)
    try kiosks.act(.mergeTopics(.topic(prints), into: .topic(posters)), on: 1)
    kiosks.meet()
    #expect(kiosks.group.subjects.map(\.id) == [posters])
    #expect(kiosks.group.subjects.first?.standings.count == 1)
    try kiosks.act(.removeTopic(.topic(prints)))
    #expect(kiosks.group.subjects.isEmpty, "whoever saw both removes both")
    #expect(kiosks.group.subject(prints)?.standings.count == 1, "it still resolves")
    try kiosks.undo()
    #expect(kiosks.group.subjects.count == 1)
  }

  @Test func twoSpellingsKeepRolesStandingsAndEveryName() throws {
    var kiosks = Kiosks()
    let (one, other) = (try kiosks.person("Ines"), try kiosks.person("Inès"))
    let topic = try kiosks.topic("Site web")
    let date = CalendarDate(year: 2026, month: 5, day: 3) ?? CalendarDate(daysSince1970: 1)
    try kiosks.act(
      .rememberRoles(of: MeetingID(high: 1, low: 1), on: date, [RoleRecord(role: .scribe, names: "Ines")]))
    try kiosks.act(.renamePerson(one, name: "Ines du quartier"))
    try kiosks.act(.stand(.person(one), .topic(topic), .answers))
    try kiosks.act(.markPerson(.person(one), sign: .star, languages: "arabe"))
    try kiosks.act(.mergePeople(one, into: other))
    let group = kiosks.group
    let ines = try #require(group.people.first)
    #expect(group.people.count == 1 && ines.id == other && group.resolved(one) == other)
    #expect(ines.earlierNames.map(\.value) == ["Ines du quartier", "Ines"])
    #expect(ines.sign == .star && ines.languages?.value == "arabe")
    #expect(group.subject(topic)?.standing(of: other) == .answers)
    let proposals = RoleProposals(for: .scribe, among: ["Inès"], here: [], rememberedBy: group)
    #expect(proposals.proposals.first?.lastHeld == date, "the role that was had under the other spelling")
    #expect(throws: Refusal.alreadyOne) { try kiosks.act(.mergePeople(other, into: one)) }
    try kiosks.act(.standNoMore(other, .topic(topic), .answers))
    #expect(kiosks.group.subject(topic)?.standings.isEmpty == true, "whichever name it was given under")
  }

  @Test func whoeverWithdrewUnderOneSpellingIsNotShownByTheOther() throws {
    var kiosks = Kiosks(2)
    let (one, other) = (try kiosks.person("Ines"), try kiosks.person("Inès"))
    try kiosks.act(.showPerson(.person(other), true))
    kiosks.meet()
    try kiosks.act(.showPerson(.person(one), false), on: 1)
    try kiosks.act(.mergePeople(one, into: other), on: 0)
    kiosks.meet()
    #expect(kiosks.group.person(one)?.isShown == false)
    try kiosks.act(.showPerson(.person(one), true))
    #expect(kiosks.group.person(other)?.isShown == true, "agreed anew, under either")
    #expect(throws: Refusal.nothingToUndo, "consent is not what an undo goes by") {
      var alone = Kiosks()
      try alone.act(.showPerson(.named("Bo"), true))
      try alone.undo()
    }
  }

  @Test func aQuestionWaitsForThoseConcernedAndKeepsItsAnswers() throws {
    var kiosks = Kiosks(2)
    let (web, keys) = (try kiosks.topic("Site web"), try kiosks.topic("Clés"))
    try kiosks.act(.stand(.named("Inès"), .topic(web), .answers))
    try kiosks.act(.stand(.named("Tom"), .topic(keys), .before))
    try kiosks.act(.ask(.topic(web), text: "Le mot de passe ?"))
    try kiosks.act(.ask(nil, text: "Où sont les tasses ?"))
    let group = kiosks.group
    let board = Board(of: Meeting(), with: group)
    let (ines, tom) = (try #require(group.person(called: "ines")), try #require(group.person(called: "Tom")))
    let theirs = group.questions(for: ines.id, on: board).map(\.text.value)
    #expect(theirs == ["Le mot de passe ?", "Où sont les tasses ?"])
    #expect(group.questions(for: tom.id, on: board).isEmpty, "he looked after it before")
    kiosks.meet()
    let first = try #require(group.questions.first)
    try kiosks.act(.answer(first.id, text: "Sous le pot."), on: 0)
    try kiosks.act(.answer(first.id, text: "Demander à Bo."), on: 1)
    kiosks.meet()
    #expect(
      kiosks.group.questions(on: web).first?.answers.map(\.value) == ["Sous le pot.", "Demander à Bo."])
    #expect(kiosks.group.questions(for: ines.id, on: Board(of: Meeting(), with: kiosks.group)).count == 1)
    try kiosks.act(.eraseQuestion(first.id))
    kiosks.meet()
    #expect(kiosks.group.questions(on: web).isEmpty)
    #expect(kiosks.events.flatMap(\.body.texts).allSatisfy { $0.value != "Sous le pot." })
  }

  @Test func erasingSomebodyLeavesNoneOfTheirNamesAndNoRoleUnderThem() throws {
    var kiosks = Kiosks()
    let (one, other) = (try kiosks.person("Ines"), try kiosks.person("Inès"))
    let topic = try kiosks.topic("Site web")
    try kiosks.act(.stand(.person(one), .topic(topic), .answers))
    try kiosks.act(.markPerson(.person(one), languages: "arabe", place: "au fond"))
    try kiosks.act(.markPerson(.person(one), languages: "arabe et turc"))
    try kiosks.act(.mergePeople(one, into: other))
    try kiosks.act(
      .rememberRoles(
        of: MeetingID(high: 1, low: 1), on: CalendarDate(daysSince1970: 20_000),
        [RoleRecord(role: .scribe, names: "Ines")]))
    try kiosks.act(.erasePerson(other))
    let left = kiosks.timelines[0].events.flatMap(\.body.texts).compactMap(\.value)
    #expect(left == ["Site web"])
    #expect(kiosks.group.rolesHeld.isEmpty)
  }
}
