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
    _ = try? rewriteErased()
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

  /// Writes anew what was written of every meeting in which words were erased since the last time, wherever
  /// it can be reached; after an erasure in the group's memory of every meeting that is not closed too, since
  /// its report says what the group remembers. Answers the copies that cannot be reached. What is not done is
  /// owed: it is done the next time, or once they are back.
  @discardableResult
  func rewriteErased() throws -> [ReportCopy] {
    // What a newer version wrote is left as it is.
    if MeetingFinder.isNewer(settings) { return [] }
    let finder = try MeetingFinder(settings)
    var book = owed.book
    let (erased, isInGroup, through) = try finder.erasures(after: book.through)
    let open = isInGroup ? try finder.cards().filter { !$0.isHeld }.map(\.id) : []
    // NB: also where there is nothing, now and then, so that not all is looked through again.
    if isInGroup || !erased.isEmpty || through > book.through + 2_000 || through < book.through {
      book.through = through
      for folder in [main] + copies.map(\.path) {
        book.debts.formUnion(erased.union(open).map { OwedCopies.Debt(meeting: $0, folder: folder) })
      }
      try owed.set(book)
    }
    let failures = try pay(book.debts, finder)
    let owing = Set(owed.book.debts.map(\.folder))
    if let error = failures[main] { throw error }
    return copies.filter { owing.contains($0.path) }.map { folder in
      let trouble = failures[folder.path].map(ReportTrouble.init) ?? .notThere
      return ReportCopy(folder: folder.name, state: .failed(trouble))
    }
  }

  /// Answers why folders that are there could not be written.
  private func pay(_ debts: Set<OwedCopies.Debt>, _ finder: MeetingFinder) throws -> [String: DocumentError] {
    var found: [(folder: String, files: [MeetingID: ReportsFound])] = []
    var failures: [String: DocumentError] = [:]
    let meetings = Set(debts.map(\.meeting))
    for folder in Set(debts.map(\.folder)) where CopyFolder(path: folder).isThere {
      do throws(DocumentError) {
        found.append((folder, try ReportsFound.of(meetings, in: folder)))
      } catch {
        failures[folder] = error
      }
    }
    if found.isEmpty { return failures }
    let group = try finder.group()
    var paid: Set<OwedCopies.Debt> = []
    for id in meetings {
      let owing = found.filter { debts.contains(OwedCopies.Debt(meeting: id, folder: $0.folder)) }
      // Most have no file anywhere: they need not be read.
      let isWritten = owing.contains { $0.files[id] != nil }
      guard let meeting = isWritten ? (try? finder.meeting(id)) : Meeting() else { continue }
      for (folder, files) in owing {
        do throws(DocumentError) {
          if let files = files[id] { try rewrite(files, meeting.reported(with: group), id: id, in: folder) }
          paid.insert(OwedCopies.Debt(meeting: id, folder: folder))
        } catch {
          failures[folder] = error
        }
      }
    }
    var book = owed.book
    book.debts.subtract(paid)
    try owed.set(book)
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

  /// Files of an older name go with their words. Those of other forms are made anew where they can be.
  private func rewrite(
    _ found: ReportsFound, _ meeting: Meeting, id: MeetingID, in folder: String
  ) throws(DocumentError) {
    for report in found.reports {
      let markdown = Report.markdown(of: meeting, id: id, form: report.form)
      try rewrite(report.path, markdown, ReportName.of(meeting, form: report.form), meeting, in: folder)
    }
    for path in found.plans {
      try rewrite(path, Report.plan(of: meeting, id: id), ReportName.ofPlan(meeting), meeting, in: folder)
    }
    for path in found.extracts {
      // NB: made before the old one goes, so that nothing is lost where this is cut off.
      var new: String?
      if let (extract, form) = ReportName.kind(ofExtract: path, meeting),
        let bytes = try? Extracting.bytes(extract, of: meeting, id: id, form: form)
      {
        let name = folder + "/" + ReportName.of(extract, of: meeting, id: id, form: form)
        try ReportFile.write(bytes, to: name)
        new = name
      }
      if new != path { try ReportFile.remove(path) }
    }
  }

  private func rewrite(
    _ path: String, _ markdown: String, _ name: String, _ meeting: Meeting, in folder: String
  ) throws(DocumentError) {
    guard meeting.titleIsMasked else { return try ReportFile.write(Array(markdown.utf8), to: path) }
    // The file may be called by the name that is gone.
    let new = try ReportFile.write(markdown: markdown, named: name, in: folder, makingFolder: false)
    if new != path { try ReportFile.remove(path) }
  }
}
