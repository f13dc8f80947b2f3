import Dispatch
import Foundation
import MeetingCore
import MeetingDocuments

/// Writes the plan of a meeting beside the loop, for a group to keep or to send.
final class PlanWriter: Sendable {
  enum Outcome: Sendable {
    case written(URL)
    case failed(reason: String)
  }

  private let folder: URL
  private let queue = DispatchQueue(label: "parvis.plan")
  private let files = WrittenFiles()
  private let tell: @Sendable (Outcome) -> Void

  init(folder: URL, tell: @escaping @Sendable (Outcome) -> Void) {
    self.folder = folder
    self.tell = tell
  }

  func write(_ meeting: Meeting, id: MeetingID) {
    queue.async { [folder, files, tell] in
      do throws(Failure) {
        let path = try PlanWriter.write(meeting, id: id, in: folder)
        files.note(path, of: id)
        tell(.written(URL(fileURLWithPath: path)))
      } catch {
        tell(.failed(reason: error.message))
      }
    }
  }

  /// Waits for what was asked.
  func finish() { queue.sync {} }

  private static func write(_ meeting: Meeting, id: MeetingID, in folder: URL) throws(Failure) -> String {
    do {
      return try ReportFile.write(
        markdown: Report.plan(of: meeting, id: id), named: ReportName.ofPlan(meeting), in: folder.path)
    } catch {
      throw Failure(error)
    }
  }
}
