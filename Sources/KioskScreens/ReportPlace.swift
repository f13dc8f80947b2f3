import MeetingCore

/// Where the report was last written.
public struct ReportPlace: Equatable, Sendable {
  public var fileName: String
  /// Its folder as people know it: `~/Documents/Parvis`.
  public var folder: String
  public var time: ClockTime

  public init(fileName: String, folder: String, time: ClockTime) {
    self.fileName = fileName
    self.folder = folder
    self.time = time
  }
}

/// Whether the report's file says what the screen says.
public enum ReportProgress: Equatable, Sendable {
  /// It does, or it was never written.
  case still
  /// Something changed, and is about to be written.
  case writing
  /// The last time, it could not be written.
  case failed
}
