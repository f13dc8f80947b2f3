import GRDB

extension StoreError {
  /// What `error` means to us; `path` names the database.
  static func from(_ error: any Error, path: String) -> StoreError {
    if let error = error as? StoreError { return error }
    guard let error = error as? DatabaseError else { return .failed(path: path, reason: "\(error)") }
    switch error.resultCode {
    case .SQLITE_FULL: return .diskFull(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .inUse(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_AUTH:
      return .notWritable(path: path, reason: error.message ?? error.resultCode.description)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: return .damaged(path: path)
    default: return .failed(path: path, reason: error.message ?? error.resultCode.description)
    }
  }
}
