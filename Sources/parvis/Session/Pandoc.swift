import Foundation
import KioskScreens
import MeetingCore

/// The report in other forms, by pandoc where it is installed. Of the person's environment it gets nothing,
/// no settings and no folder, and `--sandbox` keeps it from every file and from the network. It reads the
/// report as what it is, CommonMark with tick boxes: what more GitHub's dialect knows (`:smile:`, bare
/// addresses) would show otherwise than as typed.
enum Pandoc {
  static let maximumSeconds = 60
  /// How many more until it is killed.
  private static let patienceSeconds = 5
  /// What pandoc can make PDF with, the first one found.
  private static let engines = ["weasyprint", "wkhtmltopdf", "xelatex", "typst"]

  /// What can be made on this machine.
  static var pages: [ReportExtract] {
    if path == nil { return [] }
    return engine == nil ? [.html, .odt] : [.html, .odt, .pdf]
  }

  private static var path: String? { FoundProgram.path(of: "pandoc") }
  private static var engine: String? { engines.lazy.compactMap { FoundProgram.path(of: $0) }.first }

  static func bytes(
    _ page: ReportExtract, from markdown: String, title: String, language: Language
  ) throws(ExtractTrouble) -> [UInt8] {
    guard let pandoc = path else { throw .noPandoc }
    var arguments = [
      "--sandbox", "--standalone", "--from=commonmark+task_lists", "--metadata=lang:\(language.rawValue)",
      "--metadata=pagetitle:\(title)", "--wrap=preserve", "--output=-",
    ]
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("parvis-\(UUID().uuidString)")
    guard
      (try? FileManager.default.createDirectory(
        at: place, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])) != nil
    else { throw .notMade }
    defer { try? FileManager.default.removeItem(at: place) }
    switch page {
    case .odt:
      // NB: within the sandbox Debian's pandoc does not find its own model, unless it is named.
      let model = place.appendingPathComponent("reference.odt")
      let bytes = try run(pandoc, ["--print-default-data-file=reference.odt"], input: "", in: place)
      guard (try? Data(bytes).write(to: model)) != nil else { throw .notMade }
      arguments += ["--to=odt", "--reference-doc=\(model.path)"]
    case .pdf:
      guard let engine else { throw .noEngine }
      arguments += ["--to=pdf", "--pdf-engine=\(engine)"]
    default: arguments.append("--to=html5")
    }
    return try run(pandoc, arguments, input: markdown, in: place)
  }

  /// What it says on its standard output; `input` is its standard input.
  private static func run(
    _ pandoc: String, _ arguments: [String], input: String, in place: URL
  ) throws(ExtractTrouble) -> [UInt8] {
    guard let timeout = FoundProgram.path(of: "timeout"), let from = nameless(in: place),
      let into = nameless(in: place), (try? from.write(contentsOf: Data(input.utf8))) != nil,
      (try? from.seek(toOffset: 0)) != nil
    else { throw .notMade }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: timeout)
    process.arguments =
      ["--kill-after=\(patienceSeconds)", "\(maximumSeconds)", pandoc] + arguments
    process.environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": place.path, "TMPDIR": place.path, "LANG": "C.UTF-8",
    ]
    process.currentDirectoryURL = place
    process.standardInput = from
    process.standardOutput = into
    process.standardError = FileHandle.nullDevice
    guard (try? withSignalsOpen { try process.run() }) != nil else { throw .notMade }
    while process.isRunning { usleep(2_000) }
    // As timeout(1) says it.
    if process.terminationStatus == 124 || process.terminationStatus == 137 { throw .tooSlow }
    guard process.terminationStatus == 0, (try? into.seek(toOffset: 0)) != nil,
      let bytes = try? into.readToEnd(), !bytes.isEmpty
    else { throw .notMade }
    return Array(bytes)
  }

  /// A file without a name: what people said is nowhere once nobody has it open, whatever happens.
  private static func nameless(in folder: URL) -> FileHandle? {
    let path = folder.appendingPathComponent("pandoc-\(UUID().uuidString)").path
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return nil }
    unlink(path)
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// NB: a child inherits which signals its parent's thread holds back. Threads of a queue hold nearly all of
  /// them back, and nothing but SIGKILL would stop it.
  private static func withSignalsOpen(_ run: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }
}
