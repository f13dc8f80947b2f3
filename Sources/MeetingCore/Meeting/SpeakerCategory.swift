/// A list that people choose to be on, so that lists take turns: never imposed, and named by the group.
public struct SpeakerCategory: Hashable, Sendable {
  /// More of them would be labels, not lists.
  public static let maximum = 6

  public let id: CategoryID
  public internal(set) var name: Text
  /// How many of those present are on it; `nil` where nobody counted.
  public internal(set) var heads: Int?
}

extension Meeting {
  /// The list that the person called `name` is on.
  public func category(of name: String) -> SpeakerCategory? {
    let id = categoryChoices[TextGate.folded(name)]
    return categories.first { $0.id == id }
  }
}
