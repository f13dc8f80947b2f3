import ArgumentParser
import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore

/// How large the window is.
struct WindowOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A window of that size instead of the full screen.", valueName: "WxH"))
  var window: WindowSize?
}

struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "The kiosk, full screen (what is done without a verb).")

  @OptionGroup var common: CommonOptions
  @OptionGroup var window: WindowOptions

  @Argument(help: "A plan, a report, or minutes, which are shown before they are kept.")
  var plan: String?

  func run() throws {
    if let plan, !plan.contains("."), !plan.contains("/"), !FileManager.default.fileExists(atPath: plan) {
      throw Failure(.usage, "'\(plan)' is neither a verb nor a file; parvis --help prints the verbs")
    }
    try Self.start(try common.settings(), plan: plan, window: window, startsSoon: false)
  }

  /// Opens the journal and the window and runs the kiosk. A demonstration starts in some minutes from now.
  static func start(_ settings: Settings, plan: String?, window: WindowOptions, startsSoon: Bool) throws {
    let file = try plan.map { try PlanFile(path: $0) }
    for remark in file?.remarks ?? [] { FileHandle.standardError.write(Data("parvis: \(remark)\n".utf8)) }
    try MainActor.assumeIsolated {
      let size =
        window.window?.size ?? (settings.configuration.fullscreen ? nil : Size(width: 1280, height: 720))
      let display: Display
      let mailbox: Mailbox<Session.Mail>
      do {
        display = try Display(size: size)
        mailbox = try Mailbox()
      } catch let error as PlatformError {
        throw Failure(error)
      }
      let open =
        MeetingFinder.isNewer(settings)
        ? try OpenDesk(reading: settings) : try OpenDesk(settings) { mailbox.post(.state($0)) }
      let opening =
        open.isReadOnly
        ? MeetingChooser.Opening()
        : try MeetingChooser(open: open, settings: settings, startsSoon: startsSoon).choose(file)
      let session = try Session(
        settings: settings, open: open, mailbox: mailbox, display: display, opening: opening)
      try session.run()
    }
  }
}
