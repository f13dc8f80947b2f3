/// How long a list or a theme had the floor, or nobody, as a report says it: what it was counted from is not
/// in there.
public struct RecordedShare: Hashable, Sendable {
  public enum Scope: String, Hashable, Sendable, Codable, CaseIterable { case list, theme, silence }

  public let scope: Scope
  /// `nil` for those on no list, what belongs to no theme, and silence.
  public internal(set) var name: Text?
  public internal(set) var milliseconds: Int64
  /// Of a list only.
  public internal(set) var turns = 0
  public internal(set) var heads: Int?
}
