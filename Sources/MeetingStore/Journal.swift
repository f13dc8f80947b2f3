import GRDB
import MeetingCore

/// The one connection that writes. Every method is a whole transaction.
struct Journal {
  let folder: DataFolder
  /// This kiosk, as the database names it.
  let kiosk: KioskID
  private let lock: FolderLock
  /// `nil` once closed. NB: GRDB crashes when a closed connection is used.
  private(set) var queue: DatabaseQueue?

  /// Opens the journal in `folder` and makes what is missing. `newKiosk` names this kiosk in a new journal.
  init(folder: DataFolder, newKiosk: KioskID) throws(StoreError) {
    // NB: looked at before anything is opened for writing, which already changes bytes.
    if (try? JournalReader(folder: folder.path).isNewer) == true {
      throw .newerSchema(path: folder.database)
    }
    try folder.create()
    self.folder = folder
    lock = try FolderLock(folder)
    do {
      let queue = try Self.connect(folder)
      kiosk = try queue.write { try Self.identity(in: $0, otherwise: newKiosk) }
      self.queue = queue
    } catch {
      throw StoreError.from(error, path: folder.database)
    }
    try folder.synchronize()
    emptyIfNobodyReads()
  }

  /// Goes on through a new connection after a commit failed: one whose fsync failed cannot be trusted any
  /// more.
  mutating func reopen() throws(StoreError) {
    disconnect()
    do { queue = try Self.connect(folder) } catch { throw StoreError.from(error, path: folder.database) }
    emptyIfNobodyReads()
  }

  /// Appends `events` and erases what they say is erased. Durable once it returns.
  func commit(_ events: [Event]) throws(StoreError) {
    try write { database in
      try EventTable.append(events, in: database)
      let erased = events.compactMap(\.body.erasedText)
      if erased.isEmpty { return }
      try ArchiveIndex.erase(erased, in: database)
      for text in erased { try TextVault.erase(text, in: database) }
    }
  }

  /// Removes `events` if a commit that failed left them after all: nobody was told that they are saved.
  func discard(_ events: [Event]) throws(StoreError) {
    try write { database in
      for event in events {
        try database.execute(sql: "DELETE FROM events WHERE id = ?", arguments: [event.id.description])
        guard database.changesCount > 0 else { continue }
        for text in event.body.texts {
          let isUsed = try Bool.fetchOne(
            database, sql: "SELECT EXISTS (SELECT 1 FROM events WHERE instr(body, ?) > 0)",
            arguments: [text.id.description])
          if isUsed != true { try TextVault.erase(text.id, in: database) }
        }
      }
    }
  }

  /// Brings the search index up to date with one meeting that it lags behind on, `busy` left for later.
  /// Whether another one waits.
  func index(except busy: MeetingID?) throws(StoreError) -> Bool {
    let stale = try read(ArchiveIndex.stale).filter { $0 != busy }
    if let next = stale.first { try write { try ArchiveIndex.refresh(next, in: $0) } }
    return stale.count > 1
  }

  /// Begins the search index anew.
  func emptyIndex() throws(StoreError) { try write(ArchiveIndex.empty) }

  /// The meetings that may say one of `names`, be it within a word. NB: by their longest words, for what lies
  /// between those may be written otherwise.
  func meetings(saying names: [String]) throws(StoreError) -> Set<MeetingID> {
    let parts = names.map { name in
      let words = TextGate.folded(name).split { !$0.isLetter && !$0.isNumber }
      return words.max { $0.count < $1.count }.map(String.init) ?? TextGate.folded(name)
    }
    return try read { try TextVault.meetings(holding: parts, in: $0) }
  }

  func events(of stream: StreamName) throws(StoreError) -> [Event] {
    try read { try EventTable.events(of: stream, in: $0) }
  }

  /// The largest logical clock seen, and this kiosk's last sequence; 0 where there is none.
  func counters() throws(StoreError) -> (lamport: Int, sequence: Int) {
    try read { database in
      (
        try Int.fetchOne(database, sql: "SELECT max(lamport) FROM events") ?? 0,
        try Int.fetchOne(
          database, sql: "SELECT max(sequence) FROM events WHERE kiosk = ?", arguments: [kiosk.description])
          ?? 0
      )
    }
  }

  /// The latest sign of life, if one was left.
  func heartbeat() throws(StoreError) -> Moment? {
    try read { database in
      try Row.fetchOne(database, sql: "SELECT wall, offset, boot, uptime FROM heartbeat").map {
        Moment(wallMilliseconds: $0[0], offsetMinutes: $0[1], boot: $0[2], uptimeMilliseconds: $0[3])
      }
    }
  }

  /// Leaves a sign of life.
  func beat(_ moment: Moment) throws(StoreError) {
    try write { database in
      try database.execute(
        sql:
          "INSERT OR REPLACE INTO heartbeat (only, kiosk, wall, offset, boot, uptime) "
          + "VALUES (1, ?, ?, ?, ?, ?)",
        arguments: [
          kiosk.description, moment.wallMilliseconds, moment.offsetMinutes, moment.boot,
          moment.uptimeMilliseconds,
        ])
    }
  }

  /// Moves the write-ahead log into the database and cuts it to nothing, waiting for readers as long as
  /// `limit` says. Whether nothing is left in it.
  func empty(withinMilliseconds limit: Int) throws(StoreError) -> Bool {
    try use { queue in
      try queue.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA busy_timeout = \(limit)")
        defer { try? database.execute(sql: "PRAGMA busy_timeout = \(Self.busyMilliseconds)") }
        let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        return (row?[0] as Int?) == 0
      }
    }
  }

  /// Empties the write-ahead log, closes the connection and lets go of the data folder.
  mutating func close() {
    emptyIfNobodyReads()
    disconnect()
    lock.release()
  }

  /// What a reader or a power cut left in the log; whoever needs to know asks ``empty(withinMilliseconds:)``.
  private func emptyIfNobodyReads() { _ = try? empty(withinMilliseconds: 0) }

  private mutating func disconnect() {
    try? queue?.close()
    queue = nil
  }

  /// How long a write waits for another connection.
  private static let busyMilliseconds = 5000

  private static func connect(_ folder: DataFolder) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(Double(busyMilliseconds) / 1000)
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
    let queue = try DatabaseQueue(path: folder.database, configuration: configuration)
    // NB: GRDB sets NORMAL while it opens, after `prepareDatabase`; so this comes after it, and is checked.
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2,
        try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal"
      else { throw StoreError.notDurable(path: folder.database) }
    }
    try Schema.migrator.migrate(queue)
    return queue
  }

  private static func identity(in database: Database, otherwise newKiosk: KioskID) throws -> KioskID {
    if let known = try String.fetchOne(database, sql: "SELECT kiosk FROM identity"),
      let kiosk = KioskID(known)
    {
      return kiosk
    }
    try database.execute(
      sql: "INSERT INTO identity (only, kiosk) VALUES (1, ?)", arguments: [newKiosk.description])
    return newKiosk
  }

  private func write(_ updates: (Database) throws -> Void) throws(StoreError) {
    try use { try $0.write(updates) }
  }

  private func read<Value>(_ value: (Database) throws -> Value) throws(StoreError) -> Value {
    try use { try $0.read(value) }
  }

  private func use<Value>(_ work: (DatabaseQueue) throws -> Value) throws(StoreError) -> Value {
    guard let queue else { throw .failed(path: folder.database, reason: "it is closed") }
    do { return try work(queue) } catch { throw StoreError.from(error, path: folder.database) }
  }
}
