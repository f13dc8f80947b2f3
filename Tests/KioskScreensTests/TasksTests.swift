import KioskScreens
import KioskToolkit
import MeetingCore
import Testing

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
      texts.filter { ["15 min", "1 h", "Demi-journée"].contains($0) } == ["15 min", "1 h", "Demi-journée"])
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
    #expect(effects == [.submit(.group(.finishTask(task.id)), .act)])
    #expect(hand.kiosk.overlay == nil)
  }

  @Test func aTaskIsTickedAndTakenBackFromItsSheet() throws {
    var hand = try hand(try Sample.make(.usual))
    for task in hand.desk.meeting.tasks.prefix(3) {
      let words = try #require(task.text.value)
      if !hand.labels.contains(words) { hand.serve(.wheel(1)) }
      try hand.tap(words)
      let effects = try hand.tap(hand.words(task.done ? "key.notDone" : "key.done"))
      #expect(
        effects.contains { effect in
          guard case .submit(.meeting(_, let command), _) = effect else { return false }
          return command == .tickTask(task.id, done: !task.done)
        })
      #expect(hand.kiosk.overlay == nil)
    }
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

  @Test func anEmptyStringOffersTheFirstTask() throws {
    var hand = try hand(try Sample.make(.empty))
    try hand.tap(hand.words("tasks.empty"))
    #expect(hand.kiosk.overlay == .newTask)
  }
}
