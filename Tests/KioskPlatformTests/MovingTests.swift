import KioskToolkit
import Testing

@testable import KioskPlatform

@MainActor
@Suite(.serialized)
struct MovingTests {
  private let size = Size(width: 320, height: 240)

  /// A wall, a sheet on its way with its peg, another at rest, and a plinth before both.
  private func frame(shift: Point, tilt: Double) -> Frame<NoAction> {
    func sheet(_ x: Double, _ tilt: Double) -> Sheet {
      let rect = Rect(x: x, y: 60, width: 90, height: 70)
      let text = DrawCommand.text(
        "Papier", origin: Point(x: x + 8, y: 100), style: TextStyle(.text, .medium, pixels: 20),
        color: Color(0x16232E))
      return Sheet(
        rect: rect, tilt: tilt, pivot: Point(x: rect.midX, y: rect.y), paper: .sample, contents: [text])
    }
    let moving = sheet(40, tilt)
    let peg = DrawCommand.peg(at: Point(x: 85, y: 60), scale: 0.6, tip: Color(0x1F3FA3), style: .sample)
    return Frame(
      size: size,
      commands: [
        .wall(Rect(x: 0, y: 0, width: 320, height: 240), from: Color(0xF8E6B8), to: Color(0xEFCD85)),
        .sheet(sheet(170, -0.6)),
        .thing(Thing(name: "slip", rect: moving.rect, shift: shift, commands: [.sheet(moving), peg])),
        .fill(Rect(x: 0, y: 200, width: 320, height: 40), Color(0x1C2B38), radius: 0),
      ])
  }

  @Test("A thing on its way looks as if it rested there")
  func moved() throws {
    let canvas = try makeCanvas()
    let (still, moved) = (try Picture(size: size), try Picture(size: size))
    let rest = frame(shift: Point(x: 0, y: 0), tilt: 0.8)
    _ = canvas.draw(rest, previous: nil, on: still.raster)
    _ = canvas.draw(frame(shift: Point(x: 0, y: 30), tilt: 0.8), previous: nil, on: moved.raster)
    let ink = Color(0x16232E)
    func lowest(_ picture: Picture) -> Int? {
      (0..<195).last { y in (40..<130).contains { picture.color(x: $0, y: y) == ink } }
    }
    let (before, after) = (try #require(lowest(still)), try #require(lowest(moved)))
    #expect(after == before + 30)
  }

  @Test("Each step drawn by its damage equals the whole frame drawn anew", arguments: 0..<8)
  func exact(seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(seed))
    let canvas = try makeCanvas()
    let damaged = try Picture(size: size)
    var shown = frame(shift: Point(x: 0, y: 200), tilt: 0.5)
    _ = canvas.draw(shown, previous: nil, on: damaged.raster)
    for step in 0..<8 {
      let isLast = step == 7
      let shift = Point(
        x: isLast ? 0 : Double.random(in: -90...260, using: &generator),
        y: isLast ? 0 : Double.random(in: -150...200, using: &generator))
      let next = frame(shift: shift, tilt: isLast ? 0.5 : Double.random(in: -1.5...1.5, using: &generator))
      _ = canvas.draw(next, previous: shown, on: damaged.raster)
      let full = try Picture(size: size)
      _ = try makeCanvas().draw(next, previous: nil, on: full.raster)
      #expect(damaged.pixels == full.pixels, "seed \(seed), step \(step)")
      shown = next
    }
  }
}
