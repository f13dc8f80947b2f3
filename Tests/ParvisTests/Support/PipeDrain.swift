import Foundation
import Synchronization

/// Reads a pipe to its end on a thread of its own, so that a talkative child never waits for a reader.
final class PipeDrain: Sendable {
  private struct State {
    var bytes = Data()
    var isAtEnd = false
  }

  private let state = Mutex(State())

  init(_ pipe: Pipe) {
    let handle = pipe.fileHandleForReading
    Thread.detachNewThread { [self] in
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = read(handle.fileDescriptor, &buffer, buffer.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { break }
        state.withLock { $0.bytes.append(contentsOf: buffer[..<count]) }
      }
      // NB: nobody else closes it, and Foundation crashes now and then where thousands are open (its
      // Process.run reads past the end of a list of them).
      try? handle.close()
      state.withLock { $0.isAtEnd = true }
    }
  }

  /// What has been read so far; bytes that are no UTF-8 show as U+FFFD.
  var text: String { state.withLock { String(decoding: $0.bytes, as: UTF8.self) } }

  var isAtEnd: Bool { state.withLock { $0.isAtEnd } }
}
