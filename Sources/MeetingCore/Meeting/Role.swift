/// Who does what for a meeting.
public enum Role: String, Hashable, Sendable, Codable, CaseIterable {
  case facilitator, timekeeper, scribe, floorKeeper
}
