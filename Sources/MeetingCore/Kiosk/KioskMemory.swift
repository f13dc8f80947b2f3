/// What this machine remembers of itself: the fold of the kiosk stream.
public struct KioskMemory: Hashable, Sendable, StreamState {
  /// The screen last shown, by its name in code.
  public internal(set) var screen: String?
  public internal(set) var look: String?
  public internal(set) var textSize: String?
  /// Whether things move into place.
  public internal(set) var movement: Bool?
  /// Whether passers-by use it.
  public internal(set) var isPublic: Bool?
  /// The meeting on screen.
  public internal(set) var meeting: MeetingID?

  public init() {}

  public mutating func evolve(_ event: Event) {
    guard case .kiosk(let body) = event.body else { return }
    switch body {
    case .screenShown(let screen): self.screen = screen
    case .lookChosen(let look): self.look = look
    case .textSizeChosen(let size): textSize = size
    case .movementChosen(let on): movement = on
    case .meetingChosen(let meeting): self.meeting = meeting
    case .publicChosen(let on): isPublic = on
    }
  }

  public static func isUndoable(_ body: EventBody) -> Bool { false }

  public func decide(_ command: KioskCommand) throws(Refusal) -> [KioskEvent] {
    switch command {
    case .showScreen(let screen): [.screenShown(screen: screen)]
    case .chooseLook(let look): [.lookChosen(look: look)]
    case .chooseTextSize(let size): [.textSizeChosen(size: size)]
    case .chooseMovement(let on): [.movementChosen(on: on)]
    case .choosePublic(let on): [.publicChosen(on: on)]
    case .chooseMeeting(let meeting): [.meetingChosen(meeting: meeting)]
    }
  }
}

public enum KioskCommand: Hashable, Sendable {
  case showScreen(String)
  case chooseLook(String)
  case chooseTextSize(String)
  case chooseMovement(Bool)
  case chooseMeeting(MeetingID)
  /// Whether passers-by use it: then what they write waits until the team lets it hang.
  case choosePublic(Bool)
}

public enum KioskEvent: Hashable, Sendable, Codable {
  case screenShown(screen: String)
  case lookChosen(look: String)
  case textSizeChosen(size: String)
  case movementChosen(on: Bool)
  case meetingChosen(meeting: MeetingID)
  case publicChosen(on: Bool)
}
