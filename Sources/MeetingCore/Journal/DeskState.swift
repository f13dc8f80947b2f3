/// Everything that the screens, the report and `show` look at: the three folds, and how far they are safe.
public struct DeskState: Sendable {
  public var kiosk = KioskMemory()
  public var group = Group()
  /// The meeting on screen; `nil` where none is chosen.
  public var meetingID: MeetingID?
  public var meeting = Meeting()
  /// This kiosk's last event, durable or not.
  public var sequence = 0
  /// The last one whose commit returned.
  public var durableSequence = 0

  public init() {}

  /// Whether all that is shown is on the disk.
  public var isDurable: Bool { durableSequence == sequence }
}
