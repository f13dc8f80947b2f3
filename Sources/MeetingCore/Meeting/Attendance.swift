/// Who was there by name, for those who said it may be written down.
public enum Attendance: String, Hashable, Sendable, Codable, CaseIterable {
  case present
  /// Excused or absent.
  case excused
}

/// Names on one line, as they were given.
public struct AttendanceLine: Hashable, Sendable {
  public let attendance: Attendance
  public internal(set) var names: Text
}
