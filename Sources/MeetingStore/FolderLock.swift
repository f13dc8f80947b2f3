import Glibc

/// Holds `parvis.lock` until it is released or gone, so that one program only writes in a data folder.
///
/// The kernel lets go of it whatever way the program ends.
final class FolderLock: Sendable {
  private let descriptor: Int32

  init(_ folder: DataFolder) throws(StoreError) {
    let descriptor = open(folder.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      if errno == ENOSPC { throw .diskFull(path: folder.path) }
      throw .notWritable(path: folder.lock, reason: reason(errno))
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let failure = errno
      _ = Glibc.close(descriptor)
      if failure == EWOULDBLOCK { throw .inUse(path: folder.path) }
      throw .notWritable(path: folder.lock, reason: reason(failure))
    }
    self.descriptor = descriptor
  }

  /// Lets go before the end.
  func release() { _ = flock(descriptor, LOCK_UN) }

  deinit { _ = Glibc.close(descriptor) }
}
