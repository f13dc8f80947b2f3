import Foundation
import KioskScreens
import MeetingCore
import MeetingStore

/// Meetings read beside whoever writes, with errors in words.
struct MeetingFinder {
  private let reader: JournalReader

  /// Whether a newer version wrote the data.
  static func isNewer(_ settings: Settings) -> Bool {
    (try? JournalReader(folder: settings.data.path))?.isNewer == true
  }

  init(_ settings: Settings) throws {
    do {
      reader = try JournalReader(folder: settings.data.path)
    } catch {
      throw Failure(error)
    }
    guard reader.isNewer else { return }
    let said = "was written by a newer parvis: what this one does not know is left out, and nothing changed"
    FileHandle.standardError.write(Data("parvis: \(settings.data.path) \(said)\n".utf8))
  }

  func resolve(_ name: String) throws -> MeetingID {
    do { return try reader.resolve(name) } catch { throw Failure(error) }
  }

  func meeting(_ id: MeetingID) throws -> Meeting {
    do { return try reader.meeting(id).state } catch { throw Failure(error) }
  }

  func group() throws -> Group {
    do { return try reader.group().state } catch { throw Failure(error) }
  }

  func kiosk() throws -> KioskMemory {
    do { return try reader.kiosk().state } catch { throw Failure(error) }
  }

  /// Where words were erased since: ``JournalReader/erasures(after:)``.
  func erasures(after number: Int) throws -> (meetings: Set<MeetingID>, isInGroup: Bool, through: Int) {
    do { return try reader.erasures(after: number) } catch { throw Failure(error) }
  }

  /// Every meeting, the most recently written first.
  func meetings() throws -> [MeetingSummary] {
    do { return try reader.meetings() } catch { throw Failure(error) }
  }

  /// What says of every meeting which it is.
  func cards() throws -> [ArchiveCard] {
    do { return try reader.cards() } catch { throw Failure(error) }
  }

  /// What the archive's screen shows for `question`.
  func archive(_ question: String) throws -> ArchiveContents {
    do { return try reader.contents(for: question) } catch { throw Failure(error) }
  }

  /// What a meeting leaves to the next one, to be held on `day`.
  func nextPlan(after id: MeetingID, on day: CalendarDate) throws -> MeetingRecord {
    let before = try meetings().map(\.id).reversed().prefix { $0 != id }
    let meetings = try (before + [id]).map { try meeting($0) }
    var record = NextPlan.record(after: meetings, group: try group())
    record.date = day
    record.start = meetings.last?.plannedStart
    record.end = meetings.last?.plannedEnd
    return record
  }

  /// The meetings that say what `query` looks for, the latest first.
  func find(_ query: ArchiveQuery, linesEach: Int) throws -> ArchiveFindings {
    do { return try reader.find(query, linesEach: linesEach) } catch { throw Failure(error) }
  }
}
