import Testing

@testable import MeetingCore

/// Somebody's names taken out of a meeting, whatever they did there.
@Suite struct UnnameTests {
  /// Inès did everything that a meeting keeps a name of, with Bo and without; then it was closed.
  private func evening() throws -> Bench {
    var bench = try Bench.planned()
    try bench.act(.open)
    try bench.act(.addTopic(text: "Site web : Inès (le soir), Bo"))
    try bench.act(.addTopic(text: "Affiches : Bo"))
    try bench.act(.giveRole(.facilitator, names: "Inès, Bo"))
    try bench.act(.giveRole(.scribe, names: "Chloé"))
    try bench.act(.noteAttendance(.excused, names: "Ana (Tours), INES et Bo"))
    try bench.act(.noteAttendance(.present, names: "Chloé"))
    try bench.act(.requestFloor(name: "Inès"))
    try bench.undo()
    for name in ["Inès", "Bo", "Inès B."] { try bench.act(.requestFloor(name: name)) }
    try bench.act(.withdrawRequest(bench.meeting.queue[2].id))
    try bench.act(.nextSpeaker)
    bench.wait(minutes: 2)
    try bench.act(.nextSpeaker)
    bench.wait(minutes: 1)
    try bench.act(.endTurn)
    let prompt = bench.meeting.prompts[0].id
    try bench.act(.hangSlip(prompt, cluster: nil, text: "Plus de bancs", signature: "Inès, 34 ans"))
    try bench.act(.hangSlip(prompt, cluster: nil, text: "Inès a raison", signature: "Bo"))
    try bench.act(.addTask(text: "Coller"))
    try bench.act(.offer(on: .entry(bench.meeting.tasks[0].id), name: "Inès"))
    try bench.act(.beginConsent(text: "Un local", by: "Inès"))
    try bench.act(.takeConsentStep(.objections))
    try bench.act(.raiseObjection(text: "Trop cher", by: "ines"))
    try bench.act(.close)
    return bench
  }

  private func words(_ bench: Bench) -> [String] {
    bench.timeline.events.flatMap(\.body.texts).compactMap(\.value)
  }

  @Test func nothingOfTheMeetingNamesThemAnyMore() throws {
    var bench = try evening()
    #expect(words(bench).count { TextGate.folded($0).contains("ines") } >= 12)
    let events = try bench.act(.unname(["Inès"]))
    #expect(!events.isEmpty)
    let left = words(bench).filter { TextGate.folded($0).contains("ines") }
    #expect(left == ["Inès B.", "Inès a raison"], "somebody else’s name, and what somebody wrote")
    #expect(try bench.act(.unname(["Inès"])).isEmpty)
  }

  @Test func whatElseWasSaidStays() throws {
    var bench = try evening()
    let before = bench.meeting
    try bench.act(.unname(["ines"]))
    let meeting = bench.meeting
    #expect(meeting.topics.map(\.text.value) == ["Site web\u{202F}: Bo", "Affiches : Bo"])
    #expect(meeting.holders(of: .facilitator).map(\.value) == ["…, Bo"])
    #expect(meeting.holders(of: .scribe).map(\.value) == ["Chloé"])
    #expect(meeting.attendance.map(\.names.value) == ["Ana (Tours), … et Bo", "Chloé"])
    #expect(meeting.speaking.map(\.spoken) == before.speaking.map(\.spoken), "how long everybody spoke")
    #expect(meeting.speaking.map { $0.speaker.name?.value } == [nil, "Bo"])
    #expect(meeting.prompts[0].slips.map(\.text.value) == before.prompts[0].slips.map(\.text.value))
    #expect(meeting.prompts[0].slips.map { $0.signature?.value } == [nil, "Bo"])
    #expect(meeting.offers.values.flatMap { $0 }.map(\.name.value) == [nil])
    #expect(meeting.isClosed)
  }

