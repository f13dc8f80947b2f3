import MeetingCore

/// What a command made happen, all of it durable.
public struct Receipt: Equatable, Sendable {
  /// In their order.
  public let events: [Event]

  public init(events: [Event]) { self.events = events }
}
