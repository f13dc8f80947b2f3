import Foundation
import Glibc
import MeetingCore
import Testing

@testable import MeetingStore

struct DataFolderTests {
  @Test func `a folder is made with those above it`() throws {
    let folder = TemporaryFolder()
    let deep = DataFolder(path: folder.path + "/a/b")
    try deep.create()
    try deep.create()
    #expect(FileManager.default.fileExists(atPath: deep.path))
  }

  @Test func `a file is no folder`() throws {
    let folder = TemporaryFolder()
    try folder.data.create()
    let file = folder.path + "/file"
    try Data().write(to: URL(filePath: file))
    #expect(throws: StoreError.notAFolder(path: file)) {
      try Journal(folder: .init(path: file), newKiosk: .one)
    }
    let within = file + "/within"
    #expect(throws: StoreError.notAFolder(path: within)) { try DataFolder(path: within).create() }
  }

  @Test func `where no folder can be made the reason is given`() {
    #expect {
      try DataFolder(path: "/proc/parvis").create()
    } throws: { error in
      if case .cannotCreate("/proc/parvis", let reason) = error as? StoreError {
        !reason.isEmpty
      } else {
        false
      }
    }
  }

  @Test(.enabled(if: geteuid() != 0, "root writes anywhere"))
  func `a folder that cannot be written to is named`() throws {
    let folder = TemporaryFolder()
    try folder.data.create()
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    #expect {
      try Journal(folder: folder.data, newKiosk: .one)
    } throws: { error in
      if case .notWritable(folder.path, _) = error as? StoreError { true } else { false }
    }
  }
}
