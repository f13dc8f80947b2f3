/// A command with what makes it a fact: who asks is this kiosk, `id` is 128 random bits, `at` is now.
public struct Act: Hashable, Sendable {
  public let id: CommandID
  public let at: Moment
  public let command: Command

  public init(id: CommandID, at: Moment, command: Command) {
    self.id = id
    self.at = at
    self.command = command
  }
}

/// Everything that anyone can ask for.
public enum Command: Hashable, Sendable {
  case meeting(MeetingID, MeetingCommand)
  case group(GroupCommand)
  case kiosk(KioskCommand)
  /// Takes back this kiosk's last facilitator command in that stream.
  case undo(StreamName)

  public var stream: StreamName {
    switch self {
    case .meeting(let id, _): .meeting(id)
    case .group: .group
    case .kiosk: .kiosk
    case .undo(let stream): stream
    }
  }
}
