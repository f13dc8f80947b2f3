import GRDB
import MeetingCore

/// The tables behind a search through all meetings: `archive` has a row a meeting, `lines` one for each line
/// of it, and `found` the words of those lines. They say nothing that the journal does not, and can be made
/// anew.
///
/// A line's number is that of its meeting, 20 bits further left, and its place. `found` holds words only as
/// an index does: what a line says stands in `texts`.
enum ArchiveIndex {
  /// What ``Meeting/archiveLines`` and ``ArchiveQuery/words(of:)`` give; a higher number makes every
  /// meeting's lines anew.
  private static let rules = 1
  static let placeBits = 20

  /// Every meeting of the journal.
  static func meetings(in database: Database) throws -> [MeetingID] {
    try String.fetchAll(
      database, sql: streams + "SELECT name FROM streams WHERE name IS NOT NULL"
    ).compactMap(meeting)
  }

  /// The meetings whose lines here are not what the journal says.
  static func stale(in database: Database) throws -> [MeetingID] {
    try String.fetchAll(
      database,
      sql: streams + """
        SELECT name FROM streams WHERE name IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM archive WHERE archive.stream = name AND rules = ?
          AND lamport = (SELECT max(lamport) FROM events WHERE events.stream = name)
        )
        """,
      arguments: [rules]
    ).compactMap(meeting)
  }

  /// Each stream by a step of its own through the index: SQLite would read every event otherwise.
  private static let streams = """
    WITH RECURSIVE streams (name) AS (
      SELECT min(stream) FROM events WHERE stream >= 'meeting:' AND stream < 'meeting;'
      UNION ALL
      SELECT (SELECT min(stream) FROM events WHERE stream > name AND stream < 'meeting;')
      FROM streams WHERE name IS NOT NULL
    )

    """

  /// Makes the lines of a meeting what the journal says.
  static func refresh(_ id: MeetingID, in database: Database) throws {
    let stream = StreamName.meeting(id)
    let events = try EventTable.events(of: stream, in: database)
    let meeting = Timeline<Meeting>(events).state
    let card = ArchiveCard(id: id, meeting, firstWritten: events.first?.wallMilliseconds ?? 0)
    try clear(stream, in: database)
    try database.execute(
      sql: "INSERT INTO archive (stream, rules, lamport, date, isHeld) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        stream.description, rules, events.map(\.lamport).max() ?? 0, card.date.description, card.isHeld,
      ])
    let number = Int(database.lastInsertedRowID)
    let line = try database.cachedStatement(sql: "INSERT INTO lines (number, text, kind) VALUES (?, ?, ?)")
    let words = try database.cachedStatement(sql: "INSERT INTO found (rowid, words) VALUES (?, ?)")
    for (place, found) in meeting.archiveLines.prefix(1 << placeBits).enumerated() {
      let number = number << placeBits | place
      try line.execute(arguments: [number, found.text.id.description, found.kind.rawValue])
      try words.execute(arguments: [number, indexed(found.text.value ?? "")])
    }
  }

  /// Takes `texts`, whose words are still there, out of the index for good. An index that is damaged goes
  /// with them.
  static func erase(_ texts: [TextID], in database: Database) throws {
    do {
      for text in texts {
        let lines = try Row.fetchAll(
          database,
          sql: "SELECT lines.number, words FROM lines JOIN texts ON texts.id = lines.text WHERE text = ?",
          arguments: [text.description])
        for line in lines { try remove(line[0], words: line[1], in: database) }
      }
      // NB: until then it keeps the words beside a note that they are gone.
      try database.execute(sql: "INSERT INTO found (found) VALUES ('optimize')")
    } catch {
      try empty(database)
    }
  }

  /// Forgets everything: for an index that is damaged.
  static func empty(_ database: Database) throws {
    try database.execute(
      sql: "DELETE FROM archive; DELETE FROM lines; DROP TABLE found;" + Schema.found)
  }

  private static func clear(_ stream: StreamName, in database: Database) throws {
    guard
      let number = try Int.fetchOne(
        database, sql: "SELECT number FROM archive WHERE stream = ?", arguments: [stream.description])
    else { return }
    let lines = try Row.fetchAll(
      database,
      sql: """
        SELECT lines.number, words FROM lines JOIN texts ON texts.id = lines.text
        WHERE lines.number >= ? AND lines.number < ?
        """,
      arguments: [number << placeBits, (number + 1) << placeBits])
    for line in lines { try remove(line[0], words: line[1], in: database) }
    try database.execute(sql: "DELETE FROM archive WHERE number = ?", arguments: [number])
  }

  /// NB: the index finds what it has to take out by the words that were put in.
  private static func remove(_ number: Int, words: String, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO found (found, rowid, words) VALUES ('delete', ?, ?);
        DELETE FROM lines WHERE number = ?
        """,
      arguments: [number, indexed(words), number])
  }

  private static func indexed(_ text: String) -> String {
    ArchiveQuery.words(of: text).joined(separator: " ")
  }

  static func meeting(_ stream: String) -> MeetingID? {
    guard case .meeting(let id) = StreamName(stream) else { return nil }
    return id
  }
}
