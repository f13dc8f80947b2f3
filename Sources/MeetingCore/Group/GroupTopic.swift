/// A subject as it was added. What merging makes of several is a ``Subject``.
public struct GroupTopic: Hashable, Sendable {
  public let id: TopicID
  public internal(set) var name: Text
  public internal(set) var earlierNames: [Text] = []
  var standings: [PersonStanding] = []
  var seeksSuccessor = false
  var isRemoved = false
  /// When it was last changed, as the clock of the kiosk told; milliseconds since 1970.
  var changedAt: Int64 = 0
}

/// How a person stands to a subject: they answer now, they looked after it before, they could take over.
public enum Standing: String, Hashable, Sendable, Codable, CaseIterable {
  case answers, before, couldTakeOver
}

public struct PersonStanding: Hashable, Sendable {
  public let person: PersonID
  public let standing: Standing
}

/// One subject of the group: what was said of it under each of its names, taken together.
public struct Subject: Hashable, Sendable {
  public let id: TopicID
  public internal(set) var name: Text
  /// What it was called before, and the subjects that were merged into it.
  public internal(set) var earlierNames: [Text]
  /// In the order in which they were given, each once; by the people as they are merged.
  public internal(set) var standings: [PersonStanding]
  public internal(set) var seeksSuccessor: Bool

  /// How that person stands to it; of several standings the one that says most.
  public func standing(of person: PersonID) -> Standing? {
    let theirs = Set(standings.filter { $0.person == person }.map(\.standing))
    return [.answers, .couldTakeOver, .before].first(where: theirs.contains)
  }
}
