import Foundation
import MeetingCore
import MeetingDocuments

extension Settings {
  /// After an erasure the report that was written must not keep the words: it is written anew.
  func rewriteReport(of desk: DeskState, after events: [Event]) throws(Failure) {
    guard let id = desk.meetingID, events.contains(where: \.erases) else { return }
    for form in ReportForm.allCases {
      let name = ReportName.of(desk.meeting, form: form)
      let path = reports.appendingPathComponent(name).path
      guard FileManager.default.fileExists(atPath: path) else { continue }
      _ = try ReportWriter.write(desk.meeting, id: id, form: form, in: reports)
    }
  }
}

extension Event {
  fileprivate var erases: Bool {
    if case .meeting(.textErased) = body { true } else { false }
  }
}
