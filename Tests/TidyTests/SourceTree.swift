import Foundation

/// The repository that this test was built from.
enum SourceTree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Every Swift file under a folder of the repository, in the order of their paths.
  static func files(under folder: String) throws -> [SourceFile] {
    let base = root.appending(path: folder)
    guard let paths = FileManager.default.enumerator(atPath: base.path)?.allObjects as? [String] else {
      return []
    }
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: base.appending(path: path), encoding: .utf8)
      return SourceFile(path: "\(folder)/\(path)", text: text)
    }
  }

  /// A file of the repository; `nil` where there is none.
  static func data(at path: String) throws -> Data? {
    let url = root.appending(path: path)
    guard FileManager.default.fileExists(atPath: url.path) else { return nil }
    return try Data(contentsOf: url)
  }
}
