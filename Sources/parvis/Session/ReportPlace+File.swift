import Foundation
import KioskScreens
import MeetingCore

extension ReportPlace {
  /// `file` as written at `time`. Its folder is shown from the home folder on; only its end if that is long.
  init(_ file: URL, at time: ClockTime) {
    let folder = file.deletingLastPathComponent()
    let home = FileManager.default.homeDirectoryForCurrentUser.path + "/"
    let whole = folder.path.hasPrefix(home) ? "~/" + folder.path.dropFirst(home.count) : folder.path
    let end = folder.pathComponents.suffix(2).joined(separator: "/")
    self.init(
      fileName: file.lastPathComponent, folder: whole.count > 40 ? "…/" + end : whole, time: time)
  }
}
