import Glibc

/// Where everything of one kiosk lies, and the names within it.
struct DataFolder: Sendable {
  let path: String

  var database: String { path + "/parvis.sqlite" }
  var writeAheadLog: String { database + "-wal" }
  var lock: String { path + "/parvis.lock" }
  var ballast: String { path + "/ballast" }

  /// Makes the folder, and those above it, where they are missing.
  func create() throws(StoreError) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += partial.isEmpty || partial.hasSuffix("/") ? "\(part)" : "/\(part)"
      if mkdir(partial, 0o777) != 0 && errno != EEXIST && errno != EISDIR {
        let failure = errno
        if failure == ENOTDIR { throw .notAFolder(path: path) }
        if !isFolder(partial) { throw .cannotCreate(path: path, reason: reason(failure)) }
      }
    }
    guard isFolder(path) else { throw .notAFolder(path: path) }
    guard access(path, W_OK | X_OK) == 0 else {
      throw .notWritable(path: path, reason: reason(errno))
    }
  }

  /// Makes the names in the folder durable.
  func synchronize() throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .notWritable(path: path, reason: reason(errno)) }
    defer { _ = Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .notWritable(path: path, reason: reason(errno)) }
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}

/// The system's words for an error number.
func reason(_ number: Int32) -> String {
  strerror(number).map { String(cString: $0) } ?? "error \(number)"
}
