import Dispatch
import Foundation
import MeetingCore
import MeetingDocuments

/// Writes the CR beside the loop, one at a time, the newest state last.
final class ReportWriter: Sendable {
  enum Outcome: Sendable {
    /// The file, and whether somebody asked for it.
    case written(URL, asked: Bool)
    case failed(reason: String)
    /// The reports that were written hold what the meeting says now; whether that was all to be done.
    case rewritten(isLast: Bool)
  }

  private let folder: URL
  private let queue = DispatchQueue(label: "parvis.report")
  private let files = WrittenFiles()
  private let tell: @Sendable (Outcome) -> Void

  init(folder: URL, tell: @escaping @Sendable (Outcome) -> Void) {
    self.folder = folder
    self.tell = tell
  }

  func write(_ meeting: Meeting, id: MeetingID, asked: Bool) {
    queue.async { [folder, files, tell] in
      do throws(Failure) {
        let path = try ReportWriter.write(meeting, id: id, form: .full, in: folder)
        files.note(path, of: id)
        tell(.written(URL(fileURLWithPath: path), asked: asked))
      } catch {
        tell(.failed(reason: error.message))
      }
    }
  }

  /// Writes anew what was written, so that erased words are in no report.
  func rewrite(_ meeting: Meeting, id: MeetingID, isLast: Bool) {
    queue.async { [folder, tell] in
      do throws(Failure) {
        try ReportWriter.rewrite(meeting, id: id, in: folder)
        tell(.rewritten(isLast: isLast))
      } catch {
        tell(.failed(reason: error.message))
      }
    }
  }

  /// Waits for what was asked.
  func finish() { queue.sync {} }

  /// Writes anew each form of the CR that was written, and its plan.
  static func rewrite(_ meeting: Meeting, id: MeetingID, in folder: URL) throws(Failure) {
    for form in ReportForm.allCases {
      let path = folder.appendingPathComponent(ReportName.of(meeting, form: form)).path
      guard FileManager.default.fileExists(atPath: path) else { continue }
      _ = try write(meeting, id: id, form: form, in: folder)
    }
    try PlanWriter.rewrite(meeting, id: id, in: folder)
  }

  /// Writes the CR and returns its path.
  static func write(
    _ meeting: Meeting, id: MeetingID, form: ReportForm, in folder: URL
  ) throws(Failure) -> String {
    let markdown = Report.markdown(of: meeting, id: id, form: form)
    do {
      return try ReportFile.write(
        markdown: markdown, named: ReportName.of(meeting, form: form), in: folder.path)
    } catch {
      throw Failure(error)
    }
  }
}
