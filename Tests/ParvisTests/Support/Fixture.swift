import Foundation

/// Files that lie beside the tests.
enum Fixture {
  /// The package's own folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: "Tests/ParvisTests/Fixtures/\(name)"), encoding: .utf8)
  }
}
