import GRDB

/// The tables, by migrations that are only ever appended.
enum Schema {
  static let first = "v1"
  static let archive = "v2"

  /// The words of every line, as an index only. What is typed and said is folded before it comes here.
  static let found = """
    CREATE VIRTUAL TABLE found USING fts5 (
      words, content = '', tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3'
    );
    """

  /// `texts` only ever grows at its end and its rows keep their size: SQLite then never moves a row to
  /// another page, and a row overwritten in place leaves no older copy of its words behind.
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(first) { database in
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
    migrator.registerMigration(archive) { database in
      try database.execute(
        sql: """
          CREATE TABLE archive (
            number INTEGER PRIMARY KEY,
            stream TEXT NOT NULL UNIQUE,
            rules INTEGER NOT NULL,
            lamport INTEGER NOT NULL,
            date TEXT NOT NULL,
            isHeld INTEGER NOT NULL
          );
          CREATE TABLE lines (
            number INTEGER PRIMARY KEY,
            text TEXT NOT NULL,
            kind TEXT NOT NULL
          );
          CREATE INDEX lines_of_text ON lines (text);
          """ + found)
    }
    return migrator
  }()
}
