import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

@MainActor
@Suite struct NextChangeTests {
  @Test func aRunningTimerChangesAtItsNextSecond() throws {
    let sample = try Sample.make(.usual)
    let now = sample.now.advanced(milliseconds: 300)
    let scene = try Studio().scene(.theme, sample.desk, at: now, size: Studio.sizes[0])
    #expect(scene.nextChange() == now.uptimeMilliseconds + 700)
  }

  @Test func withoutATimerTheClockChangesAtTheNextMinute() throws {
    let sample = try Sample.make(.empty)
    let now = sample.now.advanced(milliseconds: 20_000)
    let scene = try Studio().scene(.welcome, sample.desk, at: now, size: Studio.sizes[0])
    #expect(scene.nextChange() == now.uptimeMilliseconds + 40_000)
  }

  @Test func aBlackScreenWakesForNothing() throws {
    let sample = try Sample.make(.usual)
    let scene = try Studio().scene(.theme, sample.desk, at: sample.now, size: Studio.sizes[0])
    var kiosk = scene.kiosk
    kiosk.isBlack = true
    let black = Scene(desk: scene.desk, kiosk: kiosk, words: scene.words, metrics: scene.metrics)
    #expect(black.nextChange() == nil)
    #expect(black.frame().target(at: Point(x: 5, y: 5))?.action == .blackout)
  }

  @Test func theSameSceneGivesTheSameFrame() throws {
    let sample = try Sample.make(.usual)
    let studio = try Studio()
    for route in Route.allCases {
      let scene = try studio.scene(route, sample.desk, at: sample.now, size: Studio.sizes[0])
      #expect(scene.frame() == scene.frame())
    }
  }
}
