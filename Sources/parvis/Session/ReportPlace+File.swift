import Foundation
import KioskScreens
import MeetingCore

extension ReportPlace {
  /// `file` as written at `time`.
  init(_ file: URL, at time: ClockTime) {
    self.init(
      fileName: file.lastPathComponent, folder: Self.short(file.deletingLastPathComponent().path), time: time)
  }

  /// A folder is shown from the home folder on; only its end if that is long.
  static func short(_ folder: String) -> String {
    let home = FileManager.default.homeDirectoryForCurrentUser.path + "/"
    let whole = folder.hasPrefix(home) ? "~/" + folder.dropFirst(home.count) : folder
    let end = URL(fileURLWithPath: folder).pathComponents.suffix(2).joined(separator: "/")
    return whole.count > 40 ? "…/" + end : whole
  }
}
