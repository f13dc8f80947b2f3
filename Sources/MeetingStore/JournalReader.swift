import GRDB
import Glibc
import MeetingCore
import Synchronization

/// Reads a journal beside whoever writes it: never creates, migrates or changes anything.
public final class JournalReader: Sendable {
  private let path: String
  private let queue: DatabaseQueue
  /// Whether a newer version wrote it: it reads what it knows, and nobody may write here.
  public let isNewer: Bool
  /// Whether it has the tables that a search goes through; one that nobody has opened for writing since an
  /// older version wrote it does not.
  let hasArchive: Bool
  /// What the index did not hold when it was last looked through.
  let unindexed = Mutex<[MeetingID: UnindexedMeeting]>([:])

  /// Throws ``StoreError/missing(path:)`` where there is no journal, ``StoreError/damaged(path:)`` where it
  /// is none.
  public init(folder: String) throws(StoreError) {
    path = DataFolder(path: folder).database
    guard access(path, F_OK) == 0 else { throw .missing(path: path) }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let applied = try queue.read(Schema.migrator.appliedIdentifiers)
      guard applied.contains(Schema.first) else { throw StoreError.damaged(path: path) }
      hasArchive = applied.contains(Schema.archive)
      isNewer = try queue.read(Schema.migrator.hasBeenSuperseded)
    } catch {
      throw StoreError.from(error, path: path)
    }
  }

  /// Every meeting, the most recently written first; what is only erased in one brings nothing of it forward.
  public func meetings() throws(StoreError) -> [MeetingSummary] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT counted.stream, counted.events, last.lamport, last.wall FROM (
            SELECT stream, count(*) AS events FROM events
            WHERE stream >= 'meeting:' AND stream < 'meeting;' GROUP BY stream
          ) AS counted JOIN events AS last ON last.number = (
            SELECT number FROM events WHERE stream = counted.stream
            AND body NOT LIKE '{"meeting":{"textErased"%' AND body NOT LIKE '{"meeting":{"textReplaced"%'
            ORDER BY lamport DESC, number DESC LIMIT 1
          ) ORDER BY last.lamport DESC, counted.stream
          """)
      return rows.compactMap { row in
        guard case .meeting(let id) = StreamName(row[0]) else { return nil }
        return MeetingSummary(id: id, eventCount: row[1], lamport: row[2], wallMilliseconds: row[3])
      }
    }
  }

  /// The one meeting whose id begins with `name`, or the most recently written for `last`. Throws
  /// ``StoreError/unknownMeeting(_:)`` and ``StoreError/ambiguousMeeting(_:)``.
  public func resolve(_ name: String) throws(StoreError) -> MeetingID {
    let meetings = try meetings()
    if name == "last" {
      guard let latest = meetings.first else { throw .unknownMeeting(name) }
      return latest.id
    }
    let found = meetings.filter { $0.id.description.hasPrefix(name.lowercased()) }
    guard !name.isEmpty, let first = found.first else { throw .unknownMeeting(name) }
    if found.count > 1 { throw .ambiguousMeeting(name) }
    return first.id
  }

  public func group() throws(StoreError) -> Timeline<Group> { Timeline(try events(of: .group)) }

  public func kiosk() throws(StoreError) -> Timeline<KioskMemory> { Timeline(try events(of: .kiosk)) }

  /// Empty for a meeting that is not there.
  public func meeting(_ id: MeetingID) throws(StoreError) -> Timeline<Meeting> {
    Timeline(try events(of: .meeting(id)))
  }

  /// Where words were erased since the event of that number, by their place in this journal: 0 for ever, as
  /// is a place that it has not come to (another was put in its place). The next time one looks from
  /// `through` on.
  public func erasures(
    after number: Int
  ) throws(StoreError) -> (meetings: Set<MeetingID>, isInGroup: Bool, through: Int) {
    try read { database in
      let last = try Int.fetchOne(database, sql: "SELECT max(number) FROM events") ?? 0
      let streams = try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT stream FROM events WHERE number > ? AND (body LIKE '{"meeting":{"textErased"%'
          OR body LIKE '{"meeting":{"textReplaced"%' OR body LIKE '{"group":{"textErased"%')
          """, arguments: [number > last ? 0 : number])
      return (
        Set(streams.compactMap(ArchiveIndex.meeting)),
        streams.contains(StreamName.group.description), last
      )
    }
  }

  /// The events of a meeting, not folded.
  public func events(of id: MeetingID) throws(StoreError) -> [Event] { try events(of: .meeting(id)) }

  private func events(of stream: StreamName) throws(StoreError) -> [Event] {
    try read { try EventTable.events(of: stream, in: $0) }
  }

  func read<Value>(_ value: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try queue.read(value) } catch { throw StoreError.from(error, path: path) }
  }
}
