import MeetingCore

/// What a plan or a report says.
public struct PlanReading: Hashable, Sendable {
  public var record: MeetingRecord
  /// What the person who brings it in should know, in order.
  public var remarks: [PlanRemark] = []
  /// The meeting that this is a report of, and which form of it; `nil` for a plan.
  public var reportID: MeetingID?
  public var reportForm: ReportForm?

  public var isReport: Bool { reportID != nil }
  /// Whether it is minutes, of which some lines may have stayed notes.
  public var isMinutes: Bool { !record.lines.isEmpty }
}

/// Something noticed while reading a plan; nothing is lost by it.
public enum PlanRemark: Hashable, Sendable {
  /// It was no UTF-8, so it was read as Windows-1252.
  case readAsWindows1252
  /// A bracket that says no possible time box; it stays in this item's title.
  case notADuration(item: String)
  /// A text longer than its place allows goes on in the next line; how many times.
  case textsSplit(Int)
}
