import CSDL2
import Synchronization

/// The one way from other threads to the loop: put a message in, and the loop wakes with `.mail`.
public final class Mailbox<Message: Sendable>: Sendable {
  private let messages = Mutex<[Message]>([])
  private let eventType: UInt32

  /// Throws `call` when SDL has no event type left.
  public init() throws(PlatformError) {
    eventType = SDL_RegisterEvents(1)
    guard eventType != UInt32.max else { throw .last("SDL_RegisterEvents") }
  }

  /// From any thread. A message waits in the box even where the loop could not be woken.
  public func post(_ message: Message) {
    let wasEmpty = messages.withLock { messages in
      messages.append(message)
      return messages.count == 1
    }
    // One wake-up serves all the messages that wait: the queue of events holds 65,535.
    guard wasEmpty else { return }
    var event = SDL_Event()
    event.type = eventType
    SDL_PushEvent(&event)
  }

  /// Takes everything out, oldest first.
  public func drain() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
