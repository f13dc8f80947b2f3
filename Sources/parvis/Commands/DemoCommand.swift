import ArgumentParser
import Foundation

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens a sample meeting in a data folder of its own.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var window: WindowOptions

  func run() throws {
    var settings = try common.settings()
    if common.data == nil { settings = settings.with(data: settings.data.path + "-demo") }
    let language = common.locale ?? settings.configuration.language
    let plan = settings.installation.assets.appendingPathComponent("demo.\(language.rawValue).md")
    try RunCommand.start(settings, plan: plan.path, window: window, startsSoon: true)
  }
}
