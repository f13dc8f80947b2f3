import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

@MainActor
@Suite struct GongWatchTests {
  /// A kiosk that looks at its clock, and notes which gong was struck at which second.
  private struct Room {
    var sample = Sample()
    var watch = GongWatch()
    var struck: [String] = []
    var limit = 180
    var isBlack = false
    /// What is added to the wall clock: it lies.
    var wall: Int64 = 0
    private var seconds = 0
    private let studio: Studio
    private let words: Catalogue

    @MainActor init(minutes: [Int] = [60, 60]) throws {
      studio = try Studio()
      words = try Studio.words()
      var record = MeetingRecord()
      record.title = "Outils"
      record.items = minutes.map {
        var item = ItemRecord(title: "Point")
        item.minutes = $0
        return item
      }
      try sample.act(.plan(record, source: nil))
    }

    @MainActor mutating func look() {
      var now = sample.now
      now.wallMilliseconds += wall
      var kiosk = Kiosk(size: Studio.sizes[0], now: now)
      kiosk.turnSeconds = limit
      kiosk.isBlack = isBlack
      let scene = Scene(desk: sample.desk, kiosk: kiosk, words: words, metrics: studio.fonts)
      if let gong = watch.strike(at: scene) { struck.append("\(gong) \(seconds)") }
    }

    /// Looks after each second, and once more in between, as where somebody moves a finger.
    @MainActor mutating func pass(_ count: Int) {
      for _ in 0..<count {
        seconds += 1
        sample.wait(minutes: 0, seconds: 1)
        look()
        look()
      }
    }

    /// The machine sleeps: time passes and nobody looks.
    mutating func sleep(_ count: Int) {
      seconds += count
      sample.wait(minutes: 0, seconds: Int64(count))
    }

    @MainActor mutating func act(_ command: MeetingCommand) throws {
      try sample.act(command)
      look()
    }
  }

  @Test(arguments: [(180, 150, 180), (120, 90, 120), (60, 45, 60), (20, 15, 20)])
  func aTurnIsWarnedOnceAndEndedOnce(limit: Int, warning: Int, end: Int) throws {
    var room = try Room()
    room.limit = limit
    try room.act(.nextSpeaker)
    room.pass(600)
    #expect(room.struck == ["warning \(warning)", "end \(end)"])
    try room.act(.nextSpeaker)
    room.pass(600)
    #expect(room.struck.suffix(2) == ["warning \(600 + warning)", "end \(600 + end)"])
    #expect(room.struck.count == 4)
  }

  @Test func withoutATimeNothingIsStruck() throws {
    var room = try Room()
    room.limit = 0
    try room.act(.nextSpeaker)
    room.pass(900)
    #expect(room.struck == [])
  }

  @Test func nothingWhileItIsPausedAndTheRestAfterwards() throws {
    var room = try Room()
    try room.act(.nextItem)
    try room.act(.nextSpeaker)
    room.pass(149)
    try room.act(.toggleTimers)
    room.pass(300)
    try room.act(.toggleTimers)
    room.pass(100)
    #expect(room.struck == ["warning 450", "end 480"])
  }

  @Test func theWallClockDoesNotMatter() throws {
    var room = try Room()
    try room.act(.nextSpeaker)
    for jump in [-86_400_000, 3_600_000, -1_796_320_800_000, 0] as [Int64] {
      room.pass(50)
      room.wall = jump
    }
    #expect(room.struck == ["warning 150", "end 180"])
  }

  @Test func whatPassedWhileTheMachineSleptIsNoNews() throws {
    var room = try Room()
    try room.act(.nextSpeaker)
    room.pass(10)
    room.sleep(3_600)
    room.pass(60)
    #expect(room.struck == [])
    // Asleep past the warning only: the end comes.
    try room.act(.nextSpeaker)
    room.sleep(170)
    room.pass(60)
    #expect(room.struck == ["end 3850"])
  }

  @Test func whatIsOverWhenTheProgramStartsIsNotStruckAgain() throws {
    var room = try Room()
    try room.act(.nextSpeaker)
    room.pass(152)
    // A moment ago only, but before anybody looked.
    room.watch = GongWatch()
    room.struck = []
    room.pass(60)
    #expect(room.struck == ["end 180"])
    room.watch = GongWatch()
    room.pass(60)
    #expect(room.struck == ["end 180"])
  }

  @Test func anInterruptionThatCountsIsNoNews() throws {
    var room = try Room()
    try room.act(.nextSpeaker)
    room.pass(10)
    let lastSeen = room.sample.now
    room.sleep(142)
    room.watch = GongWatch()
    try room.act(.noticeInterruption(lastSeen: lastSeen))
    try room.act(.settleInterruption(counts: true))
    room.pass(100)
    #expect(room.struck == ["end 180"])
  }

  @Test func moreTimeGivesNoSecondGongForTheSameTurn() throws {
    var room = try Room()
    try room.act(.nextSpeaker)
    room.pass(160)
    try room.act(.limitTurns(.every, seconds: 300))
    room.pass(300)
    #expect(room.struck == ["warning 150", "end 300"])
    try room.act(.limitTurns(.every, seconds: 600))
    room.pass(600)
    #expect(room.struck == ["warning 150", "end 300"])
  }

  @Test func lessTimeIsStruckOnlyWhereItRunsOutFromNowOn() throws {
    var room = try Room()
    try room.act(.nextSpeaker)
    room.pass(100)
    try room.act(.limitTurns(.every, seconds: 60))
    room.pass(100)
    #expect(room.struck == [])
  }

  @Test func aBlackScreenIsSilent() throws {
    var room = try Room()
    try room.act(.nextSpeaker)
    room.isBlack = true
    room.pass(160)
    room.isBlack = false
    room.pass(100)
    #expect(room.struck == ["end 180"])
  }

  @Test func anItemIsEndedOnceForEachTimeBox() throws {
    var room = try Room(minutes: [2, 60])
    let item = room.sample.state.items[0].id
    try room.act(.startItem(item))
    room.pass(200)
    #expect(room.struck == ["end 120"])
    // Two minutes more, 80 seconds of which are over.
    try room.act(.adjustItem(item, minutes: 2))
    room.pass(600)
    #expect(room.struck == ["end 120", "end 240"])
  }

  @Test func twoAtOnceAreOne() throws {
    var room = try Room(minutes: [2, 60])
    room.limit = 160
    try room.act(.startItem(room.sample.state.items[0].id))
    try room.act(.nextSpeaker)
    room.pass(300)
    // The item's end comes before the turn's warning.
    #expect(room.struck == ["end 120", "warning 130", "end 160"])
    room.struck = []
    try room.act(.startItem(room.sample.state.items[1].id))
    room.limit = 3_600
    try room.act(.nextSpeaker)
    room.pass(3_700)
    #expect(room.struck == ["warning 3870", "end 3900"])
  }

  @Test func everyGongFallsOnASecondAtWhichTheScreenChangesAnyway() throws {
    for limit in [20, 45, 61, 180] {
      var room = try Room()
      room.limit = limit
      try room.act(.nextSpeaker)
      room.pass(limit + 10)
      let warning = (limit * 1_000 - min(30_000, limit * 250) + 999) / 1_000
      #expect(room.struck == ["warning \(warning)", "end \(limit)"])
    }
  }
}
