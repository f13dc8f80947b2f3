import ArgumentParser
import Foundation
import MeetingCore
import MeetingDocuments
import MeetingStore

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Writes a plan to fill in, with help in comments.")

  @OptionGroup var common: CommonOptions

  @Argument(help: "The file to write; one that exists is left alone.")
  var file: String

  func run() throws {
    let settings = try common.settings()
    let path = file.hasSuffix(".md") ? file : file + ".md"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw Failure(.cannotWrite, "\(path) is there already; choose another name")
    }
    let language = common.locale ?? settings.configuration.language
    let template = settings.installation.assets.appendingPathComponent("plan.\(language.rawValue).md")
    guard let text = try? String(contentsOf: template, encoding: .utf8) else {
      throw Failure(.noInput, "\(template.path) cannot be read; install the program again")
    }
    // A week from now leaves the time to fill it in.
    let day = CalendarDate(daysSince1970: SystemClock().now().date.daysSince1970 + 7)
    do {
      try ReportFile.write(markdown: text.replacing("{{date}}", with: day.description), to: path)
    } catch {
      throw Failure(error)
    }
    print(path)
  }
}
