import MeetingCore
import Synchronization

/// The only writer: commands go in, in one order; durable facts and snapshots come out.
///
/// Requests wait in one inbox with one consumer. Whatever waits when the desk is free is decided request by
/// request, each against the state that the one before left, applied, and committed together: one fsync.
/// Replies come after the commit.
public actor MeetingDesk {
  /// Requests that share one commit, at most.
  static let maximumBatch = 256

  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  nonisolated let executor = DeskExecutor()
  nonisolated let inbox = Mutex(Inbox())
  nonisolated let clock: @Sendable () -> Moment
  nonisolated let identifiers: @Sendable () -> CommandID
  let publish: @Sendable (DeskState) -> Void
  let room: DiskRoom
  /// How long an erasure waits for readers before it answers ``DeskError/stillErasing``.
  let erasureLimitMilliseconds: Int

  var journal: Journal
  var memory: DeskMemory
  /// Events of a commit that failed, while the journal is not reopened since; then `nil`.
  var failed: (events: [Event], error: StoreError)?
  /// Whether words that were erased may still be in the write-ahead log.
  var isErasing = false

  init(
    journal: Journal, memory: DeskMemory, room: DiskRoom, erasureLimitMilliseconds: Int,
    clock: @escaping @Sendable () -> Moment, identifiers: @escaping @Sendable () -> CommandID,
    publish: @escaping @Sendable (DeskState) -> Void
  ) {
    self.journal = journal
    self.memory = memory
    self.room = room
    self.erasureLimitMilliseconds = erasureLimitMilliseconds
    self.clock = clock
    self.identifiers = identifiers
    self.publish = publish
  }

  /// Asks for `command`. Commands are served in the order of the calls; `reply` comes once, on the desk's
  /// thread, after the commit or with what was in the way.
  public nonisolated func submit(
    _ command: Command, reply: @escaping @Sendable (Result<Receipt, DeskError>) -> Void
  ) {
    let act = Act(id: identifiers(), at: clock(), command: command)
    switch inbox.withLock({ $0.add(Inbox.Request(act: act, reply: reply)) }) {
    case .refused: reply(.failure(.closed))
    case .waits: break
    case .wakesTheDesk: wake()
    }
  }

  /// Asks for `command` and waits until it is durable.
  public nonisolated func perform(_ command: Command) async throws(DeskError) -> Receipt {
    let result = await withCheckedContinuation { continuation in
      submit(command) { continuation.resume(returning: $0) }
    }
    return try result.get()
  }

  /// Leaves a sign of life, so that after a power cut the time unknown is bounded. Returns at once.
  public nonisolated func beat() {
    let now = clock()
    executor.run { self.assumeIsolated { $0.leaveSignOfLife(now) } }
    indexSoon()
  }

  /// Serves what waits, then closes the journal and lets go of the data folder; later commands are answered
  /// ``DeskError/closed``. Blocks the caller until it is done; never from within a reply. Meetings that a
  /// search would otherwise have to read come into the index first, for as long as `limit` says.
  public nonisolated func close(indexingWithinMilliseconds limit: Int64 = 2000) {
    inbox.withLock { $0.close() }
    executor.runAndWait {
      self.assumeIsolated { desk in
        while desk.serveBatch() {}
        desk.indexBeforeClosing(withinMilliseconds: limit)
        desk.journal.close()
      }
    }
  }

  nonisolated func wake() {
    executor.run { self.assumeIsolated { if $0.serveBatch() { $0.wake() } } }
  }

  private func leaveSignOfLife(_ now: Moment) {
    guard failed == nil else { return }
    do throws(StoreError) {
      try journal.beat(now)
      if isErasing { isErasing = try !journal.empty(withinMilliseconds: 0) }
    } catch {
      failed = ([], error)
    }
  }
}
