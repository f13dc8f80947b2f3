/// What somebody asks the floor for. An intervention waits its turn; the others have a place of their own,
/// before them, in this order: a point of order, a direct reply, a clarification.
public enum TurnKind: String, CaseIterable, Hashable, Sendable, Codable {
  case intervention, directReply, clarification, pointOfOrder
  /// A turn in a round, or a guest's, which nobody asks for.
  case goRound, weather, guest

  /// Those that the floor is asked for.
  public static let asked: [TurnKind] = [.intervention, .directReply, .clarification, .pointOfOrder]

  /// Less speaks earlier.
  var place: Int {
    switch self {
    case .pointOfOrder: 0
    case .directReply: 1
    case .clarification: 2
    case .intervention, .goRound, .weather, .guest: 3
    }
  }

  /// What is neither an intervention nor given a time of its own is short.
  var shortSeconds: Int { self == .weather ? 20 : 60 }
}

/// Which turns a time is meant for.
public enum TurnScope: Hashable, Sendable, Codable {
  case every
  case kind(kind: TurnKind)
  case item(item: ItemID)
}

extension Meeting {
  /// Longest time for one turn, in seconds.
  public static let maximumTurnSeconds = 3600

  /// Seconds that a turn of that kind may take during that item; 0 for as long as it takes. Its kind's time
  /// comes before its item's, and that before everybody's. `usual` is what the kiosk says where nobody chose.
  public func turnSeconds(_ kind: TurnKind, during item: ItemID?, usual: Int) -> Int {
    if kind == .guest { return (self.item(item)?.guestMinutes ?? 0) * 60 }
    if let own = turnLimits[.kind(kind: kind)] { return own }
    let every = item.flatMap { turnLimits[.item(item: $0)] } ?? turnLimits[.every] ?? usual
    if kind == .intervention { return every }
    return every == 0 ? kind.shortSeconds : min(every, kind.shortSeconds)
  }
}
