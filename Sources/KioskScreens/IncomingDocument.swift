import MeetingCore

/// A document read and not kept yet: what it would make, for the person to look at first.
public struct IncomingDocument: Hashable, Sendable {
  /// The file's name.
  public let name: String
  public let record: MeetingRecord
  public let source: PlanSource?
  /// The meeting that it is a report of, where it is one.
  public let meeting: MeetingID?
  /// The meeting that it was a report of before it was changed: it becomes another one.
  let origin: String?
  let lines: [UnderstoodLine]
  /// Whether it was made here of what a meeting left, and read from nowhere.
  var isNextPlan: Bool { source == nil && meeting == nil && record.lines.isEmpty }

  public init(
    name: String, record: MeetingRecord, source: PlanSource?, meeting: MeetingID?, origin: String? = nil
  ) {
    self.name = name
    self.record = record
    self.source = source
    self.meeting = meeting
    self.origin = origin
    lines = UnderstoodLine.all(of: record)
  }
}

/// A document that was found on this machine.
public struct FoundDocument: Hashable, Sendable {
  public let name: String
  /// The folder, short enough to be read out.
  public let folder: String
  public let path: String

  public init(name: String, folder: String, path: String) {
    self.name = name
    self.folder = folder
    self.path = path
  }
}
