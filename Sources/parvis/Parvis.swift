import ArgumentParser
import Foundation

/// The program. `main` is synchronous: with an async one SDL would lose the main thread.
@main
struct Parvis: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parvis",
    abstract: "A kiosk for meetings: agenda, speaking time, wall of slips, and the report.",
    version: "0.8",
    subcommands: [
      RunCommand.self, ImportCommand.self, ReportCommand.self, ShowCommand.self, ActCommand.self,
      ListCommand.self, SearchCommand.self, NewCommand.self, SnapshotCommand.self, DemoCommand.self,
      CheckCommand.self,
      BenchCommand.self,
    ],
    defaultSubcommand: RunCommand.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as Failure {
      FileHandle.standardError.write(Data("parvis: \(failure.message)\n".utf8))
      Foundation.exit(failure.code.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
