import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// The tasks by the time that they take.
@MainActor @Suite struct TasksTests {
  private func hand(_ sample: Sample) throws -> Hand {
    var hand = try Hand(sample)
    hand.kiosk.size = Size(width: 1920, height: 1080)
    hand.press(.function(7))
    return hand
  }

  @Test func aTaskHangsUnderItsSpanAndWhatIsDoneSaysSo() throws {
    var hand = try hand(try Sample.make(.usual))
    let texts = hand.texts
    #expect(
      texts.filter { ["15\u{A0}min", "1\u{A0}h", "Demi-journée"].contains($0) } == [
        "15\u{A0}min", "1\u{A0}h", "Demi-journée",
      ])
    hand.serve(.wheel(1))
    #expect((texts + hand.texts).filter { $0 == hand.words("tasks.done") }.count == 1)
  }

  @Test func aTaskOfTheGroupIsSaidToBeAndTheSameWordsHangOnce() throws {
    var hand = try hand(try Sample.boards())
    var labels: [String] = []
    for _ in 0..<4 {
      labels += hand.labels
      hand.serve(.wheel(1))
    }
    #expect(Set(labels).contains("Réparer la sono (2 h) — bricolage"))
    #expect(labels.allSatisfy { $0 != "relire le kit d’accueil (15 min) — rédaction, seul·e" })
    hand.press(.character("f"), .control)
    hand.type("sono")
    #expect(hand.texts.contains { $0.hasSuffix(hand.words("tasks.ofGroup")) })
  }

  @Test func aTaskOfTheGroupIsFinishedFromItsSheet() throws {
    var hand = try hand(try Sample.boards())
    let task = try #require(hand.desk.group.tasks.first)
    hand.press(.character("f"), .control)
    hand.type("sono")
    try hand.tap(try #require(task.text.value))
    let effects = try hand.tap(hand.words("key.done"))
    #expect(effects.meeting == [.finishTask(words: task.text.value ?? "")], "so that the report thanks")
    #expect(hand.kiosk.overlay == nil)
  }

  @Test func aTaskIsTickedAndTakenBackFromItsSheet() throws {
    var hand = try hand(try Sample.make(.usual))
    for task in hand.desk.meeting.tasks.prefix(3) {
      let words = try #require(task.text.value)
      if !hand.labels.contains(words) { hand.serve(.wheel(1)) }
      try hand.tap(words)
      if task.done { try hand.tap(hand.words("key.change")) }
      let effects = try hand.tap(hand.words(task.done ? "key.notDone" : "key.done"))
      #expect(
        effects.contains { effect in
          guard case .submit(.meeting(_, let command), _) = effect else { return false }
          return command == .tickTask(task.id, done: !task.done)
        })
      #expect(hand.kiosk.overlay == nil)
    }
  }

  @Test func theYellowKeyOffersATimeForWhichThereIsSomething() throws {
    var hand = try hand(try Sample.tasks(["Relire (30 min)", "Trier (30 min)", "Monter (2 h)"]))
    #expect(hand.labels.contains(hand.words("key.haveHalfHour")))
    #expect(!hand.labels.contains(hand.words("key.have", "15 min")))
    try hand.tap(hand.words("key.haveHalfHour"))
    #expect(hand.labels.contains("Relire (30 min)") && !hand.labels.contains("Monter (2 h)"))
    #expect(hand.texts.contains(hand.words("span.halfHour")))
  }

  @Test(arguments: [Size(width: 1920, height: 1080), Size(width: 1280, height: 720)])
  func sixtyShortTasksTakeAtMostElevenPages(_ size: Size) throws {
    var hand = try hand(try Sample.tasks(Sample.sixtyTasks))
    hand.kiosk.size = size
    var pages = 1
    var before = hand.labels
    hand.serve(.wheel(1))
    while hand.labels != before {
      pages += 1
      before = hand.labels
      hand.serve(.wheel(1))
    }
    #expect(pages <= 11, "\(pages) pages")
  }

  @Test(arguments: Studio.sizes) func everyTaskHangsOnOnePageAndOnlyOne(_ size: Size) throws {
    var hand = try hand(try Sample.make(.crowded))
    hand.kiosk.size = size
    let lines = hand.desk.meeting.tasks.compactMap(\.text.value)
    var seen: [String] = []
    var pages: [[String]] = []
    while pages.last != hand.labels {
      pages.append(hand.labels)
      seen += hand.labels.filter(lines.contains)
      hand.serve(.wheel(1))
    }
    #expect(seen.count == lines.count)
    #expect(Set(seen) == Set(lines))
    for page in pages.dropLast().reversed() {
      hand.serve(.wheel(-1))
      #expect(hand.labels == page)
    }
  }

  @Test func aTaskIsOfferedForAndAgreedByFiveTouchesFromTheWelcome() throws {
    var sample = try Sample.offers()
    var hand = try Hand(sample)
    hand.kiosk.size = Size(width: 1920, height: 1080)
    try hand.tap(hand.words("key.screens"))
    try hand.tap(hand.words("screen.tasks"))
    let task = sample.state.tasks[2]
    let phrase = TaskPhrase(task.text.value ?? "")
    try hand.tap(hand.words("task.label", hand.words("key.couldTake"), phrase.words))
    #expect(hand.kiosk.overlay == .offering(.meeting(task.id)))
    for command in try hand.tap("Bilal").meeting { try sample.act(command) }
    hand.take(sample.desk)
    #expect(sample.state.offers[task.id]?.map(\.name.value) == ["Bilal"])
    let agree = hand.words("task.agree", "Bilal")
    for command in try hand.tap(hand.words("task.label", agree, phrase.words)).meeting {
      try sample.act(command)
    }
    hand.take(sample.desk)
    #expect(sample.state.offers[task.id]?.map(\.isAgreed) == [true])
    #expect(hand.texts.contains(hand.words("task.taken", "Bilal")))
  }

  @Test func byKeysAloneATaskIsOfferedForAndLetGo() throws {
    var sample = try Sample.offers()
    var hand = try hand(sample)
    let task = sample.state.tasks[0]
    hand.press(.character("f"), .control)
    hand.type("relire")
    hand.press(.enter)
    hand.press(.tab)
    for _ in 0..<12 where hand.kiosk.focus != task.text.value { hand.press(.tab) }
    hand.press(.enter)
    #expect(hand.kiosk.overlay == .entry(task.id))
    try hand.tap(hand.words("key.change"))
    let effects = try hand.tap(hand.words("task.release", "Nadia"))
    for command in effects.meeting { try sample.act(command) }
    #expect(sample.state.offers[task.id] == nil && hand.kiosk.overlay == nil)
  }

  @Test func whoHasAQuarterOfAnHourSeesWhatHoldsInIt() throws {
    var hand = try hand(try Sample.offers())
    try hand.tap(hand.words("key.have", "15 min"))
    let short = hand.scene.taskCards.map(\.phrase.minutes)
    #expect(short == [15, 15, 20])
    try hand.tap(hand.words("key.filterTasks"))
    while !hand.labels.contains("rangement"), hand.labels.contains(hand.words("list.more")) {
      try hand.tap(hand.words("list.more"))
    }
    try hand.tap("rangement")
    #expect(hand.scene.taskCards.map(\.phrase.minutes) == [60])
    try hand.tap(hand.words("key.allTasks"))
    #expect(hand.scene.taskCards.count == 6)
    hand.press(.character("f"), .control)
    hand.type("une demi-heure")
    #expect(hand.scene.taskCards.map(\.phrase.minutes) == [15, 15, 20])
  }

  @Test func whatCameUpUnderAThemeIsFoundByIt() throws {
    var sample = try Sample.make(.usual)
    let theme = try #require(sample.state.themes.last)
    let item = try #require(sample.state.items.first { $0.theme == theme.id })
    if sample.state.currentItem != item.id { try sample.act(.startItem(item.id)) }
    try sample.act(.capture(.task, text: "Prévenir la presse (15 min)"))
    var hand = try hand(sample)
    try hand.tap(hand.words("key.filterTasks"))
    let name = theme.name.display(hand.words)
    while !hand.labels.contains(name), hand.labels.contains(hand.words("list.more")) {
      try hand.tap(hand.words("list.more"))
    }
    try hand.tap(name)
    #expect(hand.scene.taskCards.map(\.line) == ["Prévenir la presse (15 min)"])
  }

  @Test func whatHasWaitedForLongIsAskedAboutAndPassersByOnlyOffer() throws {
    var hand = try hand(try Sample.offers())
    let task = try #require(hand.desk.group.tasks.last)
    #expect(task.isQuiet)
    hand.press(.character("f"), .control)
    hand.type("sono")
    #expect(hand.texts.contains { $0.hasPrefix(hand.words("task.quiet")) })
    try hand.tap(try #require(task.text.value))
    #expect(try hand.tap(hand.words("key.keepTask")) == [.submit(.group(.keepTask(task.id)), .act)])
    hand.kiosk.isPublic = true
    try hand.tap(try #require(task.text.value))
    #expect(hand.labels.contains(hand.words("key.couldTake")))
    #expect(!hand.labels.contains(hand.words("key.change")))
    #expect(!hand.labels.contains(hand.words("key.done")))
  }

  @Test func anEmptyStringOffersTheFirstTask() throws {
    var hand = try hand(try Sample.make(.empty))
    try hand.tap(hand.words("tasks.empty"))
    #expect(hand.kiosk.overlay == .newTask)
  }
}
