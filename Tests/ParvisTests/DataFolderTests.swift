import Foundation
import Testing

/// A data folder that takes nothing (more): one clear line, the right code, and what was there stays.
@Suite struct DataFolderTests {
  @Test func aReadOnlyFolderIsSaidAndCanStillBeRead() throws {
    let shop = try Workshop(in: URL(filePath: "/tmp"))
    _ = try shop.act([#"{"do":"addPrompt","text":"Bien ?"}"#])
    let names = try FileManager.default.contentsOfDirectory(atPath: shop.data)
    for name in names { try allow(0o444, shop.data + "/" + name) }
    try allow(0o555, shop.data)
    defer { try? allow(0o755, shop.data) }
    let outcome = try asNobody(["act", "--data", shop.data], in: shop, input: "{\"do\":\"open\"}\n")
    #expect(outcome.code == 73, "\(outcome)")
    #expect(outcome.errors.split(separator: "\n").count == 1 && outcome.errors.contains(shop.data))
    #expect(try shop.run("show").output.contains("Bien ?"))
  }

  /// The system refuses to let any file grow over 2 MB: what a full disk does, for one process.
  @Test func aFullDiskLosesNothingThatWasAcknowledged() throws {
    let shop = try Workshop()
    let words = String(repeating: "mot ", count: 200)
    let lines =
      [#"{"do":"addPrompt","text":"Bien ?"}"#]
      + (1...1500).map { #"{"do":"hangSlip","prompt":1,"text":"\#($0) \#(words)"}"# }
    let input = try shop.file("lines", lines.joined(separator: "\n") + "\n")
    let script = "trap '' XFSZ; ulimit -f 2048; exec \"$0\" act --data \"$1\" < \"$2\""
    let outcome = try ChildProcess("bash", ["-c", script, ProgramRun.executable, shop.data, input]).wait(
      seconds: 60)
    let replies = outcome.output.split(separator: "\n")
    let kept = replies.count { $0.hasSuffix("\"ok\":true}") }
    #expect(replies.count == lines.count && kept > 1 && kept < lines.count, "\(kept) of \(replies.count)")
    #expect(replies.contains { $0.contains("not saved") }, "\(replies.last ?? "")")
    let shown = try shop.run("show").output
    #expect(shown.split(separator: "\n").count { $0.contains("mot mot") } == kept - 1)
    // With room again, the same folder takes what comes.
    #expect(try shop.act([#"{"do":"hangSlip","prompt":1,"text":"encore"}"#]).first?.contains("true") == true)
  }

  private func allow(_ mode: Int, _ path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// Root may write anywhere: then the program runs as nobody, from a copy that nobody may reach.
  private func asNobody(
    _ arguments: [String], in shop: Workshop, input: String
  ) throws -> ChildProcess.Outcome {
    guard geteuid() == 0 else { return try ProgramRun.outcome(arguments, input: input) }
    let program = shop.folder.appending(path: "parvis")
    let files = FileManager.default
    try files.copyItem(at: URL(filePath: ProgramRun.executable), to: program)
    try files.createDirectory(at: shop.folder.appending(path: "Assets"), withIntermediateDirectories: false)
    for language in ["fr", "en"] {
      let words = "Assets/strings.\(language).json"
      try files.copyItem(at: Fixture.root.appending(path: words), to: shop.folder.appending(path: words))
    }
    for path in ["", "/Assets", "/parvis"] { try allow(0o755, shop.folder.path + path) }
    let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", program.path]
    return try ChildProcess("setpriv", nobody + arguments, input: input).wait(seconds: 30)
  }
}
