import MeetingCore
import Testing

/// Items that move, come in between, become two, go to the next meeting, or give a guest some time.
@Suite struct AgendaChangesTests {
  @Test func anItemThatWaitsMovesAndTheHoursFollow() throws {
    var bench = try Bench.evening([30, 20, 40, 10])
    try bench.act(.nextItem)
    let planned = AgendaTimes(bench.meeting, at: bench.now).rows.map { ($0.item, $0.plannedEnd) }
    try bench.act(.moveItem(bench.id(4), before: bench.id(2)))
    #expect(bench.titles == ["Point 1", "Point 4", "Point 2", "Point 3"])
    let times = AgendaTimes(bench.meeting, at: bench.now)
    #expect(times.rows.map { $0.projectedEnd?.description } == ["19:30", "19:40", "20:00", "20:40"])
    for (item, end) in planned {
      #expect(times.rows.first { $0.item == item }?.plannedEnd == end, "the plan stays what it was")
    }
    #expect(throws: Refusal.itemHasBegun) { try bench.act(.moveItem(bench.id(1), before: nil)) }
    for before in [bench.id(2), bench.id(3)] {
      #expect(throws: Refusal.alreadyDone) { try bench.act(.moveItem(bench.id(2), before: before)) }
    }
    #expect(throws: Refusal.alreadyDone) { try bench.act(.moveItem(bench.id(4), before: nil)) }
    #expect(throws: Refusal.unknown(.item)) {
      try bench.act(.moveItem(bench.id(2), before: ItemID(high: 0, low: 0)))
    }
  }

  @Test func whatWasLeftOutComesLastAndItsHourSaysSo() throws {
    var bench = try Bench.evening([30, 20, 40])
    try bench.act(.startItem(bench.id(2)))
    #expect(bench.meeting.remainingItems.map(\.id) == [bench.id(2), bench.id(3), bench.id(1)])
    let ends = AgendaTimes(bench.meeting, at: bench.now).rows.map { $0.projectedEnd?.description }
    #expect(ends == ["20:30", "19:20", "20:00"])
    #expect(bench.meeting.followingItem?.id == bench.id(3))
  }

  @Test func aMovedItemTakesTheThemeThatGoesOnAroundIt() throws {
    var bench = Bench()
    var record = MeetingRecord()
    record.title = "Thèmes"
    record.items = [("A", "Un"), ("B", "Un"), ("C", "Deux"), ("D", nil)].map { title, theme in
      var item = ItemRecord(title: title)
      item.theme = theme
      return item
    }
    try bench.act(.plan(record, source: nil))
    let theme = { (bench: Bench, title: String) in
      bench.meeting.items.first { $0.title.value == title }.flatMap {
        bench.meeting.theme($0.theme)?.name.value
      }
    }
    try bench.act(.moveItem(bench.id(4), before: bench.id(2)))
    #expect(bench.titles == ["A", "D", "B", "C"] && theme(bench, "D") == "Un")
    try bench.act(.moveItem(bench.id(2), before: nil))
    #expect(theme(bench, "D") == "Un", "between themes it keeps its own")
    try bench.act(.moveItem(bench.id(1), before: bench.id(3)))
    #expect(bench.titles == ["B", "A", "C", "D"] && theme(bench, "A") == "Un")
    try bench.act(.addItem(title: "E", minutes: 5, theme: nil, after: bench.id(1)))
    #expect(bench.titles == ["B", "E", "A", "C", "D"] && theme(bench, "E") == "Un")
  }

  @Test func aNewItemComesAfterTheOneInProgress() throws {
    var bench = try Bench.evening([30, 20])
    try bench.act(.addItem(title: "À la fin", minutes: 5, theme: nil))
    try bench.act(.nextItem)
    let late = bench.late
    try bench.act(.addItem(title: "Tout de suite", minutes: 15, theme: nil))
    #expect(bench.titles == ["Point 1", "Tout de suite", "Point 2", "À la fin"])
    #expect(bench.late == late + 15, "the projected end moves at once")
    try bench.act(.addItem(title: "Plus loin", minutes: 5, theme: nil, after: bench.id(3)))
    #expect(bench.titles[3] == "Plus loin")
    for minutes in [-5, 0, 601, Int.min, Int.max] {
      #expect(throws: Refusal.durationOutOfRange) {
        try bench.act(.addItem(title: "Trop", minutes: minutes, theme: nil))
      }
    }
  }

  @Test func oneItemBecomesTwoAndNoMinuteIsLost() throws {
    var bench = try Bench.evening([45, -20])
    try bench.act(.nextItem)
    bench.wait(minutes: 20, seconds: 30)
    let (before, late) = (bench.meeting, bench.late)
    try bench.act(.splitItem(bench.id(1)))
    #expect(bench.titles == ["Point 1", "Point 1 (suite)", "Point 2"])
    #expect(bench.meeting.items.map(\.minutes) == [33, 12, 20], "24 min 30 are left: 12 min 30 and 12")
    #expect(bench.meeting.items[1].progress == .waiting && bench.meeting.currentItem == bench.id(1))
    #expect(bench.late == late)
    try bench.undo()
    #expect(bench.meeting == before)
    try bench.act(.splitItem(bench.id(2)))
    #expect(bench.meeting.items.map(\.isFixed) == [false, true, true], "a fixed time stays fixed")
    bench.wait(minutes: 24)
    #expect(throws: Refusal.itemTooShort) { try bench.act(.splitItem(bench.id(1))) }
  }

  @Test func theWordsOfAnErasedTitleGoFromItsPartsToo() throws {
    var bench = try Bench.evening([40])
    try bench.act(.splitItem(bench.id(1)))
    try bench.act(.splitItem(bench.id(2)))
    try bench.act(.erase(bench.meeting.items[0].title.id))
    #expect(bench.meeting.items.allSatisfy { $0.title.value == nil })
    try bench.act(.splitItem(bench.id(1)))
    #expect(bench.titles[1] == "(suite)")
  }

  @Test func anItemPutOffIsInTheReportUnderTheNextMeeting() throws {
    var bench = try Bench.evening([30, 20])
    try bench.act(.nextItem)
    bench.wait(minutes: 5)
    let before = bench.meeting
    try bench.act(.postponeItem(bench.id(1)))
    #expect(bench.meeting.currentItem == nil && !bench.meeting.items[0].stopwatch.isRunning)
    let report = Report.markdown(of: bench.meeting, id: bench.meetingID, form: .full)
    #expect(report.contains("## Prochaine rencontre\n\n- À reprendre\u{202F}: Point 1\n"))
    #expect(report.contains("Remis à la prochaine rencontre") && !report.contains("Frigo"))
    #expect(throws: Refusal.alreadyDone) { try bench.act(.postponeItem(bench.id(1))) }
    try bench.undo()
    #expect(bench.meeting == before)
    try bench.act(.postponeItem(bench.id(2)))
    try bench.act(.parkItem(bench.id(2)))
    #expect(!bench.meeting.items[1].isPostponed && bench.meeting.items[1].progress == .parked)
    try bench.act(.moveItem(bench.id(2), before: bench.id(2)))
    #expect(bench.meeting.items[1].progress == .waiting, "it is back")
  }

  @Test func aGuestHasTimeWithinTheItem() throws {
    var bench = try Bench.evening([30, 20])
    try bench.act(.boxGuest(bench.id(1), minutes: 15))
    #expect(bench.meeting.items[0].guestMinutes == 15)
    #expect(throws: Refusal.alreadyDone) { try bench.act(.boxGuest(bench.id(1), minutes: 15)) }
    #expect(throws: Refusal.guestExceedsItem) { try bench.act(.boxGuest(bench.id(1), minutes: 31)) }
    for minutes in [-1, 601, Int.min, Int.max] {
      #expect(throws: Refusal.durationOutOfRange) { try bench.act(.boxGuest(bench.id(1), minutes: minutes)) }
    }
    try bench.act(.adjustItem(bench.id(1), minutes: -20))
    #expect(bench.meeting.items[0].guestMinutes == 10, "it never goes beyond the item")
    try bench.act(.boxGuest(bench.id(1), minutes: 0))
    #expect(bench.meeting.items[0].guestMinutes == nil)
  }

  @Test(
    arguments: [
      ("invitée : une hébergeuse associative", "une hébergeuse associative"), ("Invité : Ali", "Ali"),
      ("invité·e\u{202F}: Zoé", "Zoé"), ("guest: Bo", "Bo"), ("avec la salle : oui", nil), ("invitée :", nil),
      ("invitée", nil),
    ] as [(String, String?)])
  func theRemarkSaysWhoIsInvited(remark: String, name: String?) throws {
    var bench = Bench()
    var record = MeetingRecord()
    record.title = "Ce soir"
    record.items = [ItemRecord(title: "Nos outils")]
    record.items[0].remark = remark
    try bench.act(.plan(record, source: nil))
    #expect(bench.meeting.items[0].guestName == name)
  }

  @Test func badMinutesAndFixingNothingAreRefused() throws {
    var bench = try Bench.evening([30])
    for minutes in [Int.min, Int.max, 571, 601, 0] {
      #expect(throws: Refusal.durationOutOfRange) {
        try bench.act(.adjustItem(bench.id(1), minutes: minutes))
      }
    }
    try bench.act(.addItem(title: "Sans durée", minutes: nil, theme: nil))
    #expect(throws: Refusal.durationOutOfRange) { try bench.act(.fixItem(bench.id(2), true)) }
  }

  @Test func withEverythingParkedOneGoesOnOrBack() throws {
    var bench = try Bench.evening([30, 20])
    try bench.act(.nextItem)
    for number in [1, 2] { try bench.act(.parkItem(bench.id(number))) }
    for command in [MeetingCommand.nextItem, .toggleTimers] {
      #expect(throws: Refusal.noItemLeft) { try bench.act(command) }
    }
    #expect(throws: Refusal.notLate) { try bench.act(.parkLast()) }
    try bench.act(.moveItem(bench.id(2), before: bench.id(2)))
    try bench.act(.nextItem)
    #expect(bench.meeting.currentItem == bench.id(2))
  }
}
