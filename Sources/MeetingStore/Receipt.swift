import MeetingCore

/// What a command made happen, all of it durable.
public struct Receipt: Equatable, Sendable {
  /// In their order.
  public let events: [Event]

  public init(events: [Event]) { self.events = events }
}

extension Result<Receipt, DeskError> {
  /// Whether something was erased, be it that a reader still holds the words back, or was before.
  public var concernsErasure: Bool {
    switch self {
    case .success(let receipt): receipt.events.contains { $0.body.erasedText != nil }
    case .failure(let error): error == .stillErasing || error == .refused(.alreadyErased)
    }
  }
}
