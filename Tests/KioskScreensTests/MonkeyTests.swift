import KioskScreens
import KioskToolkit
import MeetingCore
import Testing

/// Anything whatever is pressed, typed and touched, on a meeting that really changes: nothing crashes, and
/// from every state a key leads on or back.
@MainActor @Suite struct MonkeyTests {
  @Test(arguments: 0..<10) func nothingLeadsNowhere(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    var sample = try Sample.make(Sample.Kind.allCases[seed % 3])
    let studio = try Studio()
    let words = try Studio.words()
    var kiosk = Kiosk(size: Studio.sizes[seed % Studio.sizes.count], now: sample.now)
    for _ in 0..<250 {
      sample.wait(minutes: 0, seconds: Int64.random(in: 0...50, using: &dice))
      kiosk.now = sample.now
      let scene = Scene(desk: sample.desk, kiosk: kiosk, words: words, metrics: studio.fonts)
      let frame = scene.frame()
      #expect(!frame.targets.isEmpty, "\(kiosk.route) \(String(describing: kiosk.overlay))")
      for effect in kiosk.handle(event(frame, &dice), on: scene, frame: frame) {
        guard case .submit(let command, let purpose) = effect else { continue }
        let outcome: CommandOutcome
        do {
          switch command {
          case .meeting(_, let command): outcome = .done(try sample.act(command))
          case .group(let command): outcome = .done(try sample.act(command))
          default: continue
          }
        } catch let refusal as Refusal {
          outcome = .refused(refusal)
        }
        let after = Scene(desk: sample.desk, kiosk: kiosk, words: words, metrics: studio.fonts)
        _ = kiosk.receive(outcome, of: purpose, undone: nil, on: after)
      }
    }
    let last = Scene(desk: sample.desk, kiosk: kiosk, words: words, metrics: studio.fonts)
    if kiosk.isBlack { _ = kiosk.handle(.key(.escape, []), on: last, frame: last.frame()) }
    _ = kiosk.handle(.key(.escape, []), on: last, frame: last.frame())
    #expect(kiosk.overlay == nil)
  }

  private func event(_ frame: Frame<KioskAction>, _ dice: inout Dice) -> InputEvent {
    let point =
      frame.targets.randomElement(using: &dice)?.rect.center
      ?? Point(x: Double.random(in: -50...4000, using: &dice), y: Double.random(in: -50...4000, using: &dice))
    let keys: [Key] =
      (1...12).map { .function($0) } + "abdefhlnvz?é12345".map { .character($0) }
      + [
        .space, .enter, .escape, .tab, .backspace, .delete, .left, .right, .up, .down, .home, .end, .pageUp,
        .pageDown, .plus, .minus,
      ]
    switch Int.random(in: 0..<10, using: &dice) {
    case 0: return .pointerDown(point)
    case 1: return .pointerMoved(point)
    case 2, 3: return .pointerUp(point)
    case 4: return .wheel(Double.random(in: -3...3, using: &dice))
    case 5:
      return .text(["é", "un mot ", "\u{301}", "👩\u{200D}🌾", "(", ""].randomElement(using: &dice) ?? "")
    default:
      let modifiers: Modifiers = [[], [], [], .control, .shift].randomElement(using: &dice) ?? []
      return .key(keys.randomElement(using: &dice) ?? .space, modifiers)
    }
  }
}
