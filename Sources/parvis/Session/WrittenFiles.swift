import Foundation
import MeetingCore
import Synchronization

/// Where this run has written each meeting's file: once its day or its title changes it bears another name,
/// and the file under the old one goes, which nothing would bring up to date any more.
final class WrittenFiles: Sendable {
  private let paths = Mutex<[MeetingID: String]>([:])

  func note(_ path: String, of meeting: MeetingID) {
    let before = paths.withLock { paths in
      defer { paths[meeting] = path }
      return paths[meeting]
    }
    if let before, before != path { try? FileManager.default.removeItem(atPath: before) }
  }
}
