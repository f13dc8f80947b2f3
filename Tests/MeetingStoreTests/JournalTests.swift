import Foundation
import GRDB
import MeetingCore
import Testing

@testable import MeetingStore

struct JournalTests {
  @Test func `the writer waits for the disk at every commit`() throws {
    let folder = TemporaryFolder()
    var journal = try Journal(folder: folder.data, newKiosk: .one)
    for _ in 0..<2 {
      let modes = try #require(journal.queue).read { database in
        (
          try Int.fetchOne(database, sql: "PRAGMA synchronous"),
          try String.fetchOne(database, sql: "PRAGMA journal_mode"),
          try Int.fetchOne(database, sql: "PRAGMA secure_delete")
        )
      }
      #expect(modes == (2, "wal", 1))
      try journal.reopen()
    }
  }

  @Test func `a second writer is told that the folder is in use`() throws {
    let folder = TemporaryFolder()
    var journal = try Journal(folder: folder.data, newKiosk: .one)
    #expect(throws: StoreError.inUse(path: folder.path)) { try Journal(folder: folder.data, newKiosk: .one) }
    journal.close()
    #expect(try Journal(folder: folder.data, newKiosk: KioskID(high: 2, low: 2)).kiosk == .one)
  }

  @Test func `a kind that is not known is carried byte for byte and skipped`() throws {
    let folder = TemporaryFolder()
    let journal = try Journal(folder: folder.data, newKiosk: .one)
    let odd = [
      #"{"v": 1, "group":{"flagRaised":{"colour":"vert"}}}"#, #"{"weather":"é","v":1}"#,
      #"{"group":{"personAdded":{"person":"x"}},"v":99}"#, "not JSON",
    ]
    let events = odd.enumerated().map { index, json in
      Event.sample(index + 1, .unknown(json: json), stream: .group)
    }
    try journal.commit(events)
    #expect(try journal.events(of: .group) == events)
    #expect(Timeline<Group>(try journal.events(of: .group)).state == Group())
    let bodies = try journal.queue?.read {
      try String.fetchAll($0, sql: "SELECT body FROM events ORDER BY sequence")
    }
    #expect(bodies == odd)
  }

  @Test func `an event holds a salted hash of its words, never the words`() throws {
    let folder = TemporaryFolder()
    let journal = try Journal(folder: folder.data, newKiosk: .one)
    let name = Text(id: TextID(high: 1, low: 1), value: "Sacha")
    let request = RequestID(high: 1, low: 2)
    try journal.commit([
      .sample(1, .meeting(.floorRequested(request: request, name: name, kind: nil, category: nil))),
      .sample(
        2,
        .meeting(
          .turnStarted(turn: .init(high: 1, low: 3), request: request, name: name, item: nil, at: .sample))),
    ])
    let (bodies, salt) = try #require(journal.queue).read { database in
      (
        try String.fetchAll(database, sql: "SELECT body FROM events"),
        try #require(try Data.fetchOne(database, sql: "SELECT salt FROM texts"))
      )
    }
    #expect(salt.count == 16)
    let hash = TextVault.hash(salt: salt, words: "Sacha")
    for body in bodies {
      #expect(!body.contains("Sacha"))
      #expect(body.contains(hash))
    }
  }

  @Test func `a hash is SHA-256 of the salt and the words`() {
    #expect(
      TextVault.hash(salt: Data("a".utf8), words: "bc")
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func `what a failed commit left after all is taken out again`() throws {
    let folder = TemporaryFolder()
    let journal = try Journal(folder: folder.data, newKiosk: .one)
    let kept = Event.sample(
      1, .group(.personAdded(person: .init(high: 1, low: 1), name: .sample(1))), stream: .group)
    let lost = Event.sample(
      2, .group(.personAdded(person: .init(high: 1, low: 2), name: .sample(2))), stream: .group)
    try journal.commit([kept, lost])
    try journal.discard([lost])
    #expect(try journal.events(of: .group) == [kept])
    _ = try journal.empty(withinMilliseconds: 0)
    #expect(try !folder.contains("Mots 2"))
    #expect(try folder.contains("Mots 1"))
  }

  @Test func `a file that is no journal is called damaged, and stays as it is`() throws {
    let folder = TemporaryFolder()
    try folder.data.create()
    let garbage = Data(repeating: 0x41, count: 8192)
    try garbage.write(to: URL(filePath: folder.data.database))
    #expect(throws: StoreError.damaged(path: folder.data.database)) {
      try Journal(folder: folder.data, newKiosk: .one)
    }
    #expect(throws: StoreError.damaged(path: folder.data.database)) { try JournalReader(folder: folder.path) }
    #expect(try Data(contentsOf: URL(filePath: folder.data.database)) == garbage)
  }

  @Test func `a journal of a newer version is read, and left alone`() throws {
    let folder = TemporaryFolder()
    var journal = try Journal(folder: folder.data, newKiosk: .one)
    try journal.queue?.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99')") }
    journal.close()
    let newer = StoreError.newerSchema(path: folder.data.database)
    #expect(throws: newer) { try Journal(folder: folder.data, newKiosk: .one) }
    let reader = try JournalReader(folder: folder.path)
    #expect(reader.isNewer)
    #expect(try reader.cards().isEmpty)
  }
}

extension KioskID {
  static var one: KioskID { KioskID(high: 1, low: 1) }
}

extension Moment {
  static var sample: Moment {
    Moment(wallMilliseconds: 1_780_000_000_000, offsetMinutes: 120, boot: "first", uptimeMilliseconds: 5)
  }
}

extension Text {
  static func sample(_ number: UInt64) -> Text {
    Text(id: TextID(high: 5, low: number), value: "Mots \(number)")
  }
}

extension Event {
  static func sample(
    _ number: Int, _ body: EventBody, stream: StreamName = .meeting(sampleMeeting), kiosk: KioskID = .one
  ) -> Event {
    Event(
      id: EventID(high: kiosk.low, low: UInt64(number)), kiosk: kiosk, sequence: number, lamport: number,
      wallMilliseconds: Moment.sample.wallMilliseconds, stream: stream,
      command: CommandID(high: kiosk.low, low: UInt64(number)), body: body)
  }
}
