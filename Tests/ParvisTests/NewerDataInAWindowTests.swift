import Foundation
import GRDB
import Testing

/// A data folder that a newer version wrote, opened by this one: a screen that says so, and nothing changed.
@Suite(.serialized) struct NewerDataInAWindowTests {
  @Test(.timeLimit(.minutes(5))) func theKioskOpensToBeReadAndChangesNothing() throws {
    let shop = try Workshop()
    _ = try shop.act([#"{"do":"capture","kind":"note","text":"Vu hier"}"#])
    let database = shop.data + "/parvis.sqlite"
    let queue = try DatabaseQueue(path: database)
    try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
    try queue.close()
    let before = try Self.files(of: shop.data)
    let session = try XvfbSession(width: 1_280, height: 720)
    let hands = XdoTool(session)
    let program = try ProgramRun.start(
      ["run", "--window", "1280x720", "--data", shop.data], environment: session.environment)
    try hands.focusWindow(named: "^Parvis$")
    Thread.sleep(forTimeInterval: 1.5)
    let first = try hands.look()
    // What a facilitator tries: other screens, the timers, a speaker, a line, undo, the report, the archive.
    for keys in [["Escape"], ["F9"], ["F3"], ["space"], ["n"], ["ctrl+z"], ["F10"], ["F4"]] {
      try hands.key(keys)
      Thread.sleep(forTimeInterval: 0.3)
    }
    #expect(try hands.look() != first, "other screens are shown")
    program.terminate()
    let outcome = try program.wait(seconds: 5)
    #expect(outcome.code == 0, "\(outcome)")
    #expect(outcome.errors.contains("newer"))
    let after = try Self.files(of: shop.data)
    #expect(before == after, "\(before.keys.sorted()), then \(after.keys.sorted())")
  }

  /// Everything in the folder by its bytes, but what a reader of SQLite keeps beside the database while it
  /// reads.
  private static func files(of folder: String) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for name in FileManager.default.enumerator(atPath: folder)?.compactMap({ $0 as? String }) ?? [] {
      if name.hasSuffix("-shm") || name.hasSuffix("-wal") { continue }
      files[name] = FileManager.default.contents(atPath: folder + "/" + name)
    }
    return files
  }
}
