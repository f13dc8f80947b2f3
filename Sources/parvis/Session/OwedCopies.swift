import Foundation
import MeetingCore
import MeetingDocuments

/// Folders in which words that were erased still are: a copy that is away, a file that could not be written.
/// It is written down which they are before anything is tried, so that those words go from them too, be it
/// after a power cut, whichever meeting is held by then.
struct OwedCopies: Sendable {
  struct Debt: Hashable, Sendable {
    let meeting: MeetingID
    let folder: String
  }

  private let file: String

  /// `data` is the data folder.
  init(data: URL) { file = data.appendingPathComponent("copies-to-rewrite.txt").path }

  /// A line that cannot be read is no debt.
  var all: Set<Debt> {
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return [] }
    let lines = text.split(separator: "\n").map { $0.split(separator: " ", maxSplits: 1) }
    return Set(
      lines.compactMap { parts in
        guard parts.count == 2, let meeting = MeetingID(String(parts[0])) else { return nil }
        return Debt(meeting: meeting, folder: String(parts[1]))
      })
  }

  func add(_ meetings: Set<MeetingID>, in folders: [String]) throws(DocumentError) {
    let new = folders.flatMap { folder in meetings.map { Debt(meeting: $0, folder: folder) } }
    try set(all.union(new))
  }

  func set(_ debts: Set<Debt>) throws(DocumentError) {
    if debts == all { return }
    if debts.isEmpty { return try ReportFile.remove(file) }
    let lines = debts.map { "\($0.meeting) \($0.folder)\n" }.sorted()
    try ReportFile.write(Array(lines.joined().utf8), to: file)
  }
}
