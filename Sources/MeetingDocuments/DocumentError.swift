/// Why a document could not be read, or a report not be written.
public enum DocumentError: Error, Equatable, Sendable {
  /// No word in it.
  case empty
  /// Over ``PlanReader/maximumBytes``; says how many bytes it has.
  case tooLarge(bytes: Int)
  /// NUL bytes: no text file.
  case holdsNUL
  case isUTF16
  /// The report's folder or file cannot be written; `errno` says why.
  case notWritable(path: String, errno: Int32)
  /// No room left on the disk.
  case diskFull(path: String)
  /// What was read back is not what was written.
  case notAsWritten(path: String)
}
