import Foundation

/// `log/parvis.log` in the data folder: what is wrong with fonts, pictures and sound, a line each, each once
/// a run.
///
/// A full file becomes `parvis.log.1`, and the one before it goes. It never holds what people typed. A log
/// that cannot be written is done without: nobody at the screen could help it.
final class ProblemLog {
  static let maximumBytes = 262_144

  private let file: URL
  private var told: Set<String> = []

  /// `folder` is the data folder; nothing is made in it before there is something to say.
  init(folder: URL) { file = folder.appendingPathComponent("log/parvis.log") }

  func note(_ problems: [String], at time: Date = Date()) {
    let new = problems.filter { told.insert($0).inserted }
    guard !new.isEmpty else { return }
    let stamp = time.formatted(.iso8601)
    let lines = new.map { "\(stamp) \($0.replacing("\n", with: " "))\n" }.joined()
    let manager = FileManager.default
    try? manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    let size = (try? manager.attributesOfItem(atPath: file.path))?[.size] as? Int ?? 0
    if size + lines.utf8.count > Self.maximumBytes {
      let older = file.appendingPathExtension("1")
      try? manager.removeItem(at: older)
      try? manager.moveItem(at: file, to: older)
    }
    append(Data(lines.utf8))
  }

  private func append(_ bytes: Data) {
    let descriptor = open(file.path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o644)
    guard descriptor >= 0 else { return }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try? handle.write(contentsOf: bytes)
  }
}
