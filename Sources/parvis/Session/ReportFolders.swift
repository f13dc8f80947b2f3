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

  /// After an erasure: writes anew what was written of that meeting, wherever it can be reached. Answers the
  /// copies that cannot; they are written anew once they are back.
  func rewrite(_ meeting: Meeting, id: MeetingID) throws(DocumentError) -> [ReportCopy] {
    let own = Result { () throws(DocumentError) in try rewrite(meeting, id: id, in: main) }
    var debts = owed.all
    let states = copies.map { folder in
      write(in: folder) { path throws(DocumentError) in try rewrite(meeting, id: id, in: path) }
    }
    for (folder, copy) in zip(copies, states) {
      let debt = OwedCopies.Debt(meeting: id, folder: folder.path)
      if copy.trouble == nil { debts.remove(debt) } else { debts.insert(debt) }
    }
    try owed.set(debts)
    try own.get()
    return states.filter { $0.trouble != nil }
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
  private func rewrite(_ meeting: Meeting, id: MeetingID, in folder: String) throws(DocumentError) {
    let found = ReportsFound(of: id, in: folder)
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
    var left = debts
    for debt in debts where CopyFolder(path: debt.folder).isThere {
      guard let finder = try? MeetingFinder(settings), let meeting = try? finder.meeting(debt.meeting),
        let group = try? finder.group(),
        (try? rewrite(meeting.reported(with: group), id: debt.meeting, in: debt.folder)) != nil
      else { continue }
      left.remove(debt)
    }
    try? owed.set(left)
  }
}
