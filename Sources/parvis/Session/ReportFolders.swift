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
    _ = try? payDebts()
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
  /// cannot be reached. What is not done is owed: it is done the next time, or once they are back.
  func rewrite(_ erased: Set<MeetingID>) throws -> [ReportCopy] {
    let open = try MeetingFinder(settings).cards().filter { !$0.isHeld }.map(\.id)
    let folders = [main] + copies.map(\.path)
    try owed.add(erased.union(open), in: folders)
    let failures = try payDebts()
    if let error = failures[main] { throw error }
    let owing = Set(owed.all.map(\.folder))
    return copies.filter { owing.contains($0.path) }.map { folder in
      let trouble = failures[folder.path].map(ReportTrouble.init) ?? .notThere
      return ReportCopy(folder: folder.name, state: .failed(trouble))
    }
  }

  /// Words that were erased while a folder was away, or could not be written, go from it. Answers why they
  /// could not.
  @discardableResult
  func payDebts() throws -> [String: DocumentError] {
    let debts = Dictionary(grouping: owed.all, by: \.folder).filter {
      $0.key == main || CopyFolder(path: $0.key).isThere
    }
    if debts.isEmpty { return [:] }
    let finder = try MeetingFinder(settings)
    let group = try finder.group()
    let meetings = Set(debts.values.joined().map(\.meeting))
    var found: [(folder: String, owed: Set<OwedCopies.Debt>, files: [MeetingID: ReportsFound])] = []
    var failures: [String: DocumentError] = [:]
    for (folder, owed) in debts {
      do throws(DocumentError) {
        found.append((folder, Set(owed), try ReportsFound.of(meetings, in: folder)))
      } catch {
        failures[folder] = error
      }
    }
    var paid: Set<OwedCopies.Debt> = []
    for id in meetings {
      let owing = found.filter { $0.owed.contains(OwedCopies.Debt(meeting: id, folder: $0.folder)) }
      // Most have no file anywhere: they need not be read.
      let isWritten = owing.contains { $0.files[id] != nil }
      let meeting = try isWritten ? finder.meeting(id).reported(with: group) : nil
      for (folder, _, files) in owing {
        do throws(DocumentError) {
          if let meeting, let files = files[id] { try rewrite(files, meeting, id: id, in: folder) }
          paid.insert(OwedCopies.Debt(meeting: id, folder: folder))
        } catch {
          failures[folder] = error
        }
      }
    }
    try owed.set(owed.all.subtracting(paid))
    return failures
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

  /// Files of an older name go with their words. Those of other forms go first: they may not be made anew.
  private func rewrite(
    _ found: ReportsFound, _ meeting: Meeting, id: MeetingID, in folder: String
  ) throws(DocumentError) {
    for path in found.extracts { try ReportFile.remove(path) }
    for report in found.reports {
      let markdown = Report.markdown(of: meeting, id: id, form: report.form)
      if meeting.titleIsMasked {
        // Its file may be called by the name that is gone.
        let name = ReportName.of(meeting, form: report.form)
        let path = try ReportFile.write(markdown: markdown, named: name, in: folder, makingFolder: false)
        if path != report.path { try ReportFile.remove(report.path) }
      } else {
        try ReportFile.write(Array(markdown.utf8), to: report.path)
      }
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
}
