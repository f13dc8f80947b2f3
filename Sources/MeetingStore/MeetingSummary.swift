import MeetingCore

/// A meeting as a list of meetings shows it, without folding it.
public struct MeetingSummary: Equatable, Sendable {
  public let id: MeetingID
  public let eventCount: Int
  /// Logical clock of its last event: the largest was written last.
  public let lamport: Int
  /// Wall time of its last event, for display only.
  public let wallMilliseconds: Int64
}
