import KioskPlatform
import KioskScreens
import KioskToolkit
import MeetingCore
import MeetingStore

/// Frames and pictures within the bench's own process.
@MainActor
struct BenchStudio {
  let settings: Settings
  let fonts: FontBook
  let canvas: Canvas
  let words: Catalogue
  let size = Size(width: Double(BenchPlace.width), height: Double(BenchPlace.height))

  init(_ settings: Settings) throws {
    self.settings = settings
    fonts = try FontBook(
      roles: FontRoles(file: settings.installation.fonts.appendingPathComponent("fonts.toml")))
    canvas = Canvas(fonts: fonts, artFolder: settings.installation.assets.path)
    words = try settings.words()
  }

  func scene(_ desk: DeskState, on route: Route, at now: Moment? = nil) -> Scene {
    var kiosk = Kiosk(size: size, now: now ?? SystemClock().now())
    kiosk.route = route
    return Scene(desk: desk, kiosk: kiosk, words: words, metrics: fonts)
  }

  /// A corner of the wall, and the first paper left of its words: both are there once the wall is.
  func signs(of frame: Frame<KioskAction>) throws -> [Bench.Sign] {
    let picture = try Picture(size: size)
    _ = canvas.draw(frame, previous: nil, on: picture.raster)
    guard let paper = frame.things.first(where: { $0.name.hasPrefix("slip/") })?.rect else {
      throw BenchTrouble("no paper hangs on the wall")
    }
    let points = [(4, 4), (Int(paper.x) + 14, Int(paper.midY))]
    return points.map { Bench.Sign(x: $0.0, y: $0.1, color: picture.color(x: $0.0, y: $0.1)) }
  }
}
