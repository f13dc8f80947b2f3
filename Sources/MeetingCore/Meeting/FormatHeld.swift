/// A format that was run, as the report tells of it.
public struct FormatHeld: Hashable, Sendable {
  /// `nil` for one that was only read from a report.
  let run: FormatID?
  public let format: Format
  public let item: ItemID?
  /// Turns of its round that ended, and how long they took together, in milliseconds.
  public internal(set) var turns = 0
  public internal(set) var milliseconds: Int64 = 0
  /// How many of its time boxes began; 0 for a round.
  public internal(set) var stages = 0
}

extension Meeting {
  /// Whether a turn that ended is one of the round in progress.
  mutating func countInFormat(_ turn: Turn, milliseconds: Int64) {
    guard let run, turn.kind == run.format.turnKind, formatsHeld.last?.run == run.id else { return }
    let last = formatsHeld.count - 1
    formatsHeld[last].turns += 1
    formatsHeld[last].milliseconds += milliseconds
  }
}
