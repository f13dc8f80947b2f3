import KioskToolkit
import Testing

@testable import KioskPlatform

@MainActor
@Suite(.serialized)
struct CanvasTests {
  private let size = Size(width: 400, height: 300)
  private let ink = Color(0x16232E)

  private func drawn(_ commands: [DrawCommand], on canvas: Canvas? = nil) throws -> Picture {
    let picture = try Picture(size: size)
    let canvas = try canvas ?? makeCanvas()
    _ = canvas.draw(Frame<NoAction>(size: size, commands: commands), previous: nil, on: picture.raster)
    return picture
  }

  @Test("A fill covers its pixels and no others; half a pixel is half covered")
  func fill() throws {
    let white = DrawCommand.fill(Rect(x: 0, y: 0, width: 400, height: 300), Color(0xFFFFFF), radius: 0)
    let picture = try drawn([
      white, .fill(Rect(x: 10, y: 10, width: 20, height: 20), Color(0xFF0000), radius: 0),
      .fill(Rect(x: 50.5, y: 10, width: 20, height: 20), Color(0x000000), radius: 0),
    ])
    #expect(picture.color(x: 10, y: 10) == Color(0xFF0000))
    #expect(picture.color(x: 29, y: 29) == Color(0xFF0000))
    #expect(picture.color(x: 30, y: 29) == Color(0xFFFFFF))
    #expect(abs(Int(picture.color(x: 50, y: 15).red) - 127) < 3)
  }

  @Test("A rounded corner is cut off, an outline leaves the inside alone")
  func corners() throws {
    let picture = try drawn([
      .fill(Rect(x: 10, y: 10, width: 80, height: 60), ink, radius: 20),
      .outline(Rect(x: 110, y: 10, width: 80, height: 60), ink, width: 4, radius: 0, dash: []),
    ])
    #expect(picture.color(x: 10, y: 10).alpha == 0)
    #expect(picture.color(x: 50, y: 40) == ink)
    #expect(picture.color(x: 111, y: 30) == ink)
    #expect(picture.color(x: 116, y: 30).alpha == 0)
  }

  @Test("The wall goes from one colour to the other")
  func wall() throws {
    let picture = try drawn([
      .wall(Rect(x: 0, y: 0, width: 400, height: 300), from: Color(0xF8E6B8), to: Color(0xEFCD85))
    ])
    #expect(abs(Int(picture.color(x: 0, y: 0).blue) - 0xB8) <= 2)
    #expect(abs(Int(picture.color(x: 399, y: 299).blue) - 0x85) <= 2)
    #expect(abs(Int(picture.color(x: 200, y: 150).blue) - (0xB8 + 0x85) / 2) <= 2)
  }

  @Test("Letters stand on their baseline")
  func baseline() throws {
    let picture = try drawn([
      .text("HHH", origin: Point(x: 20, y: 200), style: TextStyle(.text, .extrabold, pixels: 80), color: ink)
    ])
    let above = picture.pixels(within: Rect(x: 0, y: 198, width: 400, height: 1))
    let below = picture.pixels(within: Rect(x: 0, y: 201, width: 400, height: 20))
    #expect(above.contains { $0.alpha > 200 })
    #expect(below.allSatisfy { $0.alpha < 30 })
  }

  @Test("A running figure does not move its neighbours")
  func figures() throws {
    let canvas = try makeCanvas()
    let style = TextStyle(.display, .extrabold, pixels: 90)
    let origin = Point(x: 10, y: 200)
    let first = canvas.figureOrigins("11:18", origin, style)
    let second = canvas.figureOrigins("00:08", origin, style)
    #expect(first[2].1 == second[2].1)
    #expect(first[4].1 == second[4].1)
    #expect(first[2].1.y < origin.y)
  }

