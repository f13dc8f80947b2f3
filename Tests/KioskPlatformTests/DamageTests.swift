import KioskToolkit
import Testing

@testable import KioskPlatform

@MainActor
@Suite(.serialized)
struct DamageTests {
  private let size = Size(width: 320, height: 240)

  private func frame(_ commands: [DrawCommand]) -> Frame<NoAction> { Frame(size: size, commands: commands) }

  @Test("Equal frames draw nothing and publish nothing")
  func equal() throws {
    let canvas = try makeCanvas()
    let picture = try Picture(size: size)
    var generator = SeededGenerator(state: 1)
    let frame = frame(Self.scene(&generator))
    #expect(canvas.draw(frame, previous: nil, on: picture.raster).count == 1)
    let before = picture.pixels
    #expect(canvas.draw(frame, previous: frame, on: picture.raster).isEmpty)
    #expect(picture.pixels == before)
  }

  @Test("One figure that changes damages little more than itself")
  func small() throws {
    let canvas = try makeCanvas()
    let picture = try Picture(size: size)
    func clock(_ time: String) -> Frame<NoAction> {
      let style = TextStyle(.display, .semibold, pixels: 30)
      return frame([
        .wall(Rect(x: 0, y: 0, width: 320, height: 240), from: Color(0xF8E6B8), to: Color(0xEFCD85)),
        .figures(time, origin: Point(x: 220, y: 220), style: style, color: Color(0x16232E)),
      ])
    }
    _ = canvas.draw(clock("19:49"), previous: nil, on: picture.raster)
    let regions = canvas.draw(clock("19:50"), previous: clock("19:49"), on: picture.raster)
    #expect(regions.count == 1)
    #expect(regions.allSatisfy { $0.width < 60 && $0.height < 60 && $0.contains(Point(x: 285, y: 212)) })
  }

  @Test(
    "A figure that changes on a tilted sheet damages little more than itself, and comes out as drawn whole")
  func onASheet() throws {
    let canvas = try makeCanvas()
    let (damaged, full) = (try Picture(size: size), try Picture(size: size))
    func clock(_ time: String) -> Frame<NoAction> {
      let style = TextStyle(.display, .semibold, pixels: 48)
      let figures = DrawCommand.figures(
        time, origin: Point(x: 70, y: 130), style: style, color: Color(0x16232E))
      let rect = Rect(x: 40, y: 60, width: 240, height: 120)
      return frame([
        .wall(Rect(x: 0, y: 0, width: 320, height: 240), from: Color(0xF8E6B8), to: Color(0xEFCD85)),
        .sheet(Sheet(rect: rect, tilt: 1.1, pivot: rect.center, paper: .sample, contents: [figures])),
      ])
    }
    var shown = clock("12:30")
    _ = canvas.draw(shown, previous: nil, on: damaged.raster)
    for second in 31..<38 {
      let next = clock("12:\(second)")
      let regions = canvas.draw(next, previous: shown, on: damaged.raster)
      #expect(regions.count == 1)
      #expect(regions.allSatisfy { $0.width < 60 && $0.height < 80 })
      _ = try makeCanvas().draw(next, previous: nil, on: full.raster)
      #expect(zip(damaged.pixels, full.pixels).allSatisfy { $0 == $1 }, "second \(second)")
      shown = next
    }
  }

  @Test("Sheets that left the frame are not kept")
  func kept() throws {
    let canvas = try makeCanvas()
    let picture = try Picture(size: size)
    func page(_ number: Double) -> Frame<NoAction> {
      let rect = Rect(x: 20 + number, y: 30, width: 90, height: 60)
      return frame([
        .sheet(Sheet(rect: rect, tilt: 1, pivot: rect.center, paper: .sample, contents: []))
      ])
    }
    var shown: Frame<NoAction>?
    for number in 0..<9 {
      _ = canvas.draw(page(Double(number)), previous: shown, on: picture.raster)
      shown = page(Double(number))
      #expect(canvas.sheets.count == 1)
    }
  }

