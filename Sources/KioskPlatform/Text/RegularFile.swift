import Glibc

/// Files of the installation that may be opened: a pipe would wait for its writer for ever.
enum RegularFile {
  /// In bytes; `nil` for what is no file, not there, or not ours to read.
  static func size(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(path, R_OK) == 0 else {
      return nil
    }
    return Int(status.st_size)
  }

  static func isReadable(_ path: String) -> Bool { size(path) != nil }
}
