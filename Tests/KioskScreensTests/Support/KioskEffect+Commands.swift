import KioskScreens
import MeetingCore

extension [KioskEffect] {
  /// The commands to the meeting among them.
  var meeting: [MeetingCommand] {
    compactMap { if case .submit(.meeting(_, let command), _) = $0 { command } else { nil } }
  }
}
