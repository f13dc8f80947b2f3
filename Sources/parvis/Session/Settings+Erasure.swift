import Foundation
import MeetingCore
import MeetingDocuments

extension Settings {
  /// After an erasure the report that was written must not keep the words: it is written anew.
  func rewriteReport(of desk: DeskState, after events: [Event]) throws(Failure) {
    guard let id = desk.meetingID, events.contains(where: \.erases) else { return }
    try ReportWriter.rewrite(desk.meeting, id: id, in: reports)
  }
}

extension Event {
  fileprivate var erases: Bool {
    if case .meeting(.textErased) = body { true } else { false }
  }
}
