/// What says which meeting it is, among many.
public struct ArchiveCard: Hashable, Sendable {
  public let id: MeetingID
  public let title: String
  /// The day it was planned for; where no day was given, the one on which it was held or first written.
  public let date: CalendarDate
  public let place: String?
  public let themes: [String]
  /// Whether it was closed.
  public let isHeld: Bool

  public init(
    id: MeetingID, title: String, date: CalendarDate, place: String?, themes: [String], isHeld: Bool
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.place = place
    self.themes = themes
    self.isHeld = isHeld
  }

  /// The card of `meeting`; `firstWritten` is when its first event was, in milliseconds since 1970.
  public init(id: MeetingID, _ meeting: Meeting, firstWritten: Int64) {
    let held = (meeting.openedAt ?? meeting.closedAt)?.date
    self.init(
      id: id, title: meeting.title?.value ?? "",
      date: meeting.date ?? held ?? CalendarDate(daysSince1970: Int(firstWritten / 86_400_000)),
      place: meeting.place?.value, themes: meeting.themes.compactMap(\.name.value), isHeld: meeting.isClosed)
  }
}

/// A meeting in which something was found.
public struct ArchiveHit: Hashable, Sendable {
  public let card: ArchiveCard
  /// How many of its lines say it.
  public let count: Int
  /// The first of them.
  public let lines: [FoundLine]

  public init(card: ArchiveCard, count: Int, lines: [FoundLine]) {
    self.card = card
    self.count = count
    self.lines = lines
  }
}

/// A line that says what was looked for.
public struct FoundLine: Hashable, Sendable {
  public let kind: ArchiveLine.Kind
  public let text: TextID
  public let words: String

  public init(kind: ArchiveLine.Kind, text: TextID, words: String) {
    self.kind = kind
    self.text = text
    self.words = words
  }
}

/// What a search through all meetings found, the latest meeting first.
public struct ArchiveFindings: Hashable, Sendable {
  public let hits: [ArchiveHit]
  /// How many meetings say it, those that ``hits`` has no more room for included.
  public let meetingCount: Int
  public let lineCount: Int

  public init(hits: [ArchiveHit], meetingCount: Int, lineCount: Int) {
    self.hits = hits
    self.meetingCount = meetingCount
    self.lineCount = lineCount
  }
}
