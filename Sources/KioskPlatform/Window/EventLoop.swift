import CSDL2
import KioskToolkit

/// Waits for what comes from people and from the mailbox.
@MainActor
public final class EventLoop {
  /// The pause between two looks where SDL has no blocking wait of its own.
  private static let pollMilliseconds = 10

  private var decoder: InputDecoder
  private let blocks: Bool

  public init(display: Display) {
    decoder = InputDecoder(size: display.size)
    // NB: with other drivers SDL's own wait looks every millisecond, at 2 % of a core.
    blocks = ["x11", "wayland"].contains(display.driver)
  }

  /// Blocks until something comes, or that many milliseconds have passed (`nil`: for as long as it takes),
  /// then returns everything that waits, oldest first. Moves of the pointer in a row become the last one.
  public func wait(untilMilliseconds timeout: Int?) -> [InputEvent] {
    var event = SDL_Event()
    var result: [InputEvent] = []
    guard next(&event, timeout: timeout.map { max(0, $0) }) else { return [] }
    repeat {
      guard let decoded = decoder.decode(event) else { continue }
      if case .pointerMoved = decoded, case .pointerMoved? = result.last { result.removeLast() }
      if decoded == .mail, result.contains(.mail) { continue }
      result.append(decoded)
    } while SDL_PollEvent(&event) != 0
    return result
  }

  private func next(_ event: inout SDL_Event, timeout: Int?) -> Bool {
    if blocks {
      // −1 waits for ever.
      let limit = timeout.map { Int32(min($0, Int(Int32.max))) } ?? -1
      return SDL_WaitEventTimeout(&event, limit) != 0
    }
    let start = SDL_GetTicks64()
    while SDL_PollEvent(&event) == 0 {
      let passed = Int(SDL_GetTicks64() - start)
      if let timeout, passed >= timeout { return false }
      let left = timeout.map { $0 - passed } ?? Self.pollMilliseconds
      SDL_Delay(UInt32(min(left, Self.pollMilliseconds)))
    }
    return true
  }

  /// Whether typing makes `.text`; off, only keys come.
  public func setTextInput(_ on: Bool) {
    if on { SDL_StartTextInput() } else { SDL_StopTextInput() }
  }
}
