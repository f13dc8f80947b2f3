import Dispatch
import MeetingCore
import MeetingStore
import Synchronization

/// Commands that are each asked for in the reply to the one before, on the desk's own thread.
final class CommandChain: Sendable {
  private struct Progress {
    var next = 0
    var started: Int64 = 0
    var ended: Int64 = 0
    var isRefused = false
  }

  private let commands: [Command]
  private let desk: OpenDesk
  private let progress = Mutex(Progress())
  private let done = DispatchSemaphore(value: 0)

  init(_ commands: [Command], _ desk: OpenDesk) {
    self.commands = commands
    self.desk = desk
  }

  func start() {
    progress.withLock { $0.started = Elapsed.nanoseconds }
    askNext()
  }

  /// Milliseconds from the start to the last reply.
  func wait() throws -> Double {
    done.wait()
    let progress = progress.withLock { $0 }
    if progress.isRefused { throw BenchTrouble("the desk refused a slip") }
    return Double(progress.ended - progress.started) / 1e6
  }

  private func askNext() {
    let command = progress.withLock { progress -> Command? in
      guard progress.next < commands.count, !progress.isRefused else {
        progress.ended = Elapsed.nanoseconds
        return nil
      }
      defer { progress.next += 1 }
      return commands[progress.next]
    }
    guard let command else {
      done.signal()
      return
    }
    desk.submit(command) { [self] result in
      if case .failure = result { progress.withLock { $0.isRefused = true } }
      askNext()
    }
  }
}