  @Test func whatWasSaidBeforeComesBackByUndoWithoutThem() throws {
    var bench = try Bench.planned()
    try bench.act(.giveRole(.facilitator, names: "Bo"))
    try bench.act(.giveRole(.facilitator, names: "Inès, Bo"))
    try bench.act(.noteAttendance(.present, names: "Bo, Inès"))
    try bench.act(.unname(["Inès"]))
    #expect(bench.meeting.holders(of: .facilitator).map(\.value) == ["…, Bo"])
    try bench.undo()
    #expect(bench.meeting.attendance.isEmpty)
    try bench.undo()
    #expect(bench.meeting.holders(of: .facilitator).map(\.value) == ["Bo"])
  }

  @Test func severalNamesOfOnePersonGoAtOnceOrOneAfterTheOther() throws {
    for names in [[["Chloé", "Bo", "Ana"]], [["Chloé"], ["Bo"], ["Ana"]]] {
      var bench = try evening()
      for names in names { try bench.act(.unname(names)) }
      #expect(bench.meeting.holders(of: .facilitator).map(\.value) == ["Inès, …"])
      #expect(bench.meeting.attendance.map(\.names.value) == ["… (Tours), INES et …", nil])
      #expect(bench.meeting.topics.last?.text.value == "Affiches\u{202F}: à demander à l’accueil")
      let left = words(bench).filter { $0.contains("Chloé") || $0.contains("Bo") || $0.contains("Ana") }
      #expect(left.isEmpty, "\(left)")
      #expect(Timeline(bench.timeline.events.shuffled()).state == bench.meeting)
    }
  }

  @Test(arguments: [
    ("Inès", "Bo, inès", "Bo, …"), ("Inès", "Bo et inès", "Bo et …"),
    ("Jean", "Jean, Jean Marc", "…, Jean Marc"),
    ("Jean", "Marie Jean, Jean, Jean-Luc", "Marie Jean, …, Jean-Luc"),
    ("Maria del Carmen", "Bo, Maria del Carmen", "Bo, …"), ("Inès 2", "Bo, Inès 2, Inès", "Bo, …, Inès"),
    ("M. Dupont", "Bo, M. Dupont", "Bo, …"), ("Inès (Tours)", "Bo, Inès (Tours)", "Bo, …)"),
    ("B", "B, Carla", "…, Carla"), ("B", "Carla et B", "Carla et …"), ("Ana", "Mme Ana, Bo", "Mme …, Bo"),
    ("Ana", "Bo (avec Ana)", "Bo (avec …)"), ("Ana", "Bo / Ana & Zoé", "Bo / … & Zoé"),
    ("Ana", "Anaïs, Bo", "Anaïs, Bo"), ("Ana Dupont", "Ana  Dupont ; Bo", "… ; Bo"), ("É", "é, Bo", "…, Bo"),
  ])
  func aWholeNameIsTakenOutOfALineAndNoOther(name: String, line: String, expected: String) throws {
    #expect(ErasedNames([name]).masked(line) == expected)
  }

  @Test(arguments: ["Inès (Tours)", "🦊", "B", "Inès, 34 ans", "de la Tour"])
  func whoeverIsCalledSoIsGoneFromATurnOfTheirs(name: String) throws {
    var bench = try Bench.planned()
    try bench.act(.open)
    try bench.act(.requestFloor(name: name))
    try bench.act(.unname([name]))
    #expect(bench.meeting.queue.map(\.name.value) == [nil])
    let turns = bench.timeline.events.filter {
      if case .meeting(.floorRequested) = $0.body { true } else { false }
    }
    #expect(turns.flatMap(\.body.texts).map(\.value) == [nil])
  }

  @Test func whoeverIsErasedIsStillOnePersonWhoSpoke() throws {
    var bench = try Bench.planned()
    try bench.act(.open)
    for (minutes, name) in [(2, "Inès"), (3, "Zoé"), (4, "Inès"), (1, "Bo")] as [(Int64, String)] {
      try bench.act(.requestFloor(name: name))
      try bench.act(.nextSpeaker)
      bench.wait(minutes: minutes)
      try bench.act(.endTurn)
    }
    let before = bench.meeting.speaking.map(\.milliseconds)
    #expect(before == [360_000, 180_000, 60_000])
    for name in ["Inès", "Zoé"] { try bench.act(.unname([name])) }
    #expect(bench.meeting.speaking.map(\.milliseconds) == before)
    #expect(bench.meeting.speaking.map { $0.speaker.name?.value } == [nil, nil, "Bo"])
  }

