import Dispatch
import Foundation
import MeetingCore
import MeetingStore
import Synchronization

/// The desk of a verb that writes, with the newest state it published.
final class OpenDesk: Sendable {
  /// `nil` where a newer version wrote the data: then nothing is written.
  private let writer: MeetingDesk?
  private let path: String
  private let latest: LatestState

  var isReadOnly: Bool { writer == nil }

  /// `watch` hears every state too, on the desk's thread.
  init(_ settings: Settings, watch: @escaping @Sendable (DeskState) -> Void = { _ in }) throws {
    let clock = SystemClock()
    let latest = LatestState()
    self.latest = latest
    path = settings.data.path
    do {
      writer = try MeetingDesk.open(
        folder: settings.data.path, clock: { clock.now() },
        publish: { state in
          latest.set(state)
          watch(state)
        })
    } catch {
      throw Failure(error)
    }
  }

  /// Only looks at what a newer version wrote, as far as this one knows it.
  init(reading settings: Settings) throws {
    writer = nil
    path = settings.data.path
    latest = LatestState()
    let finder = try MeetingFinder(settings)
    var state = DeskState()
    state.kiosk = try finder.kiosk()
    state.group = try finder.group()
    state.meetingID = try state.kiosk.meeting ?? finder.meetings().first?.id
    if let id = state.meetingID { state.meeting = try finder.meeting(id) }
    latest.set(state)
  }

  var state: DeskState { latest.get() }

  /// Asks for `command`, as ``MeetingDesk/submit(_:reply:)`` does. Where nothing is written, what is only
  /// about this screen is passed over, and all else refused.
  func submit(
    _ command: Command, reply: @escaping @Sendable (Result<Receipt, DeskError>) -> Void = { _ in }
  ) {
    if let writer { return writer.submit(command, reply: reply) }
    switch command {
    case .kiosk(.chooseMeeting), .meeting, .group, .undo: reply(.failure(.notSaved(.newerSchema(path: path))))
    case .kiosk: reply(.success(Receipt(events: [])))
    }
  }

  func beat() { writer?.beat() }

  func close() { writer?.close() }

  /// The same once a search finds every meeting by the index: whoever brings in ten years of them waits once.
  func closeIndexed() { writer?.close(indexingWithinMilliseconds: .max) }

  /// Waits until `command` is durable. Throws a ``Failure`` with the refusal in the catalogue's words.
  @discardableResult
  func perform(_ command: Command, words: Catalogue) throws -> Receipt {
    try receipt(of: result(of: command), words)
  }

  func receipt(of result: Result<Receipt, DeskError>, _ words: Catalogue) throws -> Receipt {
    do {
      return try result.get()
    } catch DeskError.refused(.notLate) {
      // Asked of a program, which need not look first: on time, there is nothing to share or to park.
      return Receipt(events: [])
    } catch {
      throw Failure(error, refusal: words(ofRefusal: error))
    }
  }

  /// Waits for what becomes of `command`.
  func result(of command: Command) -> Result<Receipt, DeskError> {
    let result = Mutex<Result<Receipt, DeskError>>(.failure(.closed))
    let done = DispatchSemaphore(value: 0)
    submit(command) { outcome in
      result.withLock { $0 = outcome }
      done.signal()
    }
    done.wait()
    return result.withLock { $0 }
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
