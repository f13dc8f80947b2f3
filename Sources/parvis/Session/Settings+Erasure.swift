import KioskScreens
import MeetingCore
import MeetingDocuments

extension Settings {
  /// After an erasure the reports that were written must not keep the words: they are written anew. Answers
  /// the copies that cannot be reached.
  func rewriteReports(of desk: DeskState) throws(Failure) -> [ReportCopy] {
    guard let id = desk.meetingID else { return [] }
    do {
      return try ReportFolders(self).rewrite(desk.reported, id: id)
    } catch {
      throw Failure(error)
    }
  }
}
