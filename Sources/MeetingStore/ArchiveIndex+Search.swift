import GRDB
import MeetingCore

extension ArchiveIndex {
  /// Where `query` was found within one meeting.
  struct Finding {
    let meeting: MeetingID
    /// As `2026-12-03`.
    let date: String
    /// How many lines say it, and the numbers of the first ones.
    let count: Int
    let lines: [Int]
  }

  /// The meetings that say what `query` looks for, in no order.
  static func find(_ query: ArchiveQuery, linesEach: Int, in database: Database) throws -> [Finding] {
    var found: [Int: (count: Int, lines: [Int])] = [:]
    // NB: by number, which is how the index stands: any other order would need all of them sorted first.
    let numbers = try Int.fetchCursor(
      database, sql: "SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid", arguments: [query.match])
    while let number = try numbers.next() {
      found[number >> placeBits, default: (0, [])].count += 1
      if found[number >> placeBits]?.lines.count ?? 0 < linesEach {
        found[number >> placeBits]?.lines.append(number)
      }
    }
    if found.isEmpty { return [] }
    return try Row.fetchAll(database, sql: "SELECT number, stream, date FROM archive").compactMap { row in
      guard let here = found[row[0]], let id = meeting(row[1]) else { return nil }
      return Finding(meeting: id, date: row[2], count: here.count, lines: here.lines)
    }
  }

  /// The same with what it says; `nil` where the meeting has gone meanwhile.
  static func hit(_ finding: Finding, in database: Database) throws -> ArchiveHit? {
    try card(of: finding.meeting, in: database).map {
      ArchiveHit(card: $0, count: finding.count, lines: try lines(finding.lines, in: database))
    }
  }

  /// What the lines of these numbers say, in that order.
  private static func lines(_ numbers: [Int], in database: Database) throws -> [FoundLine] {
    let line = try database.cachedStatement(
      sql: "SELECT kind, text, words FROM lines JOIN texts ON texts.id = lines.text WHERE lines.number = ?")
    return try numbers.compactMap { number in
      guard let row = try Row.fetchOne(line, arguments: [number]),
        let kind = ArchiveLine.Kind(rawValue: row[0]), let text = TextID(row[1] as String)
      else { return nil }
      return FoundLine(kind: kind, text: text, words: row[2])
    }
  }

  /// Title, place and themes are among so many first lines.
  private static let headLines = 64

  /// The card of a meeting that is here.
  static func card(of id: MeetingID, in database: Database) throws -> ArchiveCard? {
    let stream = StreamName.meeting(id).description
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT number, date, isHeld FROM archive WHERE stream = ?", arguments: [stream]),
      let date = CalendarDate(row[1] as String)
    else { return nil }
    let number: Int = row[0]
    let said = try Row.fetchAll(
      database,
      sql: """
        SELECT kind, words FROM lines JOIN texts ON texts.id = lines.text
        WHERE lines.number >= ? AND lines.number < ? AND kind IN ('title', 'place', 'theme')
        """,
      arguments: [number << placeBits, number << placeBits | headLines])
    func words(_ kind: ArchiveLine.Kind) -> [String] {
      said.filter { $0[0] == kind.rawValue }.map { $0[1] }
    }
    return ArchiveCard(
      id: id, title: words(.title).first ?? "", date: date, place: words(.place).first,
      themes: words(.theme), isHeld: row[2])
  }
}
