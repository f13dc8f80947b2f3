import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// "Je viens d'arriver", as somebody meets it who has just come in.
@MainActor @Suite struct ArrivalTests {
  private func hand(_ sample: Sample, _ size: Size = Studio.sizes[0], _ look: Look = .day) throws -> Hand {
    var hand = try Hand(sample)
    hand.kiosk.size = size
    hand.kiosk.look = look
    return hand
  }

  /// What its papers say, page by page.
  private func notes(_ sample: Sample) throws -> [String] {
    let hand = try hand(sample)
    return hand.scene.arrivalNotes(people: 3).map(\.text)
  }

  private func bare(_ change: (inout MeetingRecord) -> Void) throws -> Sample {
    var record = MeetingRecord()
    record.title = "Nos outils"
    change(&record)
    var sample = Sample()
    try sample.act(.plan(record, source: nil))
    return sample
  }

  @Test(arguments: Studio.sizes, Look.allCases) func itIsTheYellowKeyAndLeadsOnInThreeTaps(
    size: Size, look: Look
  ) throws {
    for (heading, route) in [
      ("arrival.now", Route.agenda), ("welcome.ask", .board), ("arrival.task", .tasks),
      ("welcome.question", .wall),
    ] {
      var hand = try hand(try Sample.make(.usual), size, look)
      #expect(hand.labels.contains(hand.words("key.arrival")))
      var taps = 1
      try hand.tap(hand.words("key.arrival"))
      #expect(hand.kiosk.overlay == .arrival)
      if !hand.labels.contains(hand.words(heading)) {
        try hand.tap(hand.words("key.more"))
        taps += 1
      }
      try hand.tap(hand.words(heading))
      #expect(hand.kiosk.route == route && taps + 1 <= 3)
      let prompt = hand.desk.meeting.prompts[0].id
      #expect(hand.kiosk.overlay == (route == .wall ? .writing(prompt) : nil))
    }
  }

  @Test func fromTheWelcomeToTheRightPersonInThreeTaps() throws {
    var hand = try hand(try Sample.make(.usual))
    try hand.tap(hand.words("key.arrival"))
    try hand.tap(hand.words("welcome.ask"))
    let topic = try #require(hand.desk.meeting.topics.first { hand.labels.contains($0.text.value ?? "") })
    try hand.tap(try #require(topic.text.value))
    #expect(hand.kiosk.overlay == .board(.subject(.line(topic.id))))
  }

  @Test(arguments: Studio.sizes) func byKeysAloneEachPaperIsReached(size: Size) throws {
    for heading in ["arrival.now", "welcome.ask", "arrival.task", "welcome.question"] {
      var hand = try hand(try Sample.make(.usual, long: true), size, .easy)
      func reach(_ label: String) {
        for _ in 0..<20 where hand.kiosk.focus != label { hand.press(.tab) }
      }
      reach(hand.words("key.arrival"))
      hand.press(.enter)
      #expect(hand.kiosk.overlay == .arrival)
      if !hand.labels.contains(hand.words(heading)) { hand.press(.pageDown) }
      reach(hand.words(heading))
      hand.press(.enter)
      #expect(hand.kiosk.overlay != .arrival, "\(heading)")
    }
  }

  @Test func escapeLeavesIt() throws {
    var hand = try hand(try Sample.make(.usual))
    try hand.tap(hand.words("key.arrival"))
    hand.press(.escape)
    #expect(hand.kiosk.overlay == nil && hand.kiosk.route == .welcome)
  }

  @Test func whereThereIsNothingEachPaperSaysSoKindly() throws {
    let words = try Studio.words()
    let empty = try notes(try bare { _ in })
    #expect(
      empty
        == ["arrival.now.nothing", "arrival.who.anybody", "arrival.task.none", "arrival.noQuestion"].map {
          words($0)
        })
    let absent = try notes(try bare { $0.topics = [TopicRecord(text: "Site web : Inès, Tom (avant)")] })
    #expect(absent[1] == words("arrival.who.usually"))
  }

