import GRDB
import MeetingCore

/// All meetings at once. What the index does not hold yet is read from the journal itself: the meeting that
/// is on, and all of them where no index was made.
extension JournalReader {
  /// Every meeting's card, the latest day first.
  public func cards() throws(StoreError) -> [ArchiveCard] {
    try read { database in
      let unindexed = try unindexed(all: !hasArchive, in: database)
      let cards = try ArchiveIndex.meetings(in: database).compactMap { id in
        try unindexed[id]?.card ?? ArchiveIndex.card(of: id, in: database)
      }
      return cards.sorted { ($1.date, $0.id) < ($0.date, $1.id) }
    }
  }

  /// The meetings that say what `query` looks for, the latest day first: at most `limit` of them, each with
  /// its first lines, at most `linesEach`.
  public func find(
    _ query: ArchiveQuery, limit: Int = .max, linesEach: Int = 3
  ) throws(StoreError) -> ArchiveFindings {
    try read { database in
      // An index that is damaged, or not there, is done without.
      let found = hasArchive ? try? ArchiveIndex.find(query, linesEach: linesEach, in: database) : nil
      let unindexed = try unindexed(all: found == nil, in: database)
      let indexed = (found ?? []).filter { unindexed[$0.meeting] == nil }
      let scanned = unindexed.values.map { $0.hit(query, linesEach: linesEach) }.filter { $0.count > 0 }
      let order =
        indexed.enumerated().map { (date: $1.date, id: $1.meeting, place: $0) }
        + scanned.enumerated().map {
          (date: $1.card.date.description, id: $1.card.id, place: indexed.count + $0)
        }
      let hits = try order.sorted { ($1.date, $0.id) < ($0.date, $1.id) }.prefix(limit).compactMap {
        $0.place < indexed.count
          ? try ArchiveIndex.hit(indexed[$0.place], in: database) : scanned[$0.place - indexed.count]
      }
      return ArchiveFindings(
        hits: hits, meetingCount: order.count,
        lineCount: indexed.reduce(0) { $0 + $1.count } + scanned.reduce(0) { $0 + $1.count })
    }
  }

  private func unindexed(all: Bool, in database: Database) throws -> [MeetingID: UnindexedMeeting] {
    let ids = try all ? ArchiveIndex.meetings(in: database) : ArchiveIndex.stale(in: database)
    let known = unindexed.withLock { $0 }
    let now = try ids.reduce(into: [:]) { found, id in
      found[id] = try UnindexedMeeting(id, unlessStill: known[id], in: database)
    }
    unindexed.withLock { $0 = now }
    return now
  }
}
