import GRDB
import MeetingCore

/// A meeting as a search needs it, read from the journal itself.
struct UnindexedMeeting: Sendable {
  let card: ArchiveCard
  private let lamport: Int
  private let lines: [Line]

  private struct Line: Sendable {
    let line: FoundLine
    let words: [String]
  }

  /// `known` as it is where nothing was written since.
  init(_ id: MeetingID, unlessStill known: UnindexedMeeting?, in database: Database) throws {
    let stream = StreamName.meeting(id)
    let lamport = try Int.fetchOne(
      database, sql: "SELECT max(lamport) FROM events WHERE stream = ?", arguments: [stream.description])
    if let known, known.lamport == lamport {
      self = known
      return
    }
    let events = try EventTable.events(of: stream, in: database)
    let meeting = Timeline<Meeting>(events).state
    card = ArchiveCard(id: id, meeting, firstWritten: events.first?.wallMilliseconds ?? 0)
    self.lamport = lamport ?? 0
    lines = meeting.archiveLines.map {
      let words = $0.text.value ?? ""
      return Line(
        line: FoundLine(kind: $0.kind, text: $0.text.id, words: words), words: ArchiveQuery.words(of: words))
    }
  }

  func hit(_ query: ArchiveQuery, linesEach: Int) -> ArchiveHit {
    let found = lines.filter { query.finds($0.words) }
    return ArchiveHit(card: card, count: found.count, lines: found.prefix(linesEach).map(\.line))
  }
}
