/// The steps by which a group decides by consent, in order.
public enum ConsentStep: String, CaseIterable, Hashable, Sendable, Codable {
  case clarifying, reactions, amending, objections

  public var following: ConsentStep? { Self.allCases.drop { $0 != self }.dropFirst().first }
  public var previous: ConsentStep? { Self.allCases.prefix { $0 != self }.last }
}

/// A proposal on its way to a decision. Once it is settled it is the line of that name.
public struct ConsentRound: Hashable, Sendable {
  public let entry: EntryID
  public internal(set) var text: Text
  /// The item during which it was begun.
  public internal(set) var item: ItemID?
  public internal(set) var step = ConsentStep.clarifying
}

/// How a proposal came to be what it is; it stays with the line that it became.
public struct ProposalHistory: Hashable, Sendable {
  /// Who proposed it.
  public internal(set) var proposer: Text?
  /// What it said before, the first wording first.
  public internal(set) var earlier: [Text] = []
  public internal(set) var objections: [Objection] = []

  public var openObjections: [Objection] { objections.filter { $0.outcome == nil } }

  var texts: [Text] {
    [proposer].compactMap { $0 } + earlier + objections.flatMap { [$0.text, $0.author].compactMap { $0 } }
  }
}

/// A reason why a proposal would harm the group.
public struct Objection: Hashable, Sendable {
  public let id: ObjectionID
  public internal(set) var text: Text
  public internal(set) var author: Text?
  /// `nil` while it stands.
  public internal(set) var outcome: ObjectionOutcome?
}

/// What became of an objection.
public enum ObjectionOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  /// The proposal takes it in.
  case integrated
  /// Whoever raised it lets go of it.
  case withdrawn
}
