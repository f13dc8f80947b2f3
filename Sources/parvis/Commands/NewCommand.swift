import ArgumentParser
import Foundation
import MeetingCore
import MeetingDocuments
import MeetingStore

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract:
      "Writes a plan to fill in: a new one with help in comments, a template, or what a meeting leaves.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "The file to write; one that exists is left alone.")
  var file: String

  @Option(help: "Goes on from that meeting: an id, a unique beginning of one, or last.")
  var from: String?

  @Option(help: "Begins with a plan that comes with the program.")
  var template: TemplateName?

  func validate() throws {
    if from != nil && template != nil { throw ValidationError("give --from or --template, not both") }
  }

  func run() throws {
    let settings = try common.settings()
    let path = file.hasSuffix(".md") ? file : file + ".md"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure(.cannotWrite, "\(path) is there already; choose another name")
    }
    if let from { return try write(try next(after: from, settings), to: path) }
    let language = common.locale ?? settings.configuration.language
    if let template {
      return try write(try settings.installation.template(template, language, on: Self.day), to: path)
    }
    let plan = settings.installation.assets.appendingPathComponent("plan.\(language.rawValue).md")
    guard let text = try? String(contentsOf: plan, encoding: .utf8) else {
      throw Failure(.noInput, "\(plan.path) cannot be read; install the program again")
    }
    try write(text.replacing("{{date}}", with: Self.day.description), to: path)
  }

  /// A week from now leaves the time to fill it in.
  private static var day: CalendarDate {
    CalendarDate(daysSince1970: SystemClock().now().date.daysSince1970 + 7)
  }

  private func write(_ text: String, to path: String) throws {
    do {
      try ReportFile.write(Array(text.utf8), to: path)
    } catch {
      throw Failure(error)
    }
    print(path)
  }

  /// What was parked, put off or left open there, the open tasks, and what comes back every time.
  private func next(after name: String, _ settings: Settings) throws -> String {
    let finder = try MeetingFinder(settings)
    let record = try finder.nextPlan(after: try finder.resolve(name), on: Self.day)
    do { return try Report.plan(record) } catch { throw Failure(.badData, "\(error)") }
  }
}
