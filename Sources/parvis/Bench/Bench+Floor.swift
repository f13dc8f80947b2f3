import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore

/// Rows about the speakers' list: a room of 300 people beside one of 10.
extension Bench {
  private var rooms: [BenchRoom] {
    get throws {
      [
        try BenchRoom(people: 300, waiting: 40, turns: 2_000),
        try BenchRoom(people: 10, waiting: 3, turns: 20),
      ]
    }
  }

  /// A second later: the whole frame is made, and what differs is drawn.
  func floorFrame() throws -> BenchRow.Outcome {
    let rooms = try rooms
    let size = Size(width: Double(BenchPlace.width), height: Double(BenchPlace.height))
    let studios = try rooms.map { _ in try BenchStudio(place.settings) }
    let pictures = try rooms.map { _ in try Picture(size: size) }
    var times = rooms.map(\.now)
    var shown: [Frame<KioskAction>?] = [nil, nil]
    let second: (Int) -> Double = { index in
      times[index] = times[index].advanced(milliseconds: 1_000)
      var desk = DeskState()
      desk.meeting = rooms[index].meeting
      let scene = studios[index].scene(desk, on: .theme, at: times[index])
      return Elapsed.milliseconds {
        let frame = scene.frame()
        _ = studios[index].canvas.draw(frame, previous: shown[index], on: pictures[index].raster)
        shown[index] = frame
      }
    }
    return Pairs(
      self.times(400, quick: 40), isUndisturbed: true, ours: { second(0) }, theirs: { second(1) }
    ).medians
  }

  /// Whoever spoke last asks again, the next one speaks, and ends: decided and folded, without a disk.
  func floorCommand() throws -> BenchRow.Outcome {
    let rooms = try rooms
    return try Pairs(
      times(400, quick: 40), isUndisturbed: true, ours: { try rooms[0].rounds(20) / 20 },
      theirs: { try rooms[1].rounds(20) / 20 }
    ).medians
  }
}

/// A meeting where people have spoken, somebody speaks, and others wait.
private struct BenchRoom {
  private(set) var now = SystemClock().now()
  private var timeline = Timeline<Meeting>()
  private let id = MeetingID(high: 1, low: 1)
  private var acts: UInt64 = 0

  var meeting: Meeting { timeline.state }

  init(people: Int, waiting: Int, turns: Int) throws {
    try act(.plan(BenchMeeting.record(slips: 0), source: nil))
    try act(.toggleTimers)
    try act(.chooseQueueRule(.leastTimeFirst))
    for turn in 0..<turns {
      try act(.requestFloor(name: Self.name(turn % people)))
      try act(.nextSpeaker)
      now = now.advanced(milliseconds: Int64(3_000 + turn % 7 * 1_000))
      try act(.endTurn)
    }
    for index in 0..<waiting { try act(.requestFloor(name: Self.name(index))) }
    try act(.nextSpeaker)
    try act(.requestFloor(name: Self.name(waiting)))
  }

  private static func name(_ index: Int) -> String {
    ["Amina", "Karim", "Inès", "Noé", "Léa"][index % 5] + " \(index / 5 + 10)"
  }

  /// Milliseconds for that many requests, starts and ends.
  func rounds(_ count: Int) throws -> Double {
    var room = self
    try room.act(.endTurn)
    return try Elapsed.milliseconds {
      for _ in 0..<count {
        guard let name = room.meeting.lastSpeaker?.value else { throw BenchTrouble("nobody has spoken") }
        for command in [.requestFloor(name: name), .nextSpeaker, .endTurn] as [MeetingCommand] {
          // As the desk publishes it: what was folded before is still looked at.
          let published = room.meeting
          try room.act(command)
          withExtendedLifetime(published) {}
        }
      }
    }
  }

  /// What the desk does between its inbox and the disk.
  private mutating func act(_ command: MeetingCommand) throws {
    acts += 1
    let act = Act(id: CommandID(high: 1, low: acts), at: now, command: .meeting(id, command))
    let bodies = try Decider.decide(
      act, kiosk: KioskID(high: 1, low: 1), memory: Timeline(), group: Timeline(), meeting: timeline)
    let lamport = timeline.lamport + 1
    timeline.insert(
      bodies.enumerated().map { index, body in
        Event(
          id: act.id.derived(1_000_000 + index), kiosk: KioskID(high: 1, low: 1),
          sequence: timeline.events.count + index + 1, lamport: lamport,
          wallMilliseconds: now.wallMilliseconds, stream: .meeting(id), command: act.id, body: body)
      })
  }
}
