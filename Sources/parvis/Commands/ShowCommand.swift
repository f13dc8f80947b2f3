import ArgumentParser
import MeetingCore

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Prints a meeting as it stands, with the positions and ids that act takes."
  )

  @OptionGroup var common: CommonOptions

  @Argument(help: "An id, a unique beginning of one, or last.")
  var meeting = "last"

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let settings = try common.settings()
    let finder = try MeetingFinder(settings)
    let id = try finder.resolve(meeting)
    let document = ShowDocument(meeting: try finder.meeting(id), id: id, group: try finder.group())
    if json { try JSONPrinter.print(document) } else { print(document.text, terminator: "") }
  }
}
