/// Which of the journal's streams an event belongs to.
public enum StreamName: Hashable, Sendable, CustomStringConvertible {
  /// What belongs to this machine: last screen, look, open meeting.
  case kiosk
  /// People and tasks: they outlive a meeting. The only stream that merges concurrent writing.
  case group
  /// One meeting, written by one kiosk only.
  case meeting(MeetingID)

  /// `kiosk`, `group` or `meeting:<id>`.
  public var description: String {
    switch self {
    case .kiosk: "kiosk"
    case .group: "group"
    case .meeting(let id): "meeting:\(id)"
    }
  }

  /// The inverse of `description`.
  public init?(_ text: String) {
    switch text {
    case "kiosk": self = .kiosk
    case "group": self = .group
    default:
      guard text.hasPrefix("meeting:"), let id = MeetingID(String(text.dropFirst(8))) else { return nil }
      self = .meeting(id)
    }
  }
}
