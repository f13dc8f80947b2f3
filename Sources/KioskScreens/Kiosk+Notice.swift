import MeetingCore

extension Kiosk {
  /// A new state came from the desk: on the report's screen, its first line that is new comes into view and
  /// is marked. Whoever has scrolled stays at the lines that they read.
  public mutating func notice(_ new: DeskState, after old: DeskState) {
    arrivals = Self.arrivals(in: new, after: old)
    guard route == .report else { return }
    guard new.meetingID == old.meetingID else {
      changedLine = nil
      firstRow = nil
      return
    }
    let before = Report.lines(of: old.reported, form: .full)
    let after = Report.lines(of: new.reported, form: .full)
    guard let change = LineChange(from: before, to: after) else { return }
    changedLine = change.firstNew
    guard let row = firstRow, search?.isEmpty ?? true else { return }
    let size = ReportRow.mostScalars(isEasy: look == .easy)
    let (rows, newRows) = (ReportRow.rows(of: before, size), ReportRow.rows(of: after, size))
    guard rows.indices.contains(row), change.start < rows[row].line else { return }
    firstRow = max(0, row + newRows.count - rows.count)
  }
}

extension Kiosk {
  /// More than this at once is a document, not somebody who hangs a slip.
  private static let mostArrivals = 4

  private static func arrivals(in new: DeskState, after old: DeskState) -> Set<String> {
    guard new.meetingID == old.meetingID else { return [] }
    var names: Set<String> = []
    for (index, prompt) in new.meeting.prompts.enumerated() {
      let known = old.meeting.prompts.indices.contains(index) ? old.meeting.prompts[index].slips.count : 0
      guard prompt.slips.count > known else { continue }
      for slip in prompt.slips[known...].prefix(mostArrivals + 1) { names.insert("slip/\(slip.id)") }
    }
    return names.count > mostArrivals ? [] : names
  }
}

/// Where two lists of lines begin to differ, and which line is new there.
struct LineChange: Equatable {
  let start: Int
  /// Position in the new list of the first line that was not there; `nil` where lines only went.
  let firstNew: Int?

  /// `nil` where the lists are the same.
  init?(from old: [ReportLine], to new: [ReportLine]) {
    var start = 0
    while start < old.count, start < new.count, old[start] == new[start] { start += 1 }
    if start == old.count && start == new.count { return nil }
    var same = 0
    while same < old.count - start, same < new.count - start,
      old[old.count - 1 - same] == new[new.count - 1 - same]
    {
      same += 1
    }
    self.start = start
    let before = Set(old[start..<old.count - same])
    firstNew = (start..<new.count - same).first { !before.contains(new[$0]) }
  }
}
