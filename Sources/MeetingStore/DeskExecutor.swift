import Dispatch

/// The desk's own thread: an fsync that takes seconds blocks nobody else.
final class DeskExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "parvis.desk", qos: .userInitiated)

  func enqueue(_ job: consuming ExecutorJob) {
    let unowned = UnownedJob(job)
    queue.async { unowned.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }

  func checkIsolated() { dispatchPrecondition(condition: .onQueue(queue)) }

  /// Runs `work` after everything enqueued before.
  func run(_ work: @escaping @Sendable () -> Void) { queue.async(execute: work) }

  /// The same, and waits for it. Never from the desk's own thread.
  func runAndWait(_ work: @Sendable () -> Void) { queue.sync(execute: work) }
}
