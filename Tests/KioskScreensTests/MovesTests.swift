import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// What moves on the screens of a real meeting, and what does not.
@MainActor
@Suite struct MovesTests {
  /// The names of what is on its way after `act`, on that screen.
  private func moving(on route: Route, after act: (inout Sample) throws -> Void) throws -> Set<String> {
    var sample = try Sample.make(.usual)
    let studio = try Studio()
    let size = Size(width: 1280, height: 720)
    let before = try studio.scene(route, sample.desk, at: sample.now, size: size)
    var movement = Movement()
    movement.settle(before.frame(), in: before.place, arrivals: [], at: 0)
    try act(&sample)
    var kiosk = before.kiosk
    kiosk.now = sample.now
    kiosk.notice(sample.desk, after: before.desk)
    let after = Scene(desk: sample.desk, kiosk: kiosk, words: before.words, metrics: before.metrics)
    let frame = after.frame()
    movement.settle(frame, in: after.place, arrivals: kiosk.arrivals, at: 1_000)
    let shown = movement.frame(frame, at: 1_050)
    #expect(movement.frame(frame, at: 2_000) == frame)
    return Set(shown.things.filter { $0.shift != Point(x: 0, y: 0) }.map(\.name))
  }

  @Test func aSlipIsPeggedAndTheWallMakesRoom() throws {
    let names = try moving(on: .wall) { sample in
      let prompt = sample.state.prompts[0].id
      try sample.act(.hangSlip(prompt, cluster: nil, text: "Oui", signature: nil))
    }
    #expect(!names.isEmpty && names.allSatisfy { $0.hasPrefix("slip/") })
  }

  @Test func theNextSpeakersMoveOnePlaceForward() throws {
    let names = try moving(on: .theme) { try $0.act(.nextSpeaker) }
    #expect(names.count == 2 && names.allSatisfy { $0.hasPrefix("request/") })
  }

  @Test func whatNoLongerFitsComesOffTheString() throws {
    let names = try moving(on: .agenda) { sample in
      guard let item = sample.state.currentItem else { return }
      try sample.act(.adjustItem(item, minutes: 30))
    }
    #expect(names.contains { $0.hasPrefix("row/") })
  }

  @Test func aTickOfTheClockMovesNothing() throws {
    for route in Route.allCases {
      let names = try moving(on: route) { $0.wait(minutes: 0, seconds: 1) }
      #expect(names.isEmpty, "\(route): \(names)")
    }
  }

  @Test func aMeetingThatComesInFliesNowhere() throws {
    var old = DeskState()
    old.meetingID = Sample.meeting
    let crowd = try Sample.make(.crowded)
    var kiosk = Kiosk(size: Size(width: 1280, height: 720), now: crowd.now)
    kiosk.notice(crowd.desk, after: old)
    #expect(kiosk.arrivals.isEmpty)
  }

  @Test func theLastMinuteWarmsSecondBySecond() throws {
    var sample = try Sample.make(.usual)
    // 27:40 are left.
    sample.wait(minutes: 26, seconds: 39)
    var warmth: [Double] = []
    for _ in 0..<60 {
      warmth.append(ItemTimerState(sample.state.items[2], at: sample.now).warmth)
      sample.wait(minutes: 0, seconds: 1)
    }
    #expect(warmth[0] == 0 && warmth[1] == 0 && warmth == warmth.sorted() && warmth[59] > 0.9)
  }
}
