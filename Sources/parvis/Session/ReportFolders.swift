import Foundation
import KioskScreens
import MeetingCore
import MeetingDocuments

/// Where reports go: the folder of their own, and the copies. What fails in a copy never keeps the report
/// from its own folder.
struct ReportFolders: Sendable {
  let main: String
  let copies: [CopyFolder]
  private let owed: OwedCopies
  private let settings: Settings

  init(_ settings: Settings) {
    self.settings = settings
    main = settings.reports.path
    copies = settings.copies.map { CopyFolder(path: $0.path) }
    owed = OwedCopies(data: settings.data)
  }

  /// Writes the report into its own folder and answers its path.
  func write(_ meeting: Meeting, id: MeetingID, form: ReportForm) throws(DocumentError) -> String {
    try ReportFile.write(
      markdown: Report.markdown(of: meeting, id: id, form: form), named: ReportName.of(meeting, form: form),
      in: main)
  }

  /// Writes it into every copy that is there, and answers what became of each.
  func copy(_ meeting: Meeting, id: MeetingID, form: ReportForm) -> [ReportCopy] {
    payDebts()
    let markdown = Report.markdown(of: meeting, id: id, form: form)
    return copies.map { folder in
      write(in: folder) { path throws(DocumentError) in
        _ = try ReportFile.write(
          markdown: markdown, named: ReportName.of(meeting, form: form), in: path, makingFolder: false)
      }
    }
  }

  /// Writes what is made of the report beside it, and into the copies.
  func write(
    _ bytes: [UInt8], named name: String
  ) -> (result: Result<String, DocumentError>, copies: [ReportCopy]) {
    let path = main + "/" + name
    let result = Result { () throws(DocumentError) in
      try ReportFile.makeFolder(main)
      try ReportFile.write(bytes, to: path)
      return path
    }
    return (
      result,
      copies.map { folder in
        write(in: folder) { path throws(DocumentError) in try ReportFile.write(bytes, to: "\(path)/\(name)") }
      }
    )
  }

  /// After an erasure: writes anew what was written of `erased`, wherever it can be reached, and of every
  /// meeting that is not closed, since its report says what the group remembers. Answers the copies that
  /// cannot be reached; they are written anew once they are back.
  func rewrite(_ erased: Set<MeetingID>) throws -> [ReportCopy] {
    let finder = try MeetingFinder(settings)
    let meetings = erased.union(try finder.cards().filter { !$0.isHeld }.map(\.id))
    let there = copies.filter(\.isThere)
    let failures = try rewrite(meetings, in: [main] + there.map(\.path), finder)
    var debts = owed.all
    var behind: [ReportCopy] = []
    for folder in copies {
      let theirs = meetings.map { OwedCopies.Debt(meeting: $0, folder: folder.path) }
      let trouble = there.contains(folder) ? failures[folder.path].map(ReportTrouble.init) : .notThere
      if let trouble {
        debts.formUnion(theirs)
        behind.append(ReportCopy(folder: folder.name, state: .failed(trouble)))
      } else {
        debts.subtract(theirs)
      }
    }
    try owed.set(debts)
    if let error = failures[main] { throw error }
    return behind
  }

  private func write(in folder: CopyFolder, _ write: (String) throws(DocumentError) -> Void) -> ReportCopy {
    guard folder.isThere else { return ReportCopy(folder: folder.name, state: .failed(.notThere)) }
    do throws(DocumentError) {
      try write(folder.path)
      return ReportCopy(folder: folder.name, state: .written(isOnStick: folder.isOnStick))
    } catch {
      return ReportCopy(folder: folder.name, state: .failed(ReportTrouble(error)))
    }
  }

  /// Writes anew what each folder holds of `meetings`, and answers why it could not.
  private func rewrite(
    _ meetings: Set<MeetingID>, in folders: [String], _ finder: MeetingFinder
  ) throws -> [String: DocumentError] {
    let group = try finder.group()
    let found = folders.map { ($0, ReportsFound.of(meetings, in: $0)) }
    var failures: [String: DocumentError] = [:]
    for id in meetings where found.contains(where: { $1[id] != nil }) {
      let meeting = try finder.meeting(id).reported(with: group)
      for (folder, found) in found {
        guard let files = found[id] else { continue }
        do throws(DocumentError) { try rewrite(files, meeting, id: id, in: folder) } catch {
          failures[folder] = error
        }
      }
    }
    return failures
  }

  /// Files of an older name go with their words. Those of other forms go first: they may not be made anew.
  private func rewrite(
    _ found: ReportsFound, _ meeting: Meeting, id: MeetingID, in folder: String
  ) throws(DocumentError) {
    for path in found.extracts { try ReportFile.remove(path) }
    for report in found.reports {
      let markdown = Report.markdown(of: meeting, id: id, form: report.form)
      try ReportFile.write(Array(markdown.utf8), to: report.path)
    }
    for path in found.plans { try ReportFile.write(Array(Report.plan(of: meeting, id: id).utf8), to: path) }
    for form in ReportForm.allCases {
      for extract in ReportExtract.allCases {
        let path = folder + "/" + ReportName.of(extract, of: meeting, id: id, form: form)
        guard found.extracts.contains(path),
          let bytes = try? Extracting.bytes(extract, of: meeting, id: id, form: form)
        else { continue }
        try ReportFile.write(bytes, to: path)
      }
    }
  }

  /// Words that were erased while a copy was away go from it.
  private func payDebts() {
    let debts = owed.all
    let byFolder = Dictionary(grouping: debts, by: \.folder).filter { CopyFolder(path: $0.key).isThere }
    guard !byFolder.isEmpty, let finder = try? MeetingFinder(settings) else { return }
    var left = debts
    for (folder, owed) in byFolder {
      let failures = try? rewrite(Set(owed.map(\.meeting)), in: [folder], finder)
      if failures?.isEmpty == true { left.subtract(owed) }
    }
    try? owed.set(left)
  }
}
