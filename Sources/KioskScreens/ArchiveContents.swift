import MeetingCore

/// What the archive's screen shows.
public struct ArchiveContents: Equatable, Sendable {
  /// What was looked for; empty for every meeting.
  public let question: String
  /// The latest first; those that were not looked for without lines.
  public let hits: [ArchiveHit]

  public init(question: String, hits: [ArchiveHit]) {
    self.question = question
    self.hits = hits
  }
}

/// A past meeting that is open to be read.
public struct PastMeeting: Equatable, Sendable {
  public let id: MeetingID
  public let meeting: Meeting

  public init(id: MeetingID, meeting: Meeting) {
    self.id = id
    self.meeting = meeting
  }
}

/// What the meetings of the archive are sorted by.
public enum ArchiveOrder: String, CaseIterable, Sendable {
  case date, theme, place

  var following: ArchiveOrder {
    switch self {
    case .date: .theme
    case .theme: .place
    case .place: .date
    }
  }
}

/// What is done in the archive.
public enum ArchiveStep: Equatable, Sendable {
  case sort(ArchiveOrder)
  case open(MeetingID)
  /// Makes the plan of a new meeting from what an old one left.
  case goOn(from: MeetingID)
}