  @Test("Another size draws everything")
  func resized() throws {
    let canvas = try makeCanvas()
    let picture = try Picture(size: size)
    let other = Frame<NoAction>(size: Size(width: 10, height: 10))
    #expect(
      canvas.draw(frame([]), previous: other, on: picture.raster)
        == [Rect(x: 0, y: 0, width: 320, height: 240)])
  }

  @Test("A damaged redraw equals a full one, pixel for pixel", arguments: 0..<40)
  func exact(seed: Int) throws {
    var generator = SeededGenerator(state: UInt64(seed))
    let canvas = try makeCanvas()
    let (damaged, full) = (try Picture(size: size), try Picture(size: size))
    var shown = Self.scene(&generator)
    _ = canvas.draw(frame(shown), previous: nil, on: damaged.raster)
    for _ in 0..<4 {
      var next = shown
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: next[Int.random(in: 1..<next.count, using: &generator)] = Self.command(&generator)
      case 1: next.insert(Self.command(&generator), at: Int.random(in: 1...next.count, using: &generator))
      default: if next.count > 3 { next.remove(at: Int.random(in: 1..<next.count, using: &generator)) }
      }
      _ = canvas.draw(frame(next), previous: frame(shown), on: damaged.raster)
      _ = canvas.draw(frame(next), previous: nil, on: full.raster)
      let different = zip(damaged.pixels, full.pixels).count { $0 != $1 }
      #expect(different == 0, "seed \(seed)")
      shown = next
    }
  }

  private static func scene(_ generator: inout SeededGenerator) -> [DrawCommand] {
    [.wall(Rect(x: 0, y: 0, width: 320, height: 240), from: Color(0xF8E6B8), to: Color(0xEFCD85))]
      + (0..<6).map { _ in command(&generator) }
  }

  private static func command(_ generator: inout SeededGenerator) -> DrawCommand {
    func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &generator) }
    let point = Point(x: number(-10...330), y: number(-10...250))
    let rect = Rect(x: point.x, y: point.y, width: number(5...120), height: number(5...90))
    let color = Color(UInt32.random(in: 0...0xFFFFFF, using: &generator)).opacity(number(0.3...1))
    let style = TextStyle(.text, .medium, pixels: Int.random(in: 12...40, using: &generator))
    let text = DrawCommand.text("Jolı́e fête 🎉", origin: point, style: style, color: color)
    switch Int.random(in: 0..<14, using: &generator) {
    case 0: return .fill(rect, color, radius: number(0...12))
    case 1: return .outline(rect, color, width: number(1...6), radius: 4, dash: [])
    case 2: return .outline(rect, color, width: 3, radius: 8, dash: [7, 5])
    case 3: return .line(point, Point(x: number(0...320), y: number(0...240)), color, width: 4, dash: [])
    case 4: return text
    case 5: return .figures("12:34", origin: point, style: style, color: color)
    case 6:
      let shape = AccentShape.allCases.randomElement(using: &generator) ?? .disc
      return .shape(shape, rect, fill: color, border: Color(0xF8EBD0), borderWidth: 3)
    case 7: return .art("hand", rect, tint: color)
    case 8: return .peg(at: point, scale: number(0.4...1.2), tip: color, style: .sample)
    case 9: return .twine([point, Point(x: number(0...320), y: number(0...240))], .sample)
    case 10: return .nail(point, radius: number(4...14), color: color)
    case 11: return .clipped(rect, [text, .eyelet(rect.center, radius: 8)])
    case 12: return .code("4ACD EFGH", rect, color)
    default:
      let inside = DrawCommand.text(
        "Papier", origin: Point(x: rect.x + 4, y: rect.midY), style: style, color: color)
      return .sheet(
        Sheet(
          rect: rect, tilt: number(-4...4), pivot: rect.center, paper: .sample,
          contents: [inside, .art("check", rect.inset(rect.width / 3, rect.height / 3), tint: color)]))
    }
  }
}
