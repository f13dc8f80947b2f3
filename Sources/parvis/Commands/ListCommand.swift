import ArgumentParser
import Foundation
import MeetingCore

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Prints the meetings, the most recently written first.")

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let settings = try common.settings()
    let finder = try MeetingFinder(settings)
    var rows: [Row] = []
    for summary in try finder.meetings() {
      let meeting = try finder.meeting(summary.id)
      rows.append(
        Row(
          id: summary.id.description, title: meeting.title?.value ?? "", date: meeting.date?.description,
          opened: meeting.opened?.description, closed: meeting.closed?.description))
    }
    if json {
      try JSONPrinter.print(rows)
    } else {
      for row in rows { print("\(row.id.prefix(8))  \(row.date ?? "          ")  \(row.title)") }
    }
  }

  private struct Row: Encodable {
    let id: String
    let title: String
    let date: String?
    let opened: String?
    let closed: String?
  }
}
