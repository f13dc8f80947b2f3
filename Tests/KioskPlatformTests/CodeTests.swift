import Foundation
import KioskToolkit
import Testing

@testable import KioskPlatform

/// QR codes, read back by an independent reader.
@MainActor
struct CodeTests {
  @Test(arguments: [64.0, 120, 320]) func aReaderReadsWhatWasDrawn(side: Double) throws {
    let text = "4ACD EFGH"
    #expect(
      try read(picture([.code(text, Rect(x: 20, y: 12, width: side, height: side), Color(0x1A1A1A))])) == text
    )
  }

  @Test func aCodeOnATiltedSheetIsReadToo() throws {
    let paper = PaperStyle(
      fill: Color(0xFFFFFF), edge: Color(0), edgeWidth: 0, radius: 0, shadow: nil, shadowAlpha: 0, lift: 1,
      unit: 1)
    let rect = Rect(x: 30, y: 30, width: 260, height: 260)
    let sheet = Sheet(
      rect: rect, tilt: 0.8, pivot: rect.center, paper: paper,
      contents: [.code("7KNP QRTU", rect.inset(20), Color(0))])
    #expect(try read(picture([.sheet(sheet)])) == "7KNP QRTU")
  }

  @Test func accentsAreReadToo() throws {
    let text = "https://exemple.fr/réunion?été=ça"
    let area = Rect(x: 20, y: 12, width: 200, height: 200)
    #expect(try read(picture([.code(text, area, Color(0x1A1A1A))])) == text)
  }

  /// On the paper, on a sheet, and on a sheet that is on its way: only the other code is left.
  @Test(arguments: [0.0, 0.8], [false, true]) func anotherCodeInItsPlaceIsReadAlone(
    tilt: Double, isMoving: Bool
  ) throws {
    let (canvas, picture) = (try makeCanvas(), try Picture(size: size))
    let area = Rect(x: 60, y: 40, width: 240, height: 240)
    var shown: Frame<NoAction>?
    for text in ["4ACD EFGH", "7KNP QRTU"] {
      let paper = PaperStyle(
        fill: Color(0xFFFFFF), edge: Color(0), edgeWidth: 0, radius: 0, shadow: nil, shadowAlpha: 0, lift: 1,
        unit: 1)
      let sheet = Sheet(
        rect: area, tilt: tilt, pivot: area.center, paper: paper,
        contents: [.code(text, area.inset(20), Color(0))])
      var thing = Thing(name: "slip", rect: area, commands: [.sheet(sheet)])
      if isMoving { thing.shift = Point(x: 12.4, y: -7.6) }
      let next = frame([.thing(thing)])
      let regions = canvas.draw(next, previous: shown, on: picture.raster)
      #expect(regions.allSatisfy { $0.width < size.width } || shown == nil, "only the sheet is drawn again")
      shown = next
    }
    #expect(try read(saved(picture)) == "7KNP QRTU")
  }

  /// The 21 modules of the smallest code and its quiet zone are 29: 7 pixels each in 210, and 5 to share.
  @Test func modulesAreWholePixelsAndAroundThemAreFourOfQuiet() throws {
    let (canvas, picture) = (try makeCanvas(), try Picture(size: size))
    let (area, dark) = (Rect(x: 20, y: 12, width: 210, height: 240), Color(0x1A1A1A))
    _ = canvas.draw(frame([.code("4ACD EFGH", area, dark)]), previous: nil, on: picture.raster)
    let modules = Rect(x: 52, y: 59, width: 147, height: 147)
    #expect(Set(picture.pixels) == [dark, Color(0xFFFDF6)], "no pixel is half a module")
    #expect(picture.pixels.count { $0 == dark } == picture.pixels(within: modules).count { $0 == dark })
    for corner in [(x: 52, y: 59), (x: 198, y: 59), (x: 52, y: 205)] {
      #expect(picture.color(x: corner.x, y: corner.y) == dark, "a finder's corner at \(corner)")
    }
  }

  @Test func whatNoCodeHoldsIsSaidAndDrawsNothing() throws {
    let (canvas, picture) = (try makeCanvas(), try Picture(size: size))
    let area = Rect(x: 0, y: 0, width: 300, height: 300)
    let long = String(repeating: "x", count: 4_000)
    _ = canvas.draw(frame([.code(long, area, Color(0))]), previous: nil, on: picture.raster)
    #expect(canvas.problems == ["no QR code holds these 4000 bytes"])
    #expect(Set(picture.pixels) == [Color(0xFFFDF6)])
  }

  @Test func withoutAPixelForAModuleNothingIsDrawnAndNothingIsWrong() throws {
    let (canvas, picture) = (try makeCanvas(), try Picture(size: size))
    let area = Rect(x: 0, y: 0, width: 20, height: 20)
    _ = canvas.draw(frame([.code("4ACD EFGH", area, Color(0))]), previous: nil, on: picture.raster)
    #expect(canvas.problems == [])
    #expect(Set(picture.pixels) == [Color(0xFFFDF6)])
  }

  private let size = Size(width: 380, height: 360)

  private func frame(_ commands: [DrawCommand]) -> Frame<NoAction> {
    let paper = DrawCommand.fill(Rect(x: 0, y: 0, width: 380, height: 360), Color(0xFFFDF6), radius: 0)
    return Frame(size: size, commands: [paper] + commands)
  }

  private func picture(_ commands: [DrawCommand]) throws -> String {
    let picture = try Picture(size: size)
    _ = try makeCanvas().draw(frame(commands), previous: nil, on: picture.raster)
    return try saved(picture)
  }

  private func saved(_ picture: Picture) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).png").path
    try picture.savePNG(to: file)
    return file
  }

  private func read(_ file: String) throws -> String {
    defer { try? FileManager.default.removeItem(atPath: file) }
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/zbarimg")
    process.arguments = ["--quiet", "--raw", file]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
  }
}
