import ArgumentParser
import Foundation
import KioskScreens
import MeetingCore
import MeetingDocuments

extension ReportForm: ExpressibleByArgument {}
extension ReportTable: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes a meeting's report in Markdown, or in another form.",
    discussion: """
      A file whose name ends with .html, .odt or .pdf is made by pandoc, where that is installed. In a \
      table, an apostrophe stands before whatever a spreadsheet would run: what begins with = + - or @.
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: "An id, a unique beginning of one, or last.")
  var meeting = "last"

  @Option(
    name: .shortAndLong,
    help: "A file, or - for standard output; else a file in the reports folder, and in each folder of copies."
  )
  var output: String?

  @Option(
    help: """
      full holds everything and can be imported again; public names only who agreed, and rounds hours.
      """)
  var form = ReportForm.full

  @Option(help: "Only a list, as comma-separated values: slips, turns or tasks.")
  var table: ReportTable?

  func run() throws {
    let settings = try common.settings()
    let finder = try MeetingFinder(settings)
    let id = try finder.resolve(meeting)
    let state = try finder.meeting(id).reported(with: finder.group())
    let extract = try extract(for: output)
    guard let output else { return try write(extract, of: state, id: id, into: ReportFolders(settings)) }
    let bytes = try bytes(extract, of: state, id: id)
    if output == "-" {
      FileHandle.standardOutput.write(Data(bytes))
    } else {
      do { try ReportFile.write(bytes, to: output) } catch { throw Failure(error) }
    }
  }

  /// What the options and the file's ending ask for; `nil` for Markdown.
  private func extract(for output: String?) throws -> ReportExtract? {
    let ending = URL(fileURLWithPath: output ?? "").pathExtension.lowercased()
    let page = ReportExtract.pages.first { $0.rawValue == ending }
    guard let table else { return page }
    guard page == nil else {
      throw Failure(.usage, "a table is no \(ending) file; name a file that ends with .csv")
    }
    return ReportExtract(rawValue: table.rawValue)
  }

  private func bytes(_ extract: ReportExtract?, of state: Meeting, id: MeetingID) throws -> [UInt8] {
    guard let extract else { return Array(Report.markdown(of: state, id: id, form: form).utf8) }
    do { return try Extracting.bytes(extract, of: state, id: id, form: form) } catch { throw Failure(error) }
  }

  /// Into the reports folder and the copies. Its own place comes first; then it is said which copy failed.
  private func write(
    _ extract: ReportExtract?, of state: Meeting, id: MeetingID, into folders: ReportFolders
  ) throws {
    let own: Result<String, DocumentError>
    let copies: [ReportCopy]
    if let extract {
      let name = ReportName.of(extract, of: state, id: id, form: form)
      (own, copies) = folders.write(try bytes(extract, of: state, id: id), named: name)
    } else {
      own = Result { () throws(DocumentError) in try folders.write(state, id: id, form: form) }
      copies = folders.copy(state, id: id, form: form)
    }
    do { print(try own.get()) } catch { throw Failure(error) }
    let failures = copies.compactMap { Failure($0) }
    for failure in failures.dropLast() {
      FileHandle.standardError.write(Data("parvis: \(failure.message)\n".utf8))
    }
    if let last = failures.last { throw last }
  }
}
