import ArgumentParser
import Foundation
import MeetingCore

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Makes a meeting of a plan, a report or any minutes, and prints its id.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "Plans, reports, or minutes as text, Markdown, wiki page or mail.")
  var files: [String]

  @Flag(help: "Take a report even though its meeting is already here.")
  var again = false

  @Flag(help: "Show line by line what is understood and what stays a note; keep nothing.")
  var dryRun = false

  func run() throws {
    let settings = try common.settings()
    let plans = try files.map { try PlanFile(path: $0) }
    if dryRun { return try show(plans, settings) }
    let words = try settings.installation.catalogue(common.locale ?? .english)
    let open = try OpenDesk(settings)
    defer { open.closeIndexed() }
    for plan in plans {
      for remark in plan.remarks { FileHandle.standardError.write(Data("parvis: \(remark)\n".utf8)) }
      print(try bringIn(plan, open, settings, words))
    }
  }

  /// Whether a meeting was made of these very bytes.
  private func isKnown(_ source: PlanSource, _ settings: Settings) throws -> Bool {
    let finder = try MeetingFinder(settings)
    return try finder.meetings().contains { try finder.meeting($0.id).source?.digest == source.digest }
  }

  private func show(_ plans: [PlanFile], _ settings: Settings) throws {
    let group = try? MeetingFinder(settings).group()
    for plan in plans {
      for remark in plan.remarks { FileHandle.standardError.write(Data("parvis: \(remark)\n".utf8)) }
      let words = try settings.installation.catalogue(common.locale ?? plan.reading.record.language)
      let dryRun = DryRun(record: plan.reading.record, group: group ?? Group(), words: words)
      FileHandle.standardOutput.write(Data(dryRun.text.utf8))
    }
  }

  /// A report comes back under its own id, unless that meeting is here; one that says something else than its
  /// meeting becomes another one.
  private func bringIn(
    _ plan: PlanFile, _ open: OpenDesk, _ settings: Settings, _ words: Catalogue
  ) throws -> MeetingID {
    let arrival = try ReportArrival(plan, MeetingFinder(settings))
    var id: MeetingID?
    switch arrival {
    case .new: break
    case .back(let meeting): id = meeting
    case .known:
      guard again else {
        throw Failure(
          .badData,
          "\(plan.source.name) is the report of a meeting that is here already; "
            + "--again makes another meeting of it")
      }
    case .changed(let origin):
      let said =
        "parvis: \(plan.source.name) is not what its meeting says now, \(origin): edited, older, or the "
        + "public form; it becomes another meeting, which names that one\n"
      FileHandle.standardError.write(Data(said.utf8))
    }
    if plan.reading.isMinutes, !again, try isKnown(plan.source, settings) {
      throw Failure(
        .badData, "\(plan.source.name) was brought in already; --again makes another meeting of it")
    }
    return try open.bringIn(arrival.record(of: plan), id: id, source: plan.source, words: words)
  }
}
