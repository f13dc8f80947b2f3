import MeetingCore

/// Why the desk did not do what was asked.
public enum DeskError: Error, Equatable, Sendable {
  case refused(Refusal)
  /// The disk did not take it: nothing of it is kept.
  case notSaved(StoreError)
  /// Less than ``DiskRoom/minimumBytes`` is free: new texts are refused, all else goes on.
  case diskNearlyFull
  /// The erasure is decided and durable, but a reader keeps the words in the write-ahead log for now.
  case stillErasing
  case closed
}
