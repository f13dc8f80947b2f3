import Dispatch
import Foundation
import KioskScreens
import MeetingCore
import MeetingDocuments

/// Writes the CR and what is made of it beside the loop, one at a time, the newest state last: nothing that
/// was begun before an erasure brings the words back.
final class ReportWriter: Sendable {
  enum Outcome: Sendable {
    /// The file, and whether somebody asked for it; what became of the copies.
    case written(URL, asked: Bool, [ReportCopy])
    /// What is made of it, or its public form.
    case made(URL, [ReportCopy])
    case failed(ReportTrouble, [ReportCopy])
    case notMade(ExtractTrouble)
    /// The reports that were written hold what the meeting says now, but for these copies; whether that was
    /// all to be done.
    case rewritten(isLast: Bool, behind: [ReportCopy])
  }

  private let folders: ReportFolders
  private let queue = DispatchQueue(label: "parvis.report")
  private let files = WrittenFiles()
  private let tell: @Sendable (Outcome) -> Void

  init(_ settings: Settings, tell: @escaping @Sendable (Outcome) -> Void) {
    folders = ReportFolders(settings)
    self.tell = tell
  }

  func write(_ meeting: Meeting, id: MeetingID, form: ReportForm = .full, asked: Bool) {
    queue.async { [folders, files, tell] in
      let own = Result { () throws(DocumentError) in try folders.write(meeting, id: id, form: form) }
      if form == .full, case .success(let path) = own { files.note(path, of: id) }
      let copies = folders.copy(meeting, id: id, form: form)
      let outcome = Self.outcome(own, copies) { file in
        form == .full ? .written(file, asked: asked, copies) : .made(file, copies)
      }
      tell(outcome)
    }
  }

  /// Writes what is made of the CR, where somebody asked for it.
  func write(_ extract: ReportExtract, of meeting: Meeting, id: MeetingID) {
    queue.async { [folders, tell] in
      do throws(ExtractTrouble) {
        let bytes = try Extracting.bytes(extract, of: meeting, id: id, form: .full)
        let name = ReportName.of(extract, of: meeting, id: id, form: .full)
        let (own, copies) = folders.write(bytes, named: name)
        tell(Self.outcome(own, copies) { .made($0, copies) })
      } catch {
        tell(.notMade(error))
      }
    }
  }

  /// Writes anew what was written, so that erased words are in no report.
  func rewrite(isLast: Bool) {
    queue.async { [folders, tell] in
      do {
        tell(.rewritten(isLast: isLast, behind: try folders.rewriteErased()))
      } catch {
        tell(.failed((error as? DocumentError).map(ReportTrouble.init) ?? .failed, []))
      }
    }
  }

  /// Waits for what was asked.
  func finish() { queue.sync {} }

  private static func outcome(
    _ own: Result<String, DocumentError>, _ copies: [ReportCopy], done: (URL) -> Outcome
  ) -> Outcome {
    switch own {
    case .success(let path): done(URL(fileURLWithPath: path))
    case .failure(let error): .failed(ReportTrouble(error), copies)
    }
  }
}
