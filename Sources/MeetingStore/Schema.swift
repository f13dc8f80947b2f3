import GRDB

/// The tables, by migrations that are only ever appended.
enum Schema {
  /// `texts` only ever grows at its end and its rows keep their size: SQLite then never moves a row to
  /// another page, and a row overwritten in place leaves no older copy of its words behind.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { database in
      try database.execute(
        sql: """
          CREATE TABLE identity (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            kiosk TEXT NOT NULL
          );
          CREATE TABLE events (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            kiosk TEXT NOT NULL,
            sequence INTEGER NOT NULL,
            lamport INTEGER NOT NULL,
            wall INTEGER NOT NULL,
            stream TEXT NOT NULL,
            command TEXT NOT NULL,
            body TEXT NOT NULL,
            UNIQUE (kiosk, sequence)
          );
          CREATE INDEX events_of_stream ON events (stream, lamport);
          CREATE TABLE texts (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            stream TEXT NOT NULL,
            salt BLOB NOT NULL,
            words TEXT NOT NULL
          );
          CREATE INDEX texts_of_stream ON texts (stream);
          CREATE TABLE heartbeat (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            kiosk TEXT NOT NULL,
            wall INTEGER NOT NULL,
            offset INTEGER NOT NULL,
            boot TEXT NOT NULL,
            uptime INTEGER NOT NULL
          );
          """)
    }
    return migrator
  }()
}
