import Glibc
import MeetingCore

/// Writes a report so that a cut of power, or a stick pulled out, leaves the old one or the new one:
/// temporary name, fsync, rename, fsync of the folder, then read back and compared.
public enum ReportFile {
  /// Writes `markdown` and gives the path it has. A file of that name that is not the same report (of
  /// another meeting, or somebody's own) is left alone: the new one then bears the meeting's id. Where the
  /// folder is missing it is made, or not.
  public static func write(
    markdown: String, named name: String, in folder: String, makingFolder: Bool = true
  ) throws(DocumentError) -> String {
    if makingFolder { try makeFolder(folder) }
    let path = folder + "/" + freeName(name, in: folder, for: FileOwner(markdown))
    try write(Array(markdown.utf8), to: path)
    return path
  }

  /// Creates or replaces the file at `path`, whose folder must exist.
  public static func write(_ bytes: [UInt8], to path: String) throws(DocumentError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let temporary = folder + "/.parvis-\(getpid()).tmp"
    do throws(DocumentError) {
      try fill(temporary, with: bytes)
      guard rename(temporary, path) == 0 else { throw failure(path) }
      try synchronize(folder: folder)
    } catch {
      unlink(temporary)
      throw error
    }
    guard contents(of: path) == bytes else { throw .notAsWritten(path: path) }
  }

  /// Creates or replaces the file at `path` and sends its bytes to the disk.
  static func fill(_ path: String, with bytes: [UInt8]) throws(DocumentError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard file >= 0 else { throw failure(path) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        let error = failure(path)
        close(file)
        throw error
      }
      written += count
    }
    guard fsync(file) == 0 else {
      let error = failure(path)
      close(file)
      throw error
    }
    // NB: some file systems say only now that there was no room.
    guard close(file) == 0 else { throw failure(path) }
  }

  /// The first of the names that no other report has.
  private static func freeName(_ name: String, in folder: String, for own: FileOwner?) -> String {
    guard let own else { return name }
    let id = own.meeting.description
    for candidate in [name, ReportName.name(name, with: String(id.prefix(8)))] {
      guard access(folder + "/" + candidate, F_OK) == 0 else { return candidate }
      if let there = contents(of: folder + "/" + candidate),
        let text = String(validating: there, as: UTF8.self), FileOwner(text) == own
      {
        return candidate
      }
    }
    return ReportName.name(name, with: id)
  }

  /// Makes a folder, and those that it lies in, where they are missing.
  public static func makeFolder(_ folder: String) throws(DocumentError) {
    if mkdir(folder, 0o755) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else {
      throw failure(folder)
    }
    try makeFolder(String(folder[..<slash]))
    if mkdir(folder, 0o755) != 0 && errno != EEXIST { throw failure(folder) }
  }

  /// Takes a file away for good; one that is not there is gone already.
  public static func remove(_ path: String) throws(DocumentError) {
    if unlink(path) != 0 && errno != ENOENT { throw failure(path) }
    try synchronize(folder: path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
  }

  private static func synchronize(folder: String) throws(DocumentError) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw failure(folder) }
    defer { close(file) }
    // NB: file systems that cannot sync a folder say EINVAL; there is nothing more to do there.
    if fsync(file) != 0 && errno != EINVAL { throw failure(folder) }
  }

  /// `nil` where it cannot be read.
  static func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      // No report is that long: what stands there is something else.
      if bytes.count > 16 * PlanReader.maximumBytes { return nil }
    }
  }

  private static func failure(_ path: String) -> DocumentError {
    let code = errno
    return code == ENOSPC || code == EDQUOT ? .diskFull(path: path) : .notWritable(path: path, errno: code)
  }
}
