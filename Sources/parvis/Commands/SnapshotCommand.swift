import ArgumentParser
import Foundation
import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore

extension Route: ExpressibleByArgument {}
extension Look: ExpressibleByArgument {}
extension TextSize: ExpressibleByArgument {}

struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "snapshot", abstract: "Draws a screen as a picture, without any display.")

  @OptionGroup var common: CommonOptions

  /// A screen, or the page that shows what screens are made of.
  enum Subject: ExpressibleByArgument {
    case screen(Route)
    case sheet

    init?(argument: String) {
      if argument == "sheet" {
        self = .sheet
      } else if let route = Route(rawValue: argument) {
        self = .screen(route)
      } else {
        return nil
      }
    }
  }

  @Argument(
    help: "welcome, agenda, theme, wall, board, tasks, decisions, report, archive, or sheet: samples.")
  var screen: Subject

  @Option(help: ArgumentHelp("The picture's size.", valueName: "WxH"))
  var size: WindowSize

  @Option(name: .shortAndLong, help: "The PNG file to write.")
  var output: String

  @Option(help: "An id, a unique beginning of one, or last.")
  var meeting = "last"

  @Option(help: "What is looked for on the screen.")
  var search: String?

  @Option(help: "day, evening, contrast or easy.")
  var look = Look.day

  @Option(help: "normal, large or larger.")
  var textSize = TextSize.normal

  func run() throws {
    let settings = try common.settings()
    let finder = try MeetingFinder(settings)
    var desk = DeskState()
    let id = try finder.resolve(meeting)
    desk.meetingID = id
    desk.meeting = try finder.meeting(id)
    desk.group = try finder.group()
    let words = try settings.words(for: desk.meeting)
    var kiosk = Kiosk(size: size.size, now: SystemClock().now())
    if case .screen(let route) = screen { kiosk.route = route }
    if let search {
      kiosk.search = TextEntry(maximumScalars: ArchiveQuery.maximumScalars)
      kiosk.search?.insert(search)
    }
    if let question = kiosk.archiveQuestion { kiosk.archive = try finder.archive(question) }
    kiosk.look = look
    kiosk.textSize = textSize
    kiosk.panelWidthMillimetres = settings.configuration.panelWidthMillimetres
    kiosk.turnSeconds = settings.configuration.turnSeconds
    try MainActor.assumeIsolated { [desk, kiosk] in
      do {
        let roles = try FontRoles(file: settings.installation.fonts.appendingPathComponent("fonts.toml"))
        let fonts = try FontBook(roles: roles)
        let picture = try Picture(size: size.size)
        let scene = Scene(desk: desk, kiosk: kiosk, words: words, metrics: fonts)
        let frame = if case .sheet = screen { scene.specimen() } else { scene.frame() }
        let canvas = Canvas(fonts: fonts, artFolder: settings.installation.assets.path)
        _ = canvas.draw(frame, previous: nil, on: picture.raster)
        try picture.savePNG(to: output)
      } catch let error as PlatformError {
        throw Failure(error)
      }
    }
  }
}
