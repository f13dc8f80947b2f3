import Foundation
import MeetingCore
import MeetingStore
import Synchronization

/// The desk of a verb that writes, with the newest state it published.
final class OpenDesk: Sendable {
  let desk: MeetingDesk
  private let latest: LatestState

  /// `watch` hears every state too, on the desk's thread.
  init(_ settings: Settings, watch: @escaping @Sendable (DeskState) -> Void = { _ in }) throws {
    let clock = SystemClock()
    let latest = LatestState()
    self.latest = latest
    do {
      desk = try MeetingDesk.open(
        folder: settings.data.path, clock: { clock.now() },
        publish: { state in
          latest.set(state)
          watch(state)
        })
    } catch {
      throw Failure(error)
    }
  }

  var state: DeskState { latest.get() }

  /// Waits until `command` is durable. Throws a ``Failure`` with the refusal in the catalogue's words.
  @discardableResult
  func perform(_ command: Command, words: Catalogue) throws -> Receipt {
    do {
      return try waiting { [desk] in try await desk.perform(command) }
    } catch DeskError.refused(.notLate) {
      // Asked of a program, which need not look first: on time, there is nothing to share or to park.
      return Receipt(events: [])
    } catch let error as DeskError {
      throw Failure(error, refusal: words(ofRefusal: error))
    }
  }

  /// A meeting made from `record`, and chosen as the one on screen.
  func bringIn(_ record: MeetingRecord, id: MeetingID?, source: PlanSource?, words: Catalogue) throws
    -> MeetingID
  {
    let meeting = id ?? SystemIdentifiers.next().derived(0)
    try perform(.meeting(meeting, .plan(record, source: source)), words: words)
    try perform(.kiosk(.chooseMeeting(meeting)), words: words)
    return meeting
  }
}

/// A state that two threads share.
private final class LatestState: Sendable {
  private let state = Mutex(DeskState())

  func set(_ new: DeskState) { state.withLock { $0 = new } }

  func get() -> DeskState { state.withLock { $0 } }
}

extension Catalogue {
  func callAsFunction(ofRefusal error: DeskError) -> String {
    if case .refused(let refusal) = error { self(refusal) } else { "" }
  }
}
