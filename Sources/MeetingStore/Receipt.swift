import MeetingCore

/// What a command made happen, all of it durable.
public struct Receipt: Equatable, Sendable {
  /// In their order.
  public let events: [Event]

  public init(events: [Event]) { self.events = events }

  /// The meetings in which words were erased.
  public var meetingsErasedIn: Set<MeetingID> {
    Set(
      events.compactMap { event in
        if case .meeting(let id) = event.stream, event.body.erasedText != nil { id } else { nil }
      })
  }
}

extension Result<Receipt, DeskError> {
  /// What was erased, and is on the disk, be it that a reader still holds the words back; `nil` where
  /// nothing was.
  public var erasure: Receipt? {
    switch self {
    case .success(let receipt), .failure(.stillErasing(let receipt)):
      receipt.events.contains { $0.body.erasedText != nil } ? receipt : nil
    case .failure: nil
    }
  }
}
