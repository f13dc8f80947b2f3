import Glibc

/// Keeps a way out of a full disk: new texts stop early, and a ballast file can be given up.
public struct DiskRoom: Sendable {
  /// Under so many free bytes no new text is taken.
  public static let minimumBytes: Int64 = 64 << 20
  /// Size of the ballast, in bytes.
  public static let ballastBytes: Int64 = 8 << 20

  private let freeBytes: @Sendable (String) -> Int64?

  /// `freeBytes` answers for the file system of a path; `nil` where it is unknown, which refuses nothing.
  public init(freeBytes: @escaping @Sendable (String) -> Int64? = DiskRoom.free) {
    self.freeBytes = freeBytes
  }

  /// What the kernel says is free for us at `path`.
  public static func free(at path: String) -> Int64? {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return nil }
    return Int64(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }

  func takesTexts(_ folder: DataFolder) -> Bool {
    freeBytes(folder.path).map { $0 >= Self.minimumBytes } ?? true
  }

  /// Lays the ballast down where there is room; without room it is only missing.
  func layBallast(in folder: DataFolder) {
    guard let free = freeBytes(folder.path), free >= Self.minimumBytes + Self.ballastBytes else { return }
    let descriptor = open(folder.ballast, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return }
    let laid = posix_fallocate(descriptor, 0, off_t(Self.ballastBytes)) == 0
    _ = Glibc.close(descriptor)
    if !laid { _ = unlink(folder.ballast) }
  }

  /// Gives the ballast up; whether there was one.
  func dropBallast(in folder: DataFolder) -> Bool { unlink(folder.ballast) == 0 }
}
