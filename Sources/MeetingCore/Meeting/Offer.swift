/// Somebody could take a task on: a first name, no deadline. Several may, on one task.
public struct Offer: Hashable, Sendable {
  public let id: OfferID
  public internal(set) var name: Text
  /// The group agreed that they take it on.
  public internal(set) var isAgreed = false
}

/// What a report says of an offer.
public enum OfferStanding: Hashable, Sendable, CaseIterable {
  case offered, agreed
}
