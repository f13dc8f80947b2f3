import ArgumentParser
import Foundation
import MeetingCore
import MeetingDocuments

extension ReportForm: ExpressibleByArgument {}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Writes a meeting's report in Markdown.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "An id, a unique beginning of one, or last.")
  var meeting = "last"

  @Option(name: .shortAndLong, help: "A file, or - for standard output; else a file in the reports folder.")
  var output: String?

  @Option(
    help: """
      full holds everything and can be imported again; public names only who agreed, and rounds hours.
      """)
  var form = ReportForm.full

  func run() throws {
    let settings = try common.settings()
    let finder = try MeetingFinder(settings)
    let id = try finder.resolve(meeting)
    let state = try finder.meeting(id).reported(with: finder.group())
    guard let output else {
      print(try ReportWriter.write(state, id: id, form: form, in: settings.reports))
      return
    }
    let markdown = Report.markdown(of: state, id: id, form: form)
    if output == "-" {
      FileHandle.standardOutput.write(Data(markdown.utf8))
    } else {
      do {
        try ReportFile.write(markdown: markdown, to: output)
      } catch { throw Failure(error) }
    }
  }
}
