/// A line of the minutes that a meeting was made from. All of them, in order, are the minutes.
public struct SourceLine: Hashable, Sendable {
  public let id: LineID
  public internal(set) var shape: LineShape
  /// The words as they stand in the source.
  public internal(set) var text: Text
  public internal(set) var subjects: [LineSubject]
}
