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
  private let tell: @Sendable (Outcome) -> Void

  init(folder: URL, tell: @escaping @Sendable (Outcome) -> Void) {
    self.folder = folder
    self.tell = tell
  }

  func write(_ meeting: Meeting) {
    queue.async { [folder, tell] in
      do throws(Failure) {
        tell(.written(URL(fileURLWithPath: try PlanWriter.write(meeting, in: folder))))
      } catch {
        tell(.failed(reason: error.message))
      }
    }
  }

  /// Waits for what was asked.
  func finish() { queue.sync {} }

  /// Writes the plan anew where it was written, so that erased words are in none.
  static func rewrite(_ meeting: Meeting, in folder: URL) throws(Failure) {
    let path = folder.appendingPathComponent(ReportName.ofPlan(meeting)).path
    if FileManager.default.fileExists(atPath: path) { _ = try write(meeting, in: folder) }
  }

  private static func write(_ meeting: Meeting, in folder: URL) throws(Failure) -> String {
    do {
      return try ReportFile.write(
        markdown: Report.plan(of: meeting), named: ReportName.ofPlan(meeting), in: folder.path)
    } catch {
      throw Failure(error)
    }
  }
}
