import GRDB
import MeetingCore

/// The table `events`.
enum EventTable {
  /// Appends `events`, in order, with their texts put away.
  static func append(_ events: [Event], in database: Database) throws {
    var hashes: [TextID: String] = [:]
    for event in events {
      hashes.merge(try TextVault.put(event.body.texts, stream: event.stream, in: database)) { first, _ in
        first
      }
    }
    let codec = EventCodec(sealer: TextSealer { [hashes] in hashes[$0.id] })
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO events (id, kiosk, sequence, lamport, wall, stream, command, body)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for event in events {
      try insert.execute(arguments: [
        event.id.description, event.kiosk.description, event.sequence, event.lamport,
        event.wallMilliseconds, event.stream.description, event.command.description,
        try codec.encode(event.body),
      ])
    }
  }

  /// The events of `stream` in the order in which they came here.
  static func events(of stream: StreamName, in database: Database) throws -> [Event] {
    let codec = EventCodec(shelf: try TextVault.shelf(of: stream, in: database))
    let rows = try Row.fetchCursor(
      database,
      sql:
        "SELECT id, kiosk, sequence, lamport, wall, command, body FROM events "
        + "WHERE stream = ? ORDER BY lamport",
      arguments: [stream.description])
    var events: [Event] = []
    while let row = try rows.next() {
      guard let id = EventID(row[0] as String), let kiosk = KioskID(row[1] as String),
        let command = CommandID(row[5] as String)
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "an event's identifier") }
      events.append(
        Event(
          id: id, kiosk: kiosk, sequence: row[2], lamport: row[3], wallMilliseconds: row[4], stream: stream,
          command: command, body: codec.decode(row[6])))
    }
    return events
  }
}
