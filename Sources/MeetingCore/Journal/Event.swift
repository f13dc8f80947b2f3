/// An immutable fact, with what places it among the others.
public struct Event: Hashable, Sendable {
  public let id: EventID
  /// The kiosk that wrote it.
  public let kiosk: KioskID
  /// 1, 2, 3… without a gap, for that kiosk.
  public let sequence: Int
  /// Logical clock: larger than that of every event its kiosk had seen.
  public let lamport: Int
  /// Wall time, for display only.
  public let wallMilliseconds: Int64
  public let stream: StreamName
  /// Groups the events of one act.
  public let command: CommandID
  public let body: EventBody

  public init(
    id: EventID, kiosk: KioskID, sequence: Int, lamport: Int, wallMilliseconds: Int64,
    stream: StreamName, command: CommandID, body: EventBody
  ) {
    self.id = id
    self.kiosk = kiosk
    self.sequence = sequence
    self.lamport = lamport
    self.wallMilliseconds = wallMilliseconds
    self.stream = stream
    self.command = command
    self.body = body
  }

  /// The same event without what was erased.
  func erasing(_ erasures: Erasures) -> Event {
    Event(
      id: id, kiosk: kiosk, sequence: sequence, lamport: lamport, wallMilliseconds: wallMilliseconds,
      stream: stream, command: command, body: body.erasing(erasures))
  }

  /// The one order in which every kiosk folds: `(lamport, kiosk, sequence)`.
  public static func precedes(_ left: Event, _ right: Event) -> Bool {
    (left.lamport, left.kiosk, left.sequence) < (right.lamport, right.kiosk, right.sequence)
  }
}
