/// Why the journal could not be opened, read or written. `path` names the file or folder meant.
public enum StoreError: Error, Equatable, Sendable {
  /// Another program writes there.
  case inUse(path: String)
  case notAFolder(path: String)
  case cannotCreate(path: String, reason: String)
  case notWritable(path: String, reason: String)
  case diskFull(path: String)
  /// There is no journal to read.
  case missing(path: String)
  /// Written by a newer version.
  case newerSchema(path: String)
  /// It is no journal of ours, or it is damaged.
  case damaged(path: String)
  /// SQLite did not take `synchronous=FULL` or `journal_mode=WAL`.
  case notDurable(path: String)
  case failed(path: String, reason: String)
  /// No meeting's id begins so, or there is none yet.
  case unknownMeeting(String)
  /// Several meetings' ids begin so.
  case ambiguousMeeting(String)
}
