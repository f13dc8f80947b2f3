import KioskToolkit
import MeetingCore
import Testing

@testable import KioskScreens

/// Nobody there for a while: whoever was writing is warned, then forgotten; one tap goes on.
@MainActor
struct IdleTests {
  private func hand(isPublic: Bool = true) throws -> (Studio, Sample, Kiosk) {
    let studio = try Studio()
    let sample = try Sample.make(.usual)
    var kiosk = Kiosk(size: Studio.sizes[0], now: sample.now)
    kiosk.isPublic = isPublic
    kiosk.route = .wall
    let prompt = sample.state.prompts[0].id
    kiosk.overlay = .writing(prompt)
    kiosk.fields = Overlay.writing(prompt).emptyFields
    kiosk.fields[.text]?.insert("Un secret à demi")
    kiosk.focusedField = .text
    return (studio, sample, kiosk)
  }

  private func scene(_ studio: Studio, _ sample: Sample, _ kiosk: Kiosk) throws -> Scene {
    Scene(desk: sample.desk, kiosk: kiosk, words: try Studio.words(), metrics: studio.fonts)
  }

  private func wait(_ kiosk: inout Kiosk, milliseconds: Int64) {
    let now = kiosk.now
    kiosk.now = Moment(
      wallMilliseconds: now.wallMilliseconds + milliseconds, offsetMinutes: now.offsetMinutes, boot: now.boot,
      uptimeMilliseconds: now.uptimeMilliseconds + milliseconds)
  }

  @Test func whatIsHalfWrittenIsForgottenAfterAWarning() throws {
    var (studio, sample, kiosk) = try hand()
    wait(&kiosk, milliseconds: 59_999)
    #expect(kiosk.settleIdle().isEmpty && kiosk.forgetsInSeconds == nil)
    wait(&kiosk, milliseconds: 1)
    #expect(kiosk.forgetsInSeconds == 20)
    let warned = try scene(studio, sample, kiosk).frame()
    #expect(warned.targets.count == 1)
    #expect(warned.targets[0].rect == Rect(x: 0, y: 0, width: kiosk.size.width, height: kiosk.size.height))
    wait(&kiosk, milliseconds: 19_999)
    #expect(kiosk.settleIdle().isEmpty && kiosk.forgetsInSeconds == 1)
    wait(&kiosk, milliseconds: 1)
    #expect(kiosk.settleIdle() == [.submit(.kiosk(.showScreen("welcome")), .act)])
    #expect(kiosk.overlay == nil && kiosk.fields.isEmpty && kiosk.drafts.isEmpty && !kiosk.hasConsented)
    #expect(kiosk.route == .welcome && kiosk.loopTurns == 2)
    let texts = FrameText.texts(try scene(studio, sample, kiosk).frame())
    #expect(!texts.contains { $0.contains("secret") })
  }

  @Test func oneTapGoesOn() throws {
    var (studio, sample, kiosk) = try hand()
    wait(&kiosk, milliseconds: 70_000)
    let scene = try scene(studio, sample, kiosk)
    let frame = scene.frame()
    let middle = Point(x: 960, y: 540)
    _ = kiosk.handle(.pointerDown(middle), on: scene, frame: frame)
    _ = kiosk.handle(.pointerUp(middle), on: scene, frame: frame)
    #expect(kiosk.forgetsInSeconds == nil)
    wait(&kiosk, milliseconds: 30_000)
    #expect(kiosk.settleIdle().isEmpty)
    #expect(kiosk.fields[.text]?.text == "Un secret à demi")
  }

  @Test func amongOurselvesNothingIsForgotten() throws {
    var (_, _, kiosk) = try hand(isPublic: false)
    wait(&kiosk, milliseconds: 3_600_000)
    #expect(kiosk.settleIdle().isEmpty && kiosk.forgetsInSeconds == nil && kiosk.nextIdleChange == nil)
    #expect(kiosk.fields[.text]?.text == "Un secret à demi")
  }

  @Test func aScreenMadeBlackStaysBlack() throws {
    var (_, _, kiosk) = try hand()
    kiosk.overlay = nil
    kiosk.isBlack = true
    wait(&kiosk, milliseconds: 3_600_000)
    _ = kiosk.settleIdle()
    #expect(kiosk.isBlack && kiosk.route == .welcome && kiosk.loopTurns == nil && kiosk.nextIdleChange == nil)
  }

  @Test func aCapturedLineIsForgottenToo() throws {
    var (_, _, kiosk) = try hand()
    kiosk.overlay = .captureKind
    kiosk.capturedLine = "Une ligne à demi"
    wait(&kiosk, milliseconds: 60_000)
    #expect(kiosk.settleIdle().isEmpty && kiosk.forgetsInSeconds == 20)
    wait(&kiosk, milliseconds: 20_000)
    _ = kiosk.settleIdle()
    #expect(kiosk.overlay == nil && kiosk.capturedLine.isEmpty)
  }

  @Test func aPasserByDoesNotCloseTheKiosk() throws {
    for isPublic in [true, false] {
      var (studio, sample, kiosk) = try hand(isPublic: isPublic)
      let scene = try scene(studio, sample, kiosk)
      let effects = kiosk.handle(.key(.character("q"), .control), on: scene, frame: scene.frame())
      #expect(effects.contains(.quit) == !isPublic)
      #expect((kiosk.toast == nil) == !isPublic)
    }
  }

  @Test func thePictureIsDueWheneverItChanges() throws {
    var (studio, sample, kiosk) = try hand()
    for _ in 0..<40 {
      let scene = try scene(studio, sample, kiosk)
      let next = try #require(kiosk.nextIdleChange)
      #expect(next > kiosk.now.uptimeMilliseconds)
      let before = scene.frame().commands.count
      var early = kiosk
      wait(&early, milliseconds: max(0, next - kiosk.now.uptimeMilliseconds - 1))
      if early.now.clock == kiosk.now.clock {
        #expect(try self.scene(studio, sample, early).frame().commands.count == before)
      }
      wait(&kiosk, milliseconds: next - kiosk.now.uptimeMilliseconds)
      _ = kiosk.settleIdle()
    }
    #expect(kiosk.loopTurns != nil)
  }
}
