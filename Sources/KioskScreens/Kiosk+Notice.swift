import MeetingCore

extension Kiosk {
  /// A new state came from the desk: on the report's screen, its first line that is new comes into view and
  /// is marked. Whoever has scrolled stays at the lines that they read.
  public mutating func notice(_ new: DeskState, after old: DeskState) {
    guard route == .report else { return }
    guard new.meetingID == old.meetingID else {
      changedLine = nil
      firstRow = nil
      return
    }
    let before = Report.lines(of: old.meeting, form: .full)
    let after = Report.lines(of: new.meeting, form: .full)
    guard let change = LineChange(from: before, to: after) else { return }
    changedLine = change.added.isEmpty ? nil : change.added.lowerBound
    guard let row = firstRow, search?.isEmpty ?? true else { return }
    let size = ReportRow.mostScalars(isEasy: look == .easy)
    let (rows, newRows) = (ReportRow.rows(of: before, size), ReportRow.rows(of: after, size))
    guard rows.indices.contains(row), change.added.lowerBound < rows[row].line else { return }
    firstRow = max(0, row + newRows.count - rows.count)
  }
}

/// Where two lists of lines begin to differ, and where they are the same again.
struct LineChange: Equatable {
  /// Positions in the new list; empty where lines only went.
  let added: Range<Int>

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
    added = start..<new.count - same
  }
}
