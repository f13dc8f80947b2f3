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
    case .success(let receipt), .failure(.stillErasing(let receipt)):
      receipt.events.contains { $0.body.erasedText != nil }
    case .failure(let error): error == .refused(.alreadyErased)
    }
  }

  /// The meetings in which words were erased, and are on the disk no more but for what a reader holds.
  public var meetingsErasedIn: Set<MeetingID> {
    switch self {
    case .success(let receipt), .failure(.stillErasing(let receipt)):
      Set(
        receipt.events.compactMap { event in
          if case .meeting(let id) = event.stream, event.body.erasedText != nil { id } else { nil }
        })
    case .failure: []
    }
  }
}