  @Test func aTitleThatNamesThemIsMaskedAsAReportForEverybodyMasksIt() throws {
    var bench = try Bench.planned()
    try bench.act(.addItem(title: "Le départ de Zéphyrine", minutes: 5, theme: nil))
    try bench.act(.addItem(title: "Un zéphyrine de plus", minutes: 5, theme: nil))
    try bench.act(.unname(["Zéphyrine"]))
    let titles = bench.meeting.items.map(\.title.value).suffix(2)
    #expect(Array(titles) == ["Le départ de …", "Un zéphyrine de plus"])
  }

  @Test(arguments: [
    ("Jardin : Inès et Tom", "Jardin\u{202F}: … et Tom"),
    ("Cave : Mme Inès, Tom", "Cave\u{202F}: Tom"),
    ("Toit : Tom (avec Inès)", "Toit\u{202F}: Tom (avec …)"),
    ("Les clés d’Inès : Tom", "Les clés d’…\u{202F}: Tom"),
    ("Site : Bo, relève Inès", "Site : Bo, relève …"), ("Site : chez Inès", "Site : chez …"),
    ("Site : Bo (avant Inès)", "Site : Bo (avant …)"), ("Site : Inès ou Bo", "Site\u{202F}: … ou Bo"),
    ("Site : Inès (avant), relève souhaitée", "Site\u{202F}: relève souhaitée, à demander à l’accueil"),
  ])
  func aLineOfWhomToAskSaysTheRest(line: String, expected: String) throws {
    #expect(ErasedNames(["Inès"]).subject(line, .french) == expected)
  }

  @Test(arguments: [
    ("Jean", "Rue Jean-Jaurès"), ("Martin", "Salle Saint-Martin"), ("Jean", "Le mot de Jean-Luc"),
    ("Jean", "Le mot de Jean Marc"), ("Marie", "Sainte-Marie-aux-Mines"),
  ])
  func aTitleKeepsTheNamesOfOthers(name: String, title: String) {
    #expect(ErasedNames([name]).maskedLabel(title) == title)
  }

  @Test(
    arguments: [
      ("Inès, 3 voisins", "…, 3 voisins"), ("Inès et la mairie", "… et la mairie"),
      ("Inès - trésorière, Bo", "… - trésorière, Bo"),
      ("Inès/Bo", "…/Bo"), ("Inès absente le matin, Bo", "… absente le matin, Bo"),
      ("Inès 34 ans, Bo", "… 34 ans, Bo"), ("Inès 2, Inès del Mar, Bo", "Inès 2, Inès del Mar, Bo"),
      ("Inès puis Bo", "… puis Bo"), ("Mme Inès", "Mme …"), ("inès", nil),
      ("Peg, Inès. Sorry: Bo", "Peg, …. Sorry: Bo"),
    ] as [(String, String?)])
  func aLineOfThoseWhoWereThereSaysTheRest(line: String, expected: String?) throws {
    var bench = try Bench.planned()
    try bench.act(.noteAttendance(.present, names: line))
    try bench.act(.unname(["Inès"]))
    #expect(bench.meeting.attendance.map(\.names.value) == [expected])
  }

  @Test func whoeverWasCalledOtherwiseSinceKeepsTheirTime() throws {
    var bench = try Bench.planned()
    try bench.act(.open)
    try bench.act(.nextSpeaker)
    bench.wait(minutes: 1)
    try bench.act(.endTurn)
    try bench.act(.requestFloor(name: "Ana"))
    try bench.act(.nextSpeaker)
    bench.wait(minutes: 5)
    try bench.act(.endTurn)
    let ana = try #require(bench.meeting.speaking.first { $0.name?.value == "Ana" }?.name?.id)
    try bench.act(.renameSpeaker(ana, name: "Bo"))
    try bench.act(.unname(["Ana"]))
    #expect(bench.meeting.speakingTime(of: "Bo")?.milliseconds == 300_000)
  }

