import KioskScreens
import MeetingDocuments

extension Settings {
  /// After an erasure the reports that were written must not keep the words: they are written anew. Answers
  /// the copies that cannot be reached.
  func rewriteReports() throws -> [ReportCopy] {
    do {
      return try ReportFolders(self).rewriteErased()
    } catch let error as DocumentError {
      throw Failure(error)
    }
  }
}
