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
    if !json { return try printCards(finder) }
    var rows: [Row] = []
    for summary in try finder.meetings() {
      let meeting = try finder.meeting(summary.id)
      rows.append(
        Row(
          id: summary.id.description, title: meeting.title?.value ?? "", date: meeting.date?.description,
          opened: meeting.opened?.description, closed: meeting.closed?.description))
    }
    try JSONPrinter.print(rows)
  }

  /// By the archive's cards: ten years of meetings are not read for a line each.
  private func printCards(_ finder: MeetingFinder) throws {
    let cards = Dictionary(try finder.cards().map { ($0.id, $0) }, uniquingKeysWith: { card, _ in card })
    for summary in try finder.meetings() {
      guard let card = cards[summary.id] else { continue }
      print("\(card.id.description.prefix(8))  \(card.date)  \(card.title)")
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
