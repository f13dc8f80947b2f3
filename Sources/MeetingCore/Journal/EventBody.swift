/// What an event says.
public enum EventBody: Hashable, Sendable {
  case meeting(MeetingEvent)
  case group(GroupEvent)
  case kiosk(KioskEvent)
  /// Everything that this command did no longer counts.
  case retracted(CommandID)
  /// A kind that this version does not know: kept and carried as the JSON it came in, skipped by the fold.
  case unknown(json: String)
}
