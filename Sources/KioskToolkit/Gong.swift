/// A stroke that is heard when time runs out, for those who do not look at the screen.
public enum Gong: Int, CaseIterable, Comparable, Sendable {
  /// One soft stroke: soon over.
  case warning
  /// Two lower strokes: over.
  case end

  public static func < (left: Gong, right: Gong) -> Bool { left.rawValue < right.rawValue }
}