  @Test func whoAnswersAndIsHereIsNamedOnceWithTheirSubject() throws {
    var sample = try bare {
      $0.topics = [
        "Site web : Inès, Tom (avant)", "Clés : Tom", "Salle : Inès", "Son : Léa", "Kit : Zoé", "Vélo : Omar",
      ].map { TopicRecord(text: $0) }
    }
    try sample.act(.giveRole(.facilitator, names: "Amina"))
    let words = try Studio.words()
    #expect(try notes(sample)[1] == words("arrival.who.facilitator", "Amina"))
    for name in ["Inès", "Tom", "Léa", "Omar"] { try sample.act(.giveRole(.scribe, names: name)) }
    try sample.act(.giveRole(.scribe, names: "Inès, Tom, Léa, Omar"))
    let three = [("Inès", "Site web"), ("Tom", "Clés"), ("Léa", "Son")].map {
      words("arrival.who.one", $0.0, $0.1)
    }
    #expect(try notes(sample)[1] == three.joined(separator: "\n"))
  }

  @Test func whatHappensNowFollowsTheMeeting() throws {
    let words = try Studio.words()
    func record(_ date: CalendarDate?, _ hour: Int) throws -> Sample {
      try bare { record in
        record.date = date
        record.start = ClockTime(hour: hour, minute: 30)
        record.items = [ItemRecord(title: "Accueil")]
      }
    }
    let today = Sample().now.date
    #expect(try notes(try record(today, 20))[0] == words("arrival.now.start", "20:30"))
    #expect(try notes(try record(nil, 20))[0] == words("arrival.now.start", "20:30"))
    #expect(try notes(try record(today, 8))[0] == words("arrival.now.soon"))
    let later = try #require(CalendarDate(year: 2027, month: 2, day: 4))
    #expect(
      try notes(try record(later, 20))[0] == words("arrival.now.date", "4", words("month.2"), "20:30"))
    let past = try #require(CalendarDate(year: 2020, month: 2, day: 4))
    #expect(try notes(try record(past, 20))[0] == words("arrival.now.nothing"))
    var running = try record(today, 20)
    try running.act(.toggleTimers)
    #expect(try notes(running)[0] == "Accueil")
    try running.act(.close)
    #expect(try notes(running)[0] == words("arrival.now.over", running.now.clock.description))
  }

  @Test func theShortestTaskThatIsNotDoneIsProposed() throws {
    let sample = try bare {
      $0.tasks = [
        TaskRecord(text: "Ranger la cave (1 h)", done: false),
        TaskRecord(text: "Coller dix affiches (15 min) — dehors", done: false),
      ]
    }
    #expect(try notes(sample)[2] == "Coller dix affiches")
  }

  @Test func aQuestionOpensTheBoardsField() throws {
    var hand = try hand(try Sample.make(.usual))
    try hand.tap(hand.words("key.arrival"))
    try hand.tap(hand.words("key.haveQuestion"))
    #expect(hand.kiosk.route == .board && hand.kiosk.focusedField == .search && hand.kiosk.overlay == nil)
    var bare = try self.hand(try self.bare { _ in })
    _ = bare.kiosk.perform(.askOnBoard, on: bare.scene)
    #expect(bare.kiosk.route == .board && bare.kiosk.search == nil)
  }

  @Test func passersByMeetItToo() throws {
    var hand = try hand(try Sample.make(.usual))
    hand.kiosk.isPublic = true
    try hand.tap(hand.words("key.arrival"))
    let question = hand.words("welcome.question")
    if !hand.labels.contains(question) { try hand.tap(hand.words("key.more")) }
    try hand.tap(question)
    #expect(hand.kiosk.overlay == .consent(hand.desk.meeting.prompts[0].id))
  }
}
