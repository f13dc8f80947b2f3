import KioskScreens
import MeetingCore

/// What the last commands of this run were, by the catalogue's keys, to name what an undo took back.
struct UndoNames {
  /// Older ones are forgotten: their undo is then only called the last act.
  private static let kept = 200
  private var names: [(command: CommandID, key: String)] = []

  /// Remembers what was done; for a retraction, answers what it took back.
  mutating func hear(_ outcome: CommandOutcome) -> String? {
    guard case .done(let events) = outcome, let first = events.first else { return nil }
    if case .retracted(let command) = first.body { return names.first { $0.command == command }?.key }
    guard let key = Kiosk.label(of: events) else { return nil }
    names.append((first.command, key))
    if names.count > Self.kept { names.removeFirst() }
    return nil
  }
}
