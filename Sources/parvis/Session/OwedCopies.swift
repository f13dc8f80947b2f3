import Foundation
import MeetingCore
import MeetingDocuments

/// Folders in which words that were erased still are: a copy that is away, a file that could not be
/// written. It is written down which they are before anything is tried, and through which event of the
/// journal that was done, so that those words go from them too, be it after a power cut, whichever meeting is
/// held by then.
struct OwedCopies: Sendable {
  struct Debt: Hashable, Sendable {
    let meeting: MeetingID
    let folder: String
  }

  /// What the file says: `through 1200`, then a meeting and a folder on each line.
  struct Book: Equatable, Sendable {
    var through = 0
    var debts: Set<Debt> = []
  }

  private let file: String

  /// `data` is the data folder.
  init(data: URL) { file = data.appendingPathComponent("copies-to-rewrite.txt").path }

  /// A line that cannot be read is no debt.
  var book: Book {
    var book = Book()
    guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return book }
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      if parts[0] == "through" {
        book.through = Int(parts[1]) ?? 0
      } else if let meeting = MeetingID(parts[0]) {
        book.debts.insert(Debt(meeting: meeting, folder: parts[1]))
      }
    }
    return book
  }

  func set(_ book: Book) throws(DocumentError) {
    if book == self.book { return }
    let lines = book.debts.map { "\($0.meeting) \($0.folder)\n" }.sorted()
    try ReportFile.write(Array("through \(book.through)\n\(lines.joined())".utf8), to: file)
  }
}