  @Test("Every shape is drawn in its colour, within its rectangle", arguments: AccentShape.allCases)
  func shapes(shape: AccentShape) throws {
    let rect = Rect(x: 100, y: 100, width: 80, height: 80)
    let picture = try drawn([.shape(shape, rect, fill: ink, border: nil, borderWidth: 0)])
    let inside = picture.pixels(within: rect.inset(-4)).count { $0 == ink }
    #expect(inside > 1_200 && inside < 6_000)
    #expect(
      picture.pixels.count { $0.alpha > 0 } == picture.pixels(within: rect.inset(-4)).count { $0.alpha > 0 })
  }

  @Test("A tilted sheet turns clockwise and keeps its writing inside")
  func sheet() throws {
    let rect = Rect(x: 100, y: 80, width: 200, height: 120)
    let long = DrawCommand.text(
      "Un papier bien trop long pour sa largeur", origin: Point(x: 120, y: 150),
      style: TextStyle(.text, .medium, pixels: 30), color: ink)
    let paper = PaperStyle(
      fill: Color(0xFFFFFF), edge: ink, edgeWidth: 0, radius: 0, shadow: nil, shadowAlpha: 0, lift: 1, unit: 1
    )
    let sheet = Sheet(rect: rect, tilt: 5, pivot: rect.center, paper: paper, contents: [long])
    let picture = try drawn([.sheet(sheet)])
    // The upper right corner goes down, so what was just above it is clear and the left one rises.
    #expect(picture.color(x: 120, y: 76).alpha > 200)
    #expect(picture.color(x: 280, y: 84).alpha == 0)
    #expect(picture.pixels(within: Rect(x: 310, y: 0, width: 90, height: 300)).allSatisfy { $0.alpha == 0 })
  }

  @Test("A shadow falls to the lower right and fades")
  func shadow() throws {
    let rect = Rect(x: 100, y: 80, width: 160, height: 100)
    let sheet = Sheet(rect: rect, tilt: 0, pivot: rect.center, paper: .sample, contents: [])
    let picture = try drawn([.sheet(sheet)])
    let near = picture.color(x: 200, y: 183).alpha
    let far = picture.color(x: 200, y: 215).alpha
    #expect(near > far && far > 0)
    #expect(picture.color(x: 180, y: 60).alpha < near / 4)
  }

  @Test("Missing and broken art is an outline and a problem told once")
  func brokenArt() throws {
    let canvas = try makeCanvas(art: "/etc")
    let rect = Rect(x: 20, y: 20, width: 48, height: 48)
    let picture = try drawn([.art("nothing", rect, tint: ink), .art("nothing", rect, tint: ink)], on: canvas)
    #expect(canvas.problems == ["/etc/nothing.svg cannot be read"])
    #expect(picture.color(x: 21, y: 40) == ink)
    #expect(picture.color(x: 44, y: 44).alpha == 0)
  }

  @Test("Art takes its tint")
  func art() throws {
    let canvas = try makeCanvas()
    let picture = try drawn(
      [.art("plus", Rect(x: 0, y: 0, width: 96, height: 96), tint: Color(0xB0124F))], on: canvas)
    #expect(canvas.problems.isEmpty)
    #expect(picture.color(x: 48, y: 48) == Color(0xB0124F))
    #expect(picture.color(x: 5, y: 5).alpha == 0)
  }

  @Test("What is not a number or far away draws nothing and hurts nothing")
  func hostile() throws {
    let values = [Double.nan, .infinity, -1e300, 1e300, 0]
    var commands: [DrawCommand] = []
    for value in values {
      let rect = Rect(x: value, y: 10, width: 50, height: value)
      commands += [
        .fill(rect, ink, radius: value), .outline(rect, ink, width: 3, radius: 2, dash: [value, 1]),
        .line(Point(x: value, y: 0), Point(x: 10, y: value), ink, width: 2, dash: [4, 4]),
        .wall(rect, from: ink, to: Color(0xFFFFFF)), .art("plus", rect, tint: ink),
        .twine([Point(x: 0, y: 0), Point(x: value, y: value)], .sample),
        .nail(Point(x: value, y: 0), radius: value, color: ink),
        .eyelet(Point(x: 0, y: value), radius: value),
        .peg(at: Point(x: value, y: value), scale: value, tip: ink, style: .sample),
        .shape(.star, rect, fill: ink, border: ink, borderWidth: value),
        .text(
          "a", origin: Point(x: value, y: value), style: TextStyle(.text, .regular, pixels: 20), color: ink),
        .sheet(Sheet(rect: rect, tilt: value, pivot: Point(x: value, y: 0), paper: .sample, contents: [])),
        .clipped(rect, [.fill(rect, ink, radius: 1)]),
      ]
    }
    _ = try drawn(commands)
  }
}
