/// A show of hands, as the facilitator counts it.
public struct HandCount: Hashable, Sendable {
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case inFavour, against, abstaining, notTakingPart
  }

  /// What one part may be.
  public static let range = 0...100_000

  private var counts: [Part: Int] = [:]

  public init() {}

  public subscript(part: Part) -> Int {
    get { counts[part] ?? 0 }
    set { counts[part] = newValue }
  }

  public var total: Int { Part.allCases.reduce(0) { $0 + self[$1] } }
}
