import MeetingCore
import MeetingDocuments

extension Settings {
  /// After an erasure the reports that were written must not keep the words: they are written anew.
  func rewriteReports(of desk: DeskState) throws(Failure) {
    guard let id = desk.meetingID else { return }
    try ReportWriter.rewrite(desk.reported, id: id, in: reports)
  }
}
