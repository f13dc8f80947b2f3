import Foundation
import KioskScreens
import MeetingDocuments

/// A folder of kiosk.conf into which each report goes as well. It is never made: where a stick is out, what
/// would be made in its place would lie on the machine's own disk.
struct CopyFolder: Equatable, Sendable {
  /// Where sticks are mounted, and where other disks are, as the Filesystem Hierarchy Standard has it.
  static let sticks = ["/media", "/run/media"]
  static let disks = ["/mnt"]

  let path: String

  /// A stick that was taken out may leave its empty folder: it is there only where something is mounted.
  var isThere: Bool {
    guard let device = Self.device(of: path) else { return false }
    let root = (Self.sticks + Self.disks).first { path.hasPrefix($0 + "/") }
    return root.map { Self.device(of: $0) != device } ?? true
  }

  /// Whether people pull it out.
  var isOnStick: Bool { Self.sticks.contains { path.hasPrefix($0 + "/") } }

  /// As people know it: from the stick's name on, else as ``ReportPlace`` shows it.
  var name: String {
    let parts = URL(fileURLWithPath: path).pathComponents
    // `/media/lea/CLE`, `/run/media/lea/CLE`
    let before = path.hasPrefix("/run/media/") ? 4 : 3
    if isOnStick && parts.count > before { return parts[before...].joined(separator: "/") }
    return ReportPlace.short(path)
  }

  /// `nil` for what is no folder.
  private static func device(of path: String) -> dev_t? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return status.st_dev
  }
}

extension ReportTrouble {
  init(_ error: DocumentError) {
    switch error {
    case .diskFull: self = .full
    case .notWritable(_, EROFS), .notWritable(_, EACCES), .notWritable(_, EPERM): self = .locked
    case .notWritable(_, ENOENT), .notWritable(_, ENOTDIR): self = .notThere
    default: self = .failed
    }
  }
}