  @Test func theListsOfSpeakersCountTheSame() throws {
    var bench = try Bench.planned()
    try bench.act(.open)
    try bench.act(.addCategory(name: "Liste A"))
    try bench.act(.addCategory(name: "Liste B"))
    let lists = bench.meeting.categories.map(\.id)
    try bench.act(.requestFloor(name: "Ana", kind: .intervention, category: lists[0]))
    try bench.act(.requestFloor(name: "Bo", kind: .intervention, category: lists[1]))
    for _ in 0..<2 {
      try bench.act(.nextSpeaker)
      bench.wait(minutes: 5)
      try bench.act(.endTurn)
    }
    try bench.act(.nextSpeaker)
    bench.wait(minutes: 1)
    try bench.act(.endTurn)
    let before = SpeakingShares(bench.meeting, at: bench.now).categories.map {
      ($0.name?.value ?? "nil", $0.milliseconds)
    }
    try bench.act(.unname(["Ana"]))
    let after = SpeakingShares(bench.meeting, at: bench.now).categories.map {
      ($0.name?.value ?? "nil", $0.milliseconds)
    }
    try bench.act(.unname(["Bo"]))
    let last = SpeakingShares(bench.meeting, at: bench.now).categories.map {
      ($0.name?.value ?? "nil", $0.milliseconds)
    }
    #expect(before.map(\.1) == after.map(\.1))
    #expect(before.map(\.1) == last.map(\.1))
  }

  @Test func whatTwoKiosksTakeOutAtOnceIsGoneInAnyOrder() throws {
    var bench = try Bench.planned()
    try bench.act(.giveRole(.facilitator, names: "Ana, Bo, Cy"))
    let events = bench.timeline.events
    let role = try #require(bench.meeting.holders(of: .facilitator).first)
    func event(_ number: Int, _ kiosk: UInt64, _ body: MeetingEvent) -> Event {
      Event(
        id: EventID(high: kiosk, low: UInt64(number)), kiosk: KioskID(high: 0, low: kiosk), sequence: number,
        lamport: 1000 + number, wallMilliseconds: 0, stream: .meeting(bench.meetingID),
        command: CommandID(high: kiosk, low: UInt64(number)), body: .meeting(body))
    }
    let one = event(
      1, 1, .textReplaced(text: role.id, by: Text(id: TextID(high: 3, low: 1), value: "…, Bo, Cy")))
    let two = event(
      2, 2, .textReplaced(text: role.id, by: Text(id: TextID(high: 3, low: 2), value: "Ana, …, Cy")))
    var first = Timeline<Meeting>(events)
    first.insert([one])
    first.insert([two])
    var second = Timeline<Meeting>(events)
    second.insert([two])
    second.insert([one])
    let third = Timeline<Meeting>(events + [one, two])
    #expect(first.state == second.state && second.state == third.state)
    let gone = event(3, 2, .textErased(text: role.id))
    let both = Timeline<Meeting>(events + [one, gone])
    #expect(both.state.holders(of: .facilitator).map(\.value) == [nil])
  }

  @Test func whatIsErasedLaterGoesWithAllThatItWasBefore() throws {
    var bench = try Bench.planned()
    try bench.act(.open)
    try bench.act(.giveRole(.facilitator, names: "Ana, Bo, Cy"))
    try bench.act(.nameMeeting("Le jour d’Ana"))
    try bench.act(.nameMeeting("Le jour d’Ana et de Bo"))
    try bench.act(.unname(["Ana"]))
    try bench.act(.unname(["Bo"]))
    let title = try #require(bench.meeting.title)
    try bench.act(.erase(title.id))
    let left = bench.timeline.events.flatMap(\.body.texts).compactMap(\.value).filter {
      $0.contains("Le jour")
    }
    #expect(left.isEmpty, "\(left)")
  }
}
